package nl.drieluik.clips.upkeep;

import nl.drieluik.clips.KeptFile;
import nl.drieluik.clips.KeptObjects;
import nl.drieluik.clips.Workbench;
import nl.drieluik.clips.store.ClipStore;
import nl.drieluik.clips.store.ObjectMissing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at single objects, makes anew what can be, and reports the rest. */
@Component
class Mending {

    private static final Logger log = LoggerFactory.getLogger(Mending.class);

    private final ClipStore store;
    private final KeptObjects kept;
    private final Workbench workbench;
    private final DamageBook damages;

    Mending(ClipStore store, KeptObjects kept, Workbench workbench, DamageBook damages) {
        this.store = store;
        this.kept = kept;
        this.workbench = workbench;
        this.damages = damages;
    }

    /** Reads the object to its end. */
    void inspect(KeptFile file) {
        try {
            if (isWhole(file)) {
                damages.strike(file.key());
            } else {
                mend(file, Damage.CHANGED);
            }
        } catch (ObjectMissing missing) {
            mend(file, Damage.MISSING);
        }
    }

    private void mend(KeptFile file, Damage damage) {
        if (!kept.isHeld(file.key())) {
            return; // Let go while we looked.
        }
        if (!file.original() && originalIsWhole(file) && workbench.makeAnew(file)) {
            log.warn("Object {} of clip {} is {}: it is made anew", file.key(), file.clip(), damage);
        } else {
            damages.report(file, damage);
        }
    }

    /** Else what still plays would be given up for something that cannot be made. */
    private boolean originalIsWhole(KeptFile file) {
        try {
            return kept.original(file.clip()).filter(this::isWhole).isPresent();
        } catch (ObjectMissing missing) {
            return false;
        }
    }

    private boolean isWhole(KeptFile file) {
        var found = store.inspect(file.key());
        return found.size() == file.size() && found.sha256().equals(file.sha256());
    }
}
