import { onScopeDispose, ref, watch } from 'vue'
import { hubFetch } from '../api/client'
import { useSession } from '../session/session'
import { newEventReader } from './eventReader'
import type { Live } from './useLive'

const FIRST_RETRY = 2_000
const LONGEST_RETRY = 30_000

/**
 * As useLive, for a stream that asks who listens: the browser's EventSource cannot send a token. Joins again by itself
 * when the line drops, later each time; `rejoined` is called then, since what was said meanwhile is lost.
 */
export function useSignedLive(
  path: string,
  hear: Record<string, (data: unknown) => void>,
  rejoined?: () => void,
): Live {
  const session = useSession()
  const connected = ref(false)
  let running: AbortController | undefined
  let retry: ReturnType<typeof setTimeout> | undefined

  function close(): void {
    clearTimeout(retry)
    running?.abort()
    running = undefined
    connected.value = false
  }

  async function open(pause: number, again: boolean): Promise<void> {
    const mine = new AbortController()
    running = mine
    let next = Math.min(pause * 2, LONGEST_RETRY)
    try {
      const address = new URL(path, window.location.origin)
      const answer = await hubFetch(new Request(address, { signal: mine.signal }))
      if (answer.ok && answer.body) {
        connected.value = true
        next = FIRST_RETRY
        if (again) rejoined?.()
        await listen(answer.body)
      }
    } catch {
      // The line is down: shown by `connected`, and tried again below.
    }
    if (running !== mine) return
    connected.value = false
    retry = setTimeout(() => void open(next, true), pause)
  }

  async function listen(body: ReadableStream<Uint8Array>): Promise<void> {
    const read = newEventReader((name, data) => hear[name]?.(data))
    const letters = new TextDecoder()
    const stream = body.getReader()
    for (;;) {
      const { done, value } = await stream.read()
      if (done) return
      read(letters.decode(value, { stream: true }))
    }
  }

  watch(
    session.signedIn,
    (signedIn) => {
      close()
      if (signedIn) void open(FIRST_RETRY, false)
    },
    { immediate: true },
  )
  onScopeDispose(close)
  return { connected }
}
