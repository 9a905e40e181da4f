package nl.drieluik.bench.clips;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Processor time in seconds, as Linux counts it: in hundredths, user and kernel together. */
final class CpuTime {

    /** USER_HZ, the same on every Linux of ours. */
    private static final double TICKS = 100;

    /** Where /proc/[pid]/stat has the times, counted from the state on: user and system, then those of its children. */
    private static final int FIRST = 11;

    private static final int OWN = 12;
    private static final int AND_OF_CHILDREN = 14;

    private CpuTime() {}

    /** What these processes and their descendants have used, children that are gone included. */
    static double of(List<ProcessHandle> processes) throws IOException {
        var ticks = 0L;
        var family = processes.stream()
                .flatMap(each -> Stream.concat(Stream.of(each), each.descendants()))
                .distinct()
                .toList();
        for (var member : family) {
            ticks += ticks(Path.of("/proc/" + member.pid() + "/stat"), AND_OF_CHILDREN);
        }
        return ticks / TICKS;
    }

    /**
     * What the machine has used, but for this very process; what its children used is in it. It sees what a sandbox
     * hides from its parent, and is right on an otherwise idle machine only.
     */
    static double ofTheMachine() throws IOException {
        var busy = Files.readString(Path.of("/proc/stat"))
                .lines()
                .findFirst()
                .orElseThrow()
                .split("\\s+");
        // user, nice, system; then idle and waiting; then interrupts.
        var ticks = sum(busy, 1, 3) + sum(busy, 6, 7);
        return (ticks - ticks(Path.of("/proc/self/stat"), OWN)) / TICKS;
    }

    private static long ticks(Path stat, int last) throws IOException {
        try {
            var line = Files.readString(stat);
            // The name, in brackets, may hold anything.
            var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return sum(fields, FIRST, last);
        } catch (NoSuchFileException gone) {
            return 0;
        }
    }

    private static long sum(String[] fields, int first, int last) {
        var sum = 0L;
        for (var at = first; at <= last; at++) {
            sum += Long.parseLong(fields[at]);
        }
        return sum;
    }
}
