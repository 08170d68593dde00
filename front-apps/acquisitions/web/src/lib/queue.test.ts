import { describe, expect, it } from 'vitest'
import { codesOf, queueAhead, spread } from './queue'

describe('the queue ahead', () => {
  it('ends when the last in line is served', () => {
    // 25 readers, 5 copies, 28 days: the pair that the formula was checked with.
    expect(queueAhead(25, 5, 28)).toEqual([
      [0, 25],
      [140, 0],
    ])
  })

  it('of a title without copies counts as with one', () => {
    expect(queueAhead(7, 0, 28)[1]).toEqual([196, 0])
  })
})

describe('copies received', () => {
  it('are spread evenly, the first branches taking what is left over', () => {
    expect(spread(5, ['MAIN', 'HAISHU', 'JIANGBEI'])).toEqual({ MAIN: 2, HAISHU: 2, JIANGBEI: 1 })
  })

  it('are named one by one', () => {
    expect(codesOf({ MAIN: 2, HAISHU: 0, JIANGBEI: 1 })).toEqual(['MAIN', 'MAIN', 'JIANGBEI'])
  })

  it('have nowhere to go without a branch', () => {
    expect(codesOf(spread(3, []))).toEqual([])
  })
})
