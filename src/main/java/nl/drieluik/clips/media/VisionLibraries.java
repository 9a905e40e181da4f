package nl.drieluik.clips.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.opencv_core.Mat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * OpenCV for another JVM, in one folder: its jars, which may stand inside our own, and its libraries, which stand
 * inside those. Nothing here loads them into this JVM.
 */
final class VisionLibraries {

    /** What following and finding faces load, directly or not: about a third of what is there. */
    private static final Pattern LIBRARIES = Pattern.compile("(lib)?(jni)?(javacpp|opencv_(core|flann|imgproc|imgcodecs"
            + "|features2d|calib3d|dnn|objdetect|video|tracking))[0-9]*\\..*"
            // The compiler's own library comes from the system: an older one would do harm.
            + "|(?!libgcc_s|(lib)?jni).*(openblas|gfortran|quadmath).*");

    private static final List<Class<?>> IN_JARS =
            List.of(Loader.class, org.bytedeco.openblas.presets.openblas.class, Mat.class);

    private final Path programs;
    private @Nullable Path folder;

    VisionLibraries(Path programs) {
        this.programs = programs.toAbsolutePath();
    }

    synchronized Path folder() {
        if (folder == null) {
            try {
                folder = unpacked();
            } catch (IOException e) {
                throw new UncheckedIOException("OpenCV cannot be unpacked into " + programs, e);
            }
        }
        return folder;
    }

    private Path unpacked() throws IOException {
        var opencv = resources("opencv");
        var all = new ArrayList<>(opencv);
        all.addAll(resources("openblas"));
        all.addAll(resources("javacpp"));
        for (var face : FaceSearch.CASCADES) {
            all.addAll(find("opencv/" + LibraryPath.PLATFORM + "/share/opencv4/haarcascades/" + face));
        }
        for (var type : IN_JARS) {
            all.add(jar(type));
        }
        return Unpacking.once(programs.resolve(Unpacking.version(opencv)), target -> {
            for (var resource : all) {
                Unpacking.unpack(resource, target);
            }
        });
    }

    private static List<Resource> resources(String preset) throws IOException {
        var found = find(preset + "/" + LibraryPath.PLATFORM + "/*").stream()
                .filter(resource -> LIBRARIES.matcher(Unpacking.name(resource)).matches())
                .toList();
        if (found.isEmpty()) {
            throw new IOException("There is no " + preset + " for " + LibraryPath.PLATFORM + " among the libraries");
        }
        return found;
    }

    private static List<Resource> find(String path) throws IOException {
        return List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:org/bytedeco/" + path));
    }

    /** Inside the application's jar it is {@code jar:nested:...!/}, of which the middle is the jar itself. */
    private static Resource jar(Class<?> type) throws IOException {
        var location = type.getProtectionDomain().getCodeSource().getLocation().toString();
        return new UrlResource(URI.create(location.replaceFirst("^jar:", "").replaceFirst("!?/$", "")));
    }
}
