import java.awt.Color;
import java.time.LocalTime;

/** Arithmetic: after the first question there is hardly time to think, after the second there is. */
final class HalfOfFortyEight {

    private final Room room = new Room(LocalTime.of(9, 41, 30), 11_500).write("48 : 2 =", 78, 130, 40, -9000);
    private final Lesson lesson = new Lesson(
            "rekenen-de-helft-van-48.mp4",
            "Rekenen groep 5: de helft van 48",
            "Arithmetic, age 8: half of 48",
            41_000,
            room);
    private final Figure teacher = lesson.add(Figure.standing(
            Looks.teacher(new Color(0x0b7a75), new Color(0x5b3a21), Looks.Hair.LONG, Voice.woman(48)), 1, 330, 404));
    private final Figure red = pupil(Pupils.RED, 566, 432, 1);
    private final Figure blue = pupil(Pupils.BLUE, 694, 432, 1);
    private final Figure green = pupil(Pupils.GREEN, 822, 432, 1);
    private final Figure orange = pupil(Pupils.ORANGE, 504, 522, 1.15);
    private final Figure yellow = pupil(Pupils.YELLOW, 650, 522, 1.15);
    private final Figure purple = pupil(Pupils.PURPLE, 796, 522, 1.15);

    static Lesson lesson() {
        var lesson = new HalfOfFortyEight();
        lesson.windowPupil();
        lesson.secondQuestion(lesson.firstQuestion());
        return lesson.lesson;
    }

    private Figure pupil(Looks looks, double x, double floor, double scale) {
        lesson.add(Prop.desk(x, floor, scale));
        return lesson.add(Figure.seated(looks, scale, x, floor)).looks(-0.7, -0.2, -1000);
    }

    private long firstQuestion() {
        teacher.looks(0.6, 0, 300);
        teacher.says("Kijk allemaal eens naar het bord.", 600);
        teacher.left.moves(new Figure.Pose(0.95, -0.35), 900, 500);
        teacher.left.moves(Figure.Pose.HANGING, 3300, 600);
        teacher.walks(440, 408, 3400, 1300);
        teacher.right.moves(Figure.Pose.OPEN, 4900, 500);
        var asked = teacher.says("Wie weet de helft van achtenveertig?", 5000);
        lesson.moment(5000, asked, "“Wie weet de helft van achtenveertig?”", "“Who knows half of forty-eight?”");
        red.raisesHand(asked + 150);
        green.raisesHand(asked + 350);
        yellow.raisesHand(asked + 500);
        purple.raisesHand(asked + 750);
        lesson.moment(asked + 150, asked + 1250, "Vier leerlingen steken een vinger op.", "Four pupils raise a hand.");
        return firstAnswer(asked);
    }

    private long firstAnswer(long asked) {
        var turn = asked + 1250;
        teacher.right.moves(Figure.Pose.POINTING, turn, 400);
        var given = teacher.says("Ja, zeg het maar.", turn);
        lesson.moment(
                turn,
                given,
                "Ruim een tel na de vraag wijst de leraar leerling A (rode trui) aan.",
                "Just over a second after the question the teacher points at pupil A (red).");
        purple.lowersHand(turn + 500);
        lesson.moment(
                turn + 500,
                turn + 1100,
                "Leerling B (paars) trekt de vinger terug.",
                "Pupil B (purple) lowers the hand.");
        red.lowersHand(given + 200);
        var answered = red.says("Vierentwintig.", given + 300);
        green.lowersHand(answered);
        yellow.lowersHand(answered + 300);
        teacher.right.moves(Figure.Pose.HANGING, answered, 500);
        var how = teacher.says("Vierentwintig. Hoe heb je dat gedaan?", answered + 400);
        var explained = red.says("Eerst twintig, en dan nog vier.", how + 700);
        lesson.moment(
                answered + 400,
                explained,
                "De leraar herhaalt het antwoord en vraagt hoe A eraan kwam; A legt uit in twee stappen.",
                "The teacher repeats the answer and asks how; A explains in two steps.");
        return explained;
    }

