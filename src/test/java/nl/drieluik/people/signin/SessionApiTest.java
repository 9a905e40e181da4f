package nl.drieluik.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drieluik.people.Role;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.Browser;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.MovableClock;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DrieluikTest
class SessionApiTest {

    @Autowired
    private Schools schools;

    @Autowired
    private MovableClock clock;

    private School school;

    @BeforeEach
    void aSchoolWhereAnnaHasAPassword() {
        school = schools.withTriad();
        schools.givePassword(school.anna());
    }

    @AfterEach
    void presentTime() {
        clock.returnToNow();
    }

    @Test
    void aBrowserSignsInWithACookieThatScriptsCannotRead() {
        var browser = schools.browser();

        var refused = browser.get("/api/me");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.code()).isEqualTo("not-signed-in");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");

        var answer = signIn(browser, Schools.PASSWORD);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().headers().allValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("drieluik_session=").contains("HttpOnly", "SameSite=Lax"));
        assertThat(browser.get("/api/me").text("name")).isEqualTo("Anna");
    }

    @Test
    void aWriteWithoutTheCsrfTokenIsRefusedSigningInToo() {
        var browser = schools.browser();
        var body = credentials(Schools.PASSWORD);

        assertThat(browser.without("X-XSRF-TOKEN").post("/api/session", body).code())
                .isEqualTo("csrf-token-missing");

        signIn(browser, Schools.PASSWORD);
        assertThat(browser.without("X-XSRF-TOKEN").patch("/api/me", "{}").status())
                .isEqualTo(403);
        assertThat(browser.patch("/api/me", "{}").status()).isEqualTo(200);
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        var browser = schools.browser();
        signIn(browser, Schools.PASSWORD);
        var copied = browser.copy();

        assertThat(browser.delete("/api/session").status()).isEqualTo(204);

        assertThat(copied.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void aSessionEndsAfterTwoWeeks() {
        var browser = schools.browser();
        signIn(browser, Schools.PASSWORD);

        clock.pass(Tokens.SESSION.plusSeconds(1));

        assertThat(browser.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void whoeverGuessesPasswordsHasToWait() {
        var browser = schools.browser();
        for (int attempt = 0; attempt < SignInThrottle.ATTEMPTS; attempt++) {
            assertThat(signIn(browser, "wrong " + attempt).code()).isEqualTo("wrong-credentials");
        }

        assertThat(signIn(browser, Schools.PASSWORD).code()).isEqualTo("too-many-attempts");

        clock.pass(SignInThrottle.WAIT.plusSeconds(1));
        assertThat(signIn(browser, Schools.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void refusalsSpeakTheReadersLanguage() {
        var dutch = schools.browser().accepting("nl-NL,nl;q=0.9,en;q=0.5");
        var german = schools.browser().accepting("de-DE");

        assertThat(dutch.get("/api/me").text("title")).isEqualTo("Eerst aanmelden");
        assertThat(german.get("/api/me").text("title")).isEqualTo("Please sign in first");
        assertThat(school.anna()
                        .api()
                        .get("/api/plans/00000000-0000-0000-0000-000000000000")
                        .text("title"))
                .isEqualTo("Not found");
    }

    @Test
    void aColleagueChoosesAPasswordThroughALinkThatWorksOnce() {
        var link = school.coen()
                .api()
                .post("/api/people/" + school.bram().id() + "/link", "")
                .text("url");
        assertThat(link).contains("/welcome#");
        var token = link.substring(link.indexOf('#') + 1);
        var browser = schools.browser();

        assertThat(browser.post("/api/links/open", "{'token': '%s'}".formatted(token))
                        .text("name"))
                .isEqualTo("Bram");
        var use = "{'token': '%s', 'password': '%s'}".formatted(token, Schools.PASSWORD);
        assertThat(browser.post("/api/links/use", use).text("name")).isEqualTo("Bram");
        assertThat(browser.get("/api/me").text("name")).isEqualTo("Bram");

        assertThat(browser.post("/api/links/use", use).code()).isEqualTo("link-used-up");
    }

    @Test
    void aNewLinkEndsTheEarlierOne() {
        var path = "/api/people/" + school.bram().id() + "/link";
        var first = school.coen().api().post(path, "").text("url");
        school.coen().api().post(path, "");

        var opened = schools.browser()
                .post("/api/links/open", "{'token': '%s'}".formatted(first.substring(first.indexOf('#') + 1)));

        assertThat(opened.code()).isEqualTo("link-used-up");
    }

    @Test
    void aClosedAccountIsSignedOutEverywhere() {
        var browser = schools.browser();
        signIn(browser, Schools.PASSWORD);

        school.coen().api().patch("/api/people/" + school.anna().id(), "{'active': false}");

        assertThat(browser.get("/api/me").status()).isEqualTo(401);
        assertThat(school.anna().api().get("/api/me").status()).isEqualTo(401);
        assertThat(signIn(browser, Schools.PASSWORD).code()).isEqualTo("wrong-credentials");
    }

    @Test
    void theLastCoordinatorCannotStopBeingOne() {
        var path = "/api/people/" + school.coen().id();

        assertThat(school.coen().api().patch(path, "{'roles': ['teacher']}").code())
                .isEqualTo("last-coordinator");
        assertThat(school.coen().api().patch(path, "{'active': false}").code()).isEqualTo("last-coordinator");

        schools.colleagueOf(school.coen(), "Cor", Role.COORDINATOR);
        assertThat(school.coen().api().patch(path, "{'roles': ['teacher']}").status())
                .isEqualTo(200);
    }

    @Test
    void changingThePasswordAsksForTheOldOneAndSignsOtherBrowsersOut() {
        var here = schools.browser();
        var elsewhere = schools.browser();
        signIn(here, Schools.PASSWORD);
        signIn(elsewhere, Schools.PASSWORD);

        assertThat(here.put("/api/me/password", "{'current': 'wrong', 'replacement': 'another good one'}")
                        .code())
                .isEqualTo("password-wrong");
        var change = "{'current': '%s', 'replacement': 'another good one'}".formatted(Schools.PASSWORD);
        assertThat(here.put("/api/me/password", change).status()).isEqualTo(204);

        assertThat(here.get("/api/me").status()).isEqualTo(200);
        assertThat(elsewhere.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void aTokenIsShownOnceAndCanBeRevoked() {
        var api = school.anna().api();
        var made = api.post("/api/me/tokens", "{'name': 'my script'}");
        assertThat(made.text("token")).hasSize(43);

        var listed = api.get("/api/me/tokens").json().at("/items");
        assertThat(listed.toString()).contains("my script").doesNotContain(made.text("token"));

        assertThat(api.delete("/api/me/tokens/" + made.text("id")).status()).isEqualTo(204);
        assertThat(schools.program(made.text("token")).get("/api/me").status()).isEqualTo(401);
    }

    private Api.Answer signIn(Browser browser, String password) {
        return browser.post("/api/session", credentials(password));
    }

    private String credentials(String password) {
        return "{'email': '%s', 'password': '%s'}".formatted(school.anna().email(), password);
    }
}
