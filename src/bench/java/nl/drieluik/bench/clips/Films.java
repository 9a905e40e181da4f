package nl.drieluik.bench.clips;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Films of lessons, 1080p at 30 pictures a second, as large as a phone makes them. Made once, under {@code target}: a
 * minute is encoded, and a longer film is that minute again and again.
 */
record Films(Path ffmpeg) {

    private static final Path FOLDER = Path.of("target/bench/films").toAbsolutePath();

    /** Noise keeps the encoder from making it smaller than a real classroom. */
    private static final String PICTURE = "testsrc2=s=1920x1080:r=30:d=60,noise=alls=12:allf=t";

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
        return minutes == 1 ? minute(codec, film) : repeated(of(codec, 1), minutes, film);
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

    private Path minute(Codec codec, Path film) throws Exception {
        return make(
                film,
                Stream.of("-f", "lavfi", "-i", PICTURE, "-f", "lavfi", "-i", "anoisesrc=a=0.1:d=60:r=48000"),
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
