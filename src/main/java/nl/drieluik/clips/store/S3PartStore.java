package nl.drieluik.clips.store;

import static nl.drieluik.clips.store.S3Call.arrival;

import io.minio.AbortMultipartUploadArgs;
import io.minio.CompleteMultipartUploadArgs;
import io.minio.CreateMultipartUploadArgs;
import io.minio.Http;
import io.minio.ListMultipartUploadsArgs;
import io.minio.MinioAsyncClient;
import io.minio.UploadPartArgs;
import io.minio.messages.ListMultipartUploadsResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The multipart uploads of S3. */
class S3PartStore implements PartStore {

    private final MinioAsyncClient s3;
    private final Bucket bucket;

    S3PartStore(MinioAsyncClient s3, Bucket bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public String begin(ObjectKey key, String contentType) {
        bucket.makeIfMissing();
        var arguments = CreateMultipartUploadArgs.builder()
                .bucket(bucket.name())
                .object(key.objectKey())
                .headers(new Http.Headers("Content-Type", contentType))
                .build();
        return arrival(() -> s3.createMultipartUpload(arguments)).result().uploadId();
    }

    @Override
    public Part put(ObjectKey key, String name, int number, byte[] bytes, int length) {
        var arguments = UploadPartArgs.builder()
                .bucket(bucket.name())
                .object(key.objectKey())
                .uploadId(name)
                .partNumber(number)
                .data(bytes, length)
                .build();
        return new Part(number, arrival(() -> s3.uploadPart(arguments)).part().etag());
    }

    @Override
    public void complete(ObjectKey key, String name, List<Part> parts) {
        var arguments = CompleteMultipartUploadArgs.builder()
                .bucket(bucket.name())
                .object(key.objectKey())
                .uploadId(name)
                .parts(parts.stream()
                        .map(part -> new io.minio.messages.Part(part.number(), part.tag()))
                        .toArray(io.minio.messages.Part[]::new))
                .build();
        arrival(() -> s3.completeMultipartUpload(arguments));
    }

    @Override
    public void giveUp(ObjectKey key, String name) {
        var arguments = AbortMultipartUploadArgs.builder()
                .bucket(bucket.name())
                .object(key.objectKey())
                .uploadId(name)
                .build();
        S3Call.unlessGone(() -> s3.abortMultipartUpload(arguments));
    }

    @Override
    public List<Begun> begun() {
        bucket.makeIfMissing();
        var begun = new ArrayList<Begun>();
        var page = page(null);
        add(page, begun);
        while (page.isTruncated()) {
            page = page(page);
            add(page, begun);
        }
        return begun;
    }

    private ListMultipartUploadsResult page(@Nullable ListMultipartUploadsResult before) {
        var arguments = ListMultipartUploadsArgs.builder().bucket(bucket.name());
        if (before != null) {
            arguments.keyMarker(before.nextKeyMarker()).uploadIdMarker(before.nextUploadIdMarker());
        }
        return arrival(() -> s3.listMultipartUploads(arguments.build())).result();
    }

    private static void add(ListMultipartUploadsResult page, List<Begun> begun) {
        for (var upload : page.uploads()) {
            ObjectKey.parse(upload.objectName())
                    .map(key ->
                            new Begun(key, upload.uploadId(), upload.initiated().toInstant()))
                    .ifPresent(begun::add);
        }
    }
}
