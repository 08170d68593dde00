import { describe, expect, it } from 'vitest'
import { HubProblem } from '@libraryhub/shared-web'
import { helps, sorted } from './override'

const refused = (...codes: string[]) =>
  new HubProblem(
    409,
    codes[0] ?? '',
    '',
    codes.map((code) => ({ code, text: code })),
  )

describe('an override', () => {
  it('helps when every reason may be set aside', () => {
    const both = sorted(refused('LOAN_LIMIT', 'FEES_OWED'), ['FEES_OWED', 'LOAN_LIMIT'])
    expect(both.aside.map((reason) => reason.code)).toEqual(['LOAN_LIMIT', 'FEES_OWED'])
    expect(helps(both)).toBe(true)
  })

  it('does not help against a copy that another has, however many other reasons could be set aside', () => {
    const mixed = sorted(refused('LOAN_LIMIT', 'ITEM_ON_LOAN'), ['LOAN_LIMIT'])
    expect(mixed.firm.map((reason) => reason.code)).toEqual(['ITEM_ON_LOAN'])
    expect(helps(mixed)).toBe(false)
  })

  it('is nothing for whoever may set nothing aside, nor against an outage', () => {
    expect(helps(sorted(refused('LOAN_LIMIT'), []))).toBe(false)
    expect(helps(sorted(HubProblem.offline(), ['LOAN_LIMIT']))).toBe(false)
  })
})
