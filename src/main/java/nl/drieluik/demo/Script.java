package nl.drieluik.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import nl.drieluik.clips.Stage;
import nl.drieluik.observations.Kind;
import nl.drieluik.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who plays in the demo school and what they have done so far: {@code demo/script.json}. People are named by the first
 * part of their e-mail address.
 */
record Script(String school, String elsewhere, List<Player> players, List<Lesson> lessons) {

    /** @param elsewhere whether they belong to the other school */
    record Player(String name, String email, Set<Role> roles, boolean elsewhere) {}

    /**
     * @param question its versions, oldest first
     * @param parked questions that came up on the way
     */
    record Lesson(
            String file,
            String owner,
            String title,
            List<String> question,
            List<String> parked,
            Stage stage,
            List<String> watchedBy,
            List<Note> notes,
            @Nullable Plan plan) {}

    record Note(String by, Kind kind, long fromMs, @Nullable Long toMs, String text) {}

    /** @param now what the owner sees; the notes of the clip that it quotes are those at {@code quoted} */
    record Plan(
            String now,
            List<Integer> quoted,
            String goal,
            String satisfiedWhen,
            List<Step> steps,
            String consequences,
            List<Score> scores) {}

    /** @param inDays from today */
    record Step(String what, int inDays, String howIKnow) {}

    record Score(int weeksAgo, int score, String tried, String effect, String whyNotLower, String next) {}

    static Script read() {
        try (var json = new ClassPathResource("demo/script.json").getInputStream()) {
            return JsonMapper.builder().build().readValue(json, Script.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
