package nl.drieluik.clips.preparation;

import java.nio.file.Path;
import nl.drieluik.clips.ClipFile;
import nl.drieluik.clips.Overtaken;
import nl.drieluik.clips.media.MediaRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has something looked for in a recording, in a folder of its own that is gone afterwards. */
@Component
class RecordingLooks {

    private static final Logger log = LoggerFactory.getLogger(RecordingLooks.class);

    private final Storeroom storeroom;
    private final WorkFolders folders;

    RecordingLooks(Storeroom storeroom, WorkFolders folders) {
        this.storeroom = storeroom;
        this.folders = folders;
    }

    /** What is to be done with the recording's video. */
    interface Look {
        void at(Path video, Path folder) throws InterruptedException;
    }

    /**
     * Throws what failed of the machine, so that the job is done again later.
     *
     * @param name of this attempt alone
     * @param refused is told where it cannot be done, now or ever
     */
    void take(String name, ClipFile video, Look look, Runnable refused) throws InterruptedException {
        try {
            var folder = folders.open(name);
            look.at(storeroom.file(video, folder.resolve("recording")), folder);
        } catch (Overtaken overtaken) {
            log.debug("{} has been overtaken", name);
        } catch (MediaRefused reason) {
            if (reason.forWantOfRoom()) {
                throw new Setback(reason);
            }
            log.warn("{} cannot be done: {}", name, reason.getMessage());
            refused.run();
        } finally {
            folders.clear(name);
        }
    }
}
