package nl.drieluik.clips.store;

import static nl.drieluik.testing.S3Server.ACCESS_KEY;
import static nl.drieluik.testing.S3Server.SECRET_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.util.Throwables.getStackTrace;

import java.util.UUID;
import nl.drieluik.testing.S3Server;
import nl.drieluik.testing.WithS3Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithS3Server.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S3ClipStoreTest extends ClipStoreContractTest {

    private final String bucket = "clips-" + UUID.randomUUID();
    private S3Server server;
    private ClipStore store;

    @BeforeAll
    void open(S3Server running) {
        server = running;
        store = new S3ClipStore(settings(SECRET_KEY));
    }

    @Override
    ClipStore store() {
        return store;
    }

    @Test
    void theBucketIsMadeOnceAndThenKept() {
        var stored = put(new byte[] {4, 8});

        var next = new S3ClipStore(settings(SECRET_KEY));

        assertThat(next.size(stored.key())).isEqualTo(2);
    }

    @Test
    void anObjectHasNoFileHere() {
        assertThat(store.localFile(put(new byte[] {4, 8}).key())).isEmpty();
    }

    @Test
    void aWrongKeyIsToldAtTheStartWithoutTellingKeys() {
        var refusal = catchThrowable(() -> new S3ClipStore(settings("a-wrong-secret")));

        assertThat(refusal).hasMessageContaining("S3");
        assertThat(getStackTrace(refusal)).doesNotContain(ACCESS_KEY, "a-wrong-secret");
    }

    private StoreSettings.S3 settings(String secret) {
        return new StoreSettings.S3(server.endpoint(), bucket, ACCESS_KEY, secret, "us-east-1");
    }
}
