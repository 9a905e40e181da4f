package nl.drieluik.clips.store;

import static nl.drieluik.testing.S3Server.ACCESS_KEY;
import static nl.drieluik.testing.S3Server.SECRET_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.drieluik.testing.S3Server;
import nl.drieluik.testing.WithS3Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithS3Server.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S3PartStoreTest {

    private static final int PART = PartStore.SMALLEST_PART;

    private final byte[] lesson = new byte[2 * PART + 7];
    private ClipStore store;
    private PartStore parts;

    @BeforeAll
    void open(S3Server server) {
        new Random(4).nextBytes(lesson);
        store = new S3ClipStore(new StoreSettings.S3(
                server.endpoint(),
                "parts-" + UUID.randomUUID(),
                ACCESS_KEY,
                SECRET_KEY,
                "us-east-1",
                false,
                null,
                Duration.ofMinutes(1)));
        parts = store.parts().orElseThrow();
    }

    @Test
    void partsBecomeOneObjectOnceItIsComplete() throws Exception {
        var key = ObjectKey.random();
        var name = parts.begin(key, "video/mp4");
        var first = put(key, name, 1, 0, PART);
        var second = put(key, name, 2, PART, lesson.length);
        assertThatThrownBy(() -> store.size(key)).isInstanceOf(ObjectMissing.class);

        parts.complete(key, name, List.of(first, second));

        assertThat(store.open(key).readAllBytes()).isEqualTo(lesson);
    }

    @Test
    void numbersMayBeLeftOutAndWhatIsNotAskedForIsThrownAway() throws Exception {
        var key = ObjectKey.random();
        var name = parts.begin(key, "video/mp4");
        put(key, name, 1, 7, PART);
        var first = put(key, name, 3, 0, PART);
        put(key, name, 4, 0, PART);
        var second = put(key, name, 9, PART, lesson.length);

        parts.complete(key, name, List.of(first, second));

        assertThat(store.open(key).readAllBytes()).isEqualTo(lesson);
    }

    @Test
    void whatWasBegunIsToldUntilItIsGivenUp() {
        var key = ObjectKey.random();
        var name = parts.begin(key, "video/mp4");
        put(key, name, 1, 0, PART);
        assertThat(parts.begun())
                .filteredOn(begun -> begun.key().equals(key))
                .singleElement()
                .satisfies(begun -> {
                    assertThat(begun.name()).isEqualTo(name);
                    assertThat(begun.since())
                            .isBetween(
                                    Instant.now().minus(Duration.ofHours(1)),
                                    Instant.now().plus(Duration.ofHours(1)));
                });

        parts.giveUp(key, name);
        parts.giveUp(key, name);

        assertThat(parts.begun()).extracting(PartStore.Begun::key).doesNotContain(key);
        assertThatThrownBy(() -> store.size(key)).isInstanceOf(ObjectMissing.class);
    }

    private PartStore.Part put(ObjectKey key, String name, int number, int from, int to) {
        return parts.put(key, name, number, Arrays.copyOfRange(lesson, from, to), to - from);
    }
}
