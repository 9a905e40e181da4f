package nl.drieluik.bench.clips;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.drieluik.bench.clips.Rounds.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Parts of a film for somebody of its owner's triad, out of the folder store, beside nginx sending the same file: bare,
 * and after asking us for each part whether this person may have it, as nginx would have to.
 */
class RangesBench {

    private static final Duration TURN = Duration.ofSeconds(Integer.getInteger("drieluik.bench.seconds", 4));
    private static final int MIB = 1 << 20;
    private static final String BARE = "nginx, bare";
    private static final String ASKING = "nginx, asking us";
    private static final String OURS = "Drieluik";

    private static final String SERVER = """
            location /bare/ { alias %1$s/; }
            location /asking/ { auth_request /may; alias %1$s/; }
            location = /may {
              internal;
              proxy_pass http://drieluik%2$s;
              proxy_method HEAD;
              proxy_pass_request_body off;
              proxy_http_version 1.1;
              proxy_set_header Connection "";
              proxy_set_header Range "";
            }
            """;

    @TempDir
    private Path folder;

    /** @param cpu seconds of processor time, of all that serve */
    private record Sample(double partsPerSecond, double mebibytes, double cpu) {

        double cpuMsPerMib() {
            return 1000 * cpu / mebibytes;
        }
    }

    @Test
    void partsOfAFilm() throws Exception {
        try (var room = Classroom.open(folder.resolve("data"))) {
            var clip = room.upload(Films.made().of(Films.Codec.H264, 1));
            room.awaitReady(clip);
            room.share(clip);
            var film = stored(room, clip);
            var upstream = "upstream drieluik { server 127.0.0.1:%d; keepalive 16; }"
                    .formatted(room.server().port());
            var server = SERVER.formatted(film.getParent(), clip + "/video");
            try (var nginx = Nginx.start(folder.resolve("nginx"), upstream, server)) {
                var rows = new ArrayList<>(List.of(
                        "| part | from | parts a second | to nginx asking us | CPU a MiB, ms | to nginx asking us |",
                        "|---|---|---|---|---|---|"));
                rows.addAll(rows("1 MiB", MIB, room, nginx, clip, film));
                rows.addAll(rows("64 KiB", 64 << 10, room, nginx, clip, film));
                Report.write("a-ranges", "Parts of a film", rows);
            }
        }
    }

    /** Where the store keeps what this address answers with. */
    private static Path stored(Classroom room, String clip) throws Exception {
        var size = Long.parseLong(
                room.brams().send(room.brams().request(clip + "/video").HEAD()).required("Content-Length"));
        try (var objects = Files.walk(room.data().resolve("objects"))) {
            return objects.filter(file -> Films.size(file) == size && Files.isRegularFile(file))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> rows(String part, int size, Classroom room, Nginx nginx, String clip, Path film)
            throws Exception {
        var both = Stream.concat(nginx.processes().stream(), room.processes().stream())
                .toList();
        var file = film.getFileName().toString();
        var all = new LinkedHashMap<String, Turn<Sample>>();
        all.put(BARE, turn(client(nginx.port(), "/bare/" + file, room, film, size), nginx.processes()));
        all.put(ASKING, turn(client(nginx.port(), "/asking/" + file, room, film, size), both));
        all.put(OURS, turn(client(room.server().port(), clip + "/video", room, film, size), room.processes()));
        return rows(part, Rounds.take(Rounds.USUALLY, all), all);
    }

    private static RangeClient client(int port, String path, Classroom room, Path film, int size) {
        return new RangeClient(port, path, room.bram(), Films.size(film), size);
    }

    private static Turn<Sample> turn(RangeClient client, List<ProcessHandle> serving) {
        return () -> {
            var before = CpuTime.of(serving);
            var parts = client.ask(TURN);
            var cpu = CpuTime.of(serving) - before;
            return new Sample(parts / (double) TURN.toSeconds(), (double) parts * client.partSize() / MIB, cpu);
        };
    }

    private static List<String> rows(String part, Rounds<Sample> rounds, Map<String, ?> contestants) {
        var speed = rounds.of(ASKING, Sample::partsPerSecond).median();
        var cost = rounds.of(ASKING, Sample::cpuMsPerMib).median();
        return contestants.keySet().stream()
                .map(who -> {
                    var speeds = rounds.of(who, Sample::partsPerSecond);
                    var costs = rounds.of(who, Sample::cpuMsPerMib);
                    return "| %s | %s | %s | %s | %s | %s |"
                            .formatted(
                                    part,
                                    who,
                                    speeds.text(0),
                                    Figures.ratio(speeds.median(), speed),
                                    costs.text(2),
                                    Figures.ratio(costs.median(), cost));
                })
                .toList();
    }
}
