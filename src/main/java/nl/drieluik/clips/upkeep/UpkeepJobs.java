package nl.drieluik.clips.upkeep;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import nl.drieluik.common.jobs.JobQueue;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** When books and store are looked through. Of several nodes one does it, and each run may be killed. */
@Configuration(proxyBeanMethods = false)
class UpkeepJobs {

    private static final TaskDescriptor<Void> AT_START = TaskDescriptor.of("take-stock-at-start");
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final JobQueue jobs;

    UpkeepJobs(JobQueue jobs) {
        this.jobs = jobs;
    }

    /** A server that was killed puts its house in order first. */
    @EventListener
    void on(ApplicationReadyEvent started) {
        jobs.add(AT_START, "store");
    }

    @Bean
    OneTimeTask<Void> takeStockAtStartJob(StockTaking stockTaking) {
        return Tasks.oneTime(AT_START)
                .onFailure((failed, job) ->
                        job.reschedule(failed, failed.getTimeDone().plus(AGAIN)))
                .execute((instance, context) -> stockTaking.run());
    }

    @Bean
    RecurringTask<Void> takeStockJob(StockTaking stockTaking) {
        return Tasks.recurring("take-stock", FixedDelay.ofHours(6)).execute((instance, context) -> stockTaking.run());
    }

    @Bean
    RecurringTask<Void> scrubJob(Scrub scrub) {
        return Tasks.recurring("scrub", FixedDelay.ofHours(1)).execute((instance, context) -> scrub.run());
    }
}
