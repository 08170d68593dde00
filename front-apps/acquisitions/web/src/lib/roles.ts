import { computed } from 'vue'
import { useSession } from '@libraryhub/shared-web'

/** Who may look at these pages. */
export const LOOKERS = ['acquisitions', 'manager', 'admin']

/** Whether the person signed in may mend the books. */
export function useMayManage() {
  const session = useSession()
  return computed(() => ['manager', 'admin'].includes(session.role.value))
}

/** Whether the person signed in may decide, buy and import; a manager only looks. */
export function useMayDecide() {
  const session = useSession()
  return computed(() => ['acquisitions', 'admin'].includes(session.role.value))
}

/** Whether the person signed in may have the models learnt anew. */
export function useMayRebuild() {
  const session = useSession()
  return computed(() => ['manager', 'admin'].includes(session.role.value))
}
