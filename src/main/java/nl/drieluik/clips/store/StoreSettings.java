package nl.drieluik.clips.store;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where clips are kept.
 *
 * @param kind {@code folder}: in {@code objects} of the data folder, for one running application; {@code s3}: in a
 *     bucket, for any number of them
 * @param s3 needed for {@code s3} only
 */
@Validated
@ConfigurationProperties("drieluik.store")
record StoreSettings(
        @DefaultValue("folder") Kind kind, @Valid @Nullable S3 s3) {

    StoreSettings {
        if (kind == Kind.S3 && s3 == null) {
            throw new IllegalArgumentException("drieluik.store.kind is s3, so drieluik.store.s3.endpoint is needed");
        }
    }

    enum Kind {
        FOLDER,
        S3
    }

    /**
     * Any S3 server.
     *
     * @param endpoint its address without the bucket: {@code https://s3.example.org}
     * @param bucket made when it is missing and the key may do so
     * @param region as the server calls its own; Garage's is {@code garage}
     * @param redirect whether browsers fetch large files there themselves, by an address that is signed for a minute
     * @param publicEndpoint its address as browsers know it, when that is another one
     * @param patience how long nothing may come from it, or go to it, before it counts as away. A request may meet that
     *     twice, and a proxy in front of us waits a minute
     */
    record S3(
            @NotNull URI endpoint,
            @NotBlank String bucket,
            @NotBlank String accessKey,
            @NotBlank String secretKey,
            @DefaultValue("us-east-1") String region,
            @DefaultValue("false") boolean redirect,
            @Nullable URI publicEndpoint,
            @DefaultValue("20s") Duration patience) {

        URI readersEndpoint() {
            return publicEndpoint == null ? endpoint : publicEndpoint;
        }

        /** Without the keys, because settings end up in logs. */
        @Override
        public String toString() {
            return "S3[" + endpoint + ", bucket " + bucket + "]";
        }
    }
}
