package nl.drieluik.clips.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store promises. */
abstract class ClipStoreContractTest {

    /** SHA-256 of "Wie weet de helft van 48?" by another program. */
    private static final String QUESTION_SHA256 = "cb7a4d28846e7ab35883893c1f7afff7c515cb6051a1b0a4b0b217909343ea1c";

    private static final Duration HOUR = Duration.ofHours(1);

    static final Duration MINUTE = Duration.ofMinutes(1);

    private static final byte[] QUESTION = "Wie weet de helft van 48?".getBytes(UTF_8);

    @TempDir
    Path work;

    abstract ClipStore store();

    /** Whether readers may be sent to this store. */
    boolean sendsReadersThere() {
        return false;
    }

    @Test
    void aFileComesBackWithItsSizeAndHash() throws IOException {
        var stored = store().put(ObjectKey.random(), file(QUESTION), "video/mp4");

        assertThat(stored.size()).isEqualTo(25);
        assertThat(stored.sha256()).isEqualTo(QUESTION_SHA256);
        assertThat(store().size(stored.key())).isEqualTo(25);
        assertThat(read(store().open(stored.key()))).isEqualTo(QUESTION);
    }

    @Test
    void aStreamComesBackWithItsSizeAndHash() throws IOException {
        var stored = put(QUESTION);

        assertThat(stored.size()).isEqualTo(25);
        assertThat(stored.sha256()).isEqualTo(QUESTION_SHA256);
        assertThat(read(store().open(stored.key()))).isEqualTo(QUESTION);
    }

    @Test
    void everyObjectStandsInTheListOfItsShelfAndNowhereElse() throws IOException {
        var file = store().put(ObjectKey.random(), file(QUESTION), "video/mp4");
        var stream = put(new byte[] {4, 8});

        var all = Shelf.all().flatMap(shelf -> store().list(shelf).stream()).toList();
        assertThat(all)
                .filteredOn(listed -> listed.key().equals(file.key()))
                .singleElement()
                .satisfies(listed -> assertThat(listed.size()).isEqualTo(25))
                .satisfies(listed -> assertThat(listed.lastModified())
                        .isBetween(Instant.now().minus(HOUR), Instant.now().plus(HOUR)));
        assertThat(all).map(ListedObject::key).contains(stream.key()).doesNotHaveDuplicates();

        store().delete(file.key());
        var shelf = new Shelf(file.key().objectKey().substring(0, 2));
        assertThat(store().list(shelf)).map(ListedObject::key).doesNotContain(file.key());
    }

    @Test
    void anInspectionTellsWhatIsReallyThere() {
        var stored = put(QUESTION);
        assertThat(store().inspect(stored.key())).isEqualTo(stored);
    }

    @Test
    void nothingAtAllIsAnObjectToo() throws IOException {
        var stored = put(new byte[0]);

        assertThat(stored.size()).isZero();
        assertThat(read(store().open(stored.key()))).isEmpty();
    }

    @Test
    void whatTakesSeveralPartsArrivesWhole() throws IOException {
        var lesson = new byte[(33 << 20) + 7];
        new Random(48).nextBytes(lesson);

        var file = store().put(ObjectKey.random(), file(lesson), "video/mp4");
        var stream = put(lesson);

        assertThat(file.sha256()).isEqualTo(stream.sha256());
        assertThat(read(store().open(file.key(), 16 << 20, 100)))
                .isEqualTo(Arrays.copyOfRange(lesson, 16 << 20, (16 << 20) + 100));
        assertThat(read(store().open(stream.key()))).isEqualTo(lesson);
    }

    @Test
    void theSameContentTwiceIsTwoObjects() {
        var first = put(QUESTION);
        var second = put(QUESTION);

        store().delete(first.key());

        assertThat(second.key()).isNotEqualTo(first.key());
        assertThat(store().size(second.key())).isEqualTo(25);
    }

