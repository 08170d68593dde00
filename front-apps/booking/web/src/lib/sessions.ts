import { day, hourMinute, type HubLocale } from '@libraryhub/shared-web'

export const KINDS = ['talk', 'reading-club', 'training', 'exhibition', 'children', 'music'] as const

/** The title in the reader's language, in Chinese where there is no other. */
export function titleOf(session: { titleZh: string; titleEn: string }, locale: HubLocale): string {
  return (locale === 'en' ? session.titleEn : session.titleZh) || session.titleZh
}

/** Day and hours of a session. */
export function sessionTime(startsAt: string, endsAt: string | undefined, locale: HubLocale): string {
  const from = `${day(startsAt, locale)} ${hourMinute(startsAt, locale)}`
  return endsAt ? `${from}–${hourMinute(endsAt, locale)}` : from
}
