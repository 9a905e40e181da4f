/** Where a video is to be had: as one file, or in pieces (HLS) of which more may be on their way. */
export interface Source {
  progressive?: string | undefined
  hls?: string | undefined
}

/** What this browser can do with pieces. */
export interface Ability {
  /** Take them one by one from a script: then hls.js chooses what the line can carry. */
  scripted: boolean
  /** Read their list by itself, as on an iPhone. */
  native: boolean
}

export type Way = { by: 'stream'; address: string } | { by: 'element'; address: string | undefined }

/** By which way a source is played; `lost` is a list that turned out to be unplayable here. */
export function wayTo({ progressive, hls }: Source, ability: Ability, lost?: string): Way {
  if (hls !== undefined && hls !== lost) {
    if (ability.scripted) return { by: 'stream', address: hls }
    if (ability.native) return { by: 'element', address: hls }
  }
  return { by: 'element', address: progressive ?? hls }
}

/** Whether there is anything to be played. */
export function hasVideo(source: Source | undefined): source is Source {
  return source?.progressive !== undefined || source?.hls !== undefined
}
