package nl.drieluik.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import nl.drieluik.testing.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What 2,000 meetings at once, each with four screens, ask of one node, and how soon a screen hears of a command. */
class StreamsBench {

    private static final int MEETINGS = Integer.getInteger("drieluik.bench.meetings", 2000);
    private static final int COMMANDS = 1000;
    private static final Path FIGURES = Path.of("target/bench/streams.md");

    @TempDir
    private Path data;

    @Test
    void manyMeetingsOnOneNode() throws Exception {
        var crowd = Crowd.enrolled(data, MEETINGS);
        try (var server = ServerProcess.withHeap("2g", data)) {
            var meetings = crowd.plan(server);
            var before = server.liveBytes();
            var begin = System.nanoTime();
            var screens = open(server, crowd, meetings);
            var opened = millis(System.nanoTime() - begin);
            var each = (server.liveBytes() - before) / (MEETINGS * Crowd.SEATS);
            var delays = command(server, crowd, meetings, screens);
            report(List.of(
                    "| streams | opened in | heap for each | told in: median | p95 | p99 | worst |",
                    "|---|---|---|---|---|---|---|",
                    "| %d | %.1f s | %d KB | %.0f ms | %.0f ms | %.0f ms | %.0f ms |"
                            .formatted(
                                    MEETINGS * Crowd.SEATS,
                                    opened / 1000,
                                    each / 1024,
                                    at(delays, 0.5),
                                    at(delays, 0.95),
                                    at(delays, 0.99),
                                    at(delays, 1)),
                    "%nLoad of the machine at the end: %.1f"
                            .formatted(
                                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage())));
        }
    }

    private static List<List<Screen>> open(ServerProcess server, Crowd crowd, List<String> meetings) throws Exception {
        try (var threads = Executors.newFixedThreadPool(16)) {
            var opening = new ArrayList<Future<List<Screen>>>();
            for (var at = 0; at < meetings.size(); at++) {
                var meeting = at;
                opening.add(threads.submit(() -> open(server, crowd, meeting, meetings.get(meeting))));
            }
            var screens = new ArrayList<List<Screen>>();
            for (var four : opening) {
                screens.add(four.get());
            }
            return screens;
        }
    }

    private static List<Screen> open(ServerProcess server, Crowd crowd, int at, String meeting) throws Exception {
        var screens = new ArrayList<Screen>();
        for (var seat = 0; seat < Crowd.SEATS; seat++) {
            screens.add(Screen.open(server.port(), meeting + "/events", crowd.token(at, seat)));
        }
        return screens;
    }

    /** Milliseconds from the moment that a command is sent until each screen of the meeting has heard of it, sorted. */
    private static double[] command(
            ServerProcess server, Crowd crowd, List<String> meetings, List<List<Screen>> screens) throws Exception {
        var delays = new double[COMMANDS * Crowd.SEATS];
        for (var count = 0; count < COMMANDS; count++) {
            var at = ThreadLocalRandom.current().nextInt(meetings.size());
            var setting = count % 2 == 0 ? "remote" : "room";
            var begin = System.nanoTime();
            var answer = server.api(crowd.token(at, Crowd.KEEPER))
                    .post(meetings.get(at) + "/commands", "{'type': 'setting', 'setting': '%s'}".formatted(setting));
            for (var seat = 0; seat < Crowd.SEATS; seat++) {
                var heard = screens.get(at)
                        .get(seat)
                        .await(answer.json().path("version").asLong());
                delays[count * Crowd.SEATS + seat] = millis(heard - begin);
            }
        }
        Arrays.sort(delays);
        return delays;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }

    private static double millis(long nanos) {
        return nanos / 1_000_000.0;
    }

    private static void report(List<String> rows) throws Exception {
        Files.createDirectories(FIGURES.getParent());
        Files.write(FIGURES, rows);
        System.out.println(String.join(System.lineSeparator(), rows));
    }
}
