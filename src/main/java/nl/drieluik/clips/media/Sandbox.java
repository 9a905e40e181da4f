package nl.drieluik.clips.media;

import jakarta.annotation.PostConstruct;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The strongest walls that hold on this machine, which is known by trying them once. */
@Component
class Sandbox {

    private static final Logger log = LoggerFactory.getLogger(Sandbox.class);

    /** {@code drieluik.media.sandbox}: used where it works, or the application does not start, or never. */
    enum Use {
        WANTED,
        REQUIRED,
        OFF
    }

    private final Use use;
    private final SandboxTrial trial;
    private @Nullable Walls walls;

    Sandbox(MediaSettings settings, Programs programs) {
        this.use = settings.sandbox();
        this.trial = new SandboxTrial(settings, programs);
    }

    @PostConstruct
    void atStart() {
        walls();
    }

    synchronized Walls walls() {
        if (walls == null) {
            walls = strongest();
        }
        return walls;
    }

    boolean isInUse() {
        return walls() == Walls.BUBBLEWRAP;
    }

    private Walls strongest() {
        var complaint = use == Use.OFF ? "drieluik.media.sandbox is off" : trial.complaint(Walls.BUBBLEWRAP);
        if (complaint == null) {
            log.info("Films are read inside a sandbox, by bubblewrap");
            return Walls.BUBBLEWRAP;
        }
        if (use == Use.REQUIRED) {
            throw new IllegalStateException("drieluik.media.sandbox is 'required', and bubblewrap does not work here: "
                    + complaint + ". Install it as /usr/bin/bwrap and allow user namespaces, or set it to 'wanted'.");
        }
        log.warn("Films are read without a sandbox: {}", complaint);
        return trial.complaint(Walls.SETPRIV) == null ? Walls.SETPRIV : Walls.NONE;
    }
}
