package nl.drieluik.bench.clips;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.drieluik.bench.clips.Films.Codec;
import nl.drieluik.bench.clips.Rounds.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What preparing a clip costs more than running the same ffmpeg commands by hand. The commands are those that the
 * server was seen to run for the same film.
 */
class PreparationBench {

    private static final int ROUNDS = Integer.getInteger("drieluik.bench.films.rounds", 3);
    private static final String BARE = "the bare commands";
    private static final String OURS = "Drieluik";

    @TempDir
    private Path folder;

    /** @param cpu of the whole machine: a sandbox hides what its processes use from whoever started them */
    private record Sample(double seconds, double cpu) {}

    @Test
    void beyondTheBareCommands() throws Exception {
        var rows = new ArrayList<>(List.of(
                "| film | by | seconds | more than bare | CPU seconds | to bare |", "|---|---|---|---|---|---|"));
        try (var room = Classroom.open(folder.resolve("data"))) {
            var films = Films.made();
            for (var codec : Codec.values()) {
                rows.addAll(rows(room, films, films.of(codec, 1), codec));
            }
        }
        Report.write("b-preparation", "Preparing a clip", rows);
    }

    private List<String> rows(Classroom room, Films films, Path film, Codec codec) throws Exception {
        var commands = commands(room, film);
        var both = new LinkedHashMap<String, Turn<Sample>>();
        both.put(BARE, () -> run(films, commands, film));
        both.put(OURS, () -> prepare(room, film));
        var rounds = Rounds.take(ROUNDS, both);
        var wall = rounds.of(BARE, Sample::seconds).median();
        var cpu = rounds.of(BARE, Sample::cpu).median();
        return both.keySet().stream()
                .map(who -> {
                    var walls = rounds.of(who, Sample::seconds);
                    var cpus = rounds.of(who, Sample::cpu);
                    return "| %s, 1 min, %d commands | %s | %s | %.2f | %s | %s |"
                            .formatted(
                                    codec,
                                    commands.size(),
                                    who,
                                    walls.text(2),
                                    walls.median() - wall,
                                    cpus.text(2),
                                    Figures.ratio(cpus.median(), cpu));
                })
                .toList();
    }

    private static List<List<String>> commands(Classroom room, Path film) throws Exception {
        try (var watch = CommandWatch.over(room.processes().getFirst())) {
            var clip = room.upload(film);
            room.awaitReady(clip);
            room.awaitQuiet();
            room.annas().delete(clip);
            return watch.seen();
        }
    }

    private Sample run(Films films, List<List<String>> commands, Path film) throws Exception {
        var work = Files.createTempDirectory(folder, "bare");
        Files.createSymbolicLink(work.resolve("source"), film);
        return measured(() -> {
            for (var command : commands) {
                films.run(work, command);
            }
            return System.nanoTime();
        });
    }

    private static Sample prepare(Classroom room, Path film) throws Exception {
        var upload = room.uploadButTheLastByte(film);
        var clip = room.clip(upload);
        // Ready is what can be watched; smaller sizes may follow. To keep asking for it would cost more than it is.
        var sample = measured(() -> {
            room.uploadTheLastByte(upload, film);
            return room.awaitQuiet();
        });
        room.awaitReady(clip);
        room.annas().delete(clip);
        room.awaitQuiet();
        return sample;
    }

    /** @param work tells when it was done */
    private static Sample measured(Turn<Long> work) throws Exception {
        var cpu = CpuTime.ofTheMachine();
        var begin = System.nanoTime();
        var end = work.take();
        return new Sample((end - begin) / 1e9, CpuTime.ofTheMachine() - cpu);
    }
}
