import java.util.Random;

/** Sound as samples between -1 and 1, one channel. */
record Sound(float[] samples) {

    static final int RATE = 44_100;

    static Sound silence(long ms) {
        return new Sound(new float[index(ms)]);
    }

    /** What a class sounds like when nobody speaks: air and feet, very soft. */
    static Sound room(long ms) {
        var sound = silence(ms);
        var random = new Random(1);
        var low = 0f;
        for (var i = 0; i < sound.samples.length; i++) {
            low += 0.02f * ((float) random.nextGaussian() - low);
            sound.samples[i] = 0.02f * low;
        }
        return sound;
    }

    /** A short knock: a clap, a chair, a book that is put down. */
    static Sound knock(double sharpness, double loudness) {
        var sound = silence(180);
        var random = new Random(2);
        var low = 0.0;
        for (var i = 0; i < sound.samples.length; i++) {
            low += sharpness * (random.nextGaussian() - low);
            sound.samples[i] = (float) (loudness * low * Math.exp(-i / (0.02 * RATE)));
        }
        return sound;
    }

    /** Stands in for a voice where espeak-ng is not installed: a soft tone for every syllable or so. */
    static Sound hum(String text, double hertz) {
        var sound = silence(text.length() * 68L);
        for (var i = 0; i < sound.samples.length; i++) {
            var seconds = i / (double) RATE;
            var syllable = Math.pow(Math.abs(Math.sin(Math.PI * seconds / 0.21)), 0.6);
            sound.samples[i] = (float) (0.35 * syllable * Math.sin(2 * Math.PI * hertz * seconds));
        }
        return sound;
    }

    long ms() {
        return samples.length * 1000L / RATE;
    }

    /** Adds another sound to this one; what falls outside is lost. */
    void mix(Sound other, long atMs, double loudness) {
        for (int i = 0, to = index(atMs); i < other.samples.length && to < samples.length; i++, to++) {
            samples[to] = (float) Math.clamp(samples[to] + loudness * other.samples[i], -0.95, 0.95);
        }
    }

    /** How loud it is around a moment, between 0 and about 1: how far a mouth is open. */
    double loudness(long ms) {
        var sum = 0.0;
        var from = index(ms);
        var to = Math.min(samples.length, from + RATE / 25);
        for (var i = Math.max(0, from); i < to; i++) {
            sum += Math.abs(samples[i]);
        }
        return to > from ? Math.min(1, 6 * sum / (to - from)) : 0;
    }

    private static int index(long ms) {
        return (int) (ms * RATE / 1000);
    }
}
