import { computed, onScopeDispose, ref, shallowRef, watch, type Ref, type WatchSource } from 'vue'
import { HubProblem } from './problem'

/** loading: nothing yet; ready; failing: nothing to show; stale: what is shown could not be renewed. */
export type LoadStatus = 'loading' | 'ready' | 'failing' | 'stale'

export interface Load<T> {
  data: Ref<T | undefined>
  problem: Ref<HubProblem | undefined>
  status: Ref<LoadStatus>
  /** When the data shown came, in milliseconds since 1970. */
  loadedAt: Ref<number>
  busy: Ref<boolean>
  reload: () => Promise<void>
}

/**
 * Loads what a view shows, again whenever one of the sources changes. An answer that comes after a newer question is
 * dropped. `keep` leaves the old data in place while a new question is under way.
 */
export function useLoad<T>(
  load: (signal: AbortSignal) => Promise<T>,
  options: { watch?: WatchSource[]; keep?: boolean } = {},
): Load<T> {
  const data = shallowRef<T>()
  const problem = shallowRef<HubProblem>()
  const loadedAt = ref(0)
  const busy = ref(false)
  let running: AbortController | undefined

  async function reload(): Promise<void> {
    running?.abort()
    const mine = new AbortController()
    running = mine
    busy.value = true
    try {
      const found = await load(mine.signal)
      if (running !== mine) return
      data.value = found
      problem.value = undefined
      loadedAt.value = Date.now()
    } catch (failure) {
      if (running === mine) problem.value = HubProblem.of(failure)
    } finally {
      if (running === mine) busy.value = false
    }
  }

  if (options.watch?.length) {
    watch(options.watch, () => {
      if (!options.keep) {
        data.value = undefined
        problem.value = undefined
      }
      void reload()
    })
  }
  onScopeDispose(() => {
    running?.abort()
    running = undefined
  })
  void reload()

  const status = computed<LoadStatus>(() => {
    if (problem.value && !busy.value) return data.value === undefined ? 'failing' : 'stale'
    return data.value === undefined ? 'loading' : 'ready'
  })
  return { data, problem, status, loadedAt, busy, reload }
}
