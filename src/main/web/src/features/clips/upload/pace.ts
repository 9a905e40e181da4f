/** How many bytes were there at a time, in milliseconds. */
export interface Sample {
  at: number
  bytes: number
}

const WINDOW_MS = 15_000
const ENOUGH_MS = 1500

/** The samples of the last quarter of a minute, this one included. */
export function withSample(samples: Sample[], sample: Sample): Sample[] {
  return [...samples.filter((each) => sample.at - each.at <= WINDOW_MS), sample]
}

/** Bytes a second over those samples; undefined while too little is known to say. */
export function pace(samples: Sample[]): number | undefined {
  const first = samples[0]
  const last = samples.at(-1)
  if (!first || !last || last.at - first.at < ENOUGH_MS) return undefined
  const bytes = last.bytes - first.bytes
  return bytes > 0 ? (bytes * 1000) / (last.at - first.at) : undefined
}

/** Seconds until all is there at this pace. */
export function secondsLeft(samples: Sample[], size: number): number | undefined {
  const speed = pace(samples)
  const sent = samples.at(-1)?.bytes ?? 0
  return speed === undefined ? undefined : Math.ceil((size - sent) / speed)
}
