import { shallowRef } from 'vue'

type Taker = (code: string) => void
const taker = shallowRef<Taker>()

/** Lets a page take the scans: what is scanned there is no loan and no return. */
export const divert = {
  /** Whether a page took the code. */
  took(code: string): boolean {
    taker.value?.(code)
    return taker.value !== undefined
  },
  /** Takes the scans; undefined gives them back to the counter. */
  to(next: Taker | undefined): void {
    taker.value = next
  },
}
