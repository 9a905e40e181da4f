package nl.drieluik.clips.media;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * {@code drieluik.media.*}: which programs, and how much each of their runs may take.
 *
 * @param programs where the programs that came with us are unpacked, once per version
 * @param ffmpeg another ffmpeg, with its ffprobe beside it, built with libx264 and (for HDR) zscale; absent: the one
 *     that came with us
 * @param sandbox whether films are read inside bubblewrap
 * @param parallel how many of these processes run at once, over all requests together
 * @param threads how many threads one of them may use
 * @param timeLimit how long making a video may take, by the clock
 * @param probeLimit how long looking into a file may take, by the clock
 * @param memory address space of one process, where the system has prlimit
 * @param maxOutput how much one may write, all its files together
 * @param maxPixels width times height of the largest picture we read; 8K film is 33 million
 * @param maxFrameRate frames a second of the fastest film we read, over its whole length
 * @param maxDuration the longest recording we take
 */
@ConfigurationProperties("drieluik.media")
@Validated
record MediaSettings(
        Path programs,
        @Nullable Path ffmpeg,
        @DefaultValue("wanted") Sandbox.Use sandbox,
        @DefaultValue("2") @Min(1) @Max(64) int parallel,
        @DefaultValue("4") @Min(1) @Max(16) int threads,
        @DefaultValue("4h") Duration timeLimit,
        @DefaultValue("2m") Duration probeLimit,
        @DefaultValue("6GB") DataSize memory,
        @DefaultValue("8GB") DataSize maxOutput,
        @DefaultValue("36000000") @Min(1) long maxPixels,
        @DefaultValue("240") @Min(1) int maxFrameRate,
        @DefaultValue("3h") Duration maxDuration) {}
