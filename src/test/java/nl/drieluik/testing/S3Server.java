package nl.drieluik.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/** A real S3 server, S3Proxy, as a process with a class path of its own: one for all tests of a run. */
public final class S3Server {

    public static final String ACCESS_KEY = "test-access-key";
    public static final String SECRET_KEY = "test-secret-key";

    private static final Path PROGRAM = Path.of("target/s3proxy/s3proxy.jar");
    private static final Pattern STARTED = Pattern.compile("Started .*ServerConnector.*\\{127\\.0\\.0\\.1:(\\d+)}");

    private final Path folder;
    private final Process process;
    private final URI endpoint;

    private S3Server() throws IOException {
        folder = Files.createTempDirectory("drieluik-s3-");
        process = new ProcessBuilder(java(), "-Xmx256m", "-jar", PROGRAM.toString(), "--properties", settings())
                .redirectErrorStream(true)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        var log = process.inputReader();
        endpoint = URI.create("http://127.0.0.1:" + port(log));
        Thread.startVirtualThread(() -> log.lines().forEach(line -> {}));
    }

    /** The one of this run, which stops with it. */
    static S3Server running() {
        return Running.SERVER;
    }

    private static final class Running {
        private static final S3Server SERVER = start();

        private static S3Server start() {
            try {
                return new S3Server();
            } catch (IOException e) {
                throw new IllegalStateException("S3Proxy does not start; `mvn test` puts it at " + PROGRAM, e);
            }
        }
    }

    public URI endpoint() {
        return endpoint;
    }

    /** The settings of an application that uses this server. */
    public Map<String, String> settings(String bucket) {
        return Map.of(
                "drieluik.store.kind", "s3",
                "drieluik.store.s3.endpoint", endpoint.toString(),
                "drieluik.store.s3.bucket", bucket,
                "drieluik.store.s3.access-key", ACCESS_KEY,
                "drieluik.store.s3.secret-key", SECRET_KEY);
    }

    /** Where it keeps this bucket's objects, each as a file; parts of what is not complete lie there hidden. */
    public Path folder(String bucket) {
        return folder.resolve("objects").resolve(bucket);
    }

    private void stop() {
        process.destroyForcibly().onExit().join();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String settings() throws IOException {
        var objects = Files.createDirectory(folder.resolve("objects"));
        var file = folder.resolve("s3proxy.properties");
        Files.writeString(file, """
                s3proxy.endpoint=http://127.0.0.1:0
                s3proxy.authorization=aws-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(ACCESS_KEY, SECRET_KEY, objects));
        return file.toString();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** S3Proxy chooses a free port and logs it at info, its default; at debug it would be slow. */
    private static String port(BufferedReader log) throws IOException {
        for (var line = log.readLine(); line != null; line = log.readLine()) {
            var started = STARTED.matcher(line);
            if (started.find()) {
                return started.group(1);
            }
        }
        throw new IOException("S3Proxy stopped");
    }
}
