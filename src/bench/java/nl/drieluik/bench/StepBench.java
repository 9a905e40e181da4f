package nl.drieluik.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import nl.drieluik.bench.Step.Spell;
import nl.drieluik.testing.Chromium;
import nl.drieluik.testing.ChromiumExtension;
import nl.drieluik.testing.ServerProcess;
import nl.drieluik.testing.Weather;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * How far four real players in one meeting are apart, each on a line of its own, while the keeper plays and searches.
 */
@ExtendWith(ChromiumExtension.class)
class StepBench {

    /** The first second after a command, in which pictures are on their way. */
    private static final double ON_THE_WAY_MS = 1000;

    private static final long LOOP_MS = 3000;
    private static final Path FIGURES = Path.of("target/bench/step.md");

    @TempDir
    private Path data;

    @Test
    void fourPlayersOfOneMeeting(Chromium chromium) throws Exception {
        var rows = new ArrayList<>(List.of("| line | median | p95 | worst | above 100 ms |", "|---|---|---|---|---|"));
        try (var server = ServerProcess.start(data, "--spring.profiles.active=demo")) {
            var keeper = Keeper.ofTheDemoSchool(server);
            rows.addAll(measure("good", chromium, keeper, seed -> Weather.good()));
            rows.addAll(measure("300 ms", chromium, keeper, seed -> Weather.far(Duration.ofMillis(300))));
            rows.addAll(measure("300 ms, stalls, cuts", chromium, keeper, Weather::stormy));
        }
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        rows.add("%nLoad of the machine at the end: %.1f".formatted(load));
        Files.createDirectories(FIGURES.getParent());
        Files.write(FIGURES, rows);
        System.out.println(String.join(System.lineSeparator(), rows));
    }

    private static List<String> measure(String line, Chromium chromium, Keeper keeper, LongFunction<Weather> weather) {
        var players = LongStream.rangeClosed(1, 4)
                .mapToObj(seed -> Player.join(chromium, keeper, weather.apply(seed), (int) seed - 1))
                .toList();
        players.forEach(Player::beginToWrite);
        var spells = search(keeper, players.getFirst());
        var screens = players.stream().map(Player::written).toList();
        players.forEach(Player::close);
        var settled = spells.stream().map(spell -> spell.without(ON_THE_WAY_MS)).toList();
        return List.of(
                Step.of(screens, settled).row(line),
                Step.of(screens, spells).row(line + ", with the first second after each command"));
    }

    /** What a keeper does in a describing phase: look, go back, slow down, repeat. */
    private static List<Spell> search(Keeper keeper, Player somebody) {
        var spells = List.of(
                spell(keeper, somebody, "{'type': 'play', 'positionMs': 0}", 12, 0),
                spell(keeper, somebody, "{'type': 'seek', 'positionMs': 20000}", 8, 0),
                spell(keeper, somebody, "{'type': 'rate', 'rate': 0.5}", 8, 0),
                spell(keeper, somebody, "{'type': 'rate', 'rate': 1}", 4, 0),
                spell(keeper, somebody, "{'type': 'loop', 'fromMs': 5000, 'toMs': 8000}", 12, LOOP_MS),
                spell(keeper, somebody, "{'type': 'unloop'}", 6, 0));
        keeper.commands("{'type': 'pause', 'positionMs': 0}");
        return spells;
    }

    private static Spell spell(Keeper keeper, Player somebody, String command, int seconds, double loopMs) {
        keeper.commands(command);
        var from = (double) System.currentTimeMillis();
        somebody.page().waitForTimeout(seconds * 1000);
        return new Spell(from, System.currentTimeMillis(), loopMs);
    }
}
