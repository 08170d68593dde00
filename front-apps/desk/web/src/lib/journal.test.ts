import { describe, expect, it } from 'vitest'
import { noted, type Entry } from './journal'

const entry = (requestId: string, outcome: Entry['outcome'] = 'done'): Entry => ({
  requestId,
  at: 0,
  act: 'lend',
  barcode: 'B1',
  title: '三体',
  reader: '小*',
  outcome,
  reason: '',
})

describe('the list of transactions', () => {
  it('has the newest at its head and the last twenty in all', () => {
    const list = Array.from({ length: 25 }, (_, n) => entry(`r${n}`)).reduce<Entry[]>(
      (entries, each) => noted(entries, each),
      [],
    )
    expect(list).toHaveLength(20)
    expect(list[0]!.requestId).toBe('r24')
    expect(list[19]!.requestId).toBe('r5')
  })

  it('tells a command once: the second try replaces the first', () => {
    const list = noted(noted(noted([], entry('r1', 'refused')), entry('r2')), entry('r1'))
    expect(list.map((each) => [each.requestId, each.outcome])).toEqual([
      ['r1', 'done'],
      ['r2', 'done'],
    ])
  })
})
