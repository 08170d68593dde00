import type { HubLocale } from '@libraryhub/shared-web'

const ZONE = 'Asia/Shanghai'

/** A due date as it is read out across a counter: 12-19, or 19 Dec; with the time where hours count. */
export function dueDay(iso: string, locale: HubLocale): string {
  const when = new Date(iso)
  const part = (options: Intl.DateTimeFormatOptions, tag = 'en-GB') =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: ZONE }).format(when)
  const day =
    locale === 'en'
      ? part({ day: 'numeric', month: 'short' })
      : `${part({ month: '2-digit' })}-${part({ day: '2-digit' })}`
  const time = part({ hour: '2-digit', minute: '2-digit', hour12: false })
  return time === '23:59' || time === '00:00' ? day : `${day} ${time}`
}
