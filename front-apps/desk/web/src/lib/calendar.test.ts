import { describe, expect, it } from 'vitest'
import { hoursOf, isAllDay, typedHours } from './hours'
import { daysOf, monthNow, shifted } from './month'

describe('a month', () => {
  it('is shown in whole weeks from Monday on', () => {
    const october = daysOf('2026-10')
    expect(october[0]).toBe('2026-09-28')
    expect(october.at(-1)).toBe('2026-11-01')
    expect(october).toHaveLength(35)
    expect(daysOf('2027-02')).toHaveLength(28)
  })

  it('follows another over the end of a year', () => {
    expect(shifted('2026-12', 1)).toBe('2027-01')
    expect(shifted('2026-01', -1)).toBe('2025-12')
    expect(monthNow(new Date('2026-09-30T17:00:00Z'))).toBe('2026-10')
  })
})

describe('hours', () => {
  it('are read as people write them', () => {
    expect(hoursOf('9:00-12:00，14:00–18:00')).toEqual([
      { opens: '09:00', closes: '12:00' },
      { opens: '14:00', closes: '18:00' },
    ])
    expect(hoursOf(' 00:00 - 24:00 ')).toEqual([{ opens: '00:00', closes: '24:00' }])
    expect(hoursOf('  ')).toEqual([])
    expect(typedHours(hoursOf('9:00-17:00')!)).toBe('09:00-17:00')
  })

  it('tell an open night from an open day', () => {
    expect(isAllDay(hoursOf('0:00-24:00')!)).toBe(true)
    expect(isAllDay(hoursOf('0:00-23:59')!)).toBe(false)
    expect(isAllDay([])).toBe(false)
  })

  it('are not guessed', () => {
    for (const typed of ['9-17', '17:00-9:00', '09:00-12:00, 11:00-18:00', '25:00-26:00', 'morning']) {
      expect(hoursOf(typed), typed).toBeUndefined()
    }
  })
})
