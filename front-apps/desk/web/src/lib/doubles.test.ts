import { describe, expect, it } from 'vitest'
import { Doubles } from './doubles'

function numbered() {
  let next = 0
  return new Doubles(1_500, () => `r${++next}`)
}

describe('double scans', () => {
  it('are one scan with one number within a second and a half', () => {
    const doubles = numbered()
    expect(doubles.take('B1', 'reader 7', 0)).toEqual({ requestId: 'r1', repeat: false })
    expect(doubles.take('B1', 'reader 7', 1_499)).toEqual({ requestId: 'r1', repeat: true })
  })

  it('are two scans after that', () => {
    const doubles = numbered()
    doubles.take('B1', '', 0)
    expect(doubles.take('B1', '', 1_500)).toEqual({ requestId: 'r2', repeat: false })
  })

  it('stay one while the scanner keeps reading', () => {
    const doubles = numbered()
    doubles.take('B1', '', 0)
    doubles.take('B1', '', 1_000)
    expect(doubles.take('B1', '', 2_000).repeat).toBe(true)
  })

  it('are two when another reader, another mode or another code came between', () => {
    const doubles = numbered()
    doubles.take('B1', 'reader 7', 0)
    expect(doubles.take('B1', 'reader 8', 200).repeat).toBe(false)
    expect(doubles.take('B2', 'reader 8', 400).repeat).toBe(false)
    expect(doubles.take('B1', 'reader 8', 600)).toEqual({ requestId: 'r4', repeat: false })
  })

  it('are forgotten with the situation', () => {
    const doubles = numbered()
    doubles.take('B1', '', 0)
    doubles.forget()
    expect(doubles.take('B1', '', 100).repeat).toBe(false)
  })
})
