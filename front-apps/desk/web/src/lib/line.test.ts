import { describe, expect, it } from 'vitest'
import { Line } from './line'

describe('a line', () => {
  it('serves in the order of arrival, one at a time', async () => {
    const line = new Line()
    const heard: string[] = []
    let release = () => {}
    const first = line.add(async () => {
      await new Promise<void>((resolve) => (release = resolve))
      heard.push('first')
    })
    const second = line.add(async () => {
      heard.push('second')
    })
    expect(line.length).toBe(2)
    await Promise.resolve()
    expect(heard).toEqual([])
    release()
    await Promise.all([first, second])
    expect(heard).toEqual(['first', 'second'])
    expect(line.length).toBe(0)
  })

  it('goes on after a failure', async () => {
    const line = new Line()
    const failing = line.add(() => Promise.reject(new Error('away')))
    const next = line.add(() => Promise.resolve('served'))
    await expect(failing).rejects.toThrow('away')
    await expect(next).resolves.toBe('served')
  })
})
