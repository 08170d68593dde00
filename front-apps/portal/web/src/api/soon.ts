import { onScopeDispose } from 'vue'

/** Milliseconds: the least wait, and how far pages spread beyond it so that they do not all ask at once. */
const LEAST = 500
const SPREAD = 1_000

/**
 * Lets something happen soon: however often it is wanted meanwhile it happens once, and a steady stream of wishes does not
 * put it off.
 */
export function useSoon(work: () => unknown): () => void {
  let pending: ReturnType<typeof setTimeout> | undefined
  onScopeDispose(() => clearTimeout(pending))
  return () => {
    pending ??= setTimeout(
      () => {
        pending = undefined
        void work()
      },
      LEAST + Math.random() * SPREAD,
    )
  }
}
