package nl.drieluik.clips.media;

import nl.drieluik.common.FullDisk;

/** This file does not become a clip, for a reason that its owner may read. */
public class MediaRefused extends RuntimeException {

    private final MediaProblem problem;

    MediaRefused(MediaProblem problem) {
        this(problem, "");
    }

    /** @param said what ffmpeg said of it, for the log only */
    MediaRefused(MediaProblem problem, String said) {
        super(said.isEmpty() ? problem.code() : problem.code() + ": " + said);
        this.problem = problem;
    }

    public MediaProblem problem() {
        return problem;
    }

    /** Whether ffmpeg found no room on the disk: the file is not to blame. */
    public boolean forWantOfRoom() {
        return FullDisk.isMeantBy(getMessage());
    }
}
