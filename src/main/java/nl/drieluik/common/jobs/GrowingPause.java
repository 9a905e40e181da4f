package nl.drieluik.common.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;

/** Tries a job again, as often as it takes: soon after the first failure, and never later than a minute after one. */
public final class GrowingPause implements FailureHandler<Void> {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<Void> job) {
        var grown = FIRST.multipliedBy(1L + failed.getExecution().consecutiveFailures);
        var pause = grown.compareTo(LONGEST) < 0 ? grown : LONGEST;
        job.reschedule(failed, failed.getTimeDone().plus(pause));
    }
}
