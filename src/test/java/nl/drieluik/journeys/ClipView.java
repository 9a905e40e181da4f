package nl.drieluik.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The page of one clip. */
record ClipView(Window window, String address) {

    ClipView(Window window) {
        this(window, window.path());
    }

    /** The owner chooses what the others may see; the clip is then prepared anew. */
    void cuts(String from, String to, String length) {
        window.press(AriaRole.LINK, "clips:actions.cut");
        takes(from, to, length);
    }

    /** At the cutting table already. */
    void takes(String from, String to, String length) {
        window.write("clips:cut.from", from);
        window.write("clips:cut.to", to);
        window.press(AriaRole.BUTTON, "clips:cut.save");
        assertThat(clock()).containsText("/ " + length);
    }

    void belongsTo(String question) {
        window.press(AriaRole.BUTTON, "clips:question.choose");
        window.hands().choose(window.find(AriaRole.COMBOBOX, "clips:question.mine"), question);
        window.press(AriaRole.BUTTON, "clips:question.save");
        assertThat(window.called(AriaRole.HEADING, question)).isVisible();
    }

    void confirmsThatNoPupilIsToBeSeen() {
        var asked = window.find(AriaRole.CHECKBOX, "clips:share.pupils");
        window.hands().tick(asked);
        assertThat(asked).not().isVisible();
    }

    void isSharedWith(String... others) {
        var names = window.words().list(others);
        window.press(AriaRole.LINK, "clips:actions.share");
        window.press(AriaRole.BUTTON, "clips:share.with", "names", names);
        assertThat(window.find(AriaRole.BUTTON, "clips:actions.stop")).isVisible();
        window.press(AriaRole.LINK, "clips:share.back");
        assertThat(window.text("clips:facts.shared", "names", names)).isVisible();
    }

    void isTakenBack() {
        window.press(AriaRole.BUTTON, "clips:actions.stop");
        assertThat(window.find(AriaRole.LINK, "clips:actions.share")).isVisible();
    }

    /** The first time, after being told that the owner will know. */
    void plays() {
        window.press(AriaRole.BUTTON, "clips:first.play");
        assertThat(window.find(AriaRole.BUTTON, "player:pause")).isVisible();
        assertThat(window.find(AriaRole.SLIDER, "player:line.position")).not().hasAttribute("aria-valuenow", "0");
    }

    /** The owner, who is told nothing first. */
    void playsAtOnce() {
        window.press(AriaRole.BUTTON, "player:play");
        assertThat(window.find(AriaRole.SLIDER, "player:line.position")).not().hasAttribute("aria-valuenow", "0");
    }

    /** What feeds the picture: an address of the server, or the browser itself piece by piece. */
    String source() {
        return String.valueOf(picture().evaluate("video => video.src"));
    }

    void isNotBeingPreparedAnyMore() {
        assertThat(window.find(AriaRole.PROGRESSBAR, "clips:preparing.label")).hasCount(0);
    }

    void showsItsLastSecond() {
        picture().evaluate("video => { video.currentTime = video.duration - 1 }");
        assertThat(picture()).hasJSProperty("ended", true);
    }

    void moveToCoaching() {
        window.press(AriaRole.BUTTON, "clips:stage.coaching.name");
        window.press(AriaRole.BUTTON, "clips:stage.coaching.yes");
        assertCoaching();
    }

    void assertCoaching() {
        var now = window.region("clips:stage.label").locator("[aria-current=step]");
        assertThat(now).hasText(window.words().say("clips:stage.coaching.name"));
    }

    void notes(String kind, String text) {
        window.hands().tick(window.find(AriaRole.RADIO, "observations:chip." + kind));
        types(text);
        window.press(AriaRole.BUTTON, "observations:composer.place");
        assertThat(note(text)).isVisible();
    }

    void types(String text) {
        window.write("observations:composer.text", text);
    }

    /** The question behind a judging word, which stands underlined. */
    void assertHinted(String word, String question) {
        assertThat(window.page().locator("u")).hasText(word);
        assertThat(window.page().getByText(question)).isVisible();
    }

    void assertWatchedBy(String... others) {
        var names = window.words().list(others);
        assertThat(window.text("clips:facts.watched", "names", names)).isVisible();
    }

    void marksWatched() {
        var button = window.find(AriaRole.BUTTON, "observations:sealed.mark");
        window.hands().press(button);
        assertThat(button).not().isVisible();
    }

    void shows(String note) {
        assertThat(note(note)).isVisible();
    }

    /** @param moment {@code 0:05} in the piece */
    void showsAt(String moment, String note) {
        assertThat(note(note)).containsText(moment);
    }

    /** Among the notes on the piece. */
    void lacks(String note) {
        assertThat(note(note)).hasCount(0);
    }

    void hides(String note) {
        assertThat(window.text("observations:sealed.why")).isVisible();
        assertThat(note(note)).not().isVisible();
    }

    /** That it is not shared any more, or never was. */
    void isGone() {
        assertThat(window.find(AriaRole.HEADING, "workspace:gone.title")).isVisible();
    }

    private Locator note(String text) {
        return window.region("observations:title")
                .locator("ol")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(text));
    }

    private Locator picture() {
        return window.page().locator("video");
    }

    private Locator clock() {
        return window.find(AriaRole.GROUP, "player:controls");
    }
}
