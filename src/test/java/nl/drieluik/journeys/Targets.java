package nl.drieluik.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.drieluik.testing.Chromium;

/** What one has to hit on a screen that is touched: 44 pixels on a phone, 64 on the board. */
record Targets(Page page) {

    /** A box to tick is as large as its words; a link in a sentence is as small as its letters. */
    private static final String TOO_SMALL = """
            least => {
                const small = each => {
                    const boxes = [each, ...(each.labels ?? [])].map(part => part.getBoundingClientRect())
                    const from = side => Math.min(...boxes.map(box => box[side]))
                    const to = side => Math.max(...boxes.map(box => box[side]))
                    const hidden = boxes[0].bottom < 0 || boxes[0].width <= 1
                    return !hidden && Math.min(to('right') - from('left'), to('bottom') - from('top')) < least - 0.5
                }
                return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=slider]')]
                    .filter(each => each.checkVisibility() && !each.closest('[aria-hidden=true]'))
                    .filter(each => getComputedStyle(each).display !== 'inline')
                    .filter(small)
                    .map(each => each.outerHTML.slice(0, 160))
            }
            """;

    List<String> tooSmall() {
        return ((List<?>) page.evaluate(TOO_SMALL, least()))
                .stream().map(String::valueOf).toList();
    }

    private int least() {
        var width = page.viewportSize().width;
        if (width <= Chromium.PHONE.width()) {
            return 44;
        }
        // A laptop has a mouse; what is too small for that too, axe finds.
        return width >= Chromium.BOARD.width() ? 64 : 0;
    }
}
