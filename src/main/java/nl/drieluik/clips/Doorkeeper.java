package nl.drieluik.clips;

import java.time.Clock;
import java.util.Optional;
import nl.drieluik.common.NotAllowed;
import nl.drieluik.common.NotFound;
import nl.drieluik.people.Access;
import nl.drieluik.people.Standing;
import nl.drieluik.people.Viewer;
import org.springframework.stereotype.Component;

/** Who meets which clip, at this moment. */
@Component
class Doorkeeper {

    private final Clips clips;
    private final Access access;
    private final SchoolYear year;
    private final Clock clock;

    Doorkeeper(Clips clips, Access access, SchoolYear year, Clock clock) {
        this.clips = clips;
        this.access = access;
        this.year = year;
        this.clock = clock;
    }

    Standing standing(Viewer viewer, Clip clip) {
        return access.standing(viewer, clip.owner(), clip.sharedWith(year.today(clock)));
    }

    /** Empty for whoever may not know of it. */
    Optional<Clip> find(Viewer viewer, ClipId id) {
        return clips.findById(id).filter(clip -> standing(viewer, clip) != Standing.NONE);
    }

    Clip visible(Viewer viewer, ClipId id) {
        return find(viewer, id).orElseThrow(NotFound::new);
    }

    /** For watching that part of it now: the whole is its owner's alone, and others wait until it is ready. */
    Clip watchable(Viewer viewer, ClipId id, Part part) {
        var clip = visible(viewer, id);
        var own = standing(viewer, clip) == Standing.OWNER;
        if (part == Part.RECORDING && !own) {
            throw new NotFound();
        }
        if (clip.footage().state() != ClipState.READY && !own) {
            throw new ClipNotReady();
        }
        return clip;
    }

    /** For changing it: the row is locked. Whoever may see it and does not own it is refused as such. */
    Clip owned(Viewer viewer, ClipId id) {
        var clip = clips.findLockedById(id).orElseThrow(NotFound::new);
        return switch (standing(viewer, clip)) {
            case OWNER -> clip;
            case PEER, FACILITATOR -> throw new NotAllowed();
            case NONE -> throw new NotFound();
        };
    }
}
