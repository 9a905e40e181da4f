package nl.drieluik.clips.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.drieluik.clips.media.vision.Vision;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Runs {@link Vision} in a JVM of its own, within the same walls and limits as ffmpeg. */
@Component
class VisionProgram {

    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
    private static final String CLASSES = "classes";

    /** A line for each frame of the longest recording is some 15 MB. */
    private static final long MOST_OUTPUT = 64L << 20;
    /** It writes nothing, but a JVM that crashes tells of it. */
    private static final long MOST_WRITTEN = 16L << 20;

    private final MediaSettings settings;
    private final Ffmpeg ffmpeg;
    private final Sandbox sandbox;
    private final VisionLibraries libraries;

    VisionProgram(MediaSettings settings, Ffmpeg ffmpeg, Sandbox sandbox) {
        this.settings = settings;
        this.ffmpeg = ffmpeg;
        this.sandbox = sandbox;
        this.libraries = new VisionLibraries(settings.programs());
    }

    /** @param lines is told each line of what it answers, on another thread */
    void run(WorkFolder work, List<String> question, Consumer<String> lines) throws InterruptedException {
        layClasses(work);
        try {
            var outcome = ffmpeg.run(command(work, question, lines));
            if (outcome.failed()) {
                throw new MediaRefused(MediaProblem.PREPARATION_FAILED, outcome.errors());
            }
        } finally {
            FileSystemUtils.deleteRecursively(work.file(CLASSES).toFile());
        }
    }

    private Command command(WorkFolder work, List<String> question, Consumer<String> lines) {
        var java = JAVA_HOME.resolve("bin").resolve("java");
        var words = Stream.of(
                        ResourceLimits.of(settings, settings.timeLimit()),
                        sandbox.walls().around(java, work, readable()),
                        List.of(java.toString()),
                        options(work),
                        List.of(Vision.class.getName(), Integer.toString(settings.threads())),
                        question)
                .flatMap(List::stream)
                .toList();
        return new Command(
                words,
                work.path(),
                LibraryPath.to(libraries.folder()),
                settings.timeLimit(),
                MOST_OUTPUT,
                MOST_WRITTEN,
                lines);
    }

    /** Small, and nothing that a JVM leaves on a machine by itself. */
    private List<String> options(WorkFolder work) {
        var folder = libraries.folder();
        return List.of(
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:CompressedClassSpaceSize=64m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                // What is said on standard output is the answer, and nothing else.
                "-XX:+DisplayVMOutputToStderr",
                "-Xlog:disable",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + work.path(),
                "-Djava.library.path=" + folder,
                // It would load libraries for windows on a screen, which servers do not have: see Vision.
                "-Dorg.bytedeco.javacpp.loadLibraries=false",
                "-Dorg.bytedeco.javacpp.noPointerGC=true",
                "-D" + Vision.LIBRARIES + "=" + folder,
                "-cp",
                folder + "/*" + System.getProperty("path.separator") + work.file(CLASSES));
    }

    /** Debian keeps what a JVM reads at its start in {@code /etc}, behind links. */
    private Set<Path> readable() {
        try {
            var settings =
                    JAVA_HOME.resolve("lib").resolve("jvm.cfg").toRealPath().getParent();
            return new LinkedHashSet<>(List.of(JAVA_HOME, JAVA_HOME.toRealPath(), settings, libraries.folder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its few classes, which stand in a folder, a jar, or a jar that no other JVM could read. */
    private static void layClasses(WorkFolder work) {
        var path = Vision.class.getPackageName().replace('.', '/');
        try {
            var folder = Files.createDirectories(work.file(CLASSES).resolve(path));
            for (var type : new PathMatchingResourcePatternResolver().getResources("classpath*:" + path + "/*.class")) {
                Files.write(folder.resolve(Unpacking.name(type)), type.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
