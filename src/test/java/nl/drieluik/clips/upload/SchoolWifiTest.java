package nl.drieluik.clips.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import nl.drieluik.clips.ClipId;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.FilmSender;
import nl.drieluik.testing.SchoolLine;
import nl.drieluik.testing.Schools;
import nl.drieluik.testing.Weather;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a device on the wifi of a school: what it sends twice is counted where it enters the line. */
@DrieluikTest
class SchoolWifiTest {

    private static final long SEED = 48;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Three of a hundred bytes of what goes through in 20 s at 10 Mbit/s, the time between two cuts. */
    private static final long TWICE_FOR_EACH_CUT = 20 * 10_000_000 / 8 * 3 / 100;

    @TempDir
    private Path folder;

    @Autowired
    private Schools schools;

    @Autowired
    private ReceivedFiles received;

    @LocalServerPort
    private int port;

    private Colleague anna;

    @BeforeEach
    void signIn() {
        anna = schools.olga();
    }

    /** A small film meets a cut for each 3 MB or so: on a slow machine for less, so it is judged by the cut. */
    @Test
    void littleIsSentTwiceHoweverOftenTheLineIsCut() throws Exception {
        var film = film(24 << 20);
        var weather = Weather.stormy(SEED).hurried(20).cutEvery(Duration.ofMillis(250));
        try (var line = SchoolLine.to(port, weather)) {
            var clip = new FilmSender(anna.at(line.port()).api(), film, 20).send();
            assertThat(line.cuts()).isPositive();
            assertThat(line.entered() - Files.size(film)).isLessThan((line.cuts() + 1) * TWICE_FOR_EACH_CUT);
            assertArrived(clip, film);
        }
    }

    @Test
    @Tag("long")
    void ofOneGigabyteAtMostThreeOfAHundredBytesAreSentTwice() throws Exception {
        var film = film(1 << 30);
        try (var line = SchoolLine.to(port, Weather.stormy(SEED))) {
            var clip = new FilmSender(anna.at(line.port()).api(), film, 1).send();
            var twice = (line.entered() - Files.size(film)) / (double) Files.size(film);
            LoggerFactory.getLogger(getClass())
                    .info("{} cuts, {} % sent twice", line.cuts(), Math.round(twice * 10_000) / 100.0);
            assertThat(twice).isLessThan(0.03);
            assertArrived(clip, film);
        }
    }

    @Test
    void aDeviceThatMovesToAnotherNetworkGoesOnThere() throws Exception {
        var film = film(12 << 20);
        try (var line = SchoolLine.to(port, Weather.good().upTo(4 << 20))) {
            var sender = new FilmSender(anna.at(line.port()).api(), film, 1);
            var upload = sender.begin();
            var sending = CompletableFuture.supplyAsync(() -> sender.goOn(upload), Thread::startVirtualThread);
            await().atMost(PATIENCE).until(() -> line.entered() > 3 << 20);
            // The server is never told that the earlier connection is no more.
            line.strand();
            sender.changeNetwork();
            assertArrived(sending.join(), film);
            assertThat(line.entered() - Files.size(film)).isLessThan(2 * TWICE_FOR_EACH_CUT);
        }
    }

    @Test
    void twoTabsThatSendTheSameFilmComeToOneClip() throws Exception {
        var film = film(12 << 20);
        try (var line = SchoolLine.to(port, Weather.good().upTo(8 << 20))) {
            var first = new FilmSender(anna.at(line.port()).api(), film, 20);
            var second = new FilmSender(anna.at(line.port()).api(), film, 20);
            var upload = first.begin();
            var sending = CompletableFuture.supplyAsync(() -> first.goOn(upload), Thread::startVirtualThread);
            await().atMost(PATIENCE).until(() -> line.entered() > 1 << 20);
            var clip = second.goOn(upload);
            assertThat(sending.join()).isEqualTo(clip);
            assertArrived(clip, film);
        }
    }

    private void assertArrived(String clip, Path film) throws IOException {
        var arrived = received.file(ClipId.valueOf(clip.substring("/api/clips/".length())));
        assertThat(Files.mismatch(arrived.orElseThrow(), film)).isEqualTo(-1);
    }

    private Path film(int length) throws IOException {
        var film = folder.resolve("film");
        var megabyte = Films.film(1 << 20);
        try (var out = new BufferedOutputStream(Files.newOutputStream(film))) {
            for (int left = length; left > 0; left -= megabyte.length) {
                out.write(megabyte, 0, Math.min(left, megabyte.length));
                // No two megabytes are alike.
                megabyte[megabyte.length - 1 - left % 1000] = (byte) left;
                megabyte[100 + (left >>> 20)]++;
            }
        }
        return film;
    }
}
