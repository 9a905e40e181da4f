package nl.drieluik.notifications.live;

import java.util.List;
import nl.drieluik.common.AfterCommit;

/** For one process on its own database. */
class LocalBell implements Bell {

    private final List<Ear> ears;

    LocalBell(List<Ear> ears) {
        this.ears = ears;
    }

    @Override
    public void ring(Topic topic) {
        AfterCommit.run(() -> ears.forEach(ear -> ear.heard(topic)));
    }
}
