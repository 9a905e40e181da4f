package nl.drieluik.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Three seconds of film that are prepared in no time, made on the spot by the ffmpeg that tests unpack. */
public final class TinyFilm {

    private static final int BOX_HEADER = 8;

    private final byte[] film;

    private TinyFilm(byte[] film) {
        this.film = film;
    }

    /** To be called when a server has started once on these programs. */
    public static TinyFilm in(Path folder) {
        return showing("testsrc=size=160x90:rate=10:duration=3", folder);
    }

    /** As short, but of several megabytes that are needed: it shows noise. */
    public static TinyFilm ofNoise(Path folder) {
        return showing("testsrc=size=640x360:rate=30:duration=3,noise=alls=100:allf=t", folder);
    }

    private static TinyFilm showing(String picture, Path folder) {
        try {
            var file = folder.resolve("tiny.mp4");
            run(List.of("-f", "lavfi", "-i", picture, "-pix_fmt", "yuv420p"), file);
            return new TinyFilm(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same picture with sound as a browser writes it, in one go: with no length, and no list of its frames. */
    public static byte[] written(Path folder, String codec) {
        try {
            // Matroska by its muxer: FFmpeg's WebM takes no H.264, which browsers put there all the same.
            var file = folder.resolve("written.mkv");
            run(
                    List.of(
                            "-f",
                            "lavfi",
                            "-i",
                            "testsrc=size=160x90:rate=10:duration=3",
                            "-f",
                            "lavfi",
                            "-i",
                            "sine=duration=3",
                            "-pix_fmt",
                            "yuv420p",
                            "-c:v",
                            codec,
                            "-c:a",
                            "libopus",
                            "-live",
                            "1"),
                    file);
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same film with so many bytes behind it that mean nothing, other ones each time. */
    public byte[] with(int padding, Random random) {
        var noise = new byte[padding];
        random.nextBytes(noise);
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(film);
        whole.writeBytes(ByteBuffer.allocate(BOX_HEADER)
                .putInt(BOX_HEADER + padding)
                .put("free".getBytes(StandardCharsets.US_ASCII))
                .array());
        whole.writeBytes(noise);
        return whole.toByteArray();
    }

    private static void run(List<String> arguments, Path file) throws IOException {
        var ffmpeg = program();
        var command = new ArrayList<>(List.of(ffmpeg.toString(), "-v", "error", "-y"));
        command.addAll(arguments);
        command.add(file.toString());
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("LD_LIBRARY_PATH", String.valueOf(ffmpeg.getParent()));
        var running = process.start();
        var said = new String(running.getInputStream().readAllBytes());
        if (running.onExit().join().exitValue() != 0) {
            throw new IOException(said);
        }
    }

    private static Path program() throws IOException {
        try (var found = Files.find(Backends.PROGRAMS.toAbsolutePath(), 2, (path, is) -> path.endsWith("ffmpeg"))) {
            return found.findFirst().orElseThrow();
        }
    }
}
