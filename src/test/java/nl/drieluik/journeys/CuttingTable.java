package nl.drieluik.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;

/** The page on which an owner chooses a piece. */
record CuttingTable(Window window) {

    private static final int STEPS = 8;

    /** @param side {@code from} or {@code to} */
    Locator handle(String side) {
        return window.find(AriaRole.SLIDER, "clips:cut.handle." + side);
    }

    /** Where that end of the piece is, in milliseconds. */
    int at(String side) {
        return Integer.parseInt(handle(side).getAttribute("aria-valuenow"));
    }

    void awaitPicture() {
        window.page().waitForFunction("() => document.querySelector('video')?.readyState >= 2");
    }

    /** Which is then paused, on that moment. */
    void showsMoment(int ms) {
        window.page()
                .locator("video")
                .evaluate("(video, at) => { video.pause(); video.currentTime = at }", ms / 1000.0 + 0.02);
        window.page().waitForFunction("() => !document.querySelector('video').seeking");
        handle("from").evaluate("handle => handle.blur()");
    }

    void keys(String... keys) {
        for (var key : keys) {
            window.page().keyboard().press(key);
            window.page().waitForFunction("() => !document.querySelector('video').seeking");
        }
    }

    void comesCloserTo(String side) {
        handle(side).focus();
        window.press(AriaRole.BUTTON, "clips:cut.closer");
        assertThat(window.find(AriaRole.BUTTON, "clips:cut.whole")).isVisible();
    }

    void drags(String side, int byPixels) {
        var grip = grip(side);
        var mouse = window.page().mouse();
        mouse.move(grip.x, grip.y);
        mouse.down();
        for (int step = 1; step <= STEPS; step++) {
            mouse.move(grip.x + (double) byPixels * step / STEPS, grip.y);
        }
        mouse.up();
    }

    void swipes(String side, int byPixels) {
        var grip = grip(side);
        var finger = window.page().context().newCDPSession(window.page());
        var on = new JsonObject();
        on.addProperty("enabled", true);
        finger.send("Emulation.setTouchEmulationEnabled", on);
        finger.send("Input.dispatchTouchEvent", touch("touchStart", grip.x, grip.y));
        for (int step = 1; step <= STEPS; step++) {
            var x = grip.x + (double) byPixels * step / STEPS;
            finger.send("Input.dispatchTouchEvent", touch("touchMove", x, grip.y));
        }
        finger.send("Input.dispatchTouchEvent", touch("touchEnd"));
    }

    /** @param at where a finger touches; nothing when it was lifted */
    private static JsonObject touch(String type, double... at) {
        var points = new JsonArray();
        if (at.length > 0) {
            var point = new JsonObject();
            point.addProperty("x", at[0]);
            point.addProperty("y", at[1]);
            points.add(point);
        }
        var touch = new JsonObject();
        touch.addProperty("type", type);
        touch.add("touchPoints", points);
        return touch;
    }

    private BoundingBox grip(String side) {
        handle(side).scrollIntoViewIfNeeded();
        var box = handle(side).boundingBox();
        box.x += box.width / 2;
        box.y += box.height / 2;
        return box;
    }
}
