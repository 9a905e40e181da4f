package nl.drieluik.clips.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import nl.drieluik.common.DataFolder;
import nl.drieluik.common.FilmOrigin;
import nl.drieluik.testing.S3Server;
import nl.drieluik.testing.WithS3Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@ExtendWith(WithS3Server.class)
class StoreSettingsTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(StoreChoice.class, Settings.class);

    @Test
    void withoutSettingsClipsAreInTheDataFolder(@TempDir Path data) {
        application.withPropertyValues("drieluik.data=" + data).run(context -> {
            assertThat(context.getBean(ClipStore.class)).isInstanceOf(FolderClipStore.class);
            assertThat(data.resolve("objects")).isDirectory();
        });
    }

    @Test
    void s3IsChosenByItsSettings(S3Server server) {
        application
                .withPropertyValues("drieluik.data=unused")
                .withPropertyValues(properties(server))
                .run(context -> assertThat(context.getBean(ClipStore.class)).isInstanceOf(S3ClipStore.class));
    }

    @Test
    void theContentPolicyLearnsWhereBrowsersAreSent(S3Server server) {
        var sending = application
                .withPropertyValues("drieluik.data=unused")
                .withPropertyValues(properties(server))
                .withPropertyValues("drieluik.store.s3.public-endpoint=https://films.school.example:8443");

        sending.run(context -> assertThat(context).doesNotHaveBean(FilmOrigin.class));
        sending.withPropertyValues("drieluik.store.s3.redirect=true")
                .run(context -> assertThat(context.getBean(FilmOrigin.class).origin())
                        .isEqualTo("https://films.school.example:8443"));
    }

    private static String[] properties(S3Server server) {
        return server.settings("by-settings").entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .toArray(String[]::new);
    }

    @Test
    void s3WithoutAnAddressIsRefusedInWords() {
        application
                .withPropertyValues("drieluik.data=unused", "drieluik.store.kind=s3")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("so drieluik.store.s3.endpoint is needed"));
    }

    @Test
    void keysAreNotPrinted() {
        var settings = new StoreSettings.S3(
                URI.create("http://s3.example.org"),
                "clips",
                "access",
                "secret",
                "garage",
                false,
                null,
                Duration.ofMinutes(1));

        assertThat(new StoreSettings(StoreSettings.Kind.S3, settings).toString())
                .contains("clips")
                .doesNotContain("access", "secret");
    }

    @EnableConfigurationProperties({StoreSettings.class, DataFolder.class})
    static class Settings {}
}
