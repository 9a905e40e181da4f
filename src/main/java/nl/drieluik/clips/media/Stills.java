package nl.drieluik.clips.media;

/** What goes with a video: poster, storyboard, and the sound for the waveform. */
final class Stills {

    static final String POSTER = "poster.jpg";
    static final String SPRITE = "storyboard.jpg";
    static final String SAMPLES = "samples.pcm";

    private static final int POSTER_WIDTH = 1280;

    private Stills() {}

    /** Out of one pass over a finished video, and nothing else. */
    static Arguments arguments(Arguments arguments, Footage video, Storyboard storyboard) {
        if (video.picture().keyframeGapMs() <= storyboard.intervalMs()) {
            // Enough frames stand on their own: the others need no decoding.
            arguments.add("-skip_frame", "nokey");
        }
        arguments.input(VideoFile.NAME);
        arguments.add("-ss", Arguments.seconds(posterMs(video.durationMs()))).input(VideoFile.NAME);
        var index = video.picture().index();
        var board = "[0:%d]%s%s".formatted(index, storyboard.filter(), Graph.BOARD);
        var poster = "[1:%d]%s%s".formatted(index, poster(), Graph.POSTER);
        arguments.add("-filter_complex", board + ";" + poster);
        addPictures(arguments, Graph.POSTER, Graph.BOARD);
        var sound = video.sound();
        return sound == null ? arguments : addSamples(Soundtrack.addWithoutHoles(arguments, sound));
    }

    /** The poster out of all frames of a video. */
    static String posterFilter(long durationMs) {
        return "trim=start=" + Arguments.seconds(posterMs(durationMs)) + "," + poster();
    }

    static void addPictures(Arguments arguments, String poster, String board) {
        addPicture(arguments.add("-map", board), 5, SPRITE);
        addPicture(arguments.add("-map", poster), 3, POSTER);
    }

    static Arguments addSamples(Arguments arguments) {
        return arguments
                .add("-ac", "1", "-ar", Integer.toString(Waveform.SAMPLE_RATE), "-f", "s16le")
                .bounded()
                .add(SAMPLES);
    }

    private static void addPicture(Arguments arguments, int quality, String name) {
        arguments.add("-frames:v", "1", "-q:v", Integer.toString(quality), "-map_metadata", "-1");
        arguments.add("-f", "image2", "-update", "1", name);
    }

    private static String poster() {
        return "scale='min(%d,iw)':-2,format=yuvj420p".formatted(POSTER_WIDTH);
    }

    private static long posterMs(long durationMs) {
        return durationMs / 3;
    }
}
