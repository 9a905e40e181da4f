package nl.drieluik.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** One of the triad, at the screen of a meeting. */
record AtTheTable(Teacher teacher) {

    Window window() {
        return teacher.window();
    }

    Keeping keeping() {
        return new Keeping(window());
    }

    Watching watching() {
        return new Watching(window());
    }

    private String phase(String phase) {
        return window().words().say("agenda:phase." + phase);
    }

    void comesIn(String address) {
        teacher.signsIn();
        window().go(address);
    }

    /** Is signed in. */
    void comesBackTo(String address) {
        window().go(address);
    }

    void waitsForTheStart(String keeper) {
        assertThat(window().text("before:start.waits", "name", keeper)).isVisible();
    }

    void seesThatIsHere(String name) {
        assertThat(window().page()
                        .getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText(name))
                        .filter(new Locator.FilterOptions()
                                .setHasText(window().words().say("before:here"))))
                .isVisible();
    }

    void starts() {
        window().press(AriaRole.BUTTON, "before:start.do");
    }

    void isAt(String phase) {
        assertThat(window().page()
                        .locator("header strong")
                        .filter(new Locator.FilterOptions().setHasText(phase(phase))))
                .isVisible();
    }

    void hasTheQuestion(String question) {
        assertThat(window().called(AriaRole.HEADING, question)).isVisible();
    }

    void goesOnTo(String phase) {
        window().press(AriaRole.BUTTON, "keeper:next.phase", "phase", phase(phase));
    }

    void goesOnToTheCaseOf(String name) {
        window().press(AriaRole.BUTTON, "keeper:next.case", "name", name);
    }

    /** A shortcut, or whatever key it takes where the focus is. */
    void key(String key) {
        window().page().keyboard().press(key);
    }

    void hasTheFocusSomewhere() {
        window().hasTheFocusSomewhere();
    }

    /** A dialog, by the button for it. */
    void opens(String button, String title) {
        window().press(AriaRole.BUTTON, button);
        assertThat(window().find(AriaRole.DIALOG, title)).isVisible();
    }

    void closesTheDialog() {
        key("Escape");
        assertThat(window().page().getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    void plays() {
        window().press(AriaRole.BUTTON, "player:play");
    }

    void pauses() {
        window().press(AriaRole.BUTTON, "player:pause");
    }

    void seesThePictureMove() {
        assertThat(window().find(AriaRole.BUTTON, "player:pause")).isVisible();
    }

    void seesThePictureStand() {
        assertThat(window().find(AriaRole.BUTTON, "player:play")).isVisible();
    }

    void saysHere() {
        // What it is called reads with its explanation.
        window().hands()
                .press(window().page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions()
                                        .setName(window().words().say("participant:here.word"))));
    }

    void describesTheMark(String kind, String text) {
        // It begins with the time of the mark.
        var mark = new Page.GetByRoleOptions().setName(window().words().say("participant:marks.describe"));
        window().hands().press(window().page().getByRole(AriaRole.BUTTON, mark).first());
        var composer = window().page().locator("form").first();
        window().hands()
                .tick(composer.getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions()
                                .setName(window().words().say("observations:chip." + kind))
                                .setExact(true)));
        window().hands()
                .write(
                        composer.getByRole(
                                AriaRole.TEXTBOX,
                                new Locator.GetByRoleOptions()
                                        .setName(window().words().say("observations:composer.text"))
                                        .setExact(true)),
                        text);
        window().hands()
                .press(composer.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(window().words().say("observations:composer.place"))
                                .setExact(true)));
        assertThat(window().text("participant:marks.describe")).not().isVisible();
    }

    void reads(String note) {
        assertThat(note(note)).isVisible();
    }

    private Locator note(String text) {
        return window().region("meeting:notes.title")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(text));
    }

    void stopsThePicture() {
        window().press(AriaRole.BUTTON, "participant:brake.stop");
    }

    void letsThePictureGoOn() {
        window().press(AriaRole.BUTTON, "participant:brake.release");
    }

    void isToldThatThePictureStandsFor(String name) {
        // It is also announced, to whoever hears the page.
        var told = window().words().say("participant:brake.others", "name", name);
        assertThat(window().page().locator("#main").getByText(told)).isVisible();
    }

    void counts(String what) {
        window().press(AriaRole.BUTTON, "participant:tally." + what);
    }

    void chooses(String what) {
        window().press(AriaRole.BUTTON, "participant:switch." + what);
    }

    void takesIntoThePlan(String note) {
        var line = note(note);
        window().hands().press(button(line, "coaching:inMeeting.take"));
        window().hands().press(button(line, "coaching:inMeeting.now"));
        assertThat(line.getByText(window().words().say("coaching:inMeeting.taken")))
                .isVisible();
    }

    private Locator button(Locator inside, String key) {
        return inside.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions()
                        .setName(window().words().say(key))
                        .setExact(true));
    }

    void goesOnWithoutAChoice() {
        window().press(AriaRole.BUTTON, "keeper:next.without");
    }

    /** After the phone slept, or the line was gone. */
    void comesBack() {
        window().page().reload();
    }

    void leaves() {
        window().go("about:blank");
    }

    void loses(Runnable meanwhile) {
        window().losesItsLine(meanwhile);
    }

    void isToldThatSomebodyWasAhead() {
        window().troubles().expect("409 .*/commands");
        assertThat(window().page().getByText("Somebody was just ahead of you")).isVisible();
    }

    void bringsNothingToSee() {
        assertThat(window().text("meeting:picture.none")).isVisible();
    }

    void findsTheCallAt(String server) {
        assertThat(window().find(AriaRole.LINK, "room:call"))
                .hasAttribute("href", Pattern.compile("^" + server + "/.+"));
    }

    /** Signed in as they are. */
    AtTheTable opensAnotherTab(String address) {
        var tab = new AtTheTable(new Teacher(teacher.colleague(), window().anotherTab()));
        tab.window().go(address);
        return tab;
    }

    void closesTheTab() {
        window().page().close();
    }

    void pairs(String code) {
        window().write("keeper:boards.code", code);
        window().press(AriaRole.BUTTON, "keeper:boards.pair");
    }

    void sharesWhatTheyTake(String text) {
        window().write("after:round.took", text);
        // What it is called goes on with who will read it.
        var share = new Page.GetByRoleOptions().setName(window().words().say("after:round.share"));
        window().hands().tick(window().page().getByRole(AriaRole.SWITCH, share));
        window().press(AriaRole.BUTTON, "shared:save");
    }

    void keepsInTheMinutes(String text) {
        window().write("after:minutes.add", text);
        window().press(AriaRole.BUTTON, "after:minutes.keep");
    }

    void findsInTheMinutes(String text) {
        assertThat(window().page().getByText(text).first()).isVisible();
    }

    /** From the closing on; before it, one is asked whether that is meant. */
    void ends() {
        window().press(AriaRole.BUTTON, "keeper:end.button");
    }
}
