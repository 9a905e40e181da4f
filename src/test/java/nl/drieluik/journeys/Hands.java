package nl.drieluik.journeys;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;

/** How somebody steers the page. */
interface Hands {

    /** Buttons and links. */
    void press(Locator target);

    /** Check boxes and radio buttons. */
    void tick(Locator choice);

    /** Puts this text in a field in place of what was there. */
    void write(Locator field, String text);

    /** The option of a list that is called so. */
    void choose(Locator list, String option);

    /** Puts this day in a field for dates. */
    void date(Locator field, LocalDate day);

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

        @Override
        public void choose(Locator list, String option) {
            list.selectOption(option);
        }

        @Override
        public void date(Locator field, LocalDate day) {
            field.fill(day.toString());
        }
    }
}
