import type { SignedAct } from './chain'
import type { Conflict, Noted } from './notebook'

export interface Result {
  sequence: number
  state: string
  reasons: { code: string; text: string }[]
}

/** Where lists come from and what is kept of them: the notebook, or a stand-in in a test. */
export interface Book {
  acts(): Promise<Noted[]>
  settled(noted: Noted, conflict?: Conflict): Promise<void>
}

/**
 * Brings what was noted, shift by shift and in order, a batch at a time. An act is crossed out only when the hub has said
 * what became of it; when an answer is lost the batch is brought again, and the hub answers the same.
 *
 * @param send brings a batch of one shift
 * @returns whether everything has been brought
 */
export async function bringAll(
  book: Book,
  send: (deskId: string, acts: SignedAct[]) => Promise<Result[]>,
  batch = 50,
): Promise<boolean> {
  const all = await book.acts()
  const desks = [...new Set(all.map((noted) => noted.deskId))]
  let everything = true
  for (const deskId of desks) {
    const list = all.filter((noted) => noted.deskId === deskId).sort((a, b) => a.sequence - b.sequence)
    for (let from = 0; from < list.length; from += batch) {
      const some = list.slice(from, from + batch)
      const results = await send(
        deskId,
        some.map((noted) => noted.act),
      )
      for (const noted of some) {
        const result = results.find((each) => each.sequence === noted.sequence)
        if (!result || result.state === 'waiting') {
          everything = false
          break
        }
        await book.settled(
          noted,
          result.state === 'conflict' ? { ...noted, reasons: result.reasons } : undefined,
        )
      }
      if (!everything) return false
    }
  }
  return everything
}
