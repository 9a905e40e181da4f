package nl.drieluik.clips;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.util.UUID;

/** Stands for one mask to follow, in the queue of jobs. Written {@code <clip>/<mask>/<number>}. */
public record FollowTicket(ClipId clip, UUID mask, long number) {

    public static final TaskDescriptor<Void> JOB = TaskDescriptor.of("follow-mask");

    public static FollowTicket valueOf(String text) {
        var parts = text.split("/");
        return new FollowTicket(ClipId.valueOf(parts[0]), UUID.fromString(parts[1]), Long.parseLong(parts[2]));
    }

    @Override
    public String toString() {
        return clip + "/" + mask + "/" + number;
    }
}
