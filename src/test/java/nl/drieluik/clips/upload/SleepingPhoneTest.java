package nl.drieluik.clips.upload;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static nl.drieluik.clips.upload.Films.begun;
import static nl.drieluik.clips.upload.Films.film;
import static nl.drieluik.clips.upload.Films.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.time.Duration;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Schools;
import nl.drieluik.testing.SecondNode;
import nl.drieluik.testing.Tus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A phone that sleeps in the middle of a film. */
@DrieluikTest
class SleepingPhoneTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    private Schools schools;

    @Autowired
    private Environment environment;

    private final byte[] film = film(1000);

    @Test
    void itGoesOnWhereItStoppedOnTheSameConnection() throws IOException {
        var tus = new Tus(schools.olga().api());
        var upload = begun(tus, 1000);
        try (var phone = sending(tus, upload)) {
            await().atMost(PATIENCE).until(() -> "400".equals(tus.head(upload).header("Upload-Offset")));
            phone.getOutputStream().write(part(film, 400, 1000));
            assertThat(answer(phone)).startsWith("HTTP/1.1 204");
        }
        assertThat(tus.head(upload).header("Clip-Location")).isNotNull();
    }

    @Test
    void itGoesOnWithANewConnectionWhenTheServerHadHungUp() throws IOException {
        try (var impatient = SecondNode.beside(environment, "--server.tomcat.connection-timeout=2s")) {
            var tus = new Tus(schools.olga().at(impatient).api());
            var upload = begun(tus, 1000);
            try (var phone = sending(tus, upload)) {
                // Until the server hangs up; whatever it says, the phone does not hear it.
                phone.getInputStream().readAllBytes();
            }
            assertThat(tus.head(upload).header("Upload-Offset")).isEqualTo("400");
            assertThat(tus.append(upload, 400, part(film, 400, 1000)).header("Clip-Location"))
                    .isNotNull();
        }
    }

    /** A request that announces the whole film, brings its beginning, and says no more. */
    private Socket sending(Tus tus, String upload) throws IOException {
        var request = tus.request(upload).header("Upload-Offset", "0").build();
        var head = new StringBuilder("PATCH " + upload + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
                + "Content-Type: application/offset+octet-stream\r\n");
        request.headers().map().forEach((name, values) -> head.append(name + ": " + values.getFirst() + "\r\n"));
        var phone = new Socket("localhost", request.uri().getPort());
        phone.getOutputStream().write(head.append("\r\n").toString().getBytes(US_ASCII));
        phone.getOutputStream().write(part(film, 0, 400));
        return phone;
    }

    private static String answer(Socket phone) throws IOException {
        return String.valueOf(new BufferedReader(new InputStreamReader(phone.getInputStream(), US_ASCII)).readLine());
    }
}
