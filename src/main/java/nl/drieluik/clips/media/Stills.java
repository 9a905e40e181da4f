package nl.drieluik.clips.media;

/** What goes with a finished video, out of one pass over it: poster, storyboard, and the sound for the waveform. */
final class Stills {

    static final String POSTER = "poster.jpg";
    static final String SPRITE = "storyboard.jpg";
    static final String SAMPLES = "samples.pcm";

    private static final int POSTER_WIDTH = 1280;

    private Stills() {}

    static Arguments arguments(Arguments arguments, Footage video, Storyboard storyboard) {
        if (video.picture().keyframeGapMs() <= storyboard.intervalMs()) {
            // Enough frames stand on their own: the others need no decoding.
            arguments.add("-skip_frame", "nokey");
        }
        arguments.input(VideoFile.NAME);
        arguments.add("-ss", Arguments.seconds(video.durationMs() / 3)).input(VideoFile.NAME);
        arguments.add("-map", "0:" + video.picture().index(), "-vf", storyboard.filter());
        addPicture(arguments, 5, SPRITE);
        arguments.add("-map", "1:" + video.picture().index());
        arguments.add("-vf", "scale='min(%d,iw)':-2,format=yuvj420p".formatted(POSTER_WIDTH));
        addPicture(arguments, 3, POSTER);
        return addSamples(arguments, video);
    }

    private static void addPicture(Arguments arguments, int quality, String name) {
        arguments.add("-frames:v", "1", "-q:v", Integer.toString(quality), "-map_metadata", "-1");
        arguments.add("-f", "image2", "-update", "1", name);
    }

    private static Arguments addSamples(Arguments arguments, Footage video) {
        var sound = video.sound();
        if (sound == null) {
            return arguments;
        }
        return arguments
                .add("-map", "0:" + sound.index(), "-af", "aresample=async=1:first_pts=0")
                .add("-ac", "1", "-ar", Integer.toString(Waveform.SAMPLE_RATE), "-f", "s16le")
                .bounded()
                .add(SAMPLES);
    }
}
