import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Draws one figure at one moment: flat shapes, the origin between the feet. */
final class FigureDrawing {

    private static final Color INK = new Color(0x1e2733);

    private final Graphics2D g;
    private final Figure figure;
    private final Looks.Build build;
    private final long ms;
    private final double hip;
    private final double shoulder;

    private FigureDrawing(Graphics2D g, Figure figure, long ms) {
        this.g = g;
        this.figure = figure;
        this.build = figure.looks.build();
        this.ms = ms;
        this.hip = -build.legs() * (1 - 0.42 * figure.seated.at(ms));
        this.shoulder = hip - build.torso() - breath();
    }

    static void draw(Graphics2D canvas, Figure figure, long ms) {
        var g = (Graphics2D) canvas.create();
        g.translate(figure.x.at(ms), figure.floor.at(ms));
        g.scale(figure.scale, figure.scale);
        new FigureDrawing(g, figure, ms).draw();
        g.dispose();
    }

    /** The middle of the head on the canvas. */
    static double[] head(Figure figure, long ms) {
        var build = figure.looks.build();
        var up = build.legs() * (1 - 0.42 * figure.seated.at(ms)) + build.torso() + 1.22 * build.head();
        return new double[] {figure.x.at(ms), figure.floor.at(ms) - figure.scale * up};
    }

    private void draw() {
        shadow();
        legs();
        longHair();
        torso();
        arm(figure.left, -1);
        head();
        book();
        arm(figure.right, 1);
    }

    private void shadow() {
        g.setColor(new Color(0x28, 0x1c, 0x10, 40));
        g.fill(new Ellipse2D.Double(-build.shoulder() * 1.25, -5, build.shoulder() * 2.5, 11));
    }

    private void book() {
        if (figure.hasBook()) {
            var y = shoulder + build.arm() * 0.62;
            for (var side : new int[] {-1, 1}) {
                g.setColor(side < 0 ? new Color(0xb4472f) : new Color(0x9c3c27));
                g.fill(new RoundRectangle2D.Double(side < 0 ? -26 : 0, y, 26, 32, 4, 4));
            }
        }
    }

    private void legs() {
        if (figure.seated.at(ms) > 1.4) {
            g.setColor(figure.looks.legs());
            g.fill(new RoundRectangle2D.Double(-build.shoulder() * 1.7, hip - 4, build.shoulder() * 3.4, 20, 20, 20));
            return;
        }
        var stride = Math.min(1, figure.speed(ms) / 60) * 0.26 * build.legs() * Math.sin(ms / 105.0);
        for (var side : new int[] {-1, 1}) {
            var x = side * build.shoulder() * 0.42;
            var foot = x + side * stride;
            stroke(figure.looks.legs(), build.limb() * 1.15, x, hip - 4, foot, -4);
            stroke(INK, build.limb() * 0.8, foot - 2, -3, foot + 4, -3);
        }
    }

    private void longHair() {
        var style = figure.looks.style();
        g.setColor(figure.looks.hair());
        var r = build.head();
        var turn = figure.turn.at(ms);
        switch (style) {
            case LONG -> g.fill(new RoundRectangle2D.Double(-r * 1.1, headY() - r * 0.4, r * 2.2, r * 2, r, r));
            case TAIL -> g.fill(new Ellipse2D.Double(-r * (0.35 + turn * 1.1), headY() - r * 0.5, r * 0.75, r * 1.9));
            case SCARF -> g.fill(new Ellipse2D.Double(-r * 1.25, headY() - r * 0.2, r * 2.5, r * 2));
            default -> {}
        }
    }

