import { computed, ref } from 'vue'
import { call, useLocale } from '@libraryhub/shared-web'
import { api, type Branch } from '../api/client'
import { useStaff } from './useStaff'

const KEY = 'desk.branch'
const ALL = 'desk.branches'

const branch = ref(saved())
const branches = ref<Branch[]>(savedBranches())

function saved(): string {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}

/** The branches as they were known last: a counter must know where it stands also without the hub. */
function savedBranches(): Branch[] {
  try {
    const saved = JSON.parse(localStorage.getItem(ALL) ?? '[]') as unknown
    return Array.isArray(saved) ? (saved as Branch[]) : []
  } catch {
    return []
  }
}

function choose(code: string): void {
  branch.value = code
  try {
    localStorage.setItem(KEY, code)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function remember(all: Branch[]): void {
  try {
    localStorage.setItem(ALL, JSON.stringify(all))
  } catch {
    // Without storage a counter that is cut off shows codes.
  }
}

/** Where this counter stands: chosen on this machine before, else where its librarian works. */
export function useBranch() {
  const { locale } = useLocale()
  return {
    branch: computed(() => branch.value),
    branches: computed(() => branches.value),
    choose,
    async load(signal?: AbortSignal): Promise<true> {
      const session = await call(api.GET('/api/desk/session', { signal }))
      branches.value = session.branches
      useStaff().learn(session)
      remember(session.branches)
      if (!session.branches.some((each) => each.code === branch.value)) {
        choose(session.branch ?? session.branches[0]?.code ?? '')
      }
      return true
    },
    nameOf(code: string): string {
      const found = branches.value.find((each) => each.code === code)
      return (locale.value === 'en' ? found?.nameEn : found?.nameZh) || found?.nameZh || code
    },
  }
}
