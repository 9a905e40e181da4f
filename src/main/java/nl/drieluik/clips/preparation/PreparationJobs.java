package nl.drieluik.clips.preparation;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import nl.drieluik.clips.FaceTicket;
import nl.drieluik.clips.FollowTicket;
import nl.drieluik.clips.PreparationTicket;
import nl.drieluik.clips.Remains;
import nl.drieluik.common.jobs.GrowingPause;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs of clips. Each may be killed and run again. */
@Configuration(proxyBeanMethods = false)
class PreparationJobs {

    /** What goes wrong is tried again; how often, the clip counts itself. */
    @Bean
    OneTimeTask<Void> prepareClipJob(PrepareClip prepareClip) {
        return interruptible(PreparationTicket.JOB, instance -> prepareClip.run(PreparationTicket.valueOf(instance)));
    }

    @Bean
    OneTimeTask<Void> followMaskJob(FollowMask followMask) {
        return interruptible(FollowTicket.JOB, instance -> followMask.run(FollowTicket.valueOf(instance)));
    }

    @Bean
    OneTimeTask<Void> findFacesJob(FindFaces findFaces) {
        return interruptible(FaceTicket.JOB, instance -> findFaces.run(FaceTicket.valueOf(instance)));
    }

    @Bean
    OneTimeTask<Void> clearRemainsJob(Housekeeping housekeeping) {
        return Tasks.oneTime(Remains.CLEARING)
                .onFailure(new GrowingPause())
                .execute((instance, context) -> housekeeping.clearRemains());
    }

    @Bean
    RecurringTask<Void> tidyClipsJob(Housekeeping housekeeping) {
        return Tasks.recurring("tidy-clips", FixedDelay.ofHours(1)).execute((instance, context) -> housekeeping.tidy());
    }

    private interface Work {
        void on(String instance) throws InterruptedException;
    }

    private static OneTimeTask<Void> interruptible(TaskDescriptor<Void> job, Work work) {
        return Tasks.oneTime(job).onFailure(new GrowingPause()).execute((instance, context) -> {
            try {
                work.on(instance.getId());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopping);
            }
        });
    }
}
