package nl.drieluik.clips.upload;

import static nl.drieluik.clips.upload.Films.begun;
import static nl.drieluik.clips.upload.Films.film;
import static nl.drieluik.clips.upload.Films.part;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import nl.drieluik.clips.ClipId;
import nl.drieluik.common.NotFound;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Schools;
import nl.drieluik.testing.Tus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Many requests about one upload at once, at random: pieces that arrive, break off or do not add up, questions how far
 * it is, and an end. What a model remembers of the answers has to be what the server holds.
 */
@DrieluikTest
@Import(ArrivedBytes.class)
class UploadModelTest {

    private static final long SEED = 4;
    private static final int CLIENTS = 6;
    private static final int REQUESTS = 14;
    private static final int LENGTH = 12 << 20;
    private static final int LONGEST_PIECE = 1_500_000;

    @Autowired
    private Schools schools;

    @Autowired
    private Reception reception;

    @Autowired
    private UploadBytes bytes;

    @Autowired
    private ArrivedBytes arrived;

    private final byte[] film = film(LENGTH);

    /** The most that any answer has acknowledged. */
    private final AtomicLong acknowledged = new AtomicLong();

    private Colleague anna;
    private ClipId clip;

    @BeforeEach
    void begin() {
        anna = schools.olga();
        clip = ClipId.valueOf(begun(new Tus(anna.api()), LENGTH).substring("/api/uploads/".length()));
    }

    @Test
    void whatWasAcknowledgedIsThereAndNoOffsetEverGoesBack() throws Exception {
        together(client -> {
            for (int i = 0; i < REQUESTS; i++) {
                anything(client);
            }
        });
        var offset = (int) told();
        assertThat(send(offset, new ByteArrayInputStream(part(film, offset, LENGTH)), null))
                .isEqualTo(LENGTH);
        assertThat(arrived.of(clip)).isEqualTo(film);
    }

    @Test
    void onceItIsEndedItIsGoneForEverybody() throws Exception {
        together(client -> {
            for (int i = 0; i < REQUESTS / 2; i++) {
                unlessGone(() -> anything(client));
            }
            unlessGone(() -> reception.terminate(anna.viewer(), clip));
        });
        assertThat(bytes.all()).doesNotContain(clip);
    }

    private void anything(Random client) {
        var from = (int) told();
        var to = Math.min(LENGTH - 1, from + client.nextInt(LONGEST_PIECE));
        var piece = part(film, from, to);
        switch (client.nextInt(6)) {
            case 0 -> send(from, breaking(piece), null);
            case 1 -> send(from, new ByteArrayInputStream(piece), sumOf(piece));
            case 2 -> send(from, breaking(piece), sumOf(piece));
            case 3 -> send(from, new ByteArrayInputStream(new byte[piece.length]), sumOf(film));
            case 4 -> send(from + 1, new ByteArrayInputStream(piece), null);
            default -> send(from, new ByteArrayInputStream(piece), null);
        }
    }

    /** Not less than was acknowledged before the question. */
    private long told() {
        var before = acknowledged.get();
        var offset = reception.tell(anna.viewer(), clip).offset();
        assertThat(offset).isBetween(before, (long) LENGTH);
        acknowledge(offset);
        return offset;
    }

    private long send(int offset, InputStream body, @Nullable String checksum) {
        try {
            var upload = reception.receive(
                    anna.viewer(), clip, offset, new Delivery(body, -1, UploadChecksum.parse(checksum), null));
            assertThat(upload.offset()).isGreaterThanOrEqualTo(offset);
            acknowledge(upload.offset());
            return upload.offset();
        } catch (UploadRefused busyOrElsewhereOrDamaged) {
            return -1;
        }
    }

    private void acknowledge(long offset) {
        acknowledged.accumulateAndGet(offset, Math::max);
    }

    private static void unlessGone(Runnable request) {
        try {
            request.run();
        } catch (NotFound ended) {
            // By whoever was first.
        } catch (UploadRefused busy) {
            assertThat(busy.code().status()).isEqualTo(423);
        }
    }

    private static InputStream breaking(byte[] piece) {
        return new SequenceInputStream(new ByteArrayInputStream(piece), new Line().brokenOff());
    }

    private static String sumOf(byte[] piece) {
        try {
            return "sha1 "
                    + Base64.getEncoder()
                            .encodeToString(MessageDigest.getInstance("SHA-1").digest(piece));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private interface Client {
        void work(Random random);
    }

    private static void together(Client client) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, CLIENTS)
                    .<Callable<Boolean>>mapToObj(each -> () -> {
                        client.work(new Random(SEED + each));
                        return true;
                    })
                    .toList();
            for (var done : threads.invokeAll(all)) {
                assertThat(done.get()).isTrue();
            }
        }
    }
}
