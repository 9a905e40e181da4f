import java.awt.Color;
import java.time.LocalTime;

/** A reading circle: an open question, a silence, and pupils who answer each other. */
final class ReadingCircle {

    private final Lesson lesson = new Lesson(
            "leeskring-de-vos-en-de-maan.mp4",
            "Leeskring groep 4: de vos en de maan",
            "Reading circle, age 7: the fox and the moon",
            37_000,
            new Room(LocalTime.of(13, 20, 5), 30_000)
                    .write("Leeskring", 78, 128, 34, -9000)
                    .write("De vos en de maan", 78, 186, 28, -9000));
    private final Figure teacher = lesson.add(Figure.seated(
            Looks.teacher(new Color(0x5b4b8a), new Color(0x8a4a2b), Looks.Hair.BUN, Voice.woman(40)), 1, 480, 398));
    private final Figure red = pupil(Pupils.RED, 236, 436, 0.6);
    private final Figure yellow = pupil(Pupils.YELLOW, 302, 496, 0.5);
    private final Figure grey = pupil(Pupils.GREY, 420, 526, 0.2);
    private final Figure green = pupil(Pupils.GREEN, 552, 526, -0.2);
    private final Figure blue = pupil(Pupils.BLUE, 668, 496, -0.5);
    private final Figure purple = pupil(Pupils.PURPLE, 738, 436, -0.6);

    static Lesson lesson() {
        var lesson = new ReadingCircle();
        lesson.lesson.add(Prop.rug(480, 462, 690));
        lesson.lesson.add(Prop.shelf(30));
        lesson.lesson.add(Prop.chair(480, 398));
        lesson.teacher.holdsBook();
        lesson.talk(lesson.question());
        return lesson.lesson;
    }

    private Figure pupil(Looks looks, double x, double floor, double towardsTeacher) {
        var pupil = lesson.add(Figure.seated(looks, 1.12, x, floor));
        pupil.seated.to(1.55, -2000, 100);
        return pupil.looks(towardsTeacher, -0.35, -1000);
    }

    private long question() {
        teacher.looks(0, 0.7, -1000);
        var read = teacher.says("De vos keek omhoog. De maan leek wel een kaas.", 800);
        lesson.moment(
                800,
                read,
                "De leraar leest voor: “De vos keek omhoog. De maan leek wel een kaas.”",
                "The teacher reads: “The fox looked up. The moon was just like a cheese.”");
        teacher.looks(0, -0.1, read + 300);
        var asked = teacher.says("Wat denk je dat de vos nu gaat doen?", read + 1000);
        lesson.moment(
                read + 1000,
                asked,
                "“Wat denk je dat de vos nu gaat doen?”",
                "“What do you think the fox will do now?”");
        teacher.looks(-0.8, 0, asked + 500);
        teacher.looks(0.8, 0, asked + 2100);
        lesson.moment(
                asked,
                asked + 4300,
                "De leraar zwijgt ruim vier tellen en kijkt de kring rond.",
                "The teacher is silent for over four seconds and looks around the circle.");
        whisper(asked + 900);
        red.right.moves(Figure.Pose.HALF_RAISED, asked + 1900, 500);
        red.raisesHand(asked + 3000);
        grey.raisesHand(asked + 3600);
        lesson.moment(
                asked + 1900,
                asked + 3500,
                "Leerling A (rood) steekt eerst half, dan helemaal een vinger op.",
                "Pupil A (red) raises a hand, first halfway, then fully.");
        return asked;
    }

    private void whisper(long from) {
        blue.looks(0.8, 0, from);
        blue.tilt.to(0.12, from, 400);
        purple.looks(-0.8, 0.1, from + 200);
        purple.tilt.to(-0.12, from + 200, 400);
        lesson.hear(blue.looks.voice().say("heb jij straks gym?"), from + 700, 0.16);
        lesson.moment(
                from,
                from + 4200,
                "Twee leerlingen (blauw en paars) buigen naar elkaar toe en fluisteren.",
                "Two pupils (blue and purple) lean together and whisper.");
        blue.looks(-0.5, -0.35, from + 4300);
        blue.tilt.to(0, from + 4300, 400);
        purple.looks(-0.6, -0.35, from + 4500);
        purple.tilt.to(0, from + 4500, 400);
    }

    private void talk(long asked) {
        var turn = asked + 4300;
        teacher.right.moves(Figure.Pose.AT_LIPS, turn, 500);
        lesson.moment(
                turn,
                turn + 1900,
                "De leraar legt een vinger op de lippen naar blauw en paars, zonder iets te zeggen.",
                "The teacher puts a finger to her lips towards blue and purple, without a word.");
        teacher.right.moves(Figure.Pose.HOLDING_BOOK, turn + 1900, 500);
        teacher.looks(-0.7, 0.1, turn + 1600);
        var water = red.says("Hij springt in het water!", turn + 2000);
        red.lowersHand(water);
        var why = teacher.says("Waarom denk je dat?", water + 700);
        var moon = red.says("Omdat de maan in het water ligt.", why + 900);
        lesson.moment(
                water + 700,
                moon,
                "De leraar vraagt door: “Waarom denk je dat?” A: “Omdat de maan in het water ligt.”",
                "The teacher asks on: “Why do you think so?” A: “Because the moon is in the water.”");
        grey.lowersHand(moon);
        grey.looks(-0.8, -0.1, moon);
        red.looks(0.7, 0.2, moon + 500);
        var mirror = grey.says("Maar dat is een spiegelbeeld!", moon + 700);
        lesson.moment(
                moon + 700,
                mirror,
                "Leerling B (grijs) reageert rechtstreeks op A: “Maar dat is een spiegelbeeld!”",
                "Pupil B (grey) answers A directly: “But that is a reflection!”");
        laugh(green.says("Dan wordt hij kletsnat!", mirror + 800));
    }

    private void laugh(long from) {
        for (var pupil : new Figure[] {red, yellow, grey, green, blue, purple}) {
            for (var shake = 0; shake < 4; shake++) {
                pupil.tilt.to(shake % 2 == 0 ? 0.09 : -0.07, from + 100 + shake * 420, 380);
            }
            pupil.tilt.to(0, from + 1800, 400);
            lesson.hear(pupil.looks.voice().say("ha ha ha"), from + 150, 0.16);
        }
        lesson.moment(
                from,
                from + 2000,
                "De kring lacht; de leraar wacht tot het stil is.",
                "The circle laughs; the teacher waits until it is quiet.");
        red.looks(0.6, -0.35, from + 2000);
        grey.looks(0.2, -0.35, from + 2000);
        teacher.looks(0, 0.7, from + 2600);
        var read = teacher.says("We lezen verder. De vos nam een grote sprong.", from + 3000);
        lesson.moment(
                from + 3000,
                read,
                "De leraar pakt het boek weer op en leest verder.",
                "The teacher takes up the book and reads on.");
    }
}
