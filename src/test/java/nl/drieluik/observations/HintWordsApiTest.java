package nl.drieluik.observations;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DrieluikTest
class HintWordsApiTest {

    @Autowired
    private Schools schools;

    @Test
    void areGivenInTheLanguageThatIsAskedForOrElseInTheReadersOwn() {
        var olga = schools.olga().api();

        var dutch = olga.get("/api/hint-words?language=nl");

        assertThat(dutch.text("language")).isEqualTo("nl");
        assertThat(dutch.json().path("groups").path(0).path("words").values())
                .extracting(word -> word.asString())
                .contains("goed");
        assertThat(dutch.header("Cache-Control")).contains("private").contains("max-age");
        assertThat(olga.get("/api/hint-words").text("language")).isEqualTo("en");
        assertThat(olga.get("/api/hint-words?language=fr").status()).isEqualTo(404);
    }

    @Test
    void areForSignedInPeopleOnly() {
        assertThat(schools.nobody().get("/api/hint-words?language=nl").status()).isEqualTo(401);
    }
}
