package nl.drieluik.clips.media;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.util.FileSystemUtils;

/** Takes what came with us in jars out of them, once for each version. */
final class Unpacking {

    private static final Pattern JAR = Pattern.compile("([^/]+)\\.jar");

    private Unpacking() {}

    /** Puts all files into an empty folder. */
    @FunctionalInterface
    interface Filler {
        void fill(Path folder) throws IOException;
    }

    /** Under another name first, so that a half unpacked folder is never taken for a whole one. */
    static Path once(Path target, Filler filler) throws IOException {
        if (Files.isDirectory(target)) {
            return target;
        }
        var programs = Files.createDirectories(target.getParent());
        var partial = Files.createTempDirectory(programs, "unpacking");
        filler.fill(partial);
        claim(partial, target);
        return target;
    }

    /** The name of the jar that these are in. */
    static String version(List<Resource> resources) throws IOException {
        return JAR.matcher(resources.getFirst().getURL().toString())
                .results()
                .map(jar -> jar.group(1))
                .reduce("unknown", (first, last) -> last);
    }

    static Path unpack(Resource resource, Path folder) throws IOException {
        var file = folder.resolve(name(resource));
        try (var in = resource.getInputStream()) {
            Files.copy(in, file);
        }
        return file;
    }

    static String name(Resource resource) {
        return Objects.requireNonNull(resource.getFilename());
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
}
