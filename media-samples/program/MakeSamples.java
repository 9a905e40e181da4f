import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/**
 * Makes the clips of this folder, and {@code samples.json} about them. With a number of seconds as its argument it
 * makes pictures so many seconds apart in {@code target/samples} instead, to look at while drawing.
 */
final class MakeSamples {

    private static final Path FOLDER = Path.of("media-samples");
    private static final Path PICTURES = Path.of("target/samples");

    private MakeSamples() {}

    static void main(String[] arguments) throws Exception {
        var lessons = List.of(HalfOfFortyEight.lesson(), ToTheGroups.lesson(), ReadingCircle.lesson());
        for (var lesson : lessons) {
            if (arguments.length == 1) {
                pictures(lesson, Integer.parseInt(arguments[0]) * 1000L);
            } else {
                Film.record(lesson, FOLDER.resolve(lesson.file));
                System.out.println(lesson.file + ' ' + Files.size(FOLDER.resolve(lesson.file)) + " bytes");
            }
        }
        Files.writeString(FOLDER.resolve("samples.json"), json(lessons));
    }

    private static void pictures(Lesson lesson, long everyMs) throws Exception {
        Files.createDirectories(PICTURES);
        for (long ms = 0; ms < lesson.durationMs; ms += everyMs) {
            var name = "%s-%02d.png".formatted(lesson.file.replace(".mp4", ""), ms / 1000);
            ImageIO.write(
                    Film.picture(lesson, ms), "png", PICTURES.resolve(name).toFile());
        }
    }

    private static String json(List<Lesson> lessons) {
        return lessons.stream().map(MakeSamples::json).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String json(Lesson lesson) {
        return """
                  {
                    "file": "%s",
                    "title": {"nl": "%s", "en": "%s"},
                    "durationMs": %d,
                    "moments": [
                %s    ]
                  }""".formatted(lesson.file, lesson.title, lesson.english, lesson.durationMs, moments(lesson));
    }

    private static String moments(Lesson lesson) {
        return lesson.moments().stream()
                .map(MakeSamples::json)
                .collect(Collectors.joining(",\n"))
                .indent(6);
    }

    private static String json(Lesson.Moment moment) {
        return """
                      {"fromMs": %d, "toMs": %d, "nl": "%s", "en": "%s"}""".formatted(moment.fromMs(), moment.toMs(), quoted(moment.dutch()), quoted(moment.english()));
    }

    private static String quoted(String text) {
        return text.replace("\"", "\\\"");
    }
}
