/** What others write at the closing is not told by the meeting's stream; this is soon enough. */
export const AGAIN_AFTER_MS = 8000
