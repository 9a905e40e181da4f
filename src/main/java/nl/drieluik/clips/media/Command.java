package nl.drieluik.clips.media;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A program to run, as a list of arguments: no shell reads them.
 *
 * @param folder its working folder, where it finds its input and leaves its output
 * @param environment all of its environment
 * @param limit by the clock, from its start
 * @param mostOutput how many bytes it may say on its standard output before it is stopped
 * @param mostWritten by how many bytes its folder may grow before it is stopped
 * @param lines is told each line of its standard output, on another thread
 */
record Command(
        List<String> arguments,
        Path folder,
        Map<String, String> environment,
        Duration limit,
        long mostOutput,
        long mostWritten,
        Consumer<String> lines) {}
