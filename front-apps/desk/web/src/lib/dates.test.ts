import { describe, expect, it } from 'vitest'
import { dueDay } from './dates'

describe('a due date', () => {
  it('is the library’s day, not the machine’s', () => {
    expect(dueDay('2026-12-19T15:59:59Z', 'zh')).toBe('12-19')
    expect(dueDay('2026-12-19T15:59:59Z', 'en')).toBe('19 Dec')
  })

  it('says the hour where hours count', () => {
    expect(dueDay('2026-12-19T10:30:00+08:00', 'zh')).toBe('12-19 10:30')
  })
})