    private void torso() {
        var wide = build.shoulder() + build.limb() * 0.5 - 8;
        var body = new Path2D.Double();
        body.moveTo(-wide, shoulder);
        body.lineTo(wide, shoulder);
        body.lineTo(build.hip(), hip);
        body.lineTo(-build.hip(), hip);
        body.closePath();
        g.setColor(figure.looks.top());
        g.setStroke(new BasicStroke(16, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(body);
        g.fill(body);
        stroke(figure.looks.skin().darker(), build.head() * 0.6, 0, shoulder - 12, 0, shoulder - 6);
        g.setColor(new Color(255, 255, 255, 38));
        g.fill(new RoundRectangle2D.Double(-wide * 0.45, shoulder - 8, wide * 0.9, 10, 8, 8));
    }

    /** Two bones from shoulder to hand; the elbow falls where it must, and half of that is depth. */
    private void arm(Figure.Arm arm, int side) {
        var reach = build.arm() * 2;
        var x = side * build.shoulder();
        var y = shoulder + 4;
        var handX = x + side * reach * arm.out.at(ms);
        var handY = y + reach * arm.down.at(ms);
        var half = Math.hypot(handX - x, handY - y) / 2;
        var bend = 0.55 * Math.sqrt(Math.max(0, build.arm() * build.arm() - half * half));
        var elbowX = (x + handX) / 2 + side * bend * Math.abs(handY - y) / Math.max(1, half * 2);
        var elbowY = (y + handY) / 2 + bend * Math.abs(handX - x) / Math.max(1, half * 2);
        var sleeve = shade(figure.looks.top());
        stroke(sleeve, build.limb(), x, y, elbowX, elbowY);
        stroke(sleeve, build.limb() * 0.9, elbowX, elbowY, handX, handY);
        g.setColor(figure.looks.skin());
        g.fill(circle(handX, handY, build.limb() * 0.56));
    }

    private void head() {
        g.rotate(figure.tilt.at(ms), 0, shoulder);
        var r = build.head();
        g.setColor(figure.looks.skin());
        g.fill(circle(0, headY(), r));
        face(r, figure.turn.at(ms), figure.nod.at(ms));
        hair(r, figure.turn.at(ms), figure.nod.at(ms));
        g.rotate(-figure.tilt.at(ms), 0, shoulder);
    }

    private void face(double r, double turn, double nod) {
        var x = turn * 0.5 * r;
        var y = headY() + (0.08 + nod * 0.3) * r;
        g.setColor(new Color(0xd4, 0x6a, 0x50, 60));
        g.fill(circle(x - 0.5 * r, y + 0.3 * r, 0.17 * r));
        g.fill(circle(x + 0.5 * r, y + 0.3 * r, 0.17 * r));
        g.setColor(INK);
        var open = blinks() ? 0.25 : 1.2;
        for (var side : new int[] {-1, 1}) {
            var eye = x + side * 0.33 * r * (1 - 0.25 * Math.abs(turn));
            g.fill(new Ellipse2D.Double(eye - 0.09 * r, y - 0.09 * r * open, 0.18 * r, 0.18 * r * open));
        }
        mouth(x, y + 0.46 * r, r);
    }

    private void mouth(double x, double y, double r) {
        var open = figure.mouth(ms);
        if (open > 0.05) {
            g.setColor(new Color(0x7d2f2a));
            g.fill(new Ellipse2D.Double(x - 0.18 * r, y - 0.05 * r, 0.36 * r, (0.1 + 0.36 * open) * r));
        } else {
            var smile = new Path2D.Double();
            smile.moveTo(x - 0.2 * r, y);
            smile.quadTo(x, y + 0.16 * r, x + 0.2 * r, y);
            g.setStroke(new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(smile);
        }
    }

    private void hair(double r, double turn, double nod) {
        var cap = new Area(circle(0, headY(), r * 1.1));
        var opening = figure.looks.style() == Looks.Hair.SCARF ? 0.82 : 0.95;
        var faceY = headY() + (0.38 + nod * 0.28) * r;
        cap.subtract(new Area(circle(turn * 0.36 * r, faceY, r * opening)));
        g.setColor(figure.looks.hair());
        g.fill(cap);
        switch (figure.looks.style()) {
            case BUN -> g.fill(circle(-turn * 0.4 * r, headY() - 1.2 * r, 0.42 * r));
            case CURLS -> curls(r);
            default -> {}
        }
    }

    private void curls(double r) {
        for (var i = 0; i <= 6; i++) {
            var angle = Math.PI * (1.02 + i * 0.16);
            g.fill(circle(Math.cos(angle) * r * 1.02, headY() + Math.sin(angle) * r * 1.02, 0.33 * r));
        }
    }

    private double headY() {
        return shoulder - build.head() * 1.22;
    }

    private double breath() {
        return 0.9 * Math.sin(ms / 700.0 + personal());
    }

    private boolean blinks() {
        return (ms + (long) (personal() * 900)) % 3700 < 130;
    }

    /** A number that differs from person to person, so that they do not move as one. */
    private double personal() {
        return figure.looks.top().getRGB() % 97 / 10.0;
    }

    private void stroke(Color color, double width, double x1, double y1, double x2, double y2) {
        g.setColor(color);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private static Color shade(Color color) {
        return new Color(color.getRed() * 9 / 10, color.getGreen() * 9 / 10, color.getBlue() * 9 / 10);
    }

    private static Ellipse2D circle(double x, double y, double r) {
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }
}
