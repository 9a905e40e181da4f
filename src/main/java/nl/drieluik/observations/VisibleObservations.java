package nl.drieluik.observations;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.ClipLibrary;
import nl.drieluik.clips.VisibleClip;
import nl.drieluik.common.NotFound;
import nl.drieluik.people.Directory;
import nl.drieluik.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask about observations; every answer holds for one viewer at this moment. */
@Component
@Transactional(readOnly = true)
public class VisibleObservations {

    private final Observations observations;
    private final ClipLibrary clips;
    private final Directory directory;

    VisibleObservations(Observations observations, ClipLibrary clips, Directory directory) {
        this.observations = observations;
        this.clips = clips;
        this.directory = directory;
    }
}
