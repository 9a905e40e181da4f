import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.function.Consumer;

/** A thing in the room. What stands further to the front, with its floor lower in the picture, is drawn later. */
record Prop(double floor, Consumer<Graphics2D> drawing) {

    private static final Color TOP = new Color(0xefd9b0);
    private static final Color EDGE = new Color(0xc79c63);
    private static final Color STEEL = new Color(0x6c7580);

    /** A desk for one, in front of whoever sits at the same place, with a book on it. */
    static Prop desk(double x, double floor, double scale) {
        return new Prop(floor + 1, canvas -> {
            var g = at(canvas, x, floor, scale);
            legs(g, 38);
            Room.fill(g, EDGE, new RoundRectangle2D.Double(-46, -47, 92, 14, 6, 6));
            Room.fill(g, TOP, new RoundRectangle2D.Double(-46, -52, 92, 12, 8, 8));
            Room.fill(g, Color.WHITE, new RoundRectangle2D.Double(-30, -51, 26, 6, 3, 3));
            Room.fill(g, new Color(0x17405c), new RoundRectangle2D.Double(8, -51, 18, 3, 3, 3));
            g.dispose();
        });
    }

    /** A table for a group. */
    static Prop table(double x, double floor, double scale) {
        return new Prop(floor + 1, canvas -> {
            var g = at(canvas, x, floor, scale);
            legs(g, 92);
            Room.fill(g, EDGE, new RoundRectangle2D.Double(-110, -45, 220, 16, 10, 10));
            Room.fill(g, TOP, new RoundRectangle2D.Double(-110, -54, 220, 20, 16, 16));
            Room.fill(g, Color.WHITE, new RoundRectangle2D.Double(-20, -50, 40, 9, 4, 4));
            Room.fill(g, new Color(0xb4472f), new RoundRectangle2D.Double(34, -49, 20, 4, 4, 4));
            g.dispose();
        });
    }

    /** A chair behind a grown-up who sits there. */
    static Prop chair(double x, double floor) {
        return new Prop(floor - 1, canvas -> {
            var g = at(canvas, x, floor, 1);
            Room.fill(g, EDGE, new RoundRectangle2D.Double(-46, -142, 92, 74, 22, 22));
            Room.fill(g, TOP, new RoundRectangle2D.Double(-38, -134, 76, 58, 16, 16));
            legs(g, 40);
            Room.fill(g, EDGE, new RoundRectangle2D.Double(-50, -60, 100, 16, 10, 10));
            g.dispose();
        });
    }

    /** A round rug, under everybody. */
    static Prop rug(double x, double y, double wide) {
        return new Prop(0, g -> {
            for (var ring = 0; ring < 3; ring++) {
                var colors = new Color[] {new Color(0x17405c), new Color(0xf2e3c6), new Color(0x0b7a75)};
                var w = wide * (1 - ring * 0.12);
                Room.fill(g, colors[ring], new Ellipse2D.Double(x - w / 2, y - w * 0.16, w, w * 0.32));
            }
        });
    }

    /** A shelf with books, against the wall. */
    static Prop shelf(double x) {
        return new Prop(0, g -> {
            Room.fill(g, EDGE, new RoundRectangle2D.Double(x, 262, 150, 78, 6, 6));
            Room.fill(g, new Color(0x8d673b), new RoundRectangle2D.Double(x + 6, 268, 138, 62, 4, 4));
            for (var book = 0; book < 11; book++) {
                var color = Color.getHSBColor(book * 0.137f, 0.5f, 0.72f);
                var height = 40 + book * 7 % 16;
                Room.fill(g, color, new RoundRectangle2D.Double(x + 10 + book * 12, 328 - height, 10, height, 2, 2));
            }
        });
    }

    private static void legs(Graphics2D g, double out) {
        g.setColor(STEEL);
        g.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(-out, -40, -out - 3, 4));
        g.draw(new Line2D.Double(out, -40, out + 3, 4));
    }

    private static Graphics2D at(Graphics2D canvas, double x, double floor, double scale) {
        var g = (Graphics2D) canvas.create();
        g.translate(x, floor);
        g.scale(scale, scale);
        return g;
    }
}
