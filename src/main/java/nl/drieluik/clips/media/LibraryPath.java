package nl.drieluik.clips.media;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.bytedeco.javacpp.Loader;

/** How the loader of each system is told where else libraries are: by an environment of which this is all. */
final class LibraryPath {

    static final String PLATFORM = Loader.Detector.getPlatform();

    private LibraryPath() {}

    static Map<String, String> to(Path folder) {
        if (onWindows()) {
            var windows = Objects.requireNonNullElse(System.getenv("SystemRoot"), "C:\\Windows");
            return Map.of("SystemRoot", windows, "PATH", folder.toString());
        }
        var variable = PLATFORM.startsWith("macosx") ? "DYLD_LIBRARY_PATH" : "LD_LIBRARY_PATH";
        return Map.of(variable, folder.toString());
    }

    static boolean onWindows() {
        return PLATFORM.startsWith("windows");
    }
}
