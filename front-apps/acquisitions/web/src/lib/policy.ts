import type { PolicyBody, PurchasePolicy } from '../api/client'

/** A policy as it is typed in: amounts in yuan, what is left empty is missing. */
export interface PolicyDraft {
  classCode: string
  branch: string
  promise: string
  waitDays?: number
  holdsPerCopy?: number
  keep: number
  turnoverFloor: number
  cycleDays: number
  leadDays: number
  horizonDays: number
  price?: number
  processing: number
  resale: number
  readerDay: number
  loan: number
  year: number
  fund?: number
}

const yuan = (fen: number) => fen / 100
const fen = (yuanTyped: number) => Math.round(yuanTyped * 100)

export function draftOf(policy: PurchasePolicy, today: Date = new Date()): PolicyDraft {
  const { price, processing, resale, readerDay, loan, ...terms } = policy.terms
  return {
    classCode: policy.classCode,
    branch: policy.branch,
    ...terms,
    price: price === undefined ? undefined : yuan(price),
    processing: yuan(processing),
    resale: yuan(resale),
    readerDay: yuan(readerDay),
    loan: yuan(loan),
    year: policy.fund?.year ?? today.getFullYear(),
    fund: policy.fund ? yuan(policy.fund.amount) : undefined,
  }
}

/** What is sent: only the figure that the promise is about. */
export function fromDraft(draft: PolicyDraft): Pick<PolicyBody, 'classCode' | 'branch' | 'terms' | 'fund'> {
  const { classCode, branch, year, fund, waitDays, holdsPerCopy, ...terms } = draft
  return {
    classCode: classCode.trim(),
    branch,
    terms: {
      ...terms,
      ...(terms.promise === 'wait' ? { waitDays } : { holdsPerCopy }),
      price: terms.price ? fen(terms.price) : undefined,
      processing: fen(terms.processing),
      resale: fen(terms.resale),
      readerDay: fen(terms.readerDay),
      loan: fen(terms.loan),
    },
    fund: fund ? { year, amount: fen(fund) } : undefined,
  }
}