    @Test
    void aRangeGivesJustThoseBytes() throws IOException {
        var key = put(QUESTION).key();

        assertThat(store().open(key, 0, 3)).hasContent("Wie");
        assertThat(store().open(key, 12, 5)).hasContent("helft");
        assertThat(store().open(key, 24, 1)).hasContent("?");
    }

    @Test
    void aRangeBeyondTheEndGivesWhatThereIs() {
        assertThat(store().open(put(QUESTION).key(), 22, 1000)).hasContent("48?");
    }

    @Test
    void aReaderMayStopEarly() throws IOException {
        var key = put(QUESTION).key();
        try (var content = store().open(key)) {
            assertThat(content.read()).isEqualTo('W');
        }
        assertThat(store().open(key, 4, 4)).hasContent("weet");
    }

    @Test
    void theFileThatWasPutMayBeDeleted() throws IOException {
        var file = file(QUESTION);
        var key = store().put(ObjectKey.random(), file, "video/mp4").key();

        Files.delete(file);

        assertThat(read(store().open(key))).isEqualTo(QUESTION);
    }

    @Test
    void aFetchedCopyMayBeChanged() throws IOException {
        var key = put(QUESTION).key();
        var copy = file("something older".getBytes(UTF_8));

        store().fetch(key, copy);
        assertThat(copy).hasBinaryContent(QUESTION);
        Files.writeString(copy, "changed");

        assertThat(read(store().open(key))).isEqualTo(QUESTION);
    }

    @Test
    void aDeletedObjectIsMissing() {
        var key = put(QUESTION).key();

        store().delete(key);

        assertThatThrownBy(() -> store().open(key)).isInstanceOf(ObjectMissing.class);
        assertThatThrownBy(() -> store().open(key, 0, 1)).isInstanceOf(ObjectMissing.class);
        assertThatThrownBy(() -> store().size(key)).isInstanceOf(ObjectMissing.class);
        assertThatThrownBy(() -> store().fetch(key, work.resolve("copy"))).isInstanceOf(ObjectMissing.class);
        assertThat(work.resolve("copy")).doesNotExist();
    }

    @Test
    void deletingTwiceIsFine() {
        var key = put(QUESTION).key();

        store().delete(key);
        store().delete(key);
        store().delete(ObjectKey.random());
    }

    @Test
    void aStreamThatBreaksIsNotStored() {
        var broken = new SequenceInputStream(new ByteArrayInputStream(QUESTION), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is gone");
            }
        });

        assertThatThrownBy(() -> store().put(ObjectKey.random(), broken, "video/mp4"))
                .hasStackTraceContaining("the line is gone");
    }

    @Test
    void manyMayPutAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var puts = IntStream.range(0, 20)
                    .<Callable<StoredObject>>mapToObj(each -> () -> put(QUESTION))
                    .toList();

            for (var stored : threads.invokeAll(puts)) {
                assertThat(stored.get().sha256()).isEqualTo(QUESTION_SHA256);
            }
        }
    }

    @Test
    void aSignedAddressGivesTheVeryObjectOrAPartOfItToWhoeverHoldsIt() throws Exception {
        var address = store().signedAddress(put(QUESTION).key(), "video/mp4", MINUTE);

        assertThat(address.isPresent()).isEqualTo(sendsReadersThere());
        if (address.isPresent()) {
            assertThat(fetched(address.get(), "bytes=0-")).isEqualTo(QUESTION);
            assertThat(fetched(address.get(), "bytes=12-16")).asString(UTF_8).isEqualTo("helft");
            assertThat(address.get().getQuery()).contains("X-Amz-Expires=60");
        }
    }

    private static byte[] fetched(URI address, String range) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address).header("Range", range).build();
            return client.send(request, BodyHandlers.ofByteArray()).body();
        }
    }

    StoredObject put(byte[] content) {
        return store().put(ObjectKey.random(), new ByteArrayInputStream(content), "video/mp4");
    }

    Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(work, "lesson", ".mp4"), content);
    }

    static byte[] read(InputStream content) throws IOException {
        try (content) {
            return content.readAllBytes();
        }
    }
}
