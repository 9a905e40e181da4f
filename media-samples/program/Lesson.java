import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A short lesson: who and what is in the room, and what happens when. */
final class Lesson {

    final String file;
    final String title;
    final String english;
    final long durationMs;
    private final Room room;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Prop> props = new ArrayList<>();
    private final List<Moment> moments = new ArrayList<>();
    private final Sound sound;

    Lesson(String file, String title, String english, long durationMs, Room room) {
        this.file = file;
        this.title = title;
        this.english = english;
        this.durationMs = durationMs;
        this.room = room;
        this.sound = Sound.room(durationMs);
    }

    Figure add(Figure figure) {
        figures.add(figure);
        return figure;
    }

    void add(Prop prop) {
        props.add(prop);
    }

    void hear(Sound other, long atMs, double loudness) {
        sound.mix(other, atMs, loudness);
    }

    /** What a colleague could see or hear there. */
    void moment(long fromMs, long toMs, String dutch, String english) {
        moments.add(new Moment(fromMs, toMs, dutch, english));
    }

    List<Moment> moments() {
        return moments.stream().sorted(Comparator.comparingLong(Moment::fromMs)).toList();
    }

    /** Everything that is heard, speech included. */
    Sound sound() {
        for (var figure : figures) {
            for (var line : figure.lines()) {
                sound.mix(line.sound(), line.atMs(), 0.9);
            }
        }
        return sound;
    }

    void draw(Graphics2D g, long ms) {
        room.draw(g, ms);
        var layers = new ArrayList<>(props);
        for (var figure : figures) {
            layers.add(new Prop(figure.floor.at(ms), canvas -> FigureDrawing.draw(canvas, figure, ms)));
        }
        layers.stream()
                .sorted(Comparator.comparingDouble(Prop::floor))
                .forEach(layer -> layer.drawing().accept(g));
        for (var figure : figures) {
            figure.lines().stream()
                    .filter(line -> line.shownAt(ms))
                    .forEach(line -> Bubble.draw(g, figure, line.text(), ms));
        }
    }

    record Moment(long fromMs, long toMs, String dutch, String english) {}
}
