package nl.drieluik.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.Arrays;
import nl.drieluik.clips.ClipId;
import nl.drieluik.testing.Lessons;
import nl.drieluik.testing.Recordings;

/** What a teacher sees of her own work. */
record OwnersScreens(Teacher anna, Look look) {

    void allOf(SharedLesson lesson) {
        window().troubles().expect("404 .*/api/clips/");
        look.at(
                window(),
                "/",
                "/clips",
                lesson.clip(),
                lesson.clip() + "/cut",
                lesson.clip() + "/mask",
                lesson.clip() + "/share",
                "/clips/record",
                "/clips/00000000-0000-0000-0000-000000000000",
                "/questions",
                "/plans",
                lesson.plan(),
                "/triad",
                "/profile",
                "/nowhere");
    }

    void clipsThatAreNotReady(Lessons lessons) {
        var preparing = lessons.inPreparation(anna.colleague());
        window().go(page(preparing));
        assertThat(window().find(AriaRole.PROGRESSBAR, "clips:preparing.label")).isVisible();
        look.now(window(), "clip in preparation");

        var broken = Recordings.upload(anna.colleague(), Arrays.copyOf(Recordings.lesson(), 30_000));
        Recordings.awaitState(anna.colleague().api(), broken, "failed");
        window().go(broken.replace("/api", ""));
        assertThat(window().find(AriaRole.BUTTON, "clips:failed.retry")).isVisible();
        look.now(window(), "clip that failed");
    }

    void dialogsOf(SharedLesson lesson) {
        window().go(lesson.clip());
        keyboardHelp();
        shareForm(lesson);
        planConflict(lesson);
    }

    /** The last of all: a browser does not like to leave it. */
    void uploadOnItsWay() {
        window().page().route("**/api/uploads", theServerTakesItsTime -> {});
        window().go("/clips");
        anna.picks(Recordings.LESSON);
        assertThat(window().find(AriaRole.BUTTON, "clips:upload.pause")).isVisible();
        look.now(window(), "upload on its way");
    }

    private void keyboardHelp() {
        assertThat(window().find(AriaRole.GROUP, "player:controls")).isVisible();
        window().page().keyboard().press("?");
        assertThat(window().find(AriaRole.DIALOG, "player:keys.title")).isVisible();
        look.now(window(), "keyboard help");
        window().page().keyboard().press("Escape");
    }

    private void shareForm(SharedLesson lesson) {
        var clip = new ClipView(window(), lesson.clip());
        clip.isTakenBack();
        window().press(AriaRole.LINK, "clips:actions.share");
        assertThat(window().find(AriaRole.HEADING, "clips:share.title")).isVisible();
        look.now(window(), "before sharing");
    }

    private void planConflict(SharedLesson lesson) {
        window().troubles().expect("409 .*/api/plans/");
        window().go(lesson.plan());
        new PlanView(window()).says("goal", "Here I wait three counts.");
        changeElsewhere(lesson);
        window().press(AriaRole.BUTTON, "coaching:save.plan");
        assertThat(window().find(AriaRole.DIALOG, "coaching:conflict.title")).isVisible();
        look.now(window(), "plan conflict");
    }

    private void changeElsewhere(SharedLesson lesson) {
        var api = anna.colleague().api();
        var plan = "/api" + lesson.plan();
        var version = api.get(plan).json().path("version").asLong();
        api.patch(plan, "{'version': %d, 'goal': 'There I wait five counts.'}".formatted(version));
    }

    private Window window() {
        return anna.window();
    }

    private static String page(ClipId clip) {
        return "/clips/" + clip;
    }
}
