import { onScopeDispose, ref, watch, type Ref } from 'vue'

export interface Live {
  /** False while the line is down: what is shown may be old. */
  connected: Ref<boolean>
}

/**
 * Listens to server-sent events while the view is shown. The browser joins again by itself when the line drops; what was
 * said meanwhile is lost, so `rejoined` is called to load everything once more.
 *
 * @param url where to listen; null: not now
 */
export function useLive(
  url: () => string | null,
  hear: Record<string, (data: unknown) => void>,
  rejoined?: () => void,
): Live {
  const connected = ref(false)
  let source: EventSource | undefined
  let retry: ReturnType<typeof setTimeout> | undefined

  function close(): void {
    clearTimeout(retry)
    source?.close()
    source = undefined
    connected.value = false
  }

  function open(address: string, again: boolean): void {
    const mine = new EventSource(address)
    source = mine
    let before = again
    mine.onopen = () => {
      connected.value = true
      if (before) rejoined?.()
      before = true
    }
    mine.onerror = () => {
      connected.value = false
      // The browser gives up after an answer that is no stream, such as 429 or 503: try later ourselves.
      if (mine.readyState === EventSource.CLOSED && source === mine) {
        retry = setTimeout(() => open(address, true), 5_000)
      }
    }
    for (const [name, handler] of Object.entries(hear)) {
      mine.addEventListener(name, (event) => {
        try {
          handler(JSON.parse((event as MessageEvent<string>).data))
        } catch {
          // A message that cannot be read is no reason to stop listening.
        }
      })
    }
  }

  watch(
    url,
    (address) => {
      close()
      if (address && typeof EventSource !== 'undefined') open(address, false)
    },
    { immediate: true },
  )
  onScopeDispose(close)
  return { connected }
}
