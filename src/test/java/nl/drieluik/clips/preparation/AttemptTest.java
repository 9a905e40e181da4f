package nl.drieluik.clips.preparation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.PreparationOrder;
import nl.drieluik.clips.PreparationTicket;
import nl.drieluik.clips.Workbench;
import nl.drieluik.clips.media.MediaFile;
import nl.drieluik.clips.store.ClipStore;
import nl.drieluik.testing.Lessons;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A clip of Anna that waits for somebody to prepare it, step by step. */
abstract class AttemptTest {

    @TempDir
    private Path folder;

    @Autowired
    private Schools schools;

    @Autowired
    Lessons lessons;

    @Autowired
    Workbench workbench;

    @Autowired
    Storeroom storeroom;

    @Autowired
    Housekeeping housekeeping;

    @Autowired
    ClipStore store;

    School school;
    ClipId clip;

    @BeforeEach
    void bringAClip() {
        school = schools.withTriad();
        clip = lessons.inPreparation(school.anna());
    }

    /** The next attempt, which overtakes any before it. */
    PreparationOrder take() {
        return workbench.take(new PreparationTicket(clip, 1)).orElseThrow();
    }

    MediaFile file(String content) throws IOException {
        return new MediaFile(Files.writeString(Files.createTempFile(folder, "file", ""), content), "video/mp4");
    }
}
