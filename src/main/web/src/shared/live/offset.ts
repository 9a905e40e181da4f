/** One question about the time. Here it is counted from the page's start, there it is an instant; all in ms. */
export interface Sample {
  askedAt: number
  answeredAt: number
  serverTime: number
}

const KEPT = 8
const KEPT_MS = 10 * 60_000
/** What two clocks may drift apart in that time. */
const SLACK_MS = 30

/** How far the server's clock is ahead, supposing that both ways took as long. */
export function offsetOf({ askedAt, answeredAt, serverTime }: Sample): number {
  return serverTime - (askedAt + answeredAt) / 2
}

/**
 * The truest samples first: least time on the way, least doubt. One that cannot be true together with
 * the others says that this device slept or that its clock was set: the others are forgotten.
 */
export function withSample(samples: Sample[], sample: Sample): Sample[] {
  const recent = samples.filter(({ answeredAt }) => sample.answeredAt - answeredAt < KEPT_MS)
  const agreeing = recent.every((other) => agree(other, sample)) ? recent : []
  return [...agreeing, sample].sort((a, b) => onTheWay(a) - onTheWay(b)).slice(0, KEPT)
}

function agree(one: Sample, other: Sample): boolean {
  const doubt = (onTheWay(one) + onTheWay(other)) / 2 + SLACK_MS
  return Math.abs(offsetOf(one) - offsetOf(other)) <= doubt
}

function onTheWay({ askedAt, answeredAt }: Sample): number {
  return answeredAt - askedAt
}
