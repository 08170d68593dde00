import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { useSoon } from './soon'

describe('soon', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('happens once for many wishes, and is not put off by more of them', () => {
    const work = vi.fn()
    const soon = effectScope().run(() => useSoon(work))!
    for (let n = 0; n < 20; n++) {
      soon()
      vi.advanceTimersByTime(100)
    }
    expect(work.mock.calls.length).toBeGreaterThanOrEqual(1)
    expect(work.mock.calls.length).toBeLessThanOrEqual(4)
  })

  it('does not happen on a page that was left', () => {
    const work = vi.fn()
    const scope = effectScope()
    scope.run(() => useSoon(work)())
    scope.stop()
    vi.advanceTimersByTime(5_000)
    expect(work).not.toHaveBeenCalled()
  })
})
