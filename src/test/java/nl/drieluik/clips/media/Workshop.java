package nl.drieluik.clips.media;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drieluik.common.DataFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** The real programs with everything of ours around them, and films made on the spot to try them on. */
final class Workshop {

    /** Four seconds. Each frame is two steps lighter than the one before: its light tells which one it is. */
    static final String BRIGHTENING = "color=black:s=320x180:r=25:d=4,geq=lum='16+2*N':cb=128:cr=128";

    /** Where the probe has its folders, in {@code work}. */
    static final DataFolder DATA = new DataFolder(Path.of("target"));

    static final int FRAMES_PER_SECOND = 25;
    private static final long AMPLE = 10L << 30;

    final Path folder;
    private final MediaSettings settings;
    final Programs programs;
    final Sandbox sandbox;
    final Ffmpeg ffmpeg;
    final Probe probe;
    final Preparation preparation;

    /** @param settings as {@code name=value}, where they differ from the defaults */
    Workshop(Path folder, String... settings) {
        this.folder = folder;
        this.settings = settings(settings);
        this.programs = new Programs(this.settings);
        this.sandbox = new Sandbox(this.settings, programs);
        this.ffmpeg = new Ffmpeg(this.settings, programs, sandbox);
        this.probe = new Probe(ffmpeg, this.settings, DATA);
        this.preparation = new Preparation(ffmpeg, probe, new JsonMapper());
    }

    static MediaSettings settings(String... settings) {
        var source = new MapConfigurationPropertySource(Map.of("drieluik.media.programs", "target/programs"));
        for (var setting : settings) {
            var nameAndValue = setting.split("=");
            source.put("drieluik.media." + nameAndValue[0], nameAndValue[1]);
        }
        return new Binder(source).bind("drieluik.media", MediaSettings.class).get();
    }

    /** Runs ffmpeg without any of our guards: for making films, lavfi and all. */
    Path film(String name, String... arguments) throws IOException, InterruptedException {
        var file = folder.resolve(name);
        run(
                programs.ffmpeg(),
                Stream.concat(Stream.of(arguments), Stream.of(file.toString())).toList());
        return file;
    }

    Path brightening(String name) throws IOException, InterruptedException {
        return film(name, "-f", "lavfi", "-i", BRIGHTENING, "-pix_fmt", "yuv420p", "-b:v", "2M");
    }

    /** What ffprobe says of it, line by line. */
    List<String> ask(Path file, String entries) throws IOException, InterruptedException {
        return run(programs.ffprobe(), List.of("-of", "compact", "-show_entries", entries, file.toString()));
    }

    Prepared prepare(Path source) throws InterruptedException {
        return preparation.prepare(
                source, probe.look(source), null, Veil.NONE, folder.resolve("whole"), new Recorder());
    }

    Prepared cut(Path source, long fromMs, long toMs) throws InterruptedException {
        var piece = new Span(fromMs, toMs);
        return preparation.prepare(
                source, probe.look(source), piece, Veil.NONE, folder.resolve("piece"), new Recorder());
    }

    /** All that is made of it, and of its piece where there is one: what was heard has every segment. */
    Recorder stream(Path source, @Nullable Span piece) throws InterruptedException {
        return stream(source, piece, Veil.NONE);
    }

    Recorder stream(Path source, @Nullable Span piece, Veil veil) throws InterruptedException {
        var recorder = new Recorder();
        var out = folder.resolve("stream");
        var prepared = preparation.prepare(source, probe.look(source), piece, veil, out, recorder);
        if (prepared.more()) {
            preparation.prepareSmaller(prepared.video().path(), prepared.footage(), out, recorder);
        }
        return recorder;
    }

    /** A rung as a player puts it together. */
    Path joined(Recorder recorder, Rung rung) throws IOException {
        var file = folder.resolve("joined-" + rung.height() + ".mp4");
        try (var joined = Files.newOutputStream(file)) {
            for (var segment : recorder.segments(rung)) {
                Files.copy(segment.file().path(), joined);
            }
        }
        return file;
    }

    /** What a decoder has to complain about. */
    String complaints(Path film) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(programs.ffmpeg().toString(), "-v", "error"));
        command.addAll(List.of("-i", film.toString(), "-f", "null", "-"));
        var outcome = ChildProcess.run(new Command(
                command, folder, programs.environment(), Duration.ofMinutes(5), Long.MAX_VALUE, AMPLE, line -> {}));
        return outcome.errors()
                .lines()
                .filter(line -> !line.contains("no version information"))
                .collect(Collectors.joining("\n"));
    }

    /** One byte for each frame: how light it is. */
    byte[] light(Path film) throws IOException, InterruptedException {
        return Files.readAllBytes(film(
                "light-of-" + film.getFileName() + ".gray",
                "-i",
                film.toString(),
                "-vf",
                "scale=1:1",
                "-pix_fmt",
                "gray",
                "-fps_mode",
                "passthrough",
                "-f",
                "rawvideo"));
    }

    private List<String> run(Path program, List<String> arguments) throws IOException, InterruptedException {
        var lines = new CopyOnWriteArrayList<String>();
        var all = new ArrayList<>(List.of(program.toString(), "-v", "error"));
        all.addAll(arguments);
        Files.createDirectories(folder);
        var outcome = ChildProcess.run(new Command(
                all, folder, programs.environment(), Duration.ofMinutes(5), Long.MAX_VALUE, AMPLE, lines::add));
        if (outcome.failed()) {
            throw new IOException(outcome.errors());
        }
        return lines;
    }

    /** Keeps what it hears. */
    static class Recorder implements PreparationListener {

        final List<String> heard = new CopyOnWriteArrayList<>();
        final Map<Rung, List<Segment>> rungs = new LinkedHashMap<>();

        @Override
        public void progressed(int percent) {
            heard.add(percent + "%");
        }

        @Override
        public void measured(long durationMs, int width, int height) {
            heard.add("measured %dx%d".formatted(width, height));
        }

        @Override
        public void grown(Rung rung, List<Segment> segments) {
            rungs.computeIfAbsent(rung, first -> new ArrayList<>()).addAll(segments);
            heard.add(
                    "%d grew to %d".formatted(rung.height(), segments.getLast().number()));
        }

        @Override
        public void whole(Rung rung) {
            heard.add("%d is whole".formatted(rung.height()));
        }

        List<Segment> segments(Rung rung) {
            return requireNonNull(rungs.get(rung));
        }

        @Override
        public void withdrawn() {
            rungs.clear();
            heard.add("withdrawn");
        }

        @Override
        public void playable(MediaFile video, long durationMs, int width, int height) {
            heard.add("playable " + Files.exists(video.path()));
        }
    }
}
