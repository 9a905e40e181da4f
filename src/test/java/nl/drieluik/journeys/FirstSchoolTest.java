package nl.drieluik.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drieluik.testing.Browser;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.ServerProcess;
import nl.drieluik.testing.Tus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * A start without the demo school, on an empty data folder: from the set-up link to a clip that a colleague watches.
 */
class FirstSchoolTest {

    private static final String PASSWORD = "a long enough password";

    /** The server that was killed at the end may still hold a file for a moment. */
    @TempDir(cleanup = CleanupMode.NEVER)
    private Path data;

    @Test
    void fromTheSetUpLinkToASharedClip() throws IOException {
        try (var server = ServerProcess.start(data)) {
            var coen = founded(server);
            var people = Stream.of("Anna", "Bram", "Carla")
                    .collect(Collectors.toMap(name -> name, name -> added(coen, name)));
            var browsers = people.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, one -> welcomed(server, coen, one.getValue())));
            var members = people.values().stream().map(id -> "'" + id + "'").toList();
            var triad = coen.post("/api/triads", "{'name': 'Ours', 'memberIds': %s}".formatted(members));

            var anna = browsers.get("Anna");
            var clip = new Tus(anna).upload(Recordings.lesson(), Map.of("filename", "les.mp4"));
            Recordings.awaitState(anna, clip, "ready");
            assertThat(browsers.get("Bram").get(clip).status()).isEqualTo(404);
            anna.put(clip + "/sharing", "{'triadId': '%s'}".formatted(triad.text("id")));

            assertThat(browsers.get("Bram").get(clip + "/video").status()).isEqualTo(200);
            assertThat(coen.get(clip).status()).isEqualTo(404);
        }
    }

    /** Nobody can sign in; only the link in the file founds a school, and only once. */
    private Browser founded(ServerProcess server) throws IOException {
        var file = data.resolve("set-up-link.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var link = Files.readString(file).strip();
        var coen = server.browser();
        var demo = "{'email': 'anna@drieluik.example', 'password': 'drieluik-demo'}";
        assertThat(coen.post("/api/session", demo).code()).isEqualTo("wrong-credentials");

        var founding = """
                {'token': '%s', 'schoolName': 'De Drie', 'name': 'Coen', 'email': 'coen@example.org',
                 'password': '%s', 'language': 'nl'}""".formatted(link.substring(link.indexOf('#') + 1), PASSWORD);
        assertThat(coen.post("/api/setup", founding).status()).isEqualTo(200);

        assertThat(file).doesNotExist();
        assertThat(server.browser().post("/api/setup", founding).code()).isEqualTo("already-set-up");
        return coen;
    }

    private static String added(Browser coen, String name) {
        var person = "{'name': '%1$s', 'email': '%1$s@example.org', 'roles': ['teacher']}".formatted(name);
        return coen.post("/api/people", person).text("id");
    }

    private static Browser welcomed(ServerProcess server, Browser coen, String person) {
        var link = coen.post("/api/people/" + person + "/link", "{}").text("url");
        var browser = server.browser();
        var use = "{'token': '%s', 'password': '%s'}".formatted(link.substring(link.indexOf('#') + 1), PASSWORD);
        assertThat(browser.post("/api/links/use", use).status()).isEqualTo(200);
        return browser;
    }
}
