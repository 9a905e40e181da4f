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
 * @param spareDisk what uploads leave free on the disk, and preparations wait for, so that the database has room
 * @param perPerson what the clips of one person may take, with all that is made of them and what is still to come
 * @param perSchool the same for all people of one school
 * @param parallel how many unfinished uploads one person may have at once
 */
@ConfigurationProperties("drieluik.upload")
record UploadSettings(
        @DefaultValue("4GB") DataSize maxSize,
        @DefaultValue("7d") Duration keep,
        @DefaultValue("1GB") DataSize spareDisk,
        @DefaultValue("100GB") DataSize perPerson,
        @DefaultValue("1TB") DataSize perSchool,
        @DefaultValue("5") int parallel) {}
