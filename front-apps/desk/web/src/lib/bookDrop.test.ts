import { describe, expect, it } from 'vitest'
import { dayBefore, dropDays, endOf } from './bookDrop'

describe('the days of a book drop', () => {
  it('are those of the library, today first', () => {
    // Half past midnight in Ningbo, still the day before in Greenwich.
    const days = dropDays(new Date('2026-03-01T16:30:00Z'), 2)

    expect(days).toEqual(['2026-03-02', '2026-03-01', '2026-02-28'])
  })

  it('end where a due date ends', () => {
    expect(endOf('2026-03-01')).toBe('2026-03-01T15:59:59.000Z')
  })

  it('are gone through with a key, back to today', () => {
    const now = new Date('2026-03-10T04:00:00Z')

    expect(dayBefore('', now, 2)).toBe('2026-03-09')
    expect(dayBefore('2026-03-09', now, 2)).toBe('2026-03-08')
    expect(dayBefore('2026-03-08', now, 2)).toBe('')
    expect(dayBefore('', now, 0)).toBe('')
  })
})
