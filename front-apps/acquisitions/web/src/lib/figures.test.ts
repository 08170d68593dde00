import { describe, expect, it } from 'vitest'
import { figureText, growth } from './figures'

describe('a figure', () => {
  it('is written as its unit asks', () => {
    expect(figureText(12345, 'count', 'zh')).toBe('12,345')
    expect(figureText(24.53, 'percent', 'zh')).toBe('24.5%')
    expect(figureText(2.284, 'average', 'en')).toBe('2.28')
    expect(figureText(undefined, 'percent', 'en')).toBe('—')
  })

  it('grows from something and not from nothing', () => {
    expect(growth(120, 100)).toBe(20)
    expect(growth(50, 100)).toBe(-50)
    expect(growth(5, 0)).toBeUndefined()
    expect(growth(undefined, 100)).toBeUndefined()
  })
})
