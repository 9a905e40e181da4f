package nl.drieluik.clips.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.drieluik.clips.MaskingView;
import nl.drieluik.clips.Silence;
import nl.drieluik.clips.media.Place;
import org.jspecify.annotations.Nullable;

/** What is drawn over a recording. */
@Schema(name = "Masking")
record MaskingBody(
        int version, @Nullable Integer appliedVersion, List<MaskBody> masks, List<Mute> mutes, FacesBody faces) {

    private static final double DIGITS = 10_000;

    @Schema(name = "Mask")
    record MaskBody(
            UUID id,
            boolean follows,
            long fromMs,
            long toMs,
            List<MaskBox> boxes,
            @Nullable MaskTrack track) {}

    @Schema(name = "MaskBox", description = "In shares (0 to 1) of the picture's width and height")
    record MaskBox(
            @NotNull Long atMs,
            @NotNull Double x,
            @NotNull Double y,
            @NotNull Double width,
            @NotNull Double height) {

        static MaskBox of(Place place) {
            return new MaskBox(place.atMs(), place.x(), place.y(), place.width(), place.height());
        }

        Place place() {
            return new Place(atMs, x, y, width, height);
        }
    }

    @Schema(name = "Mute")
    record Mute(@NotNull Long fromMs, @NotNull Long toMs) {

        Silence silence() {
            return new Silence(fromMs, toMs);
        }
    }

    @Schema(name = "MaskTrack")
    record MaskTrack(
            @Schema(allowableValues = {"waiting", "running", "done", "failed"})
            String state,

            int progress,
            long untilMs,
            @Nullable Long lostAtMs) {}

    @Schema(name = "Faces")
    record FacesBody(
            @Schema(allowableValues = {"none", "searching", "done", "failed"})
            String state,

            int progress,
            List<FaceBody> found) {}

    @Schema(name = "Face")
    record FaceBody(UUID id, long fromMs, long toMs, MaskBox box) {}

    static MaskingBody of(MaskingView view) {
        return new MaskingBody(
                view.version(),
                view.appliedVersion(),
                view.masks().stream().map(MaskingBody::mask).toList(),
                view.mutes().stream()
                        .map(mute -> new Mute(mute.fromMs(), mute.toMs()))
                        .toList(),
                faces(view.faces()));
    }

    private static MaskBody mask(MaskingView.MaskView view) {
        var mask = view.mask();
        var track = view.track();
        return new MaskBody(
                mask.id(),
                mask.follows(),
                mask.fromMs(),
                mask.toMs(),
                mask.boxes().stream().map(MaskBox::of).toList(),
                track == null
                        ? null
                        : new MaskTrack(track.state(), track.progress(), track.untilMs(), track.lostAtMs()));
    }

    private static FacesBody faces(MaskingView.Faces faces) {
        return new FacesBody(
                faces.state(),
                faces.progress(),
                faces.found().stream()
                        .map(face -> new FaceBody(face.id(), face.fromMs(), face.toMs(), MaskBox.of(face.box())))
                        .toList());
    }

    /** Rounded: a path has thousands of them. */
    static Stream<Double> numbers(Place place) {
        return DoubleStream.of(place.x(), place.y(), place.width(), place.height())
                .map(share -> Math.round(share * DIGITS) / DIGITS)
                .boxed();
    }
}
