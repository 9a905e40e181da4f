package nl.drieluik.clips.upload;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code drieluik.upload.*}
 *
 * @param maxSize of one recording
 * @param keep how long an unfinished upload waits for its next byte
 * @param spareDisk what uploads leave free on the disk, for the files that are made of them
 */
@ConfigurationProperties("drieluik.upload")
record UploadSettings(
        @DefaultValue("4GB") DataSize maxSize,
        @DefaultValue("7d") Duration keep,
        @DefaultValue("1GB") DataSize spareDisk) {}
