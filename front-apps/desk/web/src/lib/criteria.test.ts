import { describe, expect, it } from 'vitest'
import { criteriaOf } from './criteria'

describe('a rule that decided', () => {
  it('is told by what it asks for, the weightiest first', () => {
    expect(criteriaOf(['child', 'dvd', '*', '*', '*', '*'], ['itemType', 'readerCategory'])).toEqual([
      { name: 'readerCategory', code: 'child' },
      { name: 'itemType', code: 'dvd' },
    ])
  })

  it('asks for nothing when it is the fallback', () => {
    expect(criteriaOf(['*', '*', '*', '*', '*', '*'], [])).toEqual([])
  })
})
