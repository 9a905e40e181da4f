package nl.drieluik.clips.store;

import io.minio.Http;
import io.minio.MinioAsyncClient;
import io.minio.MinioClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** How we speak to one S3: with as many requests at once as there are, and with patience that ends. */
class S3Line {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final StoreSettings.S3 settings;
    private final OkHttpClient http;

    S3Line(StoreSettings.S3 settings) {
        this.settings = settings;
        var patience = settings.patience();
        this.http = Http.newDefaultClient()
                .newBuilder()
                .dispatcher(allAtOnce())
                .connectTimeout(patience.compareTo(CONNECT) < 0 ? patience : CONNECT)
                .writeTimeout(patience)
                .readTimeout(patience)
                .build();
    }

    MinioClient client() {
        return MinioClient.builder()
                .endpoint(settings.endpoint().toString())
                .credentials(settings.accessKey(), settings.secretKey())
                .region(settings.region())
                .httpClient(http)
                .build();
    }

    /** Its other half, which knows of parts. */
    MinioAsyncClient partsClient() {
        return MinioAsyncClient.builder()
                .endpoint(settings.endpoint().toString())
                .credentials(settings.accessKey(), settings.secretKey())
                .region(settings.region())
                .httpClient(http)
                .build();
    }

    /**
     * By default five requests go to one server at a time and the others stand in line, where no patience ends: were it
     * to hang, each five would wait for all those before them.
     */
    private static Dispatcher allAtOnce() {
        var dispatcher = new Dispatcher(Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("s3-", 0).factory()));
        dispatcher.setMaxRequests(Integer.MAX_VALUE);
        dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
        return dispatcher;
    }
}
