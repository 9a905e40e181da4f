package nl.drieluik.clips.media;

/** The MP4 that people watch: its index first, nothing in it that tells of place, camera or people. */
final class VideoFile {

    static final String NAME = "video.mp4";

    private VideoFile() {}

    static MediaFile in(WorkFolder work) {
        return new MediaFile(work.file(NAME), "video/mp4");
    }

    static Arguments addSecrecy(Arguments arguments) {
        return arguments.add("-dn", "-sn", "-map_metadata", "-1", "-map_metadata:s", "-1", "-map_chapters", "-1");
    }
}
