package nl.drieluik.common.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import nl.drieluik.common.AfterCommit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts work in line, as part of the transaction in which it is called. */
@Component
public class JobQueue {

    // Asked for when it is needed: the scheduler holds every job, and some jobs put others in line.
    private final ObjectProvider<Scheduler> scheduler;

    JobQueue(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * Runs the job as soon as the transaction has committed.
     *
     * @param instance what it is about; while a job of this kind about the same is in line or runs, this does nothing
     */
    public void add(TaskDescriptor<Void> job, String instance) {
        var now = SchedulableInstance.of(job.instance(instance).build(), schedulersTime -> schedulersTime);
        scheduler.getObject().scheduleIfNotExists(now);
        // The scheduler's own look at the queue comes before the commit, and would find nothing.
        AfterCommit.run(() -> scheduler.getObject().triggerCheckForDueExecutions());
    }
}
