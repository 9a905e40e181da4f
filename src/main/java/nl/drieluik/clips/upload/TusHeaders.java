package nl.drieluik.clips.upload;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** What both sides say in the headers of tus. */
final class TusHeaders {

    static final String VERSION = "1.0.0";

    private static final String RESUMABLE = "Tus-Resumable";
    private static final String LENGTH = "Upload-Length";
    private static final String DEFERRED = "Upload-Defer-Length";
    private static final String BYTES = "application/offset+octet-stream";

    /** For web apps served from elsewhere. */
    private static final String EXPOSED = "Location, Clip-Location, Tus-Resumable, Tus-Version, Tus-Extension,"
            + " Tus-Max-Size, Tus-Checksum-Algorithm, Upload-Offset, Upload-Length, Upload-Defer-Length, Upload-Metadata,"
            + " Upload-Expires";

    private TusHeaders() {}

    /** Names our version, and refuses another one. Who asks for the options need not know any yet. */
    static void greet(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(RESUMABLE, VERSION);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        var spoken = request.getHeader(RESUMABLE);
        if (!request.getMethod().equals("OPTIONS") && !VERSION.equals(spoken)) {
            response.setHeader("Tus-Version", VERSION);
            throw UploadRefused.unknownVersion();
        }
    }

    static boolean bringsBytes(HttpServletRequest request) {
        return BYTES.equals(request.getContentType());
    }

    static long number(String header, @Nullable String value) {
        try {
            var number = value == null ? -1 : Long.parseLong(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // refused below
        }
        throw UploadRefused.malformed(header);
    }

    /** The length that a creation announces; null when it says that it comes later. */
    static @Nullable Long announcedLength(HttpServletRequest request) {
        var deferred = request.getHeader(DEFERRED);
        if (deferred == null) {
            return number(LENGTH, request.getHeader(LENGTH));
        }
        if (!deferred.equals("1") || request.getHeader(LENGTH) != null) {
            throw UploadRefused.malformed(DEFERRED);
        }
        return null;
    }

    /** The length that comes with later bytes, if it does. */
    static @Nullable Long toldLength(HttpServletRequest request) {
        var length = request.getHeader(LENGTH);
        return length == null ? null : number(LENGTH, length);
    }

    /** What there is to say of its length. */
    static HttpHeaders lengthOf(Upload upload) {
        var headers = new HttpHeaders();
        var length = upload.length();
        headers.set(length == null ? DEFERRED : LENGTH, length == null ? "1" : Long.toString(length));
        return headers;
    }

    /** How far it is; when all is here, where the clip is. */
    static HttpHeaders of(Upload upload) {
        var headers = new HttpHeaders();
        headers.set("Upload-Offset", Long.toString(upload.offset()));
        if (upload.isComplete()) {
            headers.set("Clip-Location", "/api/clips/" + upload.clip());
        } else {
            headers.setInstant("Upload-Expires", upload.expiresAt());
        }
        return headers;
    }
}
