package nl.drieluik.meetings.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.drieluik.clips.ClipDetails;
import nl.drieluik.clips.FileRole;
import nl.drieluik.meetings.MeetingCase;
import nl.drieluik.meetings.MeetingView;
import nl.drieluik.meetings.boards.BoardReading.Shown;
import nl.drieluik.meetings.boards.BoardState;
import nl.drieluik.observations.Kind;
import nl.drieluik.observations.ObservationId;
import nl.drieluik.observations.VisibleObservation;
import nl.drieluik.people.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What a board shows. Addresses are relative to this server.
 *
 * @param code until it is paired
 * @param expiresAt when its code, or its pairing, is over
 * @param words what helps in the present phase
 */
@Schema(name = "Board")
record BoardBody(
        @Nullable String code,
        Instant expiresAt,
        @Nullable MeetingView meeting,

        @JsonProperty("case") @Nullable MeetingCase words,

        @Nullable BoardClip clip,
        @Nullable List<BoardObservation> observations) {

    /** The present case's clip. */
    record BoardClip(
            long durationMs,
            int width,
            int height,
            String video,
            String poster,
            @Nullable String storyboard,
            @Nullable String waveform,
            @Nullable BoardCaptions captions) {

        static @Nullable BoardClip of(ClipDetails clip) {
            var measures = clip.measures();
            if (measures == null || !clip.visible().ready()) {
                return null;
            }
            return new BoardClip(
                    clip.visible().piece().durationMs(),
                    measures.width(),
                    measures.height(),
                    address(clip, FileRole.VIDEO),
                    address(clip, FileRole.POSTER),
                    clip.pieceFiles().contains(FileRole.STORYBOARD) ? address(clip, FileRole.STORYBOARD) : null,
                    clip.pieceFiles().contains(FileRole.WAVEFORM) ? address(clip, FileRole.WAVEFORM) : null,
                    BoardCaptions.of(clip));
        }

        /** The clip stands in it so that the next case's is another address. */
        private static String address(ClipDetails clip, FileRole role) {
            return "/api/board/%s?clip=%s&version=%d"
                    .formatted(
                            role.name().toLowerCase(Locale.ROOT), clip.visible().id(), clip.generation());
        }
    }

    @Schema(name = "Captions")
    record BoardCaptions(String address, String language) {

        static @Nullable BoardCaptions of(ClipDetails clip) {
            var mark = clip.captions();
            return mark == null || mark.linesInPiece() == 0
                    ? null
                    : new BoardCaptions(
                            "/api/board/captions?version=" + mark.edition() + "-" + clip.generation(), mark.language());
        }
    }

    /** @param fromMs in milliseconds from the piece's start, as {@code toMs} */
    record BoardObservation(
            ObservationId id,
            PersonName author,
            Kind kind,
            long fromMs,
            @Nullable Long toMs,
            String text) {

        static BoardObservation of(VisibleObservation seen) {
            return new BoardObservation(seen.id(), seen.author(), seen.kind(), seen.fromMs(), seen.toMs(), seen.text());
        }
    }

    static BoardBody waiting(BoardState board) {
        return new BoardBody(board.code(), board.expiresAt(), null, null, null, null);
    }

    static BoardBody showing(BoardState board, Shown shown) {
        return new BoardBody(
                null,
                board.expiresAt(),
                shown.meeting(),
                shown.words(),
                shown.clip() == null ? null : BoardClip.of(shown.clip()),
                shown.observations().stream().map(BoardObservation::of).toList());
    }
}
