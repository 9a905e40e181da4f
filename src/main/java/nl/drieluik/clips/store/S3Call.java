package nl.drieluik.clips.store;

import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A request to S3, whose failures become ours. */
@FunctionalInterface
interface S3Call<T> {

    T run() throws MinioException;

    static <T> T answer(S3Call<T> call) {
        try {
            return call.run();
        } catch (MinioException e) {
            throw failed(e);
        }
    }

    static <T> T on(ObjectKey key, S3Call<T> call) {
        try {
            return call.run();
        } catch (ErrorResponseException e) {
            throw e.errorResponse().code().equals("NoSuchKey") ? new ObjectMissing(key) : failed(e);
        } catch (MinioException e) {
            throw failed(e);
        }
    }

    private static UncheckedIOException failed(MinioException e) {
        return new UncheckedIOException(new IOException("S3: " + e.getMessage(), e));
    }
}
