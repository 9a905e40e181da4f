package nl.drieluik.clips.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** The ffmpeg that came with us, unpacked from its jar into a folder named after that jar. */
class BundledPrograms {

    private static final String PLATFORM = Loader.Detector.getPlatform();
    private static final Pattern JAR = Pattern.compile("([^/]+)\\.jar");

    private final Path programs;
    private @Nullable Path folder;

    BundledPrograms(Path programs) {
        this.programs = programs.toAbsolutePath();
    }

    synchronized Path folder() {
        if (folder == null) {
            try {
                folder = unpacked(resources());
            } catch (IOException e) {
                throw new UncheckedIOException("ffmpeg cannot be unpacked into " + programs, e);
            }
        }
        return folder;
    }

    String executable(String name) {
        return onWindows() ? name + ".exe" : name;
    }

    Map<String, String> environment() {
        if (onWindows()) {
            return Map.of("SystemRoot", Objects.requireNonNullElse(System.getenv("SystemRoot"), "C:\\Windows"));
        }
        var variable = PLATFORM.startsWith("macosx") ? "DYLD_LIBRARY_PATH" : "LD_LIBRARY_PATH";
        return Map.of(variable, folder().toString());
    }

    /** Under another name first, so that a half unpacked folder is never taken for a whole one. */
    private Path unpacked(List<Resource> resources) throws IOException {
        var target = programs.resolve(version(resources));
        if (Files.isDirectory(target)) {
            return target;
        }
        Files.createDirectories(programs);
        var partial = Files.createTempDirectory(programs, "unpacking");
        for (var resource : resources) {
            unpack(resource, partial);
        }
        standInForPulse(partial);
        claim(partial, target);
        return target;
    }

    private static List<Resource> resources() throws IOException {
        var pattern = "classpath*:org/bytedeco/ffmpeg/" + PLATFORM + "-gpl/*";
        var found = Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern))
                .filter(Resource::isReadable)
                .filter(resource -> !name(resource).startsWith("libjni"))
                .toList();
        if (found.isEmpty()) {
            throw new IOException("There is no ffmpeg for " + PLATFORM + " among the libraries");
        }
        return found;
    }

    private static String version(List<Resource> resources) throws IOException {
        return JAR.matcher(resources.getFirst().getURL().toString())
                .results()
                .map(jar -> jar.group(1))
                .reduce(PLATFORM, (first, last) -> last);
    }

    private static void unpack(Resource resource, Path folder) throws IOException {
        var file = folder.resolve(name(resource));
        try (var in = resource.getInputStream()) {
            Files.copy(in, file);
        }
        if (!onWindows() && !file.toFile().setExecutable(true)) {
            throw new IOException("Cannot be made executable: " + file);
        }
    }

    /** See RATIONALE.md: libavdevice asks for a library that servers do not have and nothing of ours calls. */
    private static void standInForPulse(Path folder) throws IOException {
        if (Files.exists(folder.resolve("libdrm.so.2"))) {
            Files.createSymbolicLink(folder.resolve("libpulse.so.0"), Path.of("libdrm.so.2"));
        }
    }

    private static void claim(Path partial, Path target) throws IOException {
        try {
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Another process was first with the same files.
            FileSystemUtils.deleteRecursively(partial);
            if (!Files.isDirectory(target)) {
                throw e;
            }
        }
    }

    private static String name(Resource resource) {
        return Objects.requireNonNull(resource.getFilename());
    }

    private static boolean onWindows() {
        return PLATFORM.startsWith("windows");
    }
}
