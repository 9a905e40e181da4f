package nl.drieluik.clips;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code drieluik.clips.*}
 *
 * @param keepRecording how long after a recording came in its owner still has what lies outside the piece
 * @param keepAfterCut the same, after the last time that the piece was chosen: the later of the two holds
 */
@ConfigurationProperties("drieluik.clips")
record ClipSettings(
        @DefaultValue("90d") Duration keepRecording,
        @DefaultValue("14d") Duration keepAfterCut) {}
