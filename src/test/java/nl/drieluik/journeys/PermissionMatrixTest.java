package nl.drieluik.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drieluik.meetings.Gathering;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import nl.drieluik.testing.Tus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint answers every role as {@code permissions.txt} says, and every endpoint has a row there. */
@DrieluikTest
class PermissionMatrixTest {

    /** One line of the file. {@code expected} is in the order of the askers. */
    private record Row(String method, String path, String body, String expected) {

        static Row parse(String line) {
            var cells = line.split("\\|", -1);
            var address = cells[0].strip().split("\\s+");
            return new Row(address[0], address[1], cells[1].strip(), cells[2].strip());
        }

        String endpoint() {
            return method + " " + withoutNames(path);
        }
    }

    @Autowired
    private Schools schools;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyEndpointHasARow() throws IOException {
        var rows = rows().map(Row::endpoint).collect(Collectors.toCollection(TreeSet::new));

        assertThat(endpoints()).isSubsetOf(rows);
        assertThat(described()).isSubsetOf(rows);
    }

    @Test
    void everyRoleGetsTheAnswerOfItsColumn() throws IOException {
        var school = schools.withTriad();
        var askers = List.of(
                // With the CSRF token: without it, every write is refused before anybody asks who writes.
                schools.browser(),
                schools.olga().api(),
                school.dirk().api(),
                school.coen().api(),
                school.fatima().api(),
                school.bram().api(),
                school.anna().api());
        var names = lessonOf(school);

        var surprises = new ArrayList<String>();
        for (var row : rows().toList()) {
            var answers = askers.stream().map(asker -> ask(asker, row, names)).collect(Collectors.joining(" "));
            if (!answers.equals(row.expected())) {
                surprises.add("%s\n   expected %s\n   answered %s".formatted(row.endpoint(), row.expected(), answers));
            }
        }
        assertThat(surprises).isEmpty();
    }

    /** What the names in the rows stand for: a clip of Anna, shared and watched, with a note of Bram on it. */
    private Map<String, String> lessonOf(School school) {
        var anna = school.anna().api();
        var question = anna.post("/api/learning-questions", "{'text': 'How do I give them time to think?'}")
                .text("id");
        var clip = Recordings.ready(school.anna()).replace("/api/clips/", "");
        anna.patch("/api/clips/" + clip, "{'learningQuestionId': '%s'}".formatted(question));
        anna.put("/api/clips/" + clip + "/sharing", "{'triadId': '%s'}".formatted(school.triad()));
        var note = "{'kind': 'quote', 'fromMs': 100, 'text': '“Who knows half of 48?”'}";
        var observation = school.bram()
                .api()
                .post("/api/clips/" + clip + "/observations", note)
                .text("id");
        var plan = anna.post("/api/plans", "{'learningQuestionId': '%s'}".formatted(question));
        var names = new HashMap<>(Map.of(
                "anna", school.anna().id().toString(),
                "bram", school.bram().id().toString(),
                "carla", school.carla().id().toString(),
                "triad", school.triad().toString(),
                "question", question,
                "clip", clip,
                "observation", observation,
                "plan", plan.text("id"),
                "version", plan.text("version"),
                "unknown", UUID.randomUUID().toString()));
        var meeting = anna.post(
                "/api/meetings", "{'triadId': '%s', 'startsAt': '2030-02-01T15:30:00Z'}".formatted(school.triad()));
        names.put("meeting", meeting.text("id"));
        names.put("running", running(school));
        names.put("captions", "WEBVTT\n\n00:00.000 --> 00:01.000\nWho knows?");
        names.put("rung", rung(anna, clip));
        names.put("segment", "0.m4s");
        var upload = new Tus(anna).create(10, Map.of("filename", "lesson.mp4"));
        names.put("upload", upload.required("Location").replaceAll(".*/", ""));
        return names;
    }

    /** The first size that a player may choose. */
    private static String rung(Api anna, String clip) {
        var list = new String(
                anna.get("/api/clips/" + clip + "/hls/master.m3u8").response().body(), UTF_8);
        return list.lines()
                .filter(line -> line.endsWith("/index.m3u8"))
                .findFirst()
                .orElseThrow()
                .replace("/index.m3u8", "");
    }

    /** A meeting in which the clip of Anna lies on the table. */
    private static String running(School school) {
        var meeting = Gathering.started(school).untilPhase("look-back");
        return meeting.path().replace("/api/meetings/", "");
    }

    private static String ask(Api asker, Row row, Map<String, String> names) {
        var body = filled(row.body(), names).replace('\'', '"');
        var request = asker.request(filled(row.path(), names)).method(row.method(), BodyPublishers.ofString(body));
        if (row.path().startsWith("/api/uploads")) {
            upload(request);
        } else {
            var captions = row.path().endsWith("/captions");
            request.header("Content-Type", captions ? "text/vtt" : "application/json");
        }
        // Closed unread: an event stream would never end.
        try {
            var answer = asker.http().send(request.build(), BodyHandlers.ofInputStream());
            answer.body().close();
            return String.valueOf(answer.statusCode());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the tus protocol wants with every request, and more than most need. */
    private static HttpRequest.Builder upload(HttpRequest.Builder request) {
        return request.header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", "10")
                .header("Upload-Offset", "0")
                .header("Content-Type", "application/offset+octet-stream");
    }

    private static String filled(String text, Map<String, String> names) {
        var result = text.replace("{email}", UUID.randomUUID() + "@example.org");
        for (var name : names.entrySet()) {
            result = result.replace("{" + name.getKey() + "}", name.getValue());
        }
        return result;
    }

    private static Stream<Row> rows() throws IOException {
        return new ClassPathResource("permissions.txt")
                .getContentAsString(UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Row::parse);
    }

    /** All that the application answers to below /api, whether it is in the description or not. */
    private TreeSet<String> endpoints() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(PermissionMatrixTest::endpoints)
                .filter(endpoint -> endpoint.contains(" /api"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> endpoints(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> method + " " + withoutNames(pattern)));
    }

    private TreeSet<String> described() {
        var described = new TreeSet<String>();
        var paths = schools.nobody().get("/api/openapi.json").json().path("paths");
        paths.propertyStream()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method ->
                                described.add(method.toUpperCase(Locale.ROOT) + " " + withoutNames(path.getKey()))));
        return described;
    }

    private static String withoutNames(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }
}
