package nl.drieluik.clips.store;

import static nl.drieluik.testing.S3Server.ACCESS_KEY;
import static nl.drieluik.testing.S3Server.SECRET_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.util.Throwables.getStackTrace;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import nl.drieluik.testing.S3Server;
import nl.drieluik.testing.WithS3Server;
import org.jspecify.annotations.Nullable;
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
        store = new S3ClipStore(redirecting(null));
    }

    @Override
    ClipStore store() {
        return store;
    }

    @Override
    boolean sendsReadersThere() {
        return true;
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

    @Test
    void readersComeToUsUnlessTheSettingsSendThemThere() {
        var key = put(new byte[] {4, 8}).key();

        assertThat(new S3ClipStore(settings(SECRET_KEY)).signedAddress(key, "video/mp4", MINUTE))
                .isEmpty();
    }

    @Test
    void aSignedAddressOpensNothingWhenItsTimeIsOver() {
        var brief = store.signedAddress(put(new byte[] {4}).key(), "video/mp4", Duration.ofSeconds(1))
                .orElseThrow()
                .toString();
        await().atMost(MINUTE).until(() -> status(brief) == 403);
    }

    @Test
    void aSignedAddressHasTheNameByWhichBrowsersKnowTheServer() {
        var store = new S3ClipStore(redirecting(URI.create("https://films.school.example")));

        assertThat(store.signedAddress(ObjectKey.random(), "video/mp4", MINUTE))
                .hasValueSatisfying(address -> assertThat(address.getHost()).isEqualTo("films.school.example"));
    }

    @Test
    void aSignedAddressOpensNothingElse() throws Exception {
        var address = store.signedAddress(put(new byte[] {4}).key(), "video/mp4", MINUTE)
                .orElseThrow()
                .toString();
        var other = put(new byte[] {8}).key();
        var signature = address.substring(address.indexOf('?'));

        assertThat(status(address)).isEqualTo(200);
        assertThat(status(server.endpoint() + "/" + bucket + "/" + other + signature))
                .isEqualTo(403);
        assertThat(status(address.substring(0, address.indexOf('?')))).isEqualTo(403);
    }

    private static int status(String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private StoreSettings.S3 redirecting(@Nullable URI publicEndpoint) {
        return new StoreSettings.S3(
                server.endpoint(), bucket, ACCESS_KEY, SECRET_KEY, "us-east-1", true, publicEndpoint, MINUTE);
    }

    private StoreSettings.S3 settings(String secret) {
        return new StoreSettings.S3(server.endpoint(), bucket, ACCESS_KEY, secret, "us-east-1", false, null, MINUTE);
    }
}
