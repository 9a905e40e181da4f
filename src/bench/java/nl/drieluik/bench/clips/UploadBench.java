package nl.drieluik.bench.clips;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.drieluik.bench.clips.Rounds.Turn;
import nl.drieluik.testing.Tus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast a recording comes in over one connection until it is on the disk, beside nginx that takes it by WebDAV and
 * whose file is then flushed.
 */
class UploadBench {

    private static final int MEBIBYTES = Integer.getInteger("drieluik.bench.upload", 256);
    private static final String NGINX = "nginx PUT, then fsync";
    private static final String OURS = "Drieluik";

    private static final String SERVER = """
            client_max_body_size 0;
            location / { root %s; dav_methods PUT; }
            """;

    @TempDir
    private Path folder;

    private record Sample(double seconds, double cpu) {

        double mebibytesPerSecond() {
            return MEBIBYTES / seconds;
        }

        double cpuMsPerMib() {
            return 1000 * cpu / MEBIBYTES;
        }
    }

    @Test
    void oneRecording() throws Exception {
        var recording = recording();
        var received = Files.createDirectories(folder.resolve("received"));
        try (var room = Classroom.open(folder.resolve("data"));
                var nginx = Nginx.start(folder.resolve("nginx"), "", SERVER.formatted(received))) {
            var both = new LinkedHashMap<String, Turn<Sample>>();
            both.put(NGINX, turn(nginx.processes(), () -> put(nginx, recording, received)));
            both.put(OURS, turn(room.processes(), () -> append(room, recording)));
            Report.write("c-upload", "A recording of %d MiB comes in".formatted(MEBIBYTES), rows(both));
        }
    }

    private Path recording() throws IOException {
        var file = folder.resolve("recording");
        var bytes = new byte[1 << 20];
        try (var out = Files.newOutputStream(file)) {
            // Else it would be refused at its first bytes.
            out.write("\0\0\0\u0018ftypisom".getBytes(ISO_8859_1));
            for (var part = 0; part < MEBIBYTES; part++) {
                new Random(part).nextBytes(bytes);
                out.write(bytes);
            }
        }
        return file;
    }

    private static Turn<Sample> turn(List<ProcessHandle> receiving, Rounds.Turn<Double> work) {
        return () -> {
            var before = CpuTime.of(receiving);
            var seconds = work.take();
            return new Sample(seconds, CpuTime.of(receiving) - before);
        };
    }

    private static double put(Nginx nginx, Path recording, Path received) throws IOException {
        var target = received.resolve("recording");
        Files.deleteIfExists(target);
        var begin = System.nanoTime();
        Parcel.whole(recording).send(nginx.port(), "PUT /recording HTTP/1.1\r\n", 201);
        try (var file = FileChannel.open(target, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        return seconds(begin);
    }

    /** Of a recording that is one byte longer, so that it is never looked into. */
    private static double append(Classroom room, Path recording) throws IOException {
        var upload = room.begin(Files.size(recording) + 1);
        var begin = System.nanoTime();
        room.append(upload, 0, Parcel.whole(recording));
        var seconds = seconds(begin);
        new Tus(room.annas()).terminate(upload);
        return seconds;
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static List<String> rows(Map<String, Turn<Sample>> both) throws Exception {
        var rounds = Rounds.take(Rounds.USUALLY, both);
        var speed = rounds.of(NGINX, Sample::mebibytesPerSecond).median();
        var cost = rounds.of(NGINX, Sample::cpuMsPerMib).median();
        var rows = new ArrayList<>(
                List.of("| into | MiB a second | to nginx | CPU a MiB, ms | to nginx |", "|---|---|---|---|---|"));
        for (var who : both.keySet()) {
            var speeds = rounds.of(who, Sample::mebibytesPerSecond);
            var costs = rounds.of(who, Sample::cpuMsPerMib);
            rows.add("| %s | %s | %s | %s | %s |"
                    .formatted(
                            who,
                            speeds.text(0),
                            Figures.ratio(speeds.median(), speed),
                            costs.text(2),
                            Figures.ratio(costs.median(), cost)));
        }
        return rows;
    }
}
