import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Somebody's voice: Dutch by espeak-ng where that is installed, else tones. */
record Voice(String variant, int pitch, int wordsPerMinute, double hertz) {

    private static final boolean ESPEAK = installed();
    private static final int WAV_HEADER = 44;

    static Voice woman(int pitch) {
        return new Voice("nl+f2", pitch, 150, 200);
    }

    static Voice man(int pitch) {
        return new Voice("nl+m3", pitch, 148, 120);
    }

    static Voice child(int pitch) {
        return new Voice("nl+f4", pitch, 158, 300);
    }

    Sound say(String text) {
        try {
            return ESPEAK ? spoken(text) : Sound.hum(text, hertz);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sound spoken(String text) throws IOException {
        var wav = Files.createTempFile("speech", ".wav");
        try {
            run("espeak-ng", "-v", variant, "-p", "" + pitch, "-s", "" + wordsPerMinute, "-w", wav.toString(), text);
            return twiceTheRate(wav);
        } finally {
            Files.delete(wav);
        }
    }

    /** espeak-ng writes 22,050 samples a second of 16 bits. */
    private static Sound twiceTheRate(Path wav) throws IOException {
        var bytes = Files.readAllBytes(wav);
        var words = ByteBuffer.wrap(bytes, WAV_HEADER, bytes.length - WAV_HEADER)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
        var samples = new float[words.remaining() * 2];
        for (var i = 0; i < samples.length; i++) {
            var next = Math.min(words.limit() - 1, (i + 1) / 2);
            samples[i] = (words.get(i / 2) + words.get(next)) / 65_536f;
        }
        return new Sound(samples);
    }

    private static boolean installed() {
        try {
            run("espeak-ng", "--version");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void run(String... command) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(command[0] + " failed");
        }
    }
}
