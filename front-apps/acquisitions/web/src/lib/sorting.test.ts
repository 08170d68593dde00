import { describe, expect, it } from 'vitest'
import { sorted, turned } from './sorting'

const rows = [
  { title: '活着', holds: 9 },
  { title: '三体', holds: 26 },
  { title: '围城', holds: undefined },
]
const figure = (row: (typeof rows)[number], by: 'title' | 'holds') => row[by]
const titles = (by: 'title' | 'holds', down: boolean) =>
  sorted(rows, { by, down }, figure).map((row) => row.title)

describe('sorting', () => {
  it('goes by figure, and what has none comes last either way', () => {
    expect(titles('holds', true)).toEqual(['三体', '活着', '围城'])
    expect(titles('holds', false)).toEqual(['活着', '三体', '围城'])
  })

  it('orders Chinese titles as a Chinese catalogue does', () => {
    expect(titles('title', false)).toEqual(['活着', '三体', '围城'])
  })

  it('turns round on the same column and begins large on another', () => {
    expect(turned({ by: 'holds', down: true }, 'holds')).toEqual({ by: 'holds', down: false })
    expect(turned({ by: 'holds', down: false }, 'title')).toEqual({ by: 'title', down: true })
  })
})
