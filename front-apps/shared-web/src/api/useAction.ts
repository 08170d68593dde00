import { ref, shallowRef } from 'vue'
import { HubProblem } from './problem'
import { newRequestId } from './requestId'

/**
 * A command of the page. The request id stays the same while it is not known whether the command arrived, so that
 * pressing again cannot do it twice.
 */
export function useAction<A extends unknown[], T>(work: (requestId: string, ...args: A) => Promise<T>) {
  const busy = ref(false)
  const problem = shallowRef<HubProblem>()
  let pending: { id: string; key: string } | undefined

  async function run(...args: A): Promise<T | undefined> {
    if (busy.value) return undefined
    const key = JSON.stringify(args)
    const request = pending?.key === key ? pending : { id: newRequestId(), key }
    pending = request
    busy.value = true
    problem.value = undefined
    try {
      const done = await work(request.id, ...args)
      pending = undefined
      return done
    } catch (failure) {
      problem.value = HubProblem.of(failure)
      if (problem.value.refusal) pending = undefined
      return undefined
    } finally {
      busy.value = false
    }
  }

  return { run, busy, problem, clear: () => (problem.value = undefined) }
}
