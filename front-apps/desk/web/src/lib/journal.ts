/** One transaction of this counter, newest first in the list. */
export interface Entry {
  /** The command's number. */
  requestId: string
  /** Milliseconds since 1970. */
  at: number
  act: 'lend' | 'take-back' | 'renew' | 'hold'
  barcode: string
  title: string
  /** Masked name, where there is a reader. */
  reader: string
  outcome: 'done' | 'refused' | 'kept'
  /** Code of the first reason when refused. */
  reason: string
  /** The same in the hub's words, for a reason that has no short ones here. */
  words?: string
  dueAt?: string
}

/** Puts the newest at the head and keeps no more than so many; what is told of the same command again replaces it. */
export function noted(entries: readonly Entry[], entry: Entry, most = 20): Entry[] {
  return [entry, ...entries.filter((each) => each.requestId !== entry.requestId)].slice(0, most)
}
