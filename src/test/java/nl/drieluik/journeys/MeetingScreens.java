package nl.drieluik.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import nl.drieluik.meetings.Gathering;
import nl.drieluik.testing.Chromium;
import nl.drieluik.testing.Chromium.Screen;

/**
 * What people see of a meeting, phase after phase. Commands move it on, so that no time goes into clicking.
 *
 * @param keeper Fatima, who keeps the time
 * @param owner Anna, whose case comes first
 * @param coach Bram
 */
record MeetingScreens(
        Gathering meeting, AtTheTable keeper, AtTheTable owner, AtTheTable coach, Board board, Look look) {

    void all(Lesson lesson) {
        planning();
        waiting();
        lookingBack();
        watching();
        describing(lesson);
        turning();
        writingThePlan();
        leaving();
    }

    private void planning() {
        keeper.teacher().signsIn();
        look.at(keeper.window(), "/meetings");
        keeper.opens("calendar:plan", "calendar:dialog.plan");
        look.now(keeper.window(), "planning a meeting");
    }

    private void waiting() {
        var page = meeting.path().replace("/api", "");
        owner.comesIn(page);
        coach.comesIn(page);
        look.at(keeper.window(), page);
        look.now(owner.window(), "waiting for the start");
        var code = board.opens();
        look.now(board.window(), "code on the board");
        keeper.pairs(code);
        board.isPaired();
        look.now(board.window(), "board before the start");
        keeper.starts();
        keeper.isAt("opening");
        look.now(keeper.window(), "opening");
        look.now(board.window(), "board at the opening");
    }

    private void lookingBack() {
        tell(keeper, "{'type': 'next-phase'}");
        tell(owner, "{'type': 'show-plan', 'shown': true}");
        lookAt("look-back", keeper, owner, coach);
        look.now(board.window(), "board with a plan");
        keeper.opens("keeper:table.button", "keeper:table.title");
        look.now(keeper.window(), "settings");
        keeper.closesTheDialog();
        keeper.opens("keeper:lend.button", "keeper:lend.title");
        look.now(keeper.window(), "lending minutes");
        keeper.closesTheDialog();
    }

    private void watching() {
        meeting.untilPhase("watch");
        tell(keeper, "{'type': 'spotlight', 'x': 0.4, 'y': 0.5, 'radius': 0.2}");
        coach.isAt("watch");
        coach.saysHere();
        lookAt("watch", keeper, owner, coach);
        onTheOtherScreen("watch", Chromium.PHONE, keeper);
        onTheOtherScreen("watch", Chromium.LAPTOP, owner);
        look.now(board.window(), "board while watching");
        tell(owner, "{'type': 'brake'}");
        assertThat(owner.window().find(AriaRole.BUTTON, "participant:brake.release"))
                .isVisible();
        look.now(owner.window(), "brake");
    }

    private void describing(Lesson lesson) {
        tell(owner, "{'type': 'release-brake'}");
        meeting.untilPhase("describe");
        coach.describesTheMark("pupil-action", lesson.brams());
        owner.reads(lesson.brams());
        lookAt("describe", keeper, owner, coach);
    }

    /** From coaching to tips, with what the board offers in between. */
    private void turning() {
        meeting.untilPhase("coach");
        lookAt("coach", owner, coach);
        meeting.untilPhase("switch");
        lookAt("switch", keeper, owner);
        onTheOtherScreen("switch", Chromium.PHONE, keeper);
        look.now(board.window(), "board at the turning point");
        tell(owner, "{'type': 'open-tips'}");
        lookAt("tips", owner, coach);
    }

    private void writingThePlan() {
        meeting.untilPhase("plan");
        lookAt("plan", owner, coach);
        onTheOtherScreen("plan", Chromium.LAPTOP, owner);
        onTheOtherScreen("plan", Chromium.PHONE, keeper);
    }

    private void leaving() {
        meeting.untilPhase("closing");
        lookAt("closing", keeper, coach);
        look.now(board.window(), "board at the closing");
        tell(keeper, "{'type': 'end'}");
        assertThat(coach.window().find(AriaRole.HEADING, "meeting:ended.title")).isVisible();
        look.now(coach.window(), "ended meeting");
    }

    private void lookAt(String phase, AtTheTable... faces) {
        for (var face : faces) {
            face.isAt(phase);
            look.now(face.window(), phase + " of " + face.teacher().name());
        }
    }

    /** Whoever leads from a phone, whoever takes part at a laptop. */
    private void onTheOtherScreen(String phase, Screen screen, AtTheTable face) {
        var page = face.window().page();
        var usual = page.viewportSize();
        page.setViewportSize(screen.width(), screen.height());
        lookAt(phase, face);
        page.setViewportSize(usual.width, usual.height);
    }

    private void tell(AtTheTable who, String command) {
        meeting.tell(who.teacher().colleague(), command);
    }
}
