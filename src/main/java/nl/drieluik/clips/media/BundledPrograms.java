package nl.drieluik.clips.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The ffmpeg that came with us, unpacked from its jar into a folder named after that jar. */
class BundledPrograms {

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
        return LibraryPath.onWindows() ? name + ".exe" : name;
    }

    Map<String, String> environment() {
        return LibraryPath.to(folder());
    }

    private Path unpacked(List<Resource> resources) throws IOException {
        return Unpacking.once(programs.resolve(Unpacking.version(resources)), folder -> {
            for (var resource : resources) {
                unpack(resource, folder);
            }
            standInForPulse(folder);
        });
    }

    private static List<Resource> resources() throws IOException {
        var pattern = "classpath*:org/bytedeco/ffmpeg/" + LibraryPath.PLATFORM + "-gpl/*";
        var found = Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern))
                .filter(Resource::isReadable)
                .filter(resource -> !Unpacking.name(resource).startsWith("libjni"))
                .toList();
        if (found.isEmpty()) {
            throw new IOException("There is no ffmpeg for " + LibraryPath.PLATFORM + " among the libraries");
        }
        return found;
    }

    private static void unpack(Resource resource, Path folder) throws IOException {
        var file = Unpacking.unpack(resource, folder);
        if (!LibraryPath.onWindows() && !file.toFile().setExecutable(true)) {
            throw new IOException("Cannot be made executable: " + file);
        }
    }

    /** See RATIONALE.md: libavdevice asks for a library that servers do not have and nothing of ours calls. */
    private static void standInForPulse(Path folder) throws IOException {
        if (Files.exists(folder.resolve("libdrm.so.2"))) {
            Files.createSymbolicLink(folder.resolve("libpulse.so.0"), Path.of("libdrm.so.2"));
        }
    }
}
