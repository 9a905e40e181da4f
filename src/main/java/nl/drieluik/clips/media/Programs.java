package nl.drieluik.clips.media;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where ffmpeg and ffprobe stand, and the environment they start with; found at their first use. */
@Component
class Programs {

    private final MediaSettings settings;
    private final BundledPrograms bundled;

    Programs(MediaSettings settings) {
        this.settings = settings;
        this.bundled = new BundledPrograms(settings.programs());
    }

    Path ffmpeg() {
        var other = settings.ffmpeg();
        return other == null ? bundled.folder().resolve(bundled.executable("ffmpeg")) : other;
    }

    Path ffprobe() {
        var other = settings.ffmpeg();
        return other == null
                ? bundled.folder().resolve(bundled.executable("ffprobe"))
                : other.resolveSibling(other.getFileName().toString().replace("ffmpeg", "ffprobe"));
    }

    /** All of it: a child sees nothing of our own environment. */
    Map<String, String> environment() {
        return settings.ffmpeg() == null ? bundled.environment() : Map.of();
    }
}
