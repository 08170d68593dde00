import { computed, ref, shallowRef } from 'vue'
import { useLocale } from '@libraryhub/shared-web'
import { portal, type Branch } from './portal'

const branches = shallowRef<Branch[]>([])
let loading: Promise<void> | undefined

const KEY = 'portal.branch'
const AGAIN = 5_000
const chosen = ref(saved())

function saved(): string {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}

/** The main building first, then branches, then small rooms; within a kind as the library lists them. */
const KINDS = ['main', 'branch', 'bookroom', '24h']
const rank = (branch: Branch) => (KINDS.indexOf(branch.kind) + KINDS.length + 1) % (KINDS.length + 1)

/** Comes when the branches are known; fails with the problem, and is tried again by itself a little later. */
export function branchesLoaded(): Promise<void> {
  loading ??= portal.branches().then(
    (found) => {
      branches.value = [...found].sort((one, other) => rank(one) - rank(other))
    },
    (failure: unknown) => {
      setTimeout(() => {
        loading = undefined
        void branchesLoaded().catch(() => undefined)
      }, AGAIN)
      throw failure
    },
  )
  return loading
}

/** The branches, loaded once for all pages, and the one this reader prefers. */
export function useBranches() {
  const { locale } = useLocale()
  void branchesLoaded().catch(() => {
    // Codes stand in for names meanwhile.
  })

  return {
    branches: computed(() =>
      branches.value.map((each) => ({
        code: each.code,
        name: locale.value === 'en' ? each.nameEn : each.nameZh,
      })),
    ),
    nameOf(code: string): string {
      const found = branches.value.find((each) => each.code === code)
      if (!found) return code
      return locale.value === 'en' ? found.nameEn : found.nameZh
    },
    preferred: computed({
      get: () =>
        branches.value.some((each) => each.code === chosen.value)
          ? chosen.value
          : (branches.value[0]?.code ?? ''),
      set: (code: string) => {
        chosen.value = code
        try {
          localStorage.setItem(KEY, code)
        } catch {
          // Without storage the choice lasts as long as the page.
        }
      },
    }),
  }
}