    private void windowPupil() {
        orange.looks(0.9, -0.55, 12_300);
        orange.left.moves(Figure.Pose.AT_CHEEK, 13_500, 800);
        lesson.moment(
                12_300,
                24_500,
                "Leerling C (oranje) kijkt uit het raam, een hand onder de wang.",
                "Pupil C (orange) looks out of the window, cheek on a hand.");
        orange.looks(-0.7, -0.2, 24_300);
        orange.left.moves(Figure.Pose.ON_DESK, 24_300, 700);
    }

    private void secondQuestion(long from) {
        teacher.looks(-0.6, -0.1, from + 200);
        teacher.walks(352, 404, from + 300, 1000);
        teacher.left.moves(new Figure.Pose(0.6, -0.6), from + 1200, 500);
        room.write("24", 262, 130, 40, from + 1500).write("36 : 2 =", 78, 200, 40, from + 2300);
        teacher.left.moves(Figure.Pose.HANGING, from + 3500, 600);
        teacher.looks(0.6, 0, from + 3500);
        teacher.walks(440, 408, from + 3600, 1100);
        var asked = teacher.says("En de helft van zesendertig? Denk maar even.", from + 4300);
        lesson.moment(
                from + 4300,
                asked,
                "“En de helft van zesendertig? Denk maar even.”",
                "“And half of thirty-six? Take a moment to think.”");
        silence(asked);
        var turn = asked + 4600;
        teacher.looks(0.6, 0, turn - 300);
        teacher.right.moves(Figure.Pose.POINTING, turn, 400);
        var given = teacher.says("Vertel maar.", turn);
        orange.lowersHand(given + 100);
        var answered = orange.says("Achttien!", given + 200);
        lesson.moment(
                turn,
                answered,
                "Leerling C (oranje) krijgt de beurt en zegt: “Achttien!”",
                "Pupil C (orange) gets the turn and says: “Eighteen!”");
        teacher.right.moves(Figure.Pose.OPEN, answered + 100, 500);
        var said = teacher.says("Klopt, dank je wel.", answered + 350);
        for (var pupil : new Figure[] {green, purple, red, yellow, blue}) {
            pupil.lowersHand(said += 180);
        }
        teacher.looks(-0.6, -0.1, said);
        teacher.walks(352, 404, said, 1000);
        teacher.left.moves(new Figure.Pose(0.6, -0.5), said + 900, 500);
        room.write("18", 262, 200, 40, said + 1300);
    }

    private void silence(long asked) {
        teacher.right.moves(Figure.Pose.COUNTING, asked + 300, 500);
        teacher.looks(0.55, -0.75, asked + 900);
        teacher.looks(0.7, 0.1, asked + 2300);
        teacher.right.moves(new Figure.Pose(0.34, -0.05), asked + 1300, 250);
        teacher.right.moves(new Figure.Pose(0.3, 0.05), asked + 2300, 250);
        teacher.right.moves(new Figure.Pose(0.34, -0.05), asked + 3300, 250);
        lesson.moment(
                asked,
                asked + 4600,
                "De leraar wacht ruim vier tellen, kijkt naar de klok en telt op de vingers.",
                "The teacher waits over four seconds, looks at the clock and counts on her fingers.");
        red.raisesHand(asked + 500);
        green.raisesHand(asked + 1200);
        yellow.raisesHand(asked + 1900);
        blue.raisesHand(asked + 2600);
        purple.raisesHand(asked + 3100);
        orange.raisesHand(asked + 3700);
        lesson.moment(
                asked + 500,
                asked + 4200,
                "Nu steken zes leerlingen na elkaar een vinger op; C (oranje) als laatste.",
                "Now six pupils raise a hand one after the other; C (orange) last.");
    }
}
