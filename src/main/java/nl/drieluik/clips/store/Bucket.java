package nl.drieluik.clips.store;

import io.minio.BucketExistsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bucket of the settings, made when it is missing: at the start, or when S3 is back. */
class Bucket {

    private static final Logger log = LoggerFactory.getLogger(Bucket.class);

    private final MinioClient s3;
    private final String name;
    private volatile boolean isThere;

    Bucket(MinioClient s3, String name) {
        this.s3 = s3;
        this.name = name;
        makeNowOrLater();
    }

    String name() {
        return name;
    }

    /** To be called before anything is written or listed. */
    void makeIfMissing() {
        if (isThere) {
            return;
        }
        var exists = BucketExistsArgs.builder().bucket(name).build();
        if (!S3Call.answer(() -> s3.bucketExists(exists))) {
            S3Call.answer(() -> {
                s3.makeBucket(MakeBucketArgs.builder().bucket(name).build());
                return name;
            });
        }
        isThere = true;
    }

    /** The server starts without S3 too: what is in the database can be seen, and what waits for S3 waits. */
    private void makeNowOrLater() {
        try {
            makeIfMissing();
        } catch (StoreAway away) {
            log.warn("{}; what needs it waits until it is back", away.getMessage());
        }
    }
}
