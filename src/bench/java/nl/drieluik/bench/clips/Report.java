package nl.drieluik.bench.clips;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Figures as Markdown: one file for each question in {@code target/bench}, and all of them in {@code clips.md}. */
final class Report {

    private static final Path FOLDER = Path.of("target/bench");
    private static final Path SECTIONS = FOLDER.resolve("clips");

    private Report() {}

    /** @param name of the file, which says where among the others it stands */
    static void write(String name, String title, List<String> table) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("## " + title);
        lines.add("");
        lines.addAll(table);
        lines.add("");
        lines.add(machine());
        lines.add("");
        Files.createDirectories(SECTIONS);
        Files.write(SECTIONS.resolve(name + ".md"), lines);
        System.out.println(String.join(System.lineSeparator(), lines));
        Files.writeString(FOLDER.resolve("clips.md"), all());
    }

    private static String all() throws IOException {
        try (var files = Files.list(SECTIONS)) {
            return files.sorted().map(Report::text).collect(Collectors.joining(System.lineSeparator()));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String machine() throws IOException {
        var system = ManagementFactory.getOperatingSystemMXBean();
        var processor = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 2))
                .findFirst()
                .orElse(system.getArch());
        return "%s, %d processors (%s), Linux %s, JDK %s, load at the end %.1f"
                .formatted(
                        LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES),
                        system.getAvailableProcessors(),
                        processor,
                        system.getVersion(),
                        Runtime.version().feature(),
                        system.getSystemLoadAverage());
    }
}
