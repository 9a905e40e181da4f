package nl.drieluik.observations;

import static nl.drieluik.people.Standing.FACILITATOR;
import static nl.drieluik.people.Standing.OWNER;
import static nl.drieluik.people.Standing.PEER;
import static org.assertj.core.api.Assertions.assertThat;

import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.Piece;
import nl.drieluik.clips.Stage;
import nl.drieluik.clips.VisibleClip;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SightTest {

    private final PersonId viewer = PersonId.random();
    private final PersonId another = PersonId.random();

    @ParameterizedTest
    @CsvSource({"false, false, false", "true, false, false", "false, true, false", "true, true, true"})
    void aPeerSeesOthersNotesAfterHavingShownOneAndWatched(boolean hasShown, boolean watched, boolean sees) {
        assertThat(sight(PEER, hasShown, watched).reaches(another, false)).isEqualTo(sees);
        assertThat(sight(PEER, hasShown, watched).sealed()).isEqualTo(!sees);
    }

    @Test
    void ownerAndFacilitatorSeeNotesAsTheyCome() {
        assertThat(sight(OWNER, false, false).reaches(another, false)).isTrue();
        assertThat(sight(FACILITATOR, false, false).reaches(another, false)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void aPrivateNoteIsItsAuthorsAlone(Standing standing) {
        assertThat(sight(standing, true, true).reaches(another, true)).isFalse();
        assertThat(sight(standing, false, false).reaches(viewer, true)).isTrue();
    }

    private Sight sight(Standing standing, boolean hasShown, boolean watched) {
        var clip = new VisibleClip(
                ClipId.random(), another, standing, Stage.DESCRIBING, true, new Piece(0, 30_000), null, watched, false);
        return Sight.of(viewer, clip, hasShown);
    }
}
