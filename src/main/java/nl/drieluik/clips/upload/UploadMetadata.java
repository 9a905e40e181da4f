package nl.drieluik.clips.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.drieluik.questions.LearningQuestionId;
import org.jspecify.annotations.Nullable;

/** What a client tells about a file before its bytes come: {@code Upload-Metadata: key base64, key base64}. */
record UploadMetadata(Map<String, String> values) {

    static final String HEADER = "Upload-Metadata";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e&&[^,]]+");

    /** What browsers say of a video that they do not know. */
    private static final Set<String> UNDECIDED =
            Set.of("", "application/octet-stream", "application/mp4", "application/x-matroska");

    static UploadMetadata parse(@Nullable String header) {
        var values = new HashMap<String, String>();
        if (header != null && !header.isBlank()) {
            for (var pair : header.split(",", -1)) {
                var parts = pair.strip().split(" ", 2);
                var value = parts.length == 1 ? "" : decoded(parts[1].strip());
                if (!KEY.matcher(parts[0]).matches() || values.put(parts[0], value) != null) {
                    throw UploadRefused.malformed(HEADER);
                }
            }
        }
        return new UploadMetadata(values);
    }

    /** What the owner called it, or else the file's name without its ending. */
    String title() {
        var given = value("title");
        if (!given.isEmpty()) {
            return given;
        }
        var name = value("filename");
        var dot = name.lastIndexOf('.');
        var stem = dot > 0 ? name.substring(0, dot) : name;
        return stem.isEmpty() ? "Video" : stem;
    }

    @Nullable
    LearningQuestionId learningQuestion() {
        try {
            var id = value("learningQuestionId");
            return id.isEmpty() ? null : LearningQuestionId.valueOf(id);
        } catch (IllegalArgumentException notAnId) {
            throw UploadRefused.malformed(HEADER);
        }
    }

    /** Whether the browser knows that it is something else. */
    boolean isPlainlyNoVideo() {
        var type = value("filetype").toLowerCase(Locale.ROOT);
        return !type.startsWith("video/") && !UNDECIDED.contains(type);
    }

    private String value(String key) {
        return values.getOrDefault(key, "").replace("\0", "").strip();
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw UploadRefused.malformed(HEADER);
        }
    }
}
