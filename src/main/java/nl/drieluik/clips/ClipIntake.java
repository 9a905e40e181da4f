package nl.drieluik.clips;

import java.io.InputStream;
import nl.drieluik.people.Viewer;
import nl.drieluik.questions.LearningQuestionId;
import org.jspecify.annotations.Nullable;

/** Brings a clip from inside this server, as an upload would. */
public interface ClipIntake {

    /**
     * Returns when all bytes are here; {@link ClipReady} tells when it can be watched.
     *
     * @param length of the content in bytes
     */
    ClipId bring(Viewer owner, String title, @Nullable LearningQuestionId question, InputStream content, long length);
}
