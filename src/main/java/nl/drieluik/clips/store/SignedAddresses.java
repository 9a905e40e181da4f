package nl.drieluik.clips.store;

import io.minio.GetPresignedObjectUrlArgs;
import io.minio.Http;
import io.minio.MinioClient;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Addresses in a bucket that open one object for a while, under the name by which browsers know the server: the
 * signature covers it. Signing is arithmetic with our key, and asks nobody.
 */
class SignedAddresses {

    private final MinioClient s3;
    private final String bucket;

    SignedAddresses(StoreSettings.S3 settings) {
        this.s3 = MinioClient.builder()
                .endpoint(settings.readersEndpoint().toString())
                .credentials(settings.accessKey(), settings.secretKey())
                .region(settings.region())
                .build();
        this.bucket = settings.bucket();
    }

    URI sign(ObjectKey key, String contentType, Duration validity) {
        var arguments = GetPresignedObjectUrlArgs.builder()
                .method(Http.Method.GET)
                .bucket(bucket)
                .object(key.objectKey())
                .expiry((int) validity.toSeconds(), TimeUnit.SECONDS)
                // What was fetched by this address is of no use under the next one.
                .extraQueryParams(
                        Map.of("response-content-type", contentType, "response-cache-control", "private, no-store"))
                .build();
        return URI.create(S3Call.answer(() -> s3.getPresignedObjectUrl(arguments)));
    }
}
