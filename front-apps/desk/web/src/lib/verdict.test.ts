import { describe, expect, it } from 'vitest'
import { HubProblem } from '@libraryhub/shared-web'
import type { Item, Loan, Reader, Returned, Tried, Undone } from '../api/client'
import { attention, weightOf } from './verdict'

const loan = (overdue: boolean) => ({ id: '1', title: '三体', overdue }) as Loan
const reader = (more: Partial<Reader> = {}) =>
  ({
    reader: { maskedName: '小*' },
    blocks: [],
    loans: [],
    openLoans: 0,
    holds: [],
    ...more,
  }) as unknown as Reader
const back = (more: Partial<Returned>) =>
  weightOf({
    kind: 'returned',
    item: { title: '三体' } as Item,
    result: { route: 'shelf', goTo: 'main', closedLoan: loan(false), ...more } as Returned,
    elsewhere: false,
    day: '',
  })

describe('a verdict', () => {
  it('is good when there is nothing more to do', () => {
    expect(back({})).toBe('good')
    expect(weightOf({ kind: 'lent', loan: loan(false), reader: '小*' })).toBe('good')
    expect(weightOf({ kind: 'reader', reader: reader() })).toBe('good')
  })

  it('asks to look when the copy must go somewhere, was overdue, or was not on loan at all', () => {
    expect(back({ route: 'hold-shelf' })).toBe('note')
    expect(back({ route: 'transit' })).toBe('note')
    expect(back({ closedLoan: loan(true) })).toBe('note')
    expect(back({ closedLoan: undefined })).toBe('note')
  })

  it('asks to look when the copy of a loan undone is waited for', () => {
    const undone = (route?: string) =>
      weightOf({ kind: 'undone', undone: { loan: loan(false), route } as Undone })
    expect(undone('shelf')).toBe('good')
    expect(undone()).toBe('good')
    expect(undone('hold-shelf')).toBe('note')
    expect(undone('transit')).toBe('note')
  })

  it('asks to look when a reader has something to collect, to return or to settle', () => {
    expect(attention(reader({ blocks: ['CARD_NOT_ACTIVE'] }))).toBe(true)
    expect(attention(reader({ loans: [loan(false), loan(true)] }))).toBe(true)
    expect(attention(reader({ holds: [{ state: 'ready' }] as Reader['holds'] }))).toBe(true)
    expect(attention(reader({ holds: [{ state: 'waiting' }] as Reader['holds'] }))).toBe(false)
  })

  it('is a note, never a yes, when nothing was done', () => {
    expect(
      weightOf({ kind: 'tried', item: { title: '三体' } as Item, tried: { allowed: true } as Tried }),
    ).toBe('note')
  })

  it('is bad when it is a refusal or nothing known', () => {
    expect(weightOf({ kind: 'refused', act: 'lend', problem: HubProblem.offline() })).toBe('bad')
    expect(weightOf({ kind: 'unknown', code: '404' })).toBe('bad')
  })
})
