import type { Meeting } from '@/generated'
import { denktijd, drietal } from './fixtures'

const PHASES = [
  ['look-back', 3],
  ['question', 1],
  ['watch', 4],
  ['describe', 4],
  ['coach', 7],
  ['switch', 1],
  ['tips', 3],
  ['plan', 4],
] as const

/** Bram's case, the second one, at describing; Fatima keeps the time. */
export function aMeeting(changes: Partial<Meeting> = {}): Meeting {
  const order = ['anna', 'bram', 'carla']
  const waiting = { noClip: false, asked: 0, tipped: 0, planShown: false, usedMs: 0 }
  return {
    id: 'meeting-1',
    triadId: drietal.id,
    startsAt: '2026-12-01T14:00:00Z',
    state: 'running',
    version: 12,
    serverTime: '2026-12-01T14:40:00Z',
    setting: 'room',
    facilitation: 1,
    people: drietal.members,
    ...(drietal.facilitator ? { facilitator: drietal.facilitator } : {}),
    keeperId: 'fatima',
    agreements: drietal.agreements,
    order,
    phase: {
      index: PHASES.length + 3,
      name: 'describe',
      ownerId: 'bram',
      startedAt: '2026-12-01T14:39:12Z',
      endsAt: '2026-12-01T14:43:12Z',
      budgetMs: 240_000,
      usedMs: 48_000,
      leftMs: 192_000,
    },
    phases: order.flatMap((ownerId) =>
      PHASES.map(([name, count]) => ({ name, ownerId, budgetMs: count * 60_000, usedMs: 0 })),
    ),
    cases: [
      { ...waiting, ownerId: 'anna', state: 'done', usedMs: 1_620_000, leftMs: 0 },
      {
        ...waiting,
        ownerId: 'bram',
        state: 'running',
        usedMs: 540_000,
        leftMs: 1_080_000,
        clipId: 'clip-bram',
        clipTitle: 'Groepswerk',
        clipState: 'ready',
        learningQuestion: { id: denktijd.id, text: 'Hoe houd ik de rust bij het wisselen?' },
      },
      { ...waiting, ownerId: 'carla', state: 'waiting', leftMs: 1_620_000 },
    ],
    leftMs: 3_000_000,
    playback: {
      clipId: 'clip-bram',
      playing: false,
      positionMs: 61_000,
      durationMs: 230_000,
      rate: 1,
      at: '2026-12-01T14:40:00Z',
    },
    braked: false,
    soundOn: 'board',
    present: ['anna', 'bram', 'carla', 'fatima'],
    boards: 1,
    attended: ['anna', 'bram', 'carla', 'fatima'],
    you: { role: 'coach', keeper: false, commands: [] },
    ...changes,
  }
}
