import { effectScope } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useRenewal } from './useRenewal'

describe('renewal', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => {
    vi.useRealTimers()
    hide(false)
  })

  function hide(hidden: boolean): void {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }

  it('asks again while the page is seen, and rests in the background', () => {
    const renew = vi.fn()
    const scope = effectScope()
    scope.run(() => useRenewal(renew, 1000))

    vi.advanceTimersByTime(3000)
    expect(renew).toHaveBeenCalledTimes(3)

    hide(true)
    vi.advanceTimersByTime(5000)
    expect(renew).toHaveBeenCalledTimes(3)

    hide(false)
    expect(renew).toHaveBeenCalledTimes(4)
    scope.stop()
  })

  it('ends with its view', () => {
    const renew = vi.fn()
    const scope = effectScope()
    scope.run(() => useRenewal(renew, 1000))
    scope.stop()

    vi.advanceTimersByTime(5000)
    expect(renew).not.toHaveBeenCalled()
  })
})
