package nl.drieluik.clips;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

/** Stands for one preparation of a clip, in the queue of jobs. Written {@code <clip>/<generation>}. */
public record PreparationTicket(ClipId clip, int generation) {

    /** The job that does the work; its instances are tickets. */
    public static final TaskDescriptor<Void> JOB = TaskDescriptor.of("prepare-clip");

    public static PreparationTicket valueOf(String text) {
        var slash = text.indexOf('/');
        return new PreparationTicket(
                ClipId.valueOf(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return clip + "/" + generation;
    }
}
