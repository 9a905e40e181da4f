package nl.drieluik.clips.upload;

import static nl.drieluik.clips.upload.Films.METADATA;
import static nl.drieluik.clips.upload.Films.film;
import static nl.drieluik.clips.upload.Films.part;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.drieluik.clips.ClipId;
import nl.drieluik.common.NotFound;
import nl.drieluik.common.ProblemCode;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Schools;
import nl.drieluik.testing.Tus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Many requests about one upload at once, at random: pieces that arrive, break off or do not add up, lengths that are
 * told, also such as cannot be, questions how far it is, and an end. What a model remembers of the answers has to be
 * what the server holds.
 */
@DrieluikTest
@Import(ArrivedBytes.class)
@ParameterizedClass(name = "deferred: {0}")
@ValueSource(booleans = {false, true})
class UploadModelTest {

    private static final long SEED = 4;
    private static final int CLIENTS = 6;
    private static final int REQUESTS = 14;
    /** One in so many tells a length: mostly it is not known. */
    private static final int SELDOM = 8;

    private static final int LONGEST = 12 << 20;
    /** Clients do not agree on a length that comes later: whoever is first has told it. */
    private static final int SHORTEST = LONGEST - 100_000;

    private static final int LONGEST_PIECE = 1_500_000;
    private static final long MORE_THAN_ANYBODY_MAY = 5L << 30;

    @Autowired
    private Schools schools;

    @Autowired
    private Reception reception;

    @Autowired
    private UploadBytes bytes;

    @Autowired
    private ArrivedBytes arrived;

    private final byte[] film = film(LONGEST);

    private Colleague anna;
    private Tus tus;
    private String address;
    private ClipId clip;
    private UploadModel model;

    /** Whether its length comes later. */
    @Parameter
    boolean deferred;

    @BeforeEach
    void begin() {
        anna = schools.olga();
        tus = new Tus(anna.api());
        model = deferred ? UploadModel.between(SHORTEST, LONGEST) : UploadModel.of(LONGEST);
        var created = deferred ? tus.createDeferred(METADATA, new byte[0]) : tus.create(LONGEST, METADATA);
        address = created.required("Location");
        clip = ClipId.valueOf(address.substring("/api/uploads/".length()));
    }

    @Test
    void whatWasAcknowledgedIsThereAndNoOffsetEverGoesBackNorDoesALength() throws Exception {
        together(client -> {
            for (int i = 0; i < REQUESTS; i++) {
                anything(client);
            }
        });
        var offset = offset();
        var length = model.known().lengthOr(LONGEST);
        tell(offset, part(film, offset, length), length);
        assertThat(offset()).isEqualTo(length);
        assertThat(arrived.of(clip)).isEqualTo(part(film, 0, length));
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
        var from = offset();
        var to = Math.min(SHORTEST - 1, from + client.nextInt(LONGEST_PIECE));
        var piece = part(film, from, to);
        if (client.nextInt(SELDOM) == 0) {
            tellAnything(client, from, piece);
        } else {
            bringAnything(client, from, piece);
        }
    }

    private void bringAnything(Random client, int from, byte[] piece) {
        switch (client.nextInt(6)) {
            case 0 -> send(from, breaking(piece), null, null);
            case 1 -> send(from, new ByteArrayInputStream(piece), sumOf(piece), null);
            case 2 -> send(from, breaking(piece), sumOf(piece), null);
            case 3 -> send(from, new ByteArrayInputStream(new byte[piece.length]), sumOf(film), null);
            case 4 -> send(from + 1, new ByteArrayInputStream(piece), null, null);
            default -> send(from, new ByteArrayInputStream(piece), null, null);
        }
    }

    private void tellAnything(Random client, int from, byte[] piece) {
        var length = client.nextInt(SHORTEST, LONGEST);
        switch (client.nextInt(6)) {
            case 0 -> tell(from, piece, length);
            case 1 -> tell(from, new byte[0], length);
            // No answer may ever name it: it comes with bytes that are not taken.
            case 2 -> send(from, breaking(piece), sumOf(piece), LONGEST + 1L);
            case 3 -> assertRefused(send(from, new ByteArrayInputStream(piece), sumOf(film), LONGEST + 1L));
            case 4 -> assertRefused(send(from, new ByteArrayInputStream(piece), null, Math.max(0, from - 1L)));
            default -> assertRefused(send(from, new ByteArrayInputStream(piece), null, MORE_THAN_ANYBODY_MAY));
        }
    }

    /** As HEAD says it, which names the length as soon as there is one. */
    private int offset() {
        var before = model.known();
        var answer = tus.head(address);
        if (answer.status() == 404) {
            throw new NotFound();
        }
        var length = answer.header("Upload-Length");
        assertThat(answer.header("Upload-Defer-Length")).isEqualTo(length == null ? "1" : null);
        var offset = Integer.parseInt(answer.required("Upload-Offset"));
        model.hear(before, offset, length == null ? null : Long.valueOf(length));
        return offset;
    }

    private void tell(int offset, byte[] piece, long length) {
        send(offset, new ByteArrayInputStream(piece), null, length)
                .ifPresent(upload -> assertThat(upload.length()).isEqualTo(length));
    }

    /** Empty when it was refused. */
    private Optional<Upload> send(int offset, InputStream body, @Nullable String checksum, @Nullable Long length) {
        var before = model.known();
        var delivery = new Delivery(body, -1, UploadChecksum.parse(checksum), length);
        try {
            var upload = reception.receive(anna.viewer(), clip, offset, delivery);
            assertThat(upload.offset()).isGreaterThanOrEqualTo(offset);
            model.hear(before, upload.offset(), upload.length());
            return Optional.of(upload);
        } catch (UploadRefused refused) {
            assertThat(refused.code()).isIn(reasons(delivery));
            return Optional.empty();
        }
    }

    private static Set<ProblemCode> reasons(Delivery delivery) {
        var reasons = EnumSet.of(ProblemCode.UPLOAD_BUSY, ProblemCode.UPLOAD_OFFSET_WRONG);
        if (delivery.checksum() != null) {
            reasons.add(ProblemCode.UPLOAD_CHECKSUM_WRONG);
        }
        if (delivery.length() != null) {
            reasons.addAll(Set.of(ProblemCode.UPLOAD_MALFORMED, ProblemCode.UPLOAD_TOO_LARGE));
        }
        return reasons;
    }

    private static void assertRefused(Optional<Upload> answer) {
        assertThat(answer).isEmpty();
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
