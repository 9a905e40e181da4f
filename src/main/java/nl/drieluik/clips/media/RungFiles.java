package nl.drieluik.clips.media;

import java.util.List;

/**
 * The files of one rung in the work folder, and ffmpeg's words for making them.
 *
 * @param withVideo whether the same frames make the MP4 too
 */
record RungFiles(FrameSize size, boolean withVideo) {

    static final int SEGMENT_SECONDS = 4;

    /** Sound before the first frame only primes a decoder; a player without edit lists would play it. */
    private static final List<String> FROM_ZERO = List.of("-bsf:a", "noise=drop=lt(pts\\,0)");

    private static final String VIDEO = "|[f=mp4:movflags=+faststart]" + VideoFile.NAME;

    String playlist() {
        return name() + ".m3u8";
    }

    String beginning() {
        return name() + "_init.mp4";
    }

    /** Ends the output whose streams and encoders have been named. */
    Arguments add(Arguments arguments) {
        VideoFile.addSecrecy(arguments).addAll(FROM_ZERO);
        return arguments.add("-flags", "+global_header", "-f", "tee", segments() + (withVideo ? VIDEO : ""));
    }

    /**
     * Times are written as they are, beginning at 0 for the picture and for the sound: what is shifted instead, and
     * mended by an edit list, is out of step in players that do not read those.
     */
    private String segments() {
        return "[f=hls:avoid_negative_ts=disabled:hls_segment_options=movflags=+frag_discont"
                + ":hls_time=" + SEGMENT_SECONDS
                + ":hls_playlist_type=event:hls_segment_type=fmp4:hls_flags=independent_segments+temp_file"
                + ":hls_fmp4_init_filename=" + beginning()
                + ":hls_segment_filename=" + name() + "_%d.m4s]" + playlist();
    }

    private String name() {
        return Integer.toString(size.shortSide());
    }
}
