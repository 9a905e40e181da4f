package nl.drieluik.clips;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.drieluik.clips.MaskingView.Faces;
import nl.drieluik.clips.MaskingView.Found;
import nl.drieluik.clips.MaskingView.MaskView;
import nl.drieluik.clips.MaskingView.Track;
import nl.drieluik.clips.media.Place;
import nl.drieluik.clips.media.Span;
import nl.drieluik.clips.media.Veil;
import nl.drieluik.common.NotFound;
import nl.drieluik.common.jobs.JobQueue;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where owners cover what is nobody else's to see. Whoever else may see the clip is refused as such. */
@Component
@Transactional
public class MaskingRoom {

    private final Doorkeeper door;
    private final CuttingRoom cuttingRoom;
    private final Maskings maskings;
    private final MaskTracks tracks;
    private final FaceSearches searches;
    private final ClipVeils veils;
    private final CaptionBook captions;
    private final JobQueue jobs;

    MaskingRoom(
            Doorkeeper door,
            CuttingRoom cuttingRoom,
            Maskings maskings,
            MaskTracks tracks,
            FaceSearches searches,
            ClipVeils veils,
            CaptionBook captions,
            JobQueue jobs) {
        this.door = door;
        this.cuttingRoom = cuttingRoom;
        this.maskings = maskings;
        this.tracks = tracks;
        this.searches = searches;
        this.veils = veils;
        this.captions = captions;
        this.jobs = jobs;
    }

    public MaskingView view(Viewer viewer, ClipId id) {
        return view(masking(door.owned(viewer, id)));
    }

    /**
     * Nobody else notices. What follows something is followed as far as it has changed.
     *
     * @param version of what was drawn upon
     */
    public MaskingView save(Viewer viewer, ClipId id, int version, Drawing drawing) {
        var clip = door.owned(viewer, id);
        if (clip.footage().measures() == null) {
            throw new ClipNotReady();
        }
        drawing.check(clip.footage().recording().durationMs());
        var masking = masking(clip);
        var before = masking.drawing();
        masking.draw(version, drawing);
        maskings.save(masking);
        follow(id, before, drawing);
        return view(masking);
    }

    /** What others get is made anew with what is drawn; until it is ready they get nothing. */
    public void apply(Viewer viewer, ClipId id, int version) {
        var clip = door.owned(viewer, id);
        var masking = masking(clip);
        masking.apply(version);
        var veil = veil(masking);
        if (veil.covers()) {
            veils.save(new ClipVeil(id, veil));
        } else {
            veils.deleteById(id);
        }
        maskings.save(masking);
        cuttingRoom.veil(clip, veil.covers());
    }

    /** Where a mask goes, from that moment on; empty as long as nothing is known. */
    public List<Place> path(Viewer viewer, ClipId id, UUID mask, long fromMs) {
        door.owned(viewer, id);
        return tracks.findById(new MaskTrack.Key(id, mask)).orElseThrow(NotFound::new).path().stream()
                .filter(place -> place.atMs() >= fromMs)
                .toList();
    }

    /** Looks for faces in the piece. What is found is a suggestion. */
    public MaskingView findFaces(Viewer viewer, ClipId id) {
        var clip = door.owned(viewer, id);
        if (clip.footage().recordingVideo() == null) {
            throw new ClipNotReady();
        }
        var search = searches.findById(id).orElseGet(() -> new FaceSearch(id));
        search.begin();
        searches.save(search);
        jobs.add(FaceTicket.JOB, search.ticket().toString());
        return view(masking(clip));
    }

    /** What was covered is covered for good: the recording that is left is the veiled piece. */
    void burnIn(Clip clip) {
        var id = clip.id();
        veils.silences(clip).forEach(silence -> captions.forget(id, silence));
        maskings.deleteById(id);
        veils.deleteById(id);
        searches.deleteById(id);
        tracks.deleteAll(tracks.findByKeyClip(id));
    }

    private Masking masking(Clip clip) {
        return maskings.findById(clip.id()).orElseGet(() -> new Masking(clip.id()));
    }

    private void follow(ClipId id, Drawing before, Drawing now) {
        var known = tracksOf(id);
        for (var mask : now.masks()) {
            var earlier = before.mask(mask.id()).filter(Mask::follows).orElse(null);
            if (mask.follows() && !mask.equals(earlier)) {
                follow(known.getOrDefault(mask.id(), new MaskTrack(id, mask.id())), earlier, mask);
            }
        }
        known.values().stream()
                .filter(track -> now.mask(track.mask()).filter(Mask::follows).isEmpty())
                .forEach(tracks::delete);
    }

    private void follow(MaskTrack track, @Nullable Mask before, Mask now) {
        track.followAnew(before, now);
        tracks.save(track);
        jobs.add(FollowTicket.JOB, track.ticket().toString());
    }

    private Veil veil(Masking masking) {
        var known = tracksOf(masking.clip());
        var patches = masking.drawing().masks().stream()
                .flatMap(mask -> mask.patches(path(mask, known.get(mask.id()))).stream())
                .toList();
        var silences = masking.drawing().mutes().stream()
                .map(mute -> new Span(mute.fromMs(), mute.toMs()))
                .toList();
        return new Veil(patches, silences);
    }

    private static List<Place> path(Mask mask, @Nullable MaskTrack track) {
        if (!mask.follows()) {
            return List.of();
        }
        if (track == null || !track.isAtEnd()) {
            throw new MaskFollowsStill();
        }
        return track.state() == MaskTrack.State.DONE ? track.path() : List.of();
    }

    private Map<UUID, MaskTrack> tracksOf(ClipId id) {
        return tracks.findByKeyClip(id).stream().collect(Collectors.toMap(MaskTrack::mask, Function.identity()));
    }

    private MaskingView view(Masking masking) {
        var known = tracksOf(masking.clip());
        var masks = masking.drawing().masks().stream()
                .map(mask -> new MaskView(mask, track(mask, known.get(mask.id()))))
                .toList();
        var faces = searches.findById(masking.clip()).map(MaskingRoom::faces).orElse(Faces.NONE);
        return new MaskingView(
                masking.version(),
                masking.appliedVersion(),
                masks,
                masking.drawing().mutes(),
                faces);
    }

    private static @Nullable Track track(Mask mask, @Nullable MaskTrack track) {
        if (!mask.follows() || track == null) {
            return null;
        }
        var until =
                track.path().isEmpty() ? mask.fromMs() : track.path().getLast().atMs();
        return new Track(word(track.state()), track.progress(), until, track.lostAtMs());
    }

    private static Faces faces(FaceSearch search) {
        var found = search.found().stream()
                .map(face -> new Found(face.id(), face.fromMs(), face.toMs(), face.box()))
                .toList();
        return new Faces(word(search.state()), search.progress(), found);
    }

    private static String word(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
