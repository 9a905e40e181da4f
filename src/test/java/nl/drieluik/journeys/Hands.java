package nl.drieluik.journeys;

import com.microsoft.playwright.Locator;

/** How somebody steers the page. */
interface Hands {

    /** Buttons and links. */
    void press(Locator target);

    /** Check boxes and radio buttons. */
    void tick(Locator choice);

    /** Puts this text in a field in place of what was there. */
    void write(Locator field, String text);

    /** A mouse, or a finger on a screen. */
    final class Pointing implements Hands {

        @Override
        public void press(Locator target) {
            target.click();
        }

        @Override
        public void tick(Locator choice) {
            choice.click();
        }

        @Override
        public void write(Locator field, String text) {
            field.fill(text);
        }
    }
}
