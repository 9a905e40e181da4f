package nl.drieluik.bench.clips;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks over a server's shoulder: which ffmpeg commands it runs, whatever stands between them. It looks every few
 * milliseconds, so never while something is measured; only a command shorter than that would escape it.
 */
final class CommandWatch implements AutoCloseable {

    private final Map<Long, List<String>> seen = new LinkedHashMap<>();
    private final Thread thread;
    private volatile boolean open = true;

    private CommandWatch(ProcessHandle server) {
        thread = Thread.ofPlatform().start(() -> watch(server));
    }

    static CommandWatch over(ProcessHandle server) {
        return new CommandWatch(server);
    }

    /** Their arguments, in the order of their start, as they would be run in a folder with the film in it. */
    List<List<String>> seen() throws InterruptedException {
        close();
        return List.copyOf(seen.values());
    }

    private void watch(ProcessHandle server) {
        while (open) {
            server.descendants().filter(each -> !seen.containsKey(each.pid())).forEach(this::note);
            try {
                Thread.sleep(3);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void note(ProcessHandle process) {
        try {
            var line = Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
            var words = Arrays.asList(line.split("\0"));
            if (words.getFirst().endsWith("/ffmpeg") && words.contains("-i")) {
                seen.put(process.pid(), words.subList(1, words.size()));
            }
        } catch (IOException gone) {
            // It was too short to be seen.
        }
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        thread.join();
    }
}
