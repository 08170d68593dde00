import { day as dayOf, type HubLocale } from '@libraryhub/shared-web'

const ZONE = 'Asia/Shanghai'

/** A day such as 2026-03-10, as a moment in its middle: safe from every change of zone. */
export function noonOf(day: string): string {
  return `${day}T12:00:00+08:00`
}

/** Month, day and day of the week of such a day. */
export function dayName(day: string, locale: HubLocale): string {
  return dayOf(noonOf(day), locale)
}

/** The local day of a moment, as 2026-03-10. */
export function localDay(when: Date | string): string {
  return new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: ZONE }).format(new Date(when))
}

/** Days from one such day to another. */
export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(noonOf(to)) - Date.parse(noonOf(from))) / 86_400_000)
}

/** The moment a local time of a day comes. */
export function momentOf(day: string, time: string): Date {
  return new Date(`${day}T${time.length === 5 ? time : '00:00'}:00+08:00`)
}

/** Hours and minutes of a span, never negative. */
export function spanOf(milliseconds: number): { hours: number; minutes: number } {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000))
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 }
}
