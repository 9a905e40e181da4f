import java.awt.Color;
import java.time.LocalTime;

/** From instruction to work in groups: some rise too early, it becomes loud, then quiet again. */
final class ToTheGroups {

    private final Room room = new Room(LocalTime.of(10, 52, 10), 26_000)
            .write("Straks:", 72, 112, 26, -9000)
            .write("1  pak je schrift", 72, 150, 24, -9000)
            .write("2  loop naar je groep", 72, 186, 24, -9000)
            .write("3  begin met vraag 1", 72, 222, 24, -9000);
    private final Lesson lesson = new Lesson(
            "wisselen-naar-groepjes.mp4",
            "Groep 6: van uitleg naar groepjes",
            "Age 9: from instruction to groups",
            49_000,
            room);
    private final Figure teacher = lesson.add(Figure.standing(
            Looks.teacher(new Color(0xb4472f), new Color(0x2f241d), Looks.Hair.SHORT, Voice.man(36)), 1, 452, 398));
    private final Figure blue = pupil(Pupils.BLUE, 600, 424);
    private final Figure grey = pupil(Pupils.GREY, 722, 424);
    private final Figure red = pupil(Pupils.RED, 844, 424);
    private final Figure green = pupil(Pupils.GREEN, 640, 508);
    private final Figure yellow = pupil(Pupils.YELLOW, 764, 508);
    private final Figure orange = pupil(Pupils.ORANGE, 888, 508);

    static Lesson lesson() {
        var lesson = new ToTheGroups();
        lesson.lesson.add(Prop.table(152, 500, 1));
        lesson.lesson.add(Prop.table(424, 520, 1));
        lesson.tooEarly();
        lesson.quiet();
        lesson.walk();
        lesson.leftAlone();
        return lesson.lesson;
    }

    private Figure pupil(Looks looks, double x, double floor) {
        lesson.add(Prop.desk(x, floor, 1));
        return lesson.add(Figure.seated(looks, 1, x, floor)).looks(-0.7, -0.2, -1000);
    }

    private void tooEarly() {
        teacher.looks(0.6, 0, 0);
        teacher.right.moves(Figure.Pose.OPEN, 700, 500);
        teacher.says("Zo meteen gaan we in groepjes aan het werk.", 900);
        var explained = teacher.says("Je pakt je schrift, en dan", 4800);
        lesson.moment(
                4800,
                explained,
                "“Je pakt je schrift, en dan…” De leraar maakt de zin niet af.",
                "“You take your notebook, and then…” The teacher does not finish the sentence.");
        green.stands(5600);
        yellow.stands(6300);
        chair(5700);
        chair(6400);
        lesson.moment(
                5600,
                7000,
                "Twee leerlingen (groen en geel) staan op terwijl de leraar praat.",
                "Two pupils (green and yellow) stand up while the teacher is talking.");
        chatter(7000, 4200);
        green.looks(0.7, 0, 7000);
        yellow.looks(-0.7, 0, 7000);
        blue.looks(0.8, 0, 7600);
        grey.looks(-0.8, 0, 7600);
        red.looks(-0.8, 0.1, 8200);
        lesson.moment(
                7000,
                11_200,
                "Stemmen door elkaar; vijf leerlingen hebben het hoofd naar een ander gedraaid.",
                "Several voices at once; five pupils have turned their heads to somebody else.");
    }

    private void chatter(long from, long overMs) {
        var words = new String[] {
            "wacht, waar moet ik heen", "ik zit bij jou toch", "heb jij mijn pen nog", "nee jij zit daar"
        };
        var speakers = new Figure[] {green, yellow, grey, blue};
        for (var i = 0; i < speakers.length; i++) {
            var voice = speakers[i].looks.voice();
            for (long at = from + i * 260; at < from + overMs - 1300; at += 1500) {
                lesson.hear(voice.say(words[i]), at, 0.34);
            }
        }
    }

