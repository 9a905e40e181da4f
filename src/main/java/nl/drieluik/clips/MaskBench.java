package nl.drieluik.clips;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.drieluik.clips.media.FoundFace;
import nl.drieluik.clips.media.Place;
import nl.drieluik.clips.media.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where jobs report that follow masks or look for faces. Each call is a short transaction of its own, and changes
 * nothing but throws {@link Overtaken} when the mask was changed or removed meanwhile.
 */
@Component
@Transactional
public class MaskBench {

    private final Clips clips;
    private final Maskings maskings;
    private final MaskTracks tracks;
    private final FaceSearches searches;

    MaskBench(Clips clips, Maskings maskings, MaskTracks tracks, FaceSearches searches) {
        this.clips = clips;
        this.maskings = maskings;
        this.tracks = tracks;
        this.searches = searches;
    }

    /** Empty when it has been overtaken, or when there is nothing left to follow. */
    public Optional<FollowOrder> take(FollowTicket ticket) {
        return tracks.findLockedByKey(key(ticket))
                .filter(track -> track.number() == ticket.number() && !track.isAtEnd())
                .flatMap(track -> mask(ticket).flatMap(mask -> order(track, mask)));
    }

    private Optional<Mask> mask(FollowTicket ticket) {
        return maskings.findById(ticket.clip())
                .flatMap(masking -> masking.drawing().mask(ticket.mask()));
    }

    private Optional<FollowOrder> order(MaskTrack track, Mask mask) {
        track.begin(mask);
        var stretch = track.stretchToFollow(mask);
        if (stretch == null) {
            track.finish(List.of(), null);
            return Optional.empty();
        }
        return Optional.of(new FollowOrder(video(track.ticket().clip()), track.boxesToFollow(mask), stretch));
    }

    private ClipFile video(ClipId id) {
        var video =
                clips.findById(id).map(clip -> clip.footage().recordingVideo()).orElseThrow(Overtaken::new);
        if (video == null) {
            throw new ClipNotReady();
        }
        return video;
    }

    public void followed(FollowTicket ticket, List<Place> more, int percent) {
        heeded(ticket).followed(more, percent);
    }

    public void finish(FollowTicket ticket, List<Place> path, @Nullable Long lostAtMs) {
        heeded(ticket).finish(path, lostAtMs);
    }

    public void fail(FollowTicket ticket) {
        heeded(ticket).fail();
    }

    private MaskTrack heeded(FollowTicket ticket) {
        return tracks.findLockedByKey(key(ticket))
                .filter(track -> track.number() == ticket.number())
                .orElseThrow(Overtaken::new);
    }

    private static MaskTrack.Key key(FollowTicket ticket) {
        return new MaskTrack.Key(ticket.clip(), ticket.mask());
    }

    /** What to look through, and where the recording is; empty when another search was begun. */
    public Optional<FaceOrder> take(FaceTicket ticket) {
        return searches.findById(ticket.clip())
                .filter(search -> search.expects(ticket))
                .flatMap(search -> clips.findById(ticket.clip()))
                .map(clip -> {
                    var piece = clip.footage().pieceOfWhatIsLeft();
                    return new FaceOrder(video(clip.id()), new Span(piece.fromMs(), piece.toMs()));
                });
    }

    /** @param stretch the piece, in milliseconds of the recording */
    public record FaceOrder(ClipFile video, Span stretch) {}

    public void progressed(FaceTicket ticket, int percent) {
        heeded(ticket).progressed(percent);
    }

    public void finish(FaceTicket ticket, List<FoundFace> faces) {
        heeded(ticket)
                .finish(faces.stream()
                        .map(face -> new FaceSearch.Face(
                                UUID.randomUUID(),
                                face.span().fromMs(),
                                face.span().toMs(),
                                face.place()))
                        .toList());
    }

    public void fail(FaceTicket ticket) {
        heeded(ticket).fail();
    }

    private FaceSearch heeded(FaceTicket ticket) {
        return searches.findLockedByClip(ticket.clip())
                .filter(search -> search.expects(ticket))
                .orElseThrow(Overtaken::new);
    }
}
