/** The meeting as the server tells it; see GET /api/meetings/{id}. */
export interface Playback {
  clipId: string
  playing: boolean
  positionMs: number
  durationMs: number
  rate: number
  /** The server's time at which the picture was at positionMs. */
  at: string
  loop?: { fromMs: number; toMs: number }
  spotlight?: Spotlight
}

/** In shares of the picture's width and height; the radius of its width. */
export interface Spotlight {
  x: number
  y: number
  radius: number
}

export interface Meeting {
  id: string
  state: 'planned' | 'running' | 'broken-off' | 'ended'
  version: number
  serverTime: string
  playback?: Playback
  braked: boolean
  /** board, everybody, or the id of a person. */
  soundOn: string
  controlsId?: string
  you: { role: 'owner' | 'coach' | 'facilitator' | 'board'; keeper: boolean; commands: string[] }
}

export type Command = { type: string } & Record<string, unknown>
