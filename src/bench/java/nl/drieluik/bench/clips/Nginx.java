package nl.drieluik.bench.clips;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whom we compare with: the system's nginx, with files and settings of its own, */
final class Nginx implements AutoCloseable {

    private static final Path PROGRAM = Path.of(System.getProperty("drieluik.bench.nginx", "/usr/sbin/nginx"));

    private final int port;
    private final Process process;

    private Nginx(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** @param server what stands in the braces of its one server */
    static Nginx start(Path folder, String upstream, String server) throws IOException {
        var port = freePort();
        Files.createDirectories(folder.resolve("temp"));
        var settings = folder.resolve("nginx.conf");
        Files.writeString(settings, """
                %s
                daemon off;
                worker_processes auto;
                pid %s/nginx.pid;
                error_log stderr;
                events { worker_connections 1024; }
                http {
                  access_log off;
                  sendfile on;
                  client_body_temp_path %s/temp;
                  proxy_temp_path %s/temp;
                  fastcgi_temp_path %s/temp;
                  uwsgi_temp_path %s/temp;
                  scgi_temp_path %s/temp;
                  %s
                  server {
                    listen 127.0.0.1:%d;
                    %s
                  }
                }
                """.formatted(
                        asRoot(), folder, folder, folder, folder, folder, folder, upstream, port, server));
        var process = new ProcessBuilder(
                        PROGRAM.toString(), "-p", folder.toString(), "-e", "stderr", "-c", settings.toString())
                .inheritIO()
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        await("nginx").ignoreExceptions().until(() -> {
            new Socket(InetAddress.getLoopbackAddress(), port).close();
            return true;
        });
        return new Nginx(port, process);
    }

    int port() {
        return port;
    }

    List<ProcessHandle> processes() {
        return List.of(process.toHandle());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    /** Its workers give up root for a user who may not read our folder. */
    private static String asRoot() {
        return System.getProperty("user.name").equals("root") ? "user root;" : "";
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
