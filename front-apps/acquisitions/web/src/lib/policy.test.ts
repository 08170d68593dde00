import { describe, expect, it } from 'vitest'
import type { PurchasePolicy } from '../api/client'
import { draftOf, fromDraft } from './policy'

const usual: PurchasePolicy = {
  classCode: '',
  branch: '',
  version: 2,
  ratio: 3,
  inForce: true,
  byRole: 'acquisitions',
  terms: {
    promise: 'wait',
    waitDays: 84,
    keep: 0.8,
    turnoverFloor: 1,
    cycleDays: 28,
    leadDays: 30,
    horizonDays: 180,
    processing: 500,
    resale: 500,
    readerDay: 4,
    loan: 100,
  },
  fund: { year: 2026, amount: 5_000_000 },
}

describe('a purchase policy', () => {
  it('is typed in yuan and sent in fen', () => {
    const draft = draftOf(usual)
    expect(draft.readerDay).toBe(0.04)
    expect(draft.fund).toBe(50_000)
    expect(fromDraft({ ...draft, price: 39.9 }).terms.price).toBe(3990)
    expect(fromDraft(draft).fund).toEqual({ year: 2026, amount: 5_000_000 })
  })

  it('sends the figure of its promise and not the other one', () => {
    const sent = fromDraft({ ...draftOf(usual), promise: 'ratio', holdsPerCopy: 4 })
    expect(sent.terms.holdsPerCopy).toBe(4)
    expect(sent.terms.waitDays).toBeUndefined()
  })

  it('has no fund and no price where none is typed', () => {
    const sent = fromDraft({ ...draftOf({ ...usual, fund: undefined }), classCode: ' I ' })
    expect(sent.fund).toBeUndefined()
    expect(sent.terms.price).toBeUndefined()
    expect(sent.classCode).toBe('I')
  })
})
