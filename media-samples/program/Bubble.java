import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What somebody says, in words above the head. */
final class Bubble {

    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 18);
    private static final int WIDEST = 236;
    private static final int LINE = 24;
    private static final int EDGE = 12;

    private Bubble() {}

    static void draw(Graphics2D g, Figure figure, String text, long ms) {
        g.setFont(FONT);
        var lines = broken(g, text);
        var width =
                lines.stream().mapToInt(g.getFontMetrics()::stringWidth).max().orElse(0) + 2 * EDGE;
        var height = lines.size() * LINE + EDGE;
        var head = FigureDrawing.head(figure, ms);
        var headTop = head[1] - 40 * figure.scale;
        var x = Math.clamp(head[0] - width / 2.0, 8, Room.WIDTH - width - 8.0);
        var y = Math.max(8, headTop - height - 12);
        Room.fill(g, new Color(30, 20, 10, 40), new RoundRectangle2D.Double(x + 2, y + 3, width, height, 18, 18));
        Room.fill(g, Color.WHITE, new RoundRectangle2D.Double(x, y, width, height, 18, 18));
        Room.fill(g, Color.WHITE, tail(Math.clamp(head[0], x + 20, x + width - 20), y + height));
        g.setColor(new Color(0x1e2733));
        for (var i = 0; i < lines.size(); i++) {
            g.drawString(lines.get(i), (float) x + EDGE, (float) y + LINE * (i + 1) - 3);
        }
    }

    private static Path2D tail(double x, double y) {
        var tail = new Path2D.Double();
        tail.moveTo(x - 9, y - 1);
        tail.lineTo(x + 9, y - 1);
        tail.lineTo(x, y + 11);
        return tail;
    }

    private static List<String> broken(Graphics2D g, String text) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (g.getFontMetrics().stringWidth(longer) > WIDEST) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
