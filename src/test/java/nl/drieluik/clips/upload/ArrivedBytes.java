package nl.drieluik.clips.upload;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.store.ClipStore;
import nl.drieluik.clips.store.ObjectKey;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a finished upload has become, wherever it lies. */
@TestComponent
class ArrivedBytes {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final JdbcClient database;
    private final ClipStore store;
    private final ReceivedFiles received;

    ArrivedBytes(JdbcClient database, ClipStore store, ReceivedFiles received) {
        this.database = database;
        this.store = store;
        this.received = received;
    }

    /** In a folder at once; in S3 when it has been assembled. */
    byte[] of(ClipId clip) throws IOException {
        var file = received.file(clip);
        if (file.isPresent()) {
            return Files.readAllBytes(file.get());
        }
        await().atMost(PATIENCE).until(() -> key(clip).isPresent());
        try (var content = store.open(key(clip).orElseThrow())) {
            return content.readAllBytes();
        }
    }

    private Optional<ObjectKey> key(ClipId clip) {
        return database.sql("select object_key from clip_file where clip_id = ? and role = 'ORIGINAL'")
                .param(clip.clipId())
                .query((row, number) -> new ObjectKey(row.getString("object_key")))
                .optional();
    }
}
