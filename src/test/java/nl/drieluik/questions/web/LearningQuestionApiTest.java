package nl.drieluik.questions.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drieluik.testing.Api;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DrieluikTest
class LearningQuestionApiTest {

    private static final String PATH = "/api/learning-questions";

    @Autowired
    private Schools schools;

    @Test
    void aTeacherAsksAndFindsTheNewestQuestionFirst() {
        var anna = schools.withTriad().anna().api();
        ask(anna, "Hoe lang wacht ik na een vraag?");

        var parked = anna.post(PATH, "{'text': '  Wie krijgt bij mij de beurt? ', 'parked': true}");

        assertThat(parked.status()).isEqualTo(201);
        assertThat(parked.text("text")).isEqualTo("Wie krijgt bij mij de beurt?");
        assertThat(parked.json().at("/parked").asBoolean()).isTrue();
        assertThat(anna.get(PATH).json().at("/items").values())
                .extracting(question -> question.at("/text").asString())
                .containsExactly("Wie krijgt bij mij de beurt?", "Hoe lang wacht ik na een vraag?");
    }

    @Test
    void rewordingKeepsTheEarlierTextAndTheSameTextMakesNoVersion() {
        var anna = schools.withTriad().anna().api();
        var asked = ask(anna, "Hoe lang wacht ik na een vraag?");
        var path = PATH + "/" + asked.at("/id").asString();

        anna.patch(path, "{'text': 'Wat doe ik in de stilte?'}");
        anna.patch(path, "{'text': ' Wat doe ik in de stilte? '}");
        anna.patch(path, "{'parked': true}");

        var now = anna.get(path).json();
        assertThat(now.at("/versions").values())
                .extracting(version -> version.at("/text").asString())
                .containsExactly("Hoe lang wacht ik na een vraag?", "Wat doe ik in de stilte?");
        assertThat(now.at("/text").asString()).isEqualTo("Wat doe ik in de stilte?");
        assertThat(now.at("/parked").asBoolean()).isTrue();
        assertThat(now.at("/createdAt")).isEqualTo(asked.at("/createdAt"));
    }

    @Test
    void textHasFiveToFiveHundredCharactersWithoutTheWhiteSpaceAroundIt() {
        var anna = schools.withTriad().anna().api();

        for (var text : new String[] {"Hoe", "   Hoe     ", "h".repeat(501)}) {
            var refused = anna.post(PATH, "{'text': '%s'}".formatted(text));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.code()).isEqualTo("invalid-request");
            assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("text");
        }
        assertThat(anna.post(PATH, "{}").code()).isEqualTo("invalid-request");
        assertThat(anna.post(PATH, "{'text': '%s'}".formatted("h".repeat(500))).status())
                .isEqualTo(201);
    }

    @Test
    void whoeverDoesNotTeachAsksNothing() {
        var school = schools.withTriad();

        for (var colleague : new Api[] {
            school.fatima().api(), school.coen().api(), school.dirk().api()
        }) {
            var refused = colleague.post(PATH, "{'text': 'Hoe lang wacht ik na een vraag?'}");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.code()).isEqualTo("only-teachers-ask");
            assertThat(refused.text("detail")).contains("coordinator");
        }
    }

    @Test
    void aQuestionIsItsOwnersAlone() {
        var school = schools.withTriad();
        var asked = ask(school.anna().api(), "Hoe lang wacht ik na een vraag?");
        var path = PATH + "/" + asked.at("/id").asString();

        for (var other : new Api[] {
            school.bram().api(),
            school.fatima().api(),
            school.coen().api(),
            school.dirk().api(),
            schools.olga().api()
        }) {
            assertThat(other.get(path).status()).isEqualTo(404);
            assertThat(other.patch(path, "{'text': 'Iets heel anders?'}").status())
                    .isEqualTo(404);
            assertThat(other.get(PATH).json().at("/items").size()).isZero();
        }
        assertThat(schools.nobody().get(path).status()).isEqualTo(401);
    }

    private static JsonNode ask(Api api, String text) {
        return api.post(PATH, "{'text': '%s'}".formatted(text)).json();
    }
}
