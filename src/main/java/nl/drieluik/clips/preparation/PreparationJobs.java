package nl.drieluik.clips.preparation;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import nl.drieluik.clips.PreparationTicket;
import nl.drieluik.clips.Remains;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs of clips. Each may be killed and run again. */
@Configuration(proxyBeanMethods = false)
class PreparationJobs {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** What goes wrong is tried again; how often, the clip counts itself. */
    @Bean
    OneTimeTask<Void> prepareClipJob(PrepareClip prepareClip) {
        return Tasks.oneTime(PreparationTicket.JOB)
                .onFailure((failed, job) ->
                        job.reschedule(failed, failed.getTimeDone().plus(pause(failed.getExecution()))))
                .execute((instance, context) -> {
                    try {
                        prepareClip.run(PreparationTicket.valueOf(instance.getId()));
                    } catch (InterruptedException stopping) {
                        Thread.currentThread().interrupt();
                        throw new IllegalStateException(stopping);
                    }
                });
    }

    private static Duration pause(Execution failed) {
        var grown = FIRST_PAUSE.multipliedBy(1L + failed.consecutiveFailures);
        return grown.compareTo(LONGEST_PAUSE) < 0 ? grown : LONGEST_PAUSE;
    }

    @Bean
    OneTimeTask<Void> clearRemainsJob(Housekeeping housekeeping) {
        return Tasks.oneTime(Remains.CLEARING).execute((instance, context) -> housekeeping.clearRemains());
    }

    @Bean
    RecurringTask<Void> tidyClipsJob(Housekeeping housekeeping) {
        return Tasks.recurring("tidy-clips", FixedDelay.ofHours(1)).execute((instance, context) -> housekeeping.tidy());
    }
}
