package nl.drieluik.bench.clips;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.drieluik.bench.clips.Films.Codec;
import nl.drieluik.bench.clips.Rounds.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How soon a recording can be watched: from the moment its last byte is sent until a picture of it, fetched from its
 * clip's address by a program, has been decoded. The program's own start is in it.
 */
class FirstFrameBench {

    private static final int ROUNDS = Integer.getInteger("drieluik.bench.films.rounds", 3);
    private static final int LONGEST = Integer.getInteger("drieluik.bench.minutes", 30);

    /** Minutes; eight of H.264 are 600 MB. */
    private static final List<Integer> H264 = List.of(1, 5, 8, 30);

    private static final List<Integer> HEVC = List.of(1, 5, 30);

    @TempDir
    private Path folder;

    @Test
    void fromTheLastByteToAPicture() throws Exception {
        try (var room = Classroom.open(folder.resolve("data"))) {
            var films = Films.made();
            var all = new LinkedHashMap<String, Turn<Double>>();
            for (var codec : Codec.values()) {
                for (var minutes : codec == Codec.H264 ? H264 : HEVC) {
                    if (minutes <= LONGEST) {
                        var film = films.of(codec, minutes);
                        all.put(name(codec, minutes, film), () -> wait(room, films, film));
                    }
                }
            }
            var rounds = Rounds.take(ROUNDS, all);
            var rows = new ArrayList<>(List.of("| film | seconds to its first picture |", "|---|---|"));
            all.keySet()
                    .forEach(film -> rows.add("| %s | %s |"
                            .formatted(film, rounds.of(film, each -> each).text(2))));
            Report.write("d-first-frame", "From the last byte to the first picture", rows);
        }
    }

    private static String name(Codec codec, int minutes, Path film) {
        return "%s, %d min, %d MB".formatted(codec, minutes, Films.size(film) / 1_000_000);
    }

    private static double wait(Classroom room, Films films, Path film) throws Exception {
        var upload = room.uploadButTheLastByte(film);
        var clip = room.clip(upload);
        var begin = System.nanoTime();
        room.uploadTheLastByte(upload, film);
        films.decodeOnePicture("http://localhost:" + room.server().port() + room.awaitVideo(clip), room.anna());
        var seconds = (System.nanoTime() - begin) / 1e9;
        room.annas().delete(clip);
        room.awaitQuiet();
        return seconds;
    }
}