    private void quiet() {
        teacher.right.moves(Figure.Pose.RAISED, 8800, 600);
        lesson.moment(
                8800,
                14_300,
                "De leraar steekt zwijgend een hand op en wacht.",
                "The teacher silently raises a hand and waits.");
        var attentive = 10_300;
        for (var pupil : new Figure[] {blue, red, grey, yellow, green}) {
            pupil.looks(-0.7, -0.2, attentive);
            attentive += 450;
        }
        yellow.sits(11_700);
        green.sits(12_400);
        chair(12_200);
        chair(12_900);
        lesson.moment(
                11_200,
                13_300,
                "Het wordt stil; groen en geel gaan weer zitten.",
                "It becomes quiet; green and yellow sit down again.");
        teacher.right.moves(Figure.Pose.HANGING, 14_300, 600);
        var said = teacher.says("Dank je wel. Eerst luisteren, dan lopen.", 14_600);
        teacher.looks(-0.6, 0, said + 200);
        teacher.left.moves(Figure.Pose.POINTING, said + 300, 500);
        lesson.moment(
                14_600, said, "“Dank je wel. Eerst luisteren, dan lopen.”", "“Thank you. First listen, then walk.”");
        lesson.moment(
                said + 300,
                said + 2300,
                "De leraar wijst naar de drie stappen op het bord.",
                "The teacher points at the three steps on the board.");
        teacher.left.moves(Figure.Pose.HANGING, said + 2300, 500);
        teacher.looks(0.6, 0, said + 2200);
    }

    private void walk() {
        var first = teacher.says("De achterste rij loopt eerst.", 20_200);
        goes(blue, 86, 488, first + 300);
        goes(grey, 152, 488, first + 700);
        goes(red, 218, 488, first + 1200);
        lesson.moment(
                first + 300,
                first + 4900,
                "Drie leerlingen lopen zonder praten naar het linker groepje.",
                "Three pupils walk to the group on the left without talking.");
        var second = teacher.says("En nu de voorste rij.", first + 4300);
        goes(green, 362, 508, second + 300);
        goes(yellow, 426, 508, second + 900);
        lesson.moment(
                second + 900,
                35_000,
                "Leerling F (oranje) blijft zitten en kijkt naar de tafel.",
                "Pupil F (orange) stays seated and looks at the desk.");
        orange.looks(0, 0.9, second + 900);
    }

    private void goes(Figure pupil, double x, double floor, long atMs) {
        pupil.stands(atMs)
                .looks(-0.8, 0, atMs)
                .walks(x, floor, atMs + 600, 3000)
                .sits(atMs + 3500);
        pupil.looks(0.1, 0.5, atMs + 3900);
        chair(atMs + 100);
        chair(atMs + 4000);
    }

    private void leftAlone() {
        teacher.walks(762, 494, 32_000, 3000);
        teacher.seated.to(1.25, 35_000, 700);
        orange.looks(-0.7, -0.1, 35_300);
        var asked = teacher.says("Weet je waar je moet zijn?", 36_000);
        var answered = orange.says("Nee, het is vol.", asked + 500);
        lesson.moment(
                35_000,
                answered,
                "De leraar zakt op ooghoogte naast F. “Weet je waar je moet zijn?” – “Nee, het is vol.”",
                "The teacher crouches beside F. “Do you know where to be?” – “No, it is full.”");
        teacher.looks(-0.7, 0, answered + 300);
        teacher.left.moves(Figure.Pose.POINTING, answered + 400, 500);
        var solved = teacher.says("Kijk, daar is nog een plek.", answered + 500);
        lesson.moment(
                answered + 400,
                solved,
                "De leraar wijst F een lege plek bij het voorste groepje.",
                "The teacher shows F a free place at the front group.");
        teacher.left.moves(Figure.Pose.HANGING, solved + 300, 500);
        goes(orange, 490, 508, solved - 300);
    }

    private void chair(long atMs) {
        lesson.hear(Sound.knock(0.25, 0.5), atMs, 0.8);
    }
}
