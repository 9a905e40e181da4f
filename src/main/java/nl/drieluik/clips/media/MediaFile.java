package nl.drieluik.clips.media;

import java.nio.file.Path;

/** A file that was made, and how it is announced to a browser. */
public record MediaFile(Path path, String contentType) {}
