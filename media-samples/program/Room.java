import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The classroom: a board that is written on, a clock that runs, a window with a world behind it. */
final class Room {

    static final int WIDTH = 960;
    static final int HEIGHT = 540;
    private static final int FLOOR = 336;

    private static final Color WALL = new Color(0xf6ead5);
    private static final Color WOOD = new Color(0x9a6b3f);
    private static final Color[] PAPER = {
        new Color(0x0b7a75), new Color(0xb4472f), new Color(0x5b4b8a), new Color(0xe0a83e), new Color(0x17405c)
    };

    private final LocalTime start;
    private final long birdAtMs;
    private final List<Writing> board = new ArrayList<>();

    /** @param birdAtMs when a bird flies past the window */
    Room(LocalTime start, long birdAtMs) {
        this.start = start;
        this.birdAtMs = birdAtMs;
    }

    Room write(String text, double x, double y, float size, long atMs) {
        board.add(new Writing(text, x, y, size, atMs));
        return this;
    }

    void draw(Graphics2D g, long ms) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        wallAndFloor(g);
        pupilsWork(g);
        window(g, ms);
        board(g, ms);
        clock(g, ms);
    }

    private void wallAndFloor(Graphics2D g) {
        fill(g, WALL, new Rectangle2D.Double(0, 0, WIDTH, FLOOR));
        fill(g, new Color(0xe9d7b8), new Rectangle2D.Double(0, FLOOR - 74, WIDTH, 74));
        fill(g, new Color(0xcdb48c), new Rectangle2D.Double(0, FLOOR - 78, WIDTH, 4));
        fill(g, new Color(0xd9b88a), new Rectangle2D.Double(0, FLOOR, WIDTH, HEIGHT - FLOOR));
        g.setColor(new Color(0xcba876));
        g.setStroke(new BasicStroke(1.5f));
        for (var x = -600; x < WIDTH + 600; x += 90) {
            g.draw(new Line2D.Double(480 + (x - 480) * 0.75, FLOOR, 480 + (x - 480) * 1.25, HEIGHT));
        }
        fill(g, new Color(0xb98f5c), new Rectangle2D.Double(0, FLOOR - 6, WIDTH, 6));
    }

    private void pupilsWork(Graphics2D g) {
        g.setColor(WOOD);
        g.setStroke(new BasicStroke(1.5f));
        g.draw(new Line2D.Double(0, 20, WIDTH, 26));
        for (var i = 0; i < 16; i++) {
            var x = 26 + i * 62;
            var flag = new Path2D.Double();
            flag.moveTo(x, 20 + i * 0.4);
            flag.lineTo(x + 32, 20 + i * 0.4);
            flag.lineTo(x + 16, 46 + i * 0.4);
            fill(g, PAPER[i % PAPER.length], flag);
        }
    }

    private void window(Graphics2D g, long ms) {
        var glass = new Rectangle2D.Double(596, 70, 316, 152);
        fill(g, new Color(0xfffdf8), new RoundRectangle2D.Double(586, 60, 336, 172, 8, 8));
        fill(g, new Color(0xbfe0ee), glass);
        var view = (Graphics2D) g.create();
        view.clip(glass);
        fill(view, new Color(0xa9cf8d), new Ellipse2D.Double(520, 180, 520, 130));
        cloud(view, 640 + ms / 420.0, 100);
        cloud(view, 830 + ms / 420.0, 120);
        fill(view, WOOD, new Rectangle2D.Double(858, 150, 10, 60));
        fill(view, new Color(0x6fa05f), new Ellipse2D.Double(826, 88, 74, 82));
        bird(view, ms);
        view.dispose();
        fill(g, new Color(0xfffdf8), new Rectangle2D.Double(750, 70, 8, 152));
        fill(g, new Color(0xe6d3b1), new RoundRectangle2D.Double(578, 228, 352, 10, 6, 6));
        plant(g, 612);
        plant(g, 886);
    }

    private void cloud(Graphics2D g, double x, double y) {
        for (var i = 0; i < 3; i++) {
            fill(g, new Color(255, 255, 255, 220), new Ellipse2D.Double(x + i * 20, y - (i % 2) * 8, 40, 24));
        }
    }

    private void bird(Graphics2D g, long ms) {
        var x = 560 + (ms - birdAtMs) * 0.11;
        var wing = 7 * Math.sin(ms / 70.0);
        var bird = new Path2D.Double();
        bird.moveTo(x - 13, 128 - wing);
        bird.quadTo(x - 4, 124, x, 132);
        bird.quadTo(x + 4, 124, x + 13, 128 - wing);
        g.setColor(new Color(0x39424e));
        g.setStroke(new BasicStroke(3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(bird);
    }

    private void plant(Graphics2D g, double x) {
        for (var i = -2; i <= 2; i++) {
            var leaf = AffineTransform.getRotateInstance(i * 0.42, x, 216);
            fill(g, new Color(0x4f8a58), leaf.createTransformedShape(new Ellipse2D.Double(x - 5, 182, 10, 34)));
        }
        fill(g, new Color(0xb4472f), new RoundRectangle2D.Double(x - 14, 208, 28, 22, 6, 6));
    }

    private void board(Graphics2D g, long ms) {
        fill(g, new Color(60, 40, 20, 40), new RoundRectangle2D.Double(46, 72, 372, 190, 8, 8));
        fill(g, WOOD, new RoundRectangle2D.Double(40, 64, 372, 190, 8, 8));
        fill(g, new Color(0x2f5d45), new Rectangle2D.Double(49, 73, 354, 172));
        fill(g, new Color(0x7f5530), new Rectangle2D.Double(40, 252, 372, 8));
        fill(g, Color.WHITE, new RoundRectangle2D.Double(300, 248, 22, 5, 4, 4));
        board.forEach(writing -> writing.draw(g, ms));
    }

    private void clock(Graphics2D g, long ms) {
        var x = 500;
        var y = 118;
        fill(g, new Color(0x17405c), new Ellipse2D.Double(x - 38, y - 38, 76, 76));
        fill(g, new Color(0xfffdf8), new Ellipse2D.Double(x - 33, y - 33, 66, 66));
        g.setColor(new Color(0x1e2733));
        for (var hour = 0; hour < 12; hour++) {
            hand(g, x, y, hour / 12.0, 26, 30, 2);
        }
        var seconds = start.toSecondOfDay() + ms / 1000.0;
        hand(g, x, y, seconds / 43_200, 0, 16, 4.5f);
        hand(g, x, y, seconds / 3600, 0, 25, 3);
        g.setColor(new Color(0xb4472f));
        hand(g, x, y, Math.floor(seconds) / 60, -6, 28, 1.6f);
        fill(g, new Color(0xb4472f), new Ellipse2D.Double(x - 3, y - 3, 6, 6));
    }

    private static void hand(Graphics2D g, double x, double y, double part, double from, double to, float width) {
        var sin = Math.sin(part * 2 * Math.PI);
        var cos = Math.cos(part * 2 * Math.PI);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(x + from * sin, y - from * cos, x + to * sin, y - to * cos));
    }

    static void fill(Graphics2D g, Color color, java.awt.Shape shape) {
        g.setColor(color);
        g.fill(shape);
    }

    private record Writing(String text, double x, double y, float size, long atMs) {

        /** Chalk: about eight letters a second. */
        void draw(Graphics2D g, long ms) {
            var letters = (int) Math.clamp((ms - atMs) / 120, 0, text.length());
            g.setColor(new Color(0xf3f0e4));
            g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(size));
            g.drawString(text.substring(0, letters), (float) x, (float) y);
        }
    }
}
