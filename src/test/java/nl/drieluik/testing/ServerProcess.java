package nl.drieluik.testing;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The application as a process of its own, which a test may kill. */
public final class ServerProcess implements AutoCloseable {

    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
    /** Unpacked once for all tests. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final int port;

    private ServerProcess(Process process) throws IOException {
        this.process = process;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        var log = process.inputReader();
        this.port = port(log);
        Thread.startVirtualThread(() -> log.lines().forEach(line -> {}));
    }

    /**
     * The settings of an empty database of the kind that is asked for: an H2 in the data folder, which needs none, or a
     * PostgreSQL that outlives the process.
     */
    public static String[] database() {
        return Postgres.isAskedFor()
                ? Postgres.database().entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new)
                : new String[0];
    }

    /**
     * Starts on this data folder, with the database in it unless settings say otherwise, and waits until it is ready.
     */
    public static ServerProcess start(Path data, String... settings) {
        return withHeap("512m", data, settings);
    }

    /** The same with another heap at most: {@code 2g}. */
    public static ServerProcess withHeap(String most, Path data, String... settings) {
        try {
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + most,
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "nl.drieluik.Drieluik",
                    "--server.port=0",
                    "--drieluik.data=" + data,
                    "--drieluik.media.programs=" + Backends.PROGRAMS.toAbsolutePath()));
            command.addAll(List.of(settings));
            var server = new ServerProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
            server.awaitHealth();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    /** The process, to see what it uses. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** The API in the name of whoever holds this token. */
    public Api api(String token) {
        return new Api(port, token);
    }

    /** A browser in which nobody is signed in yet. */
    public Browser browser() {
        return new Browser(port);
    }

    /** Founds a school by the set-up link. Returns the token of its first coordinator, who teaches as well. */
    public String foundSchool(Path data) {
        var anybody = api("nobody");
        var founded = anybody.post(
                "/api/setup",
                "{'token': '%s', 'schoolName': 'De Drie', 'name': 'Anna', 'email': 'anna@example.org',"
                                .formatted(setUpToken(data))
                        + " 'password': 'a long enough password', 'language': 'nl'}");
        var session = String.valueOf(founded.header("Set-Cookie"));
        var token = session.substring(session.indexOf('=') + 1, session.indexOf(';'));
        api(token).patch("/api/people/" + founded.text("id"), "{'roles': ['coordinator', 'teacher']}");
        return token;
    }

    /** What its objects take, garbage left out; in bytes. */
    public long liveBytes() throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var histogram = new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.class_histogram").start();
        try (var lines = histogram.inputReader()) {
            var total = lines.lines().reduce("", (line, next) -> next).split("\\s+");
            return Long.parseLong(total[2]);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** How many processes it has started that still run. */
    public long children() {
        return process.descendants().filter(ProcessHandle::isAlive).count();
    }

    /** As {@code kill -9} does: without a word. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private static String setUpToken(Path data) {
        try {
            var link = Files.readString(data.resolve("set-up-link.txt")).strip();
            return link.substring(link.indexOf('#') + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitHealth() {
        await("the server is ready")
                .atMost(PATIENCE)
                .until(() -> api("nobody").get("/actuator/health/readiness").status() == 200);
    }

    private static int port(BufferedReader log) throws IOException {
        var said = new StringBuilder();
        for (var line = log.readLine(); line != null; line = log.readLine()) {
            said.append(line).append('\n');
            var started = STARTED.matcher(line);
            if (started.find()) {
                return Integer.parseInt(started.group(1));
            }
        }
        throw new IOException("The server stopped:\n" + said);
    }
}
