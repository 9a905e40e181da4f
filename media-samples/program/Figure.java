import java.util.ArrayList;
import java.util.List;

/** A person in a lesson: where they are, where they look and what their hands do, at any moment. */
final class Figure {

    final Looks looks;
    final double scale;
    final Track x;
    final Track floor;
    final Track seated;
    final Track turn = new Track(0);
    final Track nod = new Track(0);
    final Track tilt = new Track(0);
    final Arm left;
    final Arm right;
    private boolean book;
    private final List<Line> lines = new ArrayList<>();

    private Figure(Looks looks, double scale, double x, double floor, double seated, Pose rest) {
        this.looks = looks;
        this.scale = scale;
        this.x = new Track(x);
        this.floor = new Track(floor);
        this.seated = new Track(seated);
        this.left = new Arm(rest);
        this.right = new Arm(rest);
    }

    static Figure standing(Looks looks, double scale, double x, double floor) {
        return new Figure(looks, scale, x, floor, 0, Pose.HANGING);
    }

    static Figure seated(Looks looks, double scale, double x, double floor) {
        return new Figure(looks, scale, x, floor, 1, Pose.ON_DESK);
    }

    /** Turns the head: -1 is far to the left of the picture, 1 far to the right; nod -1 is up, 1 down. */
    Figure looks(double turn, double nod, long atMs) {
        this.turn.to(turn, atMs, 450);
        this.nod.to(nod, atMs, 450);
        return this;
    }

    Figure walks(double x, double floor, long atMs, long overMs) {
        this.x.to(x, atMs, overMs);
        this.floor.to(floor, atMs, overMs);
        return this;
    }

    Figure stands(long atMs) {
        seated.to(0, atMs, 700);
        left.moves(Pose.HANGING, atMs, 700);
        right.moves(Pose.HANGING, atMs, 700);
        return this;
    }

    Figure sits(long atMs) {
        seated.to(1, atMs, 700);
        left.moves(Pose.ON_DESK, atMs, 700);
        right.moves(Pose.ON_DESK, atMs, 700);
        return this;
    }

    Figure raisesHand(long atMs) {
        right.moves(Pose.RAISED, atMs, 500);
        return this;
    }

    Figure lowersHand(long atMs) {
        right.moves(Pose.ON_DESK, atMs, 600);
        return this;
    }

    Figure holdsBook() {
        book = true;
        left.moves(Pose.HOLDING_BOOK, -2000, 100);
        right.moves(Pose.HOLDING_BOOK, -2000, 100);
        return this;
    }

    boolean hasBook() {
        return book;
    }

    /** Speaks, and answers when the line is over. */
    long says(String text, long atMs) {
        var line = new Line(text, looks.voice().say(text), atMs);
        lines.add(line);
        return line.endMs();
    }

    List<Line> lines() {
        return lines;
    }

    double mouth(long ms) {
        return lines.stream()
                .mapToDouble(line -> line.sound().loudness(ms - line.atMs()))
                .max()
                .orElse(0);
    }

    /** How fast the figure goes, in pixels a second. */
    double speed(long ms) {
        return Math.hypot(x.at(ms + 40) - x.at(ms - 40), floor.at(ms + 40) - floor.at(ms - 40)) / 0.08;
    }

    record Line(String text, Sound sound, long atMs) {

        long endMs() {
            return atMs + sound.ms();
        }

        boolean shownAt(long ms) {
            return ms >= atMs - 100 && ms < endMs() + 350;
        }
    }

    /** Where a hand is, seen from its shoulder; outwards and down are positive, an arm is 1 long. */
    record Pose(double out, double down) {

        static final Pose HANGING = new Pose(0.18, 0.93);
        static final Pose ON_DESK = new Pose(-0.12, 0.52);
        static final Pose RAISED = new Pose(0.22, -0.98);
        static final Pose HALF_RAISED = new Pose(0.35, -0.3);
        static final Pose POINTING = new Pose(0.93, -0.2);
        static final Pose OPEN = new Pose(0.62, 0.4);
        static final Pose COUNTING = new Pose(0.3, 0.05);
        static final Pose AT_CHEEK = new Pose(-0.38, -0.2);
        static final Pose AT_LIPS = new Pose(-0.55, -0.28);
        static final Pose TOGETHER = new Pose(-0.36, 0.3);
        static final Pose HOLDING_BOOK = new Pose(-0.2, 0.42);
    }

    static final class Arm {

        final Track out;
        final Track down;

        private Arm(Pose rest) {
            out = new Track(rest.out);
            down = new Track(rest.down);
        }

        void moves(Pose pose, long atMs, long overMs) {
            out.to(pose.out, atMs, overMs);
            down.to(pose.down, atMs, overMs);
        }
    }
}
