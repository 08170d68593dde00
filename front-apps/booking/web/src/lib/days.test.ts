import { describe, expect, it } from 'vitest'
import { dayName, daysFrom, localDay, momentOf, spanOf } from './days'

describe('days', () => {
  it('are those of the library, wherever the phone is', () => {
    expect(localDay('2026-03-09T17:30:00Z')).toBe('2026-03-10')
    expect(dayName('2026-03-10', 'en')).toContain('10 Mar')
  })

  it('are counted over the end of a month', () => {
    expect(daysFrom('2026-02-27', '2026-03-01')).toBe(2)
    expect(daysFrom('2026-03-01', '2026-03-01')).toBe(0)
  })

  it('open and close at a local time', () => {
    expect(momentOf('2026-03-10', '09:00').toISOString()).toBe('2026-03-10T01:00:00.000Z')
  })

  it('say a span in hours and minutes and never less than nothing', () => {
    expect(spanOf(3_723_000)).toEqual({ hours: 1, minutes: 2 })
    expect(spanOf(-5)).toEqual({ hours: 0, minutes: 0 })
  })
})
