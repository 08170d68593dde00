import { useI18n } from 'vue-i18n'
import type { Criterion } from '../criteria'
import { useBranch } from '../useBranch'

/** What people call a code of a criterion. */
export function useCodeWords(): (name: Criterion, code: string) => string {
  const { t, te } = useI18n()
  const { nameOf } = useBranch()
  return (name, code) => {
    if (name === 'itemBranch' || name === 'deskBranch') return nameOf(code)
    const key = name === 'readerCategory' ? `category.${code}` : `rules.code.${code}`
    return te(key) ? t(key) : code
  }
}
