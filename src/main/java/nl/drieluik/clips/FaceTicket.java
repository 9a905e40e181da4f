package nl.drieluik.clips;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

/** Stands for one search for faces, in the queue of jobs. Written {@code <clip>/<number>}. */
public record FaceTicket(ClipId clip, long number) {

    public static final TaskDescriptor<Void> JOB = TaskDescriptor.of("find-faces");

    public static FaceTicket valueOf(String text) {
        var slash = text.indexOf('/');
        return new FaceTicket(ClipId.valueOf(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return clip + "/" + number;
    }
}
