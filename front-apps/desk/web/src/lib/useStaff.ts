import { readonly, ref } from 'vue'

const overridable = ref<readonly string[]>([])
const backdateDays = ref(0)

/** What the member of staff at this counter may do beside the rules. */
export function useStaff() {
  return {
    /** Codes of the reasons that may be set aside. */
    overridable: readonly(overridable),
    /** So many days ago a copy out of the book drop may have come back. */
    backdateDays: readonly(backdateDays),
    learn(session: { overridable: string[]; backdateDays: number }): void {
      overridable.value = session.overridable
      backdateDays.value = session.backdateDays
    },
  }
}
