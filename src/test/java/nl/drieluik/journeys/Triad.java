package nl.drieluik.journeys;

import java.time.LocalDate;
import nl.drieluik.testing.Recordings;

/** Anna, whose lesson it is, with Bram and Carla. */
record Triad(Teacher anna, Teacher bram, Teacher carla, Lesson lesson) {

    ClipView annaSharesAPieceOfHerLesson() {
        anna.signsIn();
        anna.asks(lesson.question());
        var clip = anna.uploads(Recordings.LESSON);
        clip.cuts("0:04", "0:24", "0:20");
        clip.belongsTo(lesson.question());
        clip.confirmsThatNoPupilIsToBeSeen();
        clip.isSharedWith(bram.name(), carla.name(), "Fatima");
        return clip;
    }

    void theOthersLookForThemselvesAndThenTogether(ClipView annas) {
        bram.signsIn();
        var brams = bram.watchesTheClipOf(anna.name(), Lesson.TITLE);
        brams.plays();
        brams.types(lesson.judging());
        brams.assertHinted(lesson.judgingWord(), lesson.hint());
        brams.notes("pupil-action", lesson.brams());
        annas.shows(lesson.brams());

        carla.signsIn();
        var carlas = carla.watchesTheClipOf(anna.name(), Lesson.TITLE);
        carlas.plays();
        carlas.hides(lesson.brams());
        carlas.notes("quote", lesson.carlas());
        carlas.marksWatched();
        carlas.shows(lesson.brams());
        annas.shows(lesson.carlas());

        brams.hides(lesson.carlas());
        brams.marksWatched();
        brams.shows(lesson.carlas());
        annas.assertWatchedBy(carla.name(), bram.name());
    }

    void annaPlansAndLooksBack(ClipView annas) {
        annas.moveToCoaching();
        new ClipView(bram.window()).assertCoaching();
        var plan = anna.beginsAPlan();
        plan.says("now", lesson.now());
        plan.pointsAt(lesson.brams());
        plan.says("goal", lesson.goal());
        plan.says("satisfiedWhen", lesson.satisfiedWhen());
        plan.firstStep(lesson.step(), LocalDate.of(2030, 1, 10), lesson.howIKnow());
        plan.isSaved();
        plan.scores(7, lesson.whyNotLower());
    }

    void annaTakesHerClipBack(ClipView clip) {
        var atBrams = new ClipView(bram.window());
        bram.window().troubles().expect("404 .*/api/clips/");
        carla.window().troubles().expect("404 .*/api/clips/");
        anna.window().go(clip.address());
        clip.isTakenBack();
        atBrams.isGone();
    }
}
