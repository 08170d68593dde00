import { computed } from 'vue'
import { call, useLoad, useLocale } from '@libraryhub/shared-web'
import { api } from '../api/client'

/** The branches, and how to call one by its code. */
export function useBranches() {
  const { locale } = useLocale()
  const load = useLoad((signal) => call(api.GET('/api/acquisitions/branches', { signal })))
  const branches = computed(() => load.data.value ?? [])
  function branchName(code: string): string {
    const branch = branches.value.find((each) => each.code === code)
    return (locale.value === 'en' ? branch?.nameEn : branch?.nameZh) || branch?.nameZh || code
  }
  return { branches, branchName }
}
