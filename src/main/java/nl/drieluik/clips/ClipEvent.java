package nl.drieluik.clips;

/** Something happened to a clip. Published inside the transaction that made it so. */
public sealed interface ClipEvent
        permits ClipArrived,
                ClipChanged,
                ClipDeleted,
                ClipFailed,
                ClipReady,
                ClipShared,
                ClipStageMoved,
                ClipUnshared,
                ClipWatched {

    ClipId clip();
}
