import type { HubProblem } from '@libraryhub/shared-web'
import type { Hold, Item, Loan, Reader, Returned, SetAside, Tried, Undone } from '../api/client'

/** What a librarian notes about a loan. */
export type LoanAct = 'recall' | 'claimed' | 'lost' | 'damage' | 'undo'

/** What came of a scan, as the counter says it aloud. */
export type Verdict =
  | { kind: 'reader'; reader: Reader }
  | { kind: 'card-ended'; reader: Reader; state: string }
  | { kind: 'lent'; loan: Loan; reader: string }
  | { kind: 'renewed'; loan: Loan }
  /** @param day of the book drop it came out of; empty for today */
  | { kind: 'returned'; item: Item; result: Returned; elsewhere: boolean; day: string }
  | { kind: 'held'; hold: Hold }
  | { kind: 'set-held'; title: string; holds: Hold[] }
  | { kind: 'noted'; act: Exclude<LoanAct, 'undo'>; loan: Loan }
  | { kind: 'undone'; undone: Undone }
  /** Nothing was done: what lending would come to. */
  | { kind: 'tried'; item: Item; tried: Tried }
  | { kind: 'needs-reader'; item: Item }
  | { kind: 'unknown'; code: string }
  /** Without the hub: a card that cannot be looked up, an act that is noted to be brought later. */
  | { kind: 'card-alone'; cardNo: string }
  | { kind: 'kept'; act: 'lend' | 'take-back'; barcode: string }
  | { kind: 'not-on-loan'; item: Item }
  | {
      kind: 'refused'
      act: 'scan' | 'lend' | 'take-back' | 'renew' | 'hold'
      item?: Pick<Item, 'barcode' | 'title'>
      problem: HubProblem
      /** Does it against the rules; there where staff may be allowed to. */
      anyway?: Anyway
    }

/** Does a refused command against the rules, under one number however often it is sent. */
export type Anyway = (override: SetAside) => Promise<boolean>

export type Weight = 'good' | 'note' | 'bad'

/** How it looks and sounds: good and go on, a note to act on, or bad. */
export function weightOf(verdict: Verdict): Weight {
  switch (verdict.kind) {
    case 'refused':
    case 'unknown':
    case 'not-on-loan':
    case 'card-ended':
      return 'bad'
    case 'card-alone':
    case 'kept':
    case 'tried':
    case 'needs-reader':
      return 'note'
    case 'reader':
      return attention(verdict.reader) ? 'note' : 'good'
    case 'returned':
      return verdict.result.route !== 'shelf' ||
        verdict.result.closedLoan?.overdue ||
        !verdict.result.closedLoan
        ? 'note'
        : 'good'
    case 'undone':
      return verdict.undone.route === 'hold-shelf' || verdict.undone.route === 'transit' ? 'note' : 'good'
    default:
      return 'good'
  }
}

/** Whether something of this reader wants to be said before the first item: blocks, overdue loans, holds to collect. */
export function attention(reader: Reader): boolean {
  return reader.blocks.length > 0 || reader.loans.some((loan) => loan.overdue) || ready(reader).length > 0
}

export function ready(reader: Reader): Hold[] {
  return reader.holds.filter((hold) => hold.state === 'ready')
}

export function overdue(reader: Reader): Loan[] {
  return reader.loans.filter((loan) => loan.overdue)
}
