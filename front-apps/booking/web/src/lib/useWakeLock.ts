import { onScopeDispose } from 'vue'

/** Keeps the screen lit while the code is shown, where the browser can. */
export function useWakeLock(): void {
  let lock: WakeLockSentinel | undefined
  let over = false

  async function take(): Promise<void> {
    try {
      const taken = await navigator.wakeLock?.request('screen')
      if (over) await taken?.release()
      else lock = taken
    } catch {
      // Refused on a low battery: the hint on the page is enough.
    }
  }
  const seen = (): void => {
    if (!document.hidden) void take()
  }

  void take()
  document.addEventListener('visibilitychange', seen)
  onScopeDispose(() => {
    over = true
    document.removeEventListener('visibilitychange', seen)
    void lock?.release()
  })
}
