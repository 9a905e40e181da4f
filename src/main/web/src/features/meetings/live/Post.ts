import { type AnyProblem, problemOf } from '@/shared/api/problem'
import type { Meeting, MeetingCommand } from '@/generated'
import { DRAG_EVERY_MS, dragged, type Letter, pauseAfter, posted, stale } from './outbox'
import { uuid } from '@/shared/uuid'

/** What became of a command: the meeting after it, or why not; nothing where a later one took its place. */
export interface Outcome {
  meeting?: Meeting
  refusal?: AnyProblem
}

interface Sent extends Letter {
  settle: (outcome: Outcome) => void
}

type Deliver = (command: MeetingCommand & { id: string }) => Promise<Meeting>

/** Delivers commands one after the other, and tries each again until the server has answered it. */
export class Post {
  private waiting: Sent[] = []
  private busy = false
  private lastDragAt = -Infinity

  constructor(private readonly deliver: Deliver) {}

  send(command: MeetingCommand): Promise<Outcome> {
    return new Promise((settle) => {
      const before = this.waiting
      const letter = { id: uuid(), command, writtenAt: performance.now(), settle }
      this.waiting = posted(before, letter)
      before.filter((each) => !this.waiting.includes(each)).forEach((each) => each.settle({}))
      void this.work()
    })
  }

  /** Lets go of what is still waiting. */
  close() {
    this.waiting.forEach(({ settle }) => settle({}))
    this.waiting = []
  }

  private async work() {
    if (this.busy) return
    this.busy = true
    while (this.waiting[0]) await this.deliverFirst(this.waiting[0])
    this.busy = false
  }

  private async deliverFirst(first: Sent) {
    const early = this.lastDragAt + DRAG_EVERY_MS - performance.now()
    if (dragged(first) && early > 0) return wait(early)
    if (dragged(first)) this.lastDragAt = performance.now()
    this.waiting = this.waiting.slice(1)
    first.settle(await this.untilAnswered(first))
  }

  private async untilAnswered(letter: Letter): Promise<Outcome> {
    for (let tries = 0; ; tries += 1) {
      try {
        return { meeting: await this.deliver({ ...letter.command, id: letter.id }) }
      } catch (error) {
        const problem = problemOf(error)
        if (answered(problem) || stale(letter, performance.now())) return { refusal: problem }
        await wait(pauseAfter(tries))
      }
    }
  }
}

/** A cut line and a proxy whose server starts anew are no answer. */
function answered({ status }: AnyProblem): boolean {
  return ![0, 502, 503, 504].includes(status)
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
