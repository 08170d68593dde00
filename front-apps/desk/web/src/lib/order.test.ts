import { describe, expect, it } from 'vitest'
import { moved } from './order'

describe('a queue', () => {
  const queue = ['豆豆', '小林', '阿梅']

  it('is reordered by moving one reader, the others keep their order', () => {
    expect(moved(queue, 2, 0)).toEqual(['阿梅', '豆豆', '小林'])
    expect(moved(queue, 0, 1)).toEqual(['小林', '豆豆', '阿梅'])
  })

  it('has nobody before the first or behind the last', () => {
    expect(moved(queue, 0, -1)).toEqual(queue)
    expect(moved(queue, 2, 3)).toEqual(queue)
  })
})
