package nl.drieluik.bench.clips;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.drieluik.testing.Recordings;

/**
 * Films of lessons, 1080p at 30 pictures a second, as large as a phone makes them. Made once, under {@code target}: a
 * minute is encoded, and a longer film is that minute again and again.
 */
record Films(Path ffmpeg) {

    private static final Path FOLDER = Path.of("target/bench/films").toAbsolutePath();

    /** Noise keeps the encoder from making it smaller than a real classroom. */
    private static final String NOISE = "noise=alls=12:allf=t";

    private static final String PICTURE = "testsrc2=s=1920x1080:r=30:d=60," + NOISE;

    /** Goes round in front of the lesson, and is back after a minute. */
    private static final String PATCH =
            "color=gray:s=200x200:r=30:d=60,geq=lum='128+90*sin(X*0.15)*cos(Y*0.12)':cb='128+60*sin(Y*0.06)':cr=128";

    private static final String WAY = "x='860+700*sin(2*PI*t/20)':y='440+300*cos(2*PI*t/30)'";

    /** Where that patch is at the half and the whole of each minute, in shares of the picture: x, y, width, height. */
    static final String PATCH_BOX = "'x': 0.4479, 'y': 0.6852, 'width': 0.1042, 'height': 0.1852";

    enum Codec {
        H264("libx264", "10M"),
        HEVC("libx265", "6M");

        private final String encoder;
        private final String rate;

        Codec(String encoder, String rate) {
            this.encoder = encoder;
            this.rate = rate;
        }
    }

    /** With the programs that servers of this worktree have unpacked. */
    static Films made() throws IOException {
        try (var programs =
                Files.find(Path.of("target/programs").toAbsolutePath(), 2, (file, is) -> file.endsWith("ffmpeg"))) {
            return new Films(programs.findFirst().orElseThrow());
        }
    }

    Path of(Codec codec, int minutes) throws Exception {
        var film = FOLDER.resolve("%s-%d.mp4".formatted(codec, minutes));
        if (Files.exists(film)) {
            return film;
        }
        return minutes == 1 ? testPicture(codec, film) : repeated(of(codec, 1), minutes, film);
    }

    /** People who are drawn, in H.264, and a patch that goes round in front of them. */
    Path lesson(int minutes) throws Exception {
        var film = FOLDER.resolve("lesson-%d.mp4".formatted(minutes));
        if (Files.exists(film)) {
            return film;
        }
        return minutes == 1 ? drawnLesson(film) : repeated(lesson(1), minutes, film);
    }

    /** Runs ffmpeg, which must not fail. */
    void run(Path folder, List<String> arguments) throws Exception {
        var command = new ArrayList<>(List.of(ffmpeg.toString(), "-v", "error", "-nostdin", "-y"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                // How far it is, where the command tells that.
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LD_LIBRARY_PATH", ffmpeg.resolveSibling("").toString());
        var exit = builder.start().waitFor();
        if (exit != 0) {
            throw new IOException("ffmpeg ended with " + exit + ": " + arguments);
        }
    }

    /** Fetches as much of what this address answers as it takes to see a picture. */
    void decodeOnePicture(String address, String token) throws Exception {
        run(
                FOLDER,
                List.of(
                        "-headers",
                        "Authorization: Bearer " + token + "\r\n",
                        "-i",
                        address,
                        "-map",
                        "0:v:0",
                        "-frames:v",
                        "1",
                        "-f",
                        "null",
                        "-"));
    }

    private Path testPicture(Codec codec, Path film) throws Exception {
        return minute(film, codec, Stream.of("-f", "lavfi", "-i", PICTURE), "1:v");
    }

    private Path drawnLesson(Path film) throws Exception {
        var lesson = Recordings.LESSON.toAbsolutePath().toString();
        var scene = "[1:v]scale=1920:1080,fps=30,%s[scene];[scene][2:v]overlay=%s[picture]".formatted(NOISE, WAY);
        var input = Stream.of("-stream_loop", "1", "-i", lesson, "-f", "lavfi", "-i", PATCH, "-filter_complex", scene);
        return minute(film, Codec.H264, input, "[picture]");
    }

    /** The sound is input 0, the picture comes of what follows. */
    private Path minute(Path film, Codec codec, Stream<String> input, String picture) throws Exception {
        return make(
                film,
                Stream.of("-f", "lavfi", "-i", "anoisesrc=a=0.1:d=60:r=48000"),
                input,
                Stream.of("-map", picture, "-map", "0:a", "-t", "60"),
                Stream.of("-c:v", codec.encoder, "-preset", "ultrafast", "-b:v", codec.rate, "-g", "60"),
                Stream.of("-pix_fmt", "yuv420p", "-c:a", "aac", "-b:a", "128k"));
    }

    private Path repeated(Path minute, int times, Path film) throws Exception {
        return make(
                film,
                Stream.of("-stream_loop", Integer.toString(times - 1), "-i", minute.toString()),
                Stream.of("-c", "copy"));
    }

    /** Under another name first: a film that is there is whole. */
    @SafeVarargs
    private Path make(Path film, Stream<String>... arguments) throws Exception {
        Files.createDirectories(FOLDER);
        var partial = FOLDER.resolve("partial-" + film.getFileName());
        run(
                FOLDER,
                Stream.concat(Stream.of(arguments).flatMap(part -> part), Stream.of(partial.toString()))
                        .toList());
        return Files.move(partial, film, StandardCopyOption.REPLACE_EXISTING);
    }

    static long size(Path film) {
        return new File(film.toString()).length();
    }
}
