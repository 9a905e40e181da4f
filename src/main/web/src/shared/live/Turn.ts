type Close = () => void

/** This tab's turn among those of a browser to have what only one of them can have. */
export class Turn {
  private close: Close | undefined
  private over = false
  private readonly asked = new Set<'take' | 'wait'>()

  /**
   * @param lock the name by which all tabs know it
   * @param open begins it, and answers what ends it
   */
  constructor(
    private readonly lock: string,
    private readonly open: () => Close,
  ) {}

  get isMine(): boolean {
    return this.close !== undefined
  }

  /** Has it at once, in place of whichever tab has it now. */
  take() {
    if (!this.isMine) void this.ask('take')
  }

  /** Gets it when no other tab wants it any more. */
  wait() {
    void this.ask('wait')
  }

  letGo() {
    this.close?.()
  }

  /** This tab does not want it any more. */
  end() {
    this.over = true
    this.letGo()
  }

  private async ask(how: 'take' | 'wait') {
    if (this.over || this.asked.has(how)) return
    this.asked.add(how)
    let close: Close | undefined
    const hold = () => {
      this.asked.delete(how)
      if (this.over) return undefined
      return new Promise<void>((release) => (close = this.begin(release)))
    }
    try {
      await navigator.locks.request(this.lock, { steal: how === 'take' }, hold)
    } catch {
      // Another tab took it. Both may be in sight: this one does not take it back, but is there when that one goes.
      close?.()
      this.wait()
    }
  }

  private begin(release: Close): Close {
    this.letGo()
    const end = this.open()
    const close = () => {
      if (this.close !== close) return
      this.close = undefined
      end()
      release()
    }
    this.close = close
    return close
  }
}
