import { readonly, ref } from 'vue'

const overridable = ref<readonly string[]>([])

/** What the member of staff at this counter may do beside the rules. */
export function useStaff() {
  return {
    /** Codes of the reasons that may be set aside. */
    overridable: readonly(overridable),
    learn(session: { overridable: string[] }): void {
      overridable.value = session.overridable
    },
  }
}
