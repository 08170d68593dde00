/** Does one thing after the other, in the order they came: a scanner is faster than the hub. */
export class Line {
  private end: Promise<unknown> = Promise.resolve()
  private waiting = 0

  /** How many have not been done yet. */
  get length(): number {
    return this.waiting
  }

  add<T>(work: () => Promise<T>): Promise<T> {
    this.waiting++
    const turn = this.end.then(work).finally(() => this.waiting--)
    // What fails is its own caller's affair; those behind are served all the same.
    this.end = turn.catch(() => undefined)
    return turn
  }
}
