import { onScopeDispose } from 'vue'

/**
 * Asks again every so often while the page is seen; a page in the background rests, and asks at once when it is seen
 * again.
 */
export function useRenewal(renew: () => void, everyMs: number): void {
  const timer = setInterval(() => {
    if (!document.hidden) renew()
  }, everyMs)
  const seen = (): void => {
    if (!document.hidden) renew()
  }
  document.addEventListener('visibilitychange', seen)
  onScopeDispose(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', seen)
  })
}
