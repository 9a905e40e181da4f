package nl.drieluik.clips.upload;

import static nl.drieluik.clips.upload.Films.begun;
import static nl.drieluik.clips.upload.Films.film;
import static nl.drieluik.clips.upload.Films.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.drieluik.clips.ClipId;
import nl.drieluik.common.ProblemCode;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Schools;
import nl.drieluik.testing.SmallDisk;
import nl.drieluik.testing.Tus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A disk of 6 MB. */
@DrieluikTest
class FullDiskTest {

    private static final int LENGTH = 8 << 20;

    @TempDir
    private Path folder;

    @Autowired
    private Schools schools;

    @Autowired
    private UploadDesk desk;

    @Autowired
    private Admission admission;

    private final byte[] film = film(LENGTH);
    private final HandTicks ticks = new HandTicks();
    private SmallDisk disk;
    private Colleague anna;
    private ClipId clip;
    private Reception reception;

    @BeforeEach
    void mount() {
        disk = SmallDisk.mount(folder, 6);
        var bytes = new FolderBytes(folder);
        reception = new Reception(desk, admission, bytes, new Turns(ticks), new OtherNodes(desk, bytes, ticks));
        anna = schools.olga();
        clip = ClipId.valueOf(begun(new Tus(anna.api()), LENGTH).substring("/api/uploads/".length()));
    }

    @AfterEach
    void unmount() {
        disk.close();
    }

    @Test
    void whatFittedStaysAndItGoesOnWhenThereIsRoomAgain() throws Exception {
        var ballast = Files.write(folder.resolve("ballast"), new byte[2 << 20]);
        assertNoRoom(0);
        var offset = offset();
        assertThat(offset).isBetween(3 << 20, 4 << 20);
        assertNoRoom(offset);
        assertThat(offset()).isBetween(offset, 4 << 20);

        Files.delete(ballast);
        assertNoRoom(offset());
        assertThat(offset()).isGreaterThan(5 << 20);

        disk.resize(20);
        var last = offset();
        var whole = reception.receive(anna.viewer(), clip, last, new Delivery(rest(last), -1, null, null));
        assertThat(whole.isComplete()).isTrue();
        assertThat(Files.readAllBytes(folder.resolve(clip.toString()))).isEqualTo(film);
    }

    private void assertNoRoom(int from) {
        assertThatThrownBy(() -> reception.receive(anna.viewer(), clip, from, new Delivery(rest(from), -1, null, null)))
                .isInstanceOfSatisfying(
                        UploadRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(ProblemCode.NO_ROOM_LEFT));
    }

    private int offset() {
        return (int) reception.tell(anna.viewer(), clip).offset();
    }

    private ByteArrayInputStream rest(int from) {
        return new ByteArrayInputStream(part(film, from, LENGTH));
    }
}
