import { describe, expect, it } from 'vitest'
import { fenOf, typed } from './yuan'

describe('an amount typed in yuan', () => {
  it('is exact to the fen', () => {
    expect(fenOf('12')).toBe(1200)
    expect(fenOf('12.5')).toBe(1250)
    expect(fenOf(' ¥0.07 ')).toBe(7)
    // As binary fractions these two would not add up.
    expect(fenOf('1.1')! + fenOf('2.2')!).toBe(330)
  })

  it('is nothing when it cannot be read', () => {
    for (const text of ['', 'abc', '1.234', '-5', '1,000']) expect(fenOf(text)).toBeUndefined()
  })

  it('is shown as it is typed', () => {
    expect(typed(7)).toBe('0.07')
    expect(fenOf(typed(1250))).toBe(1250)
  })
})
