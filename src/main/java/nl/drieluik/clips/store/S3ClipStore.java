package nl.drieluik.clips.store;

import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.Result;
import io.minio.StatObjectArgs;
import io.minio.errors.MinioException;
import io.minio.messages.Item;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Objects in a bucket of any S3, addressed by path; large ones go in parts. What was written is read back, and not
 * compared by checksum or ETag: servers differ in what those mean for an object that came in parts.
 */
class S3ClipStore implements ClipStore {

    /** Bytes, buffered in memory so that a part can be sent again. S3 takes 10,000 parts, so 160 GB. */
    private static final long PART = 16L << 20;

    private static final long UNKNOWN = -1L;

    private final MinioClient s3;
    private final Bucket bucket;
    private final PartStore parts;
    private final @Nullable SignedAddresses addresses;

    S3ClipStore(StoreSettings.S3 settings) {
        var line = new S3Line(settings);
        this.s3 = line.client();
        this.bucket = new Bucket(s3, settings.bucket());
        this.parts = new S3PartStore(line.partsClient(), bucket);
        this.addresses = settings.redirect() ? new SignedAddresses(settings) : null;
    }

    @Override
    public StoredObject put(ObjectKey key, Path file, String contentType) {
        return Io.unchecked(() -> {
            try (var content = Files.newInputStream(file)) {
                return put(key, content, Files.size(file), contentType);
            }
        });
    }

    @Override
    public StoredObject put(ObjectKey key, InputStream content, String contentType) {
        return put(key, content, UNKNOWN, contentType);
    }

    private StoredObject put(ObjectKey key, InputStream content, long size, String contentType) {
        bucket.makeIfMissing();
        var passing = new Passing(content);
        var arguments = PutObjectArgs.builder().bucket(bucket.name()).object(key.objectKey()).stream(
                        passing, size, PART)
                .contentType(contentType)
                .build();
        S3Call.answer(() -> s3.putObject(arguments));
        return passing.stored(key).verifiedIn(this);
    }

    @Override
    public InputStream open(ObjectKey key) {
        return open(key, GetObjectArgs.builder());
    }

    @Override
    public InputStream open(ObjectKey key, long offset, long length) {
        return open(key, GetObjectArgs.builder().offset(offset).length(length));
    }

    private InputStream open(ObjectKey key, GetObjectArgs.Builder part) {
        var arguments = part.bucket(bucket.name()).object(key.objectKey()).build();
        return new FarContent(S3Call.on(key, () -> s3.getObject(arguments)));
    }

    @Override
    public long size(ObjectKey key) {
        var arguments = StatObjectArgs.builder()
                .bucket(bucket.name())
                .object(key.objectKey())
                .build();
        return S3Call.on(key, () -> s3.statObject(arguments)).size();
    }

    /** None: what S3 holds has no path here. */
    @Override
    public Optional<Path> localFile(ObjectKey key) {
        return Optional.empty();
    }

    @Override
    public Optional<PartStore> parts() {
        return Optional.of(parts);
    }

    @Override
    public Optional<URI> signedAddress(ObjectKey key, String contentType, Duration validity) {
        return Optional.ofNullable(addresses).map(signing -> signing.sign(key, contentType, validity));
    }

    @Override
    public List<ListedObject> list(Shelf shelf) {
        bucket.makeIfMissing();
        var arguments = ListObjectsArgs.builder()
                .bucket(bucket.name())
                .prefix(shelf.digits() + "/")
                .recursive(true)
                .build();
        return S3Call.answer(() -> found(s3.listObjects(arguments)));
    }

    /** The next page is asked for on the way. */
    private static List<ListedObject> found(Iterable<Result<Item>> answers) throws MinioException {
        var found = new ArrayList<ListedObject>();
        for (var answer : answers) {
            var item = answer.get();
            ObjectKey.parse(item.objectName())
                    .map(key -> new ListedObject(
                            key, item.size(), item.lastModified().toInstant()))
                    .ifPresent(found::add);
        }
        return found;
    }

    @Override
    public void delete(ObjectKey key) {
        var arguments = RemoveObjectArgs.builder()
                .bucket(bucket.name())
                .object(key.objectKey())
                .build();
        S3Call.answer(() -> {
            s3.removeObject(arguments);
            return arguments;
        });
    }
}
