package nl.drieluik.clips.store;

import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A request to S3, whose failures become ours. */
@FunctionalInterface
interface S3Call<T> {

    T run() throws MinioException;

    static <T> T answer(S3Call<T> call) {
        try {
            return call.run();
        } catch (MinioException e) {
            throw failed(e);
        } catch (IllegalStateException e) {
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
        } catch (IllegalStateException e) {
            throw failed(e);
        }
    }

    /** Waits for the client's other half, which answers later. */
    static <T> T arrival(Later<T> call) {
        try {
            return call.begin().join();
        } catch (CompletionException e) {
            throw failed(e);
        } catch (MinioException e) {
            throw failed(e);
        }
    }

    /** The same for what may be over already. */
    static <T> void unlessGone(Later<T> call) {
        try {
            call.begin().join();
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof ErrorResponseException refused && isGone(refused))) {
                throw failed(e);
            }
        } catch (MinioException e) {
            throw failed(e);
        }
    }

    /** A request that has been sent. */
    @FunctionalInterface
    interface Later<T> {
        CompletableFuture<T> begin() throws MinioException;
    }

    private static UncheckedIOException failed(CompletionException later) {
        return later.getCause() instanceof MinioException known
                ? failed(known)
                : new StoreAway(new IOException("S3: " + later.getMessage(), later));
    }

    /** So the client wraps a connection that is refused or breaks; anything else of this kind is a mistake. */
    private static RuntimeException failed(IllegalStateException e) {
        return e.getCause() instanceof IOException line
                ? new StoreAway(new IOException("S3: " + line.getMessage(), e))
                : e;
    }

    private static boolean isGone(ErrorResponseException refused) {
        return refused.errorResponse().code().equals("NoSuchUpload");
    }

    /** What S3 itself refuses is a mistake of somebody's; anything else passes. */
    private static UncheckedIOException failed(MinioException e) {
        var cause = new IOException("S3: " + e.getMessage(), e);
        return e instanceof ErrorResponseException refusal && refusal.response().code() < 500
                ? new UncheckedIOException(cause)
                : new StoreAway(cause);
    }
}
