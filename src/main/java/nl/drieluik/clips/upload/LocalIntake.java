package nl.drieluik.clips.upload;

import java.io.InputStream;
import java.util.HashMap;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.ClipIntake;
import nl.drieluik.people.Viewer;
import nl.drieluik.questions.LearningQuestionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An upload without a line: the same books, the same checks. */
@Component
class LocalIntake implements ClipIntake {

    private final UploadDesk desk;
    private final Reception reception;

    LocalIntake(UploadDesk desk, Reception reception) {
        this.desk = desk;
        this.reception = reception;
    }

    @Override
    public ClipId bring(
            Viewer owner, String title, @Nullable LearningQuestionId question, InputStream content, long length) {
        var metadata = new HashMap<String, String>();
        metadata.put("title", title);
        if (question != null) {
            metadata.put("learningQuestionId", question.toString());
        }
        var clip = desk.open(owner, length, new UploadMetadata(metadata), "").clip();
        reception.receive(owner, clip, 0, length, content, null);
        return clip;
    }
}
