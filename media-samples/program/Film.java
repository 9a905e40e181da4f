import java.awt.image.BufferedImage;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameRecorder;
import org.bytedeco.javacv.Java2DFrameConverter;

/** Makes a film of a lesson: H.264 and AAC, 25 pictures a second, playable while it loads. */
final class Film {

    private static final int PER_SECOND = 25;
    private static final int SAMPLES = Sound.RATE / PER_SECOND;

    private Film() {}

    static void record(Lesson lesson, Path file) throws Exception {
        var sound = lesson.sound();
        try (var recorder = recorder(file);
                var pictures = new Java2DFrameConverter()) {
            recorder.start();
            for (long frame = 0; frame < lesson.durationMs * PER_SECOND / 1000; frame++) {
                recorder.record(pictures.convert(picture(lesson, frame * 1000 / PER_SECOND)));
                recorder.recordSamples(Sound.RATE, 1, samples(sound, (int) frame * SAMPLES));
            }
            recorder.stop();
        }
    }

    static BufferedImage picture(Lesson lesson, long ms) {
        var picture = new BufferedImage(Room.WIDTH, Room.HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        var canvas = picture.createGraphics();
        lesson.draw(canvas, ms);
        canvas.dispose();
        return picture;
    }

    private static FloatBuffer samples(Sound sound, int from) {
        return FloatBuffer.wrap(Arrays.copyOfRange(sound.samples(), from, from + SAMPLES));
    }

    private static FFmpegFrameRecorder recorder(Path file) {
        avutil.av_log_set_level(avutil.AV_LOG_ERROR);
        var recorder = new FFmpegFrameRecorder(file.toFile(), Room.WIDTH, Room.HEIGHT, 1);
        recorder.setFormat("mp4");
        recorder.setOption("movflags", "+faststart");
        recorder.setFrameRate(PER_SECOND);
        recorder.setGopSize(2 * PER_SECOND);
        recorder.setVideoCodec(avcodec.AV_CODEC_ID_H264);
        recorder.setPixelFormat(avutil.AV_PIX_FMT_YUV420P);
        recorder.setVideoOption("preset", "slow");
        recorder.setVideoOption("tune", "animation");
        recorder.setVideoQuality(24);
        recorder.setAudioCodec(avcodec.AV_CODEC_ID_AAC);
        recorder.setSampleRate(Sound.RATE);
        recorder.setAudioBitrate(96_000);
        return recorder;
    }
}
