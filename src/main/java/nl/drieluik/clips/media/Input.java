package nl.drieluik.clips.media;

import java.util.List;
import java.util.Set;

/** What may be read, said before every {@code -i}; see RATIONALE.md for why these lists are not optional. */
final class Input {

    /** The name under which every input is opened, whatever its owner called it. */
    static final String SOURCE = "source";

    /** As ffprobe names them. */
    static final Set<String> VIDEO_CODECS = Set.of(
            "h264",
            "hevc",
            "vp8",
            "vp9",
            "av1",
            "mpeg4",
            "mpeg2video",
            "mpeg1video",
            "h263",
            "flv1",
            "mjpeg",
            "prores");

    static final Set<String> AUDIO_CODECS = Set.of(
            "aac",
            "mp3",
            "mp2",
            "opus",
            "vorbis",
            "ac3",
            "eac3",
            "flac",
            "alac",
            "amr_nb",
            "amr_wb",
            "pcm_s16le",
            "pcm_s16be",
            "pcm_s24le",
            "pcm_u8",
            "pcm_mulaw",
            "pcm_alaw",
            "adpcm_ima_wav");

    private static final String FORMATS = "mov,matroska,avi,flv,mpegts,mpeg";

    /** Decoders, not codecs: one codec may have several, and another ffmpeg may choose another. */
    private static final String DECODERS =
            "h264,hevc,vp8,vp9,libdav1d,libaom-av1,mpeg4,mpeg2video,mpeg1video,h263,flv,mjpeg,prores"
                    + ",aac,mp3float,mp3,mp2float,mp2,opus,libopus,vorbis,ac3,eac3,flac,alac,amrnb,amrwb"
                    + ",pcm_s16le,pcm_s16be,pcm_s24le,pcm_u8,pcm_mulaw,pcm_alaw,adpcm_ima_wav"
                    // Covers and subtitles, which we leave out: ffprobe gives up on a file when it may not open one.
                    + ",png,mov_text,srt,subrip,ass,ssa,webvtt";

    private static final int STREAMS = 64;
    private static final int PACKETS_TO_PROBE = 5000;
    private static final int LARGEST_ALLOCATION = 1 << 30;

    private Input() {}

    static List<String> guards(long maxPixels) {
        return List.of(
                "-max_alloc", Integer.toString(LARGEST_ALLOCATION),
                "-protocol_whitelist", "file",
                "-format_whitelist", FORMATS,
                "-codec_whitelist", DECODERS,
                "-max_pixels", Long.toString(maxPixels),
                "-max_streams", Integer.toString(STREAMS),
                "-max_probe_packets", Integer.toString(PACKETS_TO_PROBE));
    }
}
