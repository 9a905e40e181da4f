package nl.drieluik.bench.clips;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import nl.drieluik.bench.clips.Rounds.Turn;
import nl.drieluik.testing.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * How soon the packaged application answers, with an AOT cache and without, and what it holds of the machine's memory
 * while nobody asks it anything. It is started as the Dockerfile starts it; `mvn package` first.
 */
class StartBench {

    private static final Duration IDLE = Duration.ofSeconds(Integer.getInteger("drieluik.bench.idle", 60));
    private static final String CACHE = "-XX:AOTCache";
    private static final String WITHOUT = "without a cache";
    private static final String WITH = "with an AOT cache";
    private static final Pattern ENTRY = Pattern.compile("(?m)^ENTRYPOINT (.*)$");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    /** @param mebibytes resident after a while without a request */
    private record Sample(double seconds, double cpu, double mebibytes) {}

    @Test
    void fromTheCommandToTheFirstAnswer() throws Exception {
        var program = folder.resolve("drieluik");
        run(
                folder,
                List.of(
                        JAVA,
                        "-Djarmode=tools",
                        "-jar",
                        jar().toString(),
                        "extract",
                        "--destination",
                        program.toString()));
        Files.move(program.resolve(jar().getFileName()), program.resolve("drieluik.jar"));
        Files.copy(Path.of("src/main/docker/jvm-flags"), program.resolve("jvm-flags"));
        var cached = command(true);
        run(program, training(cached));
        var both = new LinkedHashMap<String, Turn<Sample>>();
        both.put(WITHOUT, () -> start(program, command(false)));
        both.put(WITH, () -> start(program, cached));
        var rounds = Rounds.take(Rounds.USUALLY, both);
        var rows = new ArrayList<>(List.of(
                "| start | seconds to the first answer | CPU seconds | MiB, after %d s of idleness |"
                        .formatted(IDLE.toSeconds()),
                "|---|---|---|---|"));
        for (var how : both.keySet()) {
            rows.add("| %s | %s | %s | %s |"
                    .formatted(
                            how,
                            rounds.of(how, Sample::seconds).text(2),
                            rounds.of(how, Sample::cpu).text(1),
                            rounds.of(how, Sample::mebibytes).text(0)));
        }
        Report.write("f-start", "Start and idle memory", rows);
    }

    /** As the image does, but for the folder of the data and the port. */
    private static List<String> command(boolean cached) throws IOException {
        var entry = ENTRY.matcher(Files.readString(Path.of("src/main/docker/Dockerfile")));
        if (!entry.find()) {
            throw new IOException("The Dockerfile does not say how to start it");
        }
        var words = new ArrayList<>(List.of(JsonMapper.shared().readValue(entry.group(1), String[].class)));
        words.set(0, JAVA);
        if (!cached) {
            words.removeIf(word -> word.startsWith(CACHE));
        }
        return words;
    }

    private List<String> training(List<String> command) {
        var words = new ArrayList<>(command);
        words.replaceAll(word -> word.replace(CACHE, CACHE + "Output"));
        words.add(1, "-Dspring.context.exit=onRefresh");
        words.add("--drieluik.data=" + folder.resolve("training"));
        return words;
    }

    private Sample start(Path program, List<String> command) throws Exception {
        var port = Nginx.freePort();
        var words = new ArrayList<>(command);
        words.add("--server.port=" + port);
        words.add("--drieluik.data=" + Files.createTempDirectory(folder, "data"));
        var begin = System.nanoTime();
        var process = process(program, words).start();
        try {
            awaitAnswer(new Api(port, null), process);
            var seconds = (System.nanoTime() - begin) / 1e9;
            var cpu = CpuTime.of(List.of(process.toHandle()));
            Thread.sleep(IDLE);
            return new Sample(seconds, cpu, resident(process));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static void awaitAnswer(Api api, Process process) throws InterruptedException {
        while (!isReady(api)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("It stopped with " + process.exitValue());
            }
            Thread.sleep(20);
        }
    }

    private static boolean isReady(Api api) {
        try {
            return api.get("/actuator/health/readiness").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static double resident(Process process) throws IOException {
        var status = RESIDENT.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/status")));
        return status.find() ? Long.parseLong(status.group(1)) / 1024.0 : Double.NaN;
    }

    private static void run(Path in, List<String> command) throws Exception {
        var exit = process(in, command).start().waitFor();
        if (exit != 0) {
            throw new IOException(command + " ended with " + exit);
        }
    }

    private static ProcessBuilder process(Path in, List<String> command) {
        var builder = new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        // As the Dockerfile does.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        return builder;
    }

    private static Path jar() throws IOException {
        try (var built = Files.newDirectoryStream(Path.of("target"), "drieluik-*.jar")) {
            return built.iterator().next().toAbsolutePath();
        }
    }
}
