package nl.drieluik.clips.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderClipStoreTest extends ClipStoreContractTest {

    private static final byte[] LESSON = "a lesson".getBytes(UTF_8);

    @TempDir
    Path folder;

    private ClipStore store;

    @BeforeEach
    void open() {
        store = new FolderClipStore(folder);
    }

    @Override
    ClipStore store() {
        return store;
    }

    @Test
    void anObjectIsAFileThatMayBeSentAsItIs() {
        var key = put(LESSON).key();

        assertThat(store.localFile(key)).hasValue(folder.resolve(key.objectKey()));
        assertThat(folder.resolve(key.objectKey())).hasBinaryContent(LESSON);
    }

    @Test
    void aMissingObjectHasNoFile() {
        assertThatThrownBy(() -> store.localFile(ObjectKey.random())).isInstanceOf(ObjectMissing.class);
    }

    @Test
    void aFileOnTheSameDiskIsNotCopied() throws IOException {
        var upload = file(LESSON);

        var object = store.localFile(
                        store.put(ObjectKey.random(), upload, "video/mp4").key())
                .orElseThrow();

        assertThat(sameFile(upload)).isEqualTo(sameFile(object)).isNotNull();
    }

    @Test
    void aFileOnAnotherDiskIsCopied() throws IOException {
        var memory = Path.of("/dev/shm");
        assumeThat(memory).isDirectory();
        assumeThat(Files.getFileStore(memory)).isNotEqualTo(Files.getFileStore(folder));
        var upload = Files.write(Files.createTempFile(memory, "lesson", ".mp4"), LESSON);
        try {
            assertThat(store.open(
                            store.put(ObjectKey.random(), upload, "video/mp4").key()))
                    .hasBinaryContent(LESSON);
        } finally {
            Files.delete(upload);
        }
    }

    @Test
    void whatBrokeWhileArrivingLeavesNothing() throws IOException {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is gone");
            }
        };

        assertThatThrownBy(() -> store.put(ObjectKey.random(), broken, "video/mp4"))
                .hasMessageContaining("the line is gone");

        assertThat(folder.resolve("arriving")).isEmptyDirectory();
    }

    @Test
    void aStartForgetsWhatWasArrivingWhenTheLastRunDied() throws IOException {
        var key = put(LESSON).key();
        Files.write(folder.resolve("arriving/half"), LESSON);

        var next = new FolderClipStore(folder);

        assertThat(folder.resolve("arriving")).isEmptyDirectory();
        assertThat(next.size(key)).isEqualTo(LESSON.length);
    }

    private static Object sameFile(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }
}
