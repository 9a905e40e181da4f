package nl.drieluik.journeys;

import nl.drieluik.testing.Api;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.School;

/**
 * Anna's lesson, well under way: shared, observed by Carla, with a plan that opened.
 *
 * @param clip the address of its page
 * @param plan the address of its page
 */
record SharedLesson(String clip, String plan) {

    /** The title that {@link Recordings} gives it. */
    static final String TITLE = "Rekenles";

    static SharedLesson of(School school, Lesson lesson) {
        var anna = school.anna().api();
        var question = anna.post("/api/learning-questions", "{'text': '%s'}".formatted(lesson.question()))
                .text("id");
        var clip = Recordings.ready(school.anna());
        anna.patch(clip, "{'learningQuestionId': '%s', 'stage': 'coaching'}".formatted(question));
        anna.put(clip + "/sharing", "{'triadId': '%s'}".formatted(school.triad().triadId()));
        observe(school.carla().api(), clip, lesson.carlas());
        var plan = anna.post("/api/plans", "{'learningQuestionId': '%s'}".formatted(question))
                .text("id");
        return new SharedLesson(clip.replace("/api", ""), "/plans/" + plan);
    }

    static void observe(Api api, String clip, String text) {
        api.post(clip + "/observations", "{'kind': 'quote', 'fromMs': 5000, 'text': '%s'}".formatted(text));
    }
}
