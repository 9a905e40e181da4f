package nl.drieluik.clips.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * How loud it is, in time. The stored file has this form already.
 *
 * @param peaks 0 is silence, 100 the loudest moment
 */
@Schema(name = "Waveform")
record WaveformBody(int peaksPerSecond, List<Integer> peaks) {}
