package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that a film got the better of writes names and links; they lead nowhere. */
class WorkFolderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"../secret", "/etc/passwd", "..", ".", "", "below/0.m4s"})
    void aNameLeadsNowhereElse(String name) throws IOException {
        try (var work = work()) {
            assertThatExceptionOfType(MediaRefused.class).isThrownBy(() -> work.made(name));
        }
    }

    @Test
    void aLinkIsNothingThatWasMade() throws IOException {
        try (var work = work()) {
            Files.createSymbolicLink(work.file("linked"), Files.writeString(folder.resolve("secret"), "secret"));
            Files.writeString(work.file("written"), "a segment");

            assertThat(work.made("written")).hasContent("a segment");
            assertThatExceptionOfType(MediaRefused.class).isThrownBy(() -> work.made("linked"));
        }
    }

    @Test
    void theProbesFolderLiesWhereAStartClearsAndGoesWithAllThatIsInIt() throws IOException {
        var parent = folder.resolve("data/work");
        try (var work = WorkFolder.temporaryIn(parent, Files.writeString(folder.resolve("film"), "a film"))) {
            assertThat(work.path()).hasParent(parent.toRealPath());
            Files.writeString(work.file("left"), "by a child that was killed");
        }
        assertThat(parent).isEmptyDirectory();
    }

    private WorkFolder work() throws IOException {
        return WorkFolder.in(folder.resolve("work"), Files.writeString(folder.resolve("film"), "a film"));
    }
}
