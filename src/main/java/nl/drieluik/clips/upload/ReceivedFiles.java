package nl.drieluik.clips.upload;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drieluik.clips.ClipDeleted;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.store.StoreAway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The uploaded bytes of clips, while they are on this node's disk. */
@Component
public class ReceivedFiles {

    private static final Logger log = LoggerFactory.getLogger(ReceivedFiles.class);

    private final FolderBytes folder;
    private final UploadBytes bytes;
    private final StrayParts strays;
    private final UploadDesk desk;

    ReceivedFiles(FolderBytes folder, UploadBytes bytes, StrayParts strays, UploadDesk desk) {
        this.folder = folder;
        this.bytes = bytes;
        this.strays = strays;
        this.desk = desk;
    }

    /**
     * How far an upload has come.
     *
     * @param offset the next byte to send
     * @param length of the whole; null as long as nobody knows, while it is filmed
     * @param expiresAt when it is forgotten, unless more comes before
     */
    public record Progress(long offset, @Nullable Long length, Instant expiresAt) {}

    /** Empty once all is here. */
    public Optional<Progress> progress(ClipId clip) {
        return desk.unfinished(clip).map(upload -> new Progress(upload.offset(), upload.length(), upload.expiresAt()));
    }

    public Optional<Path> file(ClipId clip) {
        return Optional.of(folder.file(clip)).filter(Files::exists);
    }

    /** To be called when the store has them. */
    public void discard(ClipId clip) {
        folder.delete(clip);
    }

    /** Who deletes it does not wait for a store that is away: the next tidying does the rest. */
    @TransactionalEventListener
    void on(ClipDeleted deleted) {
        try {
            deleteAll(deleted.clip());
        } catch (StoreAway away) {
            log.warn("Upload {} is cleared away later: {}", deleted.clip(), away.getMessage());
        }
    }

    /** The clips of which this node holds uploaded bytes. */
    public List<ClipId> clips() {
        return folder.all();
    }

    /** Clears away what was begun and never finished, and what a killed process left behind. */
    public void tidy() {
        desk.expire();
        Stream.concat(folder.all().stream(), bytes.all().stream())
                .filter(clip -> !desk.knows(clip))
                .forEach(this::deleteAll);
        strays.giveUp();
    }

    /** Also what came before the store was another one. */
    private void deleteAll(ClipId clip) {
        folder.delete(clip);
        bytes.delete(clip);
    }
}
