package nl.drieluik.coaching;

import nl.drieluik.clips.ClipLibrary;
import nl.drieluik.clips.ClipStageMoved;
import nl.drieluik.clips.Stage;
import nl.drieluik.questions.LearningQuestionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * For which questions the coaching has begun, so that their plans are open. Once noticed it stays so, whatever becomes
 * of the clip. It is kept beside the plans and not in them: opening is no edit and makes no version.
 */
@Component
class Openings {

    private final JdbcClient database;
    private final ClipLibrary clips;

    Openings(JdbcClient database, ClipLibrary clips) {
        this.database = database;
        this.clips = clips;
    }

    @ApplicationModuleListener
    void on(ClipStageMoved moved) {
        if (moved.learningQuestion() != null && moved.stage().reached(Stage.COACHING)) {
            remember(moved.learningQuestion());
        }
    }

    /** Asks the clips too: one may have joined the question late, and its stage's event may still be on its way. */
    boolean isOpen(LearningQuestionId question) {
        if (isRemembered(question)) {
            return true;
        }
        if (!clips.reachedCoaching(question)) {
            return false;
        }
        remember(question);
        return true;
    }

    private boolean isRemembered(LearningQuestionId question) {
        return database.sql("select count(*) from plan_opening where learning_question_id = ?")
                        .param(question.learningQuestionId())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void remember(LearningQuestionId question) {
        database.sql("insert into plan_opening (learning_question_id) values (?) on conflict do nothing")
                .param(question.learningQuestionId())
                .update();
    }
}
