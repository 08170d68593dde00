import { onScopeDispose, ref, watch } from 'vue'
import { useRenewal, useSignedLive } from '@libraryhub/shared-web'

/** A burst of changes makes the pages ask once. */
const GATHER_MS = 800

const tick = ref(0)
const connected = ref(false)
let gathering: ReturnType<typeof setTimeout> | undefined

function changed(): void {
  gathering ??= setTimeout(() => {
    gathering = undefined
    tick.value++
  }, GATHER_MS)
}

/** Opens the line on which the hub says that marks or proposals moved: once, for all pages. */
export function listenForChanges(): void {
  const live = useSignedLive('/api/acquisitions/live', { change: changed }, changed)
  watch(live.connected, (on) => (connected.value = on), { immediate: true })
  onScopeDispose(() => clearTimeout(gathering))
}

/** Asks again when something moved, and every so often besides: figures also change where nothing is announced. */
export function useFresh(renew: () => void, everyMs = 10_000) {
  watch(tick, renew)
  useRenewal(renew, everyMs)
  return { connected }
}
