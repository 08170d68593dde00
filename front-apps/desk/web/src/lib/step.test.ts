import { describe, expect, it } from 'vitest'
import { cleanCode, stepOf } from './step'

describe('a scan', () => {
  it('of a card begins that reader’s turn, whatever went on before', () => {
    expect(stepOf('card', 'auto', false)).toBe('take-reader')
    expect(stepOf('card', 'auto', true)).toBe('take-reader')
    expect(stepOf('card', 'return', true)).toBe('take-reader')
    expect(stepOf('card', 'renew', false)).toBe('take-reader')
  })

  it('of an item lends it to the reader in hand, and takes it back when there is none', () => {
    expect(stepOf('item', 'auto', true)).toBe('lend')
    expect(stepOf('item', 'auto', false)).toBe('take-back')
  })

  it('of an item follows the mode before the reader', () => {
    expect(stepOf('item', 'return', true)).toBe('take-back')
    expect(stepOf('item', 'renew', true)).toBe('renew')
    expect(stepOf('item', 'renew', false)).toBe('renew')
  })

  it('of an item that is only tried changes nothing, and needs somebody it is tried for', () => {
    expect(stepOf('item', 'try', true)).toBe('try')
    expect(stepOf('item', 'try', false)).toBe('needs-reader')
    expect(stepOf('card', 'try', false)).toBe('take-reader')
  })

  it('of something else does nothing', () => {
    expect(stepOf('unknown', 'auto', true)).toBe('unknown')
    expect(stepOf('unknown', 'return', false)).toBe('unknown')
  })
})

describe('a code', () => {
  it('is what stands between the scanner’s decorations', () => {
    expect(cleanCode(' \u0002B0000123\r\n')).toBe('B0000123')
    expect(cleanCode('\ufeffLH 4711\t')).toBe('LH4711')
    expect(cleanCode('   ')).toBe('')
  })

  it('is never longer than the hub takes', () => {
    expect(cleanCode('9'.repeat(500))).toHaveLength(64)
  })
})
