package nl.drieluik.clips.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import nl.drieluik.clips.ClipId;
import nl.drieluik.people.Viewer;
import nl.drieluik.questions.LearningQuestionId;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Makes a clip of a video that is here already, by the same way as one that comes over the line. */
@Component
public class HandDelivery {

    private final UploadDesk desk;
    private final Reception reception;

    HandDelivery(UploadDesk desk, Reception reception) {
        this.desk = desk;
        this.reception = reception;
    }

    /** Answers when all bytes are safe; the clip is ready some time later. */
    public ClipId deliver(Viewer owner, String title, LearningQuestionId question, Resource video) {
        var metadata = new UploadMetadata(Map.of("title", title, "learningQuestionId", question.toString()));
        try (var bytes = video.getInputStream()) {
            var length = video.contentLength();
            var upload = desk.open(owner, length, metadata, "");
            return reception
                    .receive(owner, upload.clip(), 0, new Delivery(bytes, length, null, null))
                    .clip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
