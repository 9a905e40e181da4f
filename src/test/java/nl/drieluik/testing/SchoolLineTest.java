package nl.drieluik.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SchoolLineTest {

    private final ServerSocket echo = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());

    SchoolLineTest() throws IOException {
        Thread.startVirtualThread(this::answer);
    }

    private void answer() {
        while (!echo.isClosed()) {
            try {
                var socket = echo.accept();
                Thread.startVirtualThread(() -> echo(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void echo(Socket socket) {
        try (socket) {
            socket.getInputStream().transferTo(socket.getOutputStream());
        } catch (IOException cut) {
            // Nobody is there to be answered.
        }
    }

    @AfterEach
    void hangUp() throws IOException {
        echo.close();
    }

    @Test
    void everyByteArrivesInItsOrderWhateverTheWeather() throws IOException {
        var sent = new byte[300_000];
        new Random(7).nextBytes(sent);
        var weather =
                new Weather(Duration.ofMillis(20), Duration.ofMillis(80), Duration.ofMillis(50), Duration.ZERO, 7);
        try (var line = SchoolLine.to(echo.getLocalPort(), weather);
                var socket = new Socket(InetAddress.getLoopbackAddress(), line.port())) {
            Thread.startVirtualThread(() -> write(socket, sent));
            assertThat(socket.getInputStream().readNBytes(sent.length)).isEqualTo(sent);
        }
    }

    @Test
    void bytesTakeAsLongAsTheyAreToldToBothWaysTogether() throws IOException {
        try (var line = SchoolLine.to(echo.getLocalPort(), Weather.far(Duration.ofMillis(120)));
                var socket = new Socket(InetAddress.getLoopbackAddress(), line.port())) {
            var begun = System.nanoTime();
            write(socket, new byte[] {1});
            assertThat(socket.getInputStream().read()).isEqualTo(1);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(120));
        }
    }

    @Test
    void aCutEndsWhatIsOpenAndLetsOthersIn() throws IOException {
        try (var line = SchoolLine.to(echo.getLocalPort(), Weather.good());
                var before = new Socket(InetAddress.getLoopbackAddress(), line.port())) {
            write(before, new byte[] {1});
            assertThat(before.getInputStream().read()).isEqualTo(1);
            line.cut();
            assertThatThrownBy(() -> {
                        if (before.getInputStream().read() < 0) {
                            throw new IOException("ended");
                        }
                    })
                    .isInstanceOf(IOException.class);
            try (var after = new Socket(InetAddress.getLoopbackAddress(), line.port())) {
                write(after, new byte[] {2});
                assertThat(after.getInputStream().read()).isEqualTo(2);
            }
        }
    }

    private static void write(Socket socket, byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
