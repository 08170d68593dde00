import { classOf, type HubLocale } from '@libraryhub/shared-web'
import type { Pick, Suggestion } from './portal'

type Translate = (key: string, named?: Record<string, unknown>) => string
type Exists = (key: string, locale?: string) => boolean

/** Why a title is offered, in words. */
export function pickReason(pick: Pick, locale: HubLocale, t: Translate, te: Exists): string {
  const key = `reason.${pick.reason}`
  const name = pick.reason === 'SAME_CLASS' ? classOf(pick.because).name[locale] : pick.because
  return te(key, 'zh') && name !== '' ? t(key, { because: name }) : t('reason.other')
}

/** Why a session is offered; nothing for one that is only soon. */
export function sessionReason(
  each: Suggestion,
  branchName: (code: string) => string,
  t: Translate,
  te: Exists,
): string {
  const kind = `activity.${each.because}`
  const name = each.reason === 'SAME_BRANCH' ? branchName(each.because) : each.because
  const because = te(kind, 'zh') ? t(kind) : name
  return each.reason === 'SOON' ? '' : t(`reason.${each.reason}`, { because })
}
