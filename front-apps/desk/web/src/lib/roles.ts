import { computed } from 'vue'
import { useSession } from '@libraryhub/shared-web'

/** Who may come to a counter: readers are served there. What each may do there the services decide. */
export const COUNTER = ['librarian', 'admin']

/** Who may come to the pages beside it, where no reader is seen: rules and calendars. */
export const OFFICE = ['librarian', 'manager', 'admin']

/** Who may say who else comes in: accounts. */
export const ADMINS = ['admin']

/** Whether the person signed in may change rules and calendars; a librarian reads them. */
export function useMayPublish() {
  const session = useSession()
  return computed(() => ['manager', 'admin'].includes(session.role.value))
}
