package nl.drieluik.clips.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import nl.drieluik.testing.OnS3;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same without that setting: S3 is ours, and no browser hears of it. */
@OnS3
class SentByUsTest {

    @Autowired
    private Schools schools;

    /** Where the build leaves the web app out there is no page to look at. */
    @Test
    void thePageLetsBrowsersGoNowhereElse() {
        var page = schools.nobody().get("/");
        assumeThat(page.status()).isEqualTo(200);

        assertThat(page.required("Content-Security-Policy"))
                .contains("media-src 'self' blob:;", "connect-src 'self';")
                .doesNotContain("http");
    }
}
