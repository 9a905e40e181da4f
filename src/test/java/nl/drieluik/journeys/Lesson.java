package nl.drieluik.journeys;

import nl.drieluik.testing.Recordings;

/** What Anna and her peers type about the arithmetic lesson, in one language. */
record Lesson(
        String question,
        String brams,
        String carlas,
        String judging,
        String judgingWord,
        String hint,
        String now,
        String goal,
        String satisfiedWhen,
        String step,
        String howIKnow,
        String whyNotLower) {

    /** A clip is called after its file, until its owner says otherwise. */
    static final String TITLE = Recordings.LESSON.getFileName().toString().replace(".mp4", "");

    private static final Lesson DUTCH = new Lesson(
            "Hoe lang wacht ik na een vraag?",
            "Vier leerlingen steken een vinger op.",
            "“Wie weet de helft van achtenveertig?”",
            "De leraar legt het goed uit.",
            "goed",
            "Wat zag of hoorde je, waardoor je dit zegt?",
            "Na een tel geef ik de eerste de beurt.",
            "Na elke vraag tel ik stil tot drie.",
            "In het fragment wacht ik bij 4 van de 5 vragen.",
            "Drie vragen op een kaartje zetten.",
            "Drie kruisjes na de les.",
            "Ik denk er nu aan terwijl ik de vraag stel.");

    private static final Lesson ENGLISH = new Lesson(
            "How long do I wait after a question?",
            "Four pupils raise a hand.",
            "“Who knows half of forty-eight?”",
            "A good question to begin with.",
            "good",
            "What did you see or hear that makes you say so?",
            "After one second I give the first one a turn.",
            "After each question I silently count to three.",
            "In the clip I wait after 4 of 5 questions.",
            "Write three questions on a card.",
            "Three crosses after the lesson.",
            "I now think of it while I ask the question.");

    static Lesson in(String language) {
        return "nl".equals(language) ? DUTCH : ENGLISH;
    }
}
