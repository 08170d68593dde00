export type HubLocale = 'zh' | 'en'

const tag = (locale: HubLocale) => (locale === 'en' ? 'en-GB' : 'zh-CN')

/** The zone in which the library's days begin and end. */
const ZONE = 'Asia/Shanghai'

/** An amount of fen: ¥0.50. */
export function money(fen: number): string {
  const sign = fen < 0 ? '−' : ''
  const whole = Math.trunc(Math.abs(fen) / 100).toString()
  const rest = (Math.abs(fen) % 100).toString().padStart(2, '0')
  return `${sign}¥${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${rest}`
}

export function count(value: number, locale: HubLocale): string {
  return new Intl.NumberFormat(tag(locale)).format(value)
}

/** Date and time in the library's zone. */
export function exact(iso: string, locale: HubLocale): string {
  return new Intl.DateTimeFormat(tag(locale), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: ZONE,
  }).format(new Date(iso))
}

/** Month, day and day of the week in the library's zone; the year where it is another one. */
export function day(iso: string, locale: HubLocale, now: Date = new Date()): string {
  const when = new Date(iso)
  const year = (date: Date) => new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: ZONE }).format(date)
  return new Intl.DateTimeFormat(tag(locale), {
    month: 'short',
    day: 'numeric',
    weekday: 'short',
    ...(year(when) === year(now) ? {} : { year: 'numeric' }),
    timeZone: ZONE,
  }).format(when)
}

/** Hours and minutes in the library's zone. */
export function hourMinute(iso: string, locale: HubLocale): string {
  return new Intl.DateTimeFormat(tag(locale), {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: ZONE,
  }).format(new Date(iso))
}

/** The number of midnights of the library between two moments. */
function daysBetween(from: Date, to: Date): number {
  const midnight = (date: Date) =>
    Date.parse(new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: ZONE }).format(date))
  return Math.round((midnight(to) - midnight(from)) / 86_400_000)
}

/** How long ago, or how far ahead: 「3 天后」, "in 3 days". */
export function relative(iso: string, locale: HubLocale, now: Date = new Date()): string {
  const when = new Date(iso)
  const words = new Intl.RelativeTimeFormat(tag(locale), { numeric: 'auto' })
  const seconds = Math.round((when.getTime() - now.getTime()) / 1000)
  if (Math.abs(seconds) < 45) return locale === 'en' ? 'just now' : '刚刚'
  if (Math.abs(seconds) < 3_300) return words.format(Math.round(seconds / 60), 'minute')
  const days = daysBetween(now, when)
  if (days === 0 || Math.abs(seconds) < 12 * 3_600) {
    return words.format(Math.round(seconds / 3_600), 'hour')
  }
  if (Math.abs(days) < 14) return words.format(days, 'day')
  if (Math.abs(days) < 60) return words.format(Math.round(days / 7), 'week')
  if (Math.abs(days) < 365) return words.format(Math.round(days / 30), 'month')
  return words.format(Math.round(days / 365), 'year')
}

/** A wait as people say it: in days up to two weeks, then in weeks. Both ends are rounded outwards. */
export function waitRange(
  fromDays: number,
  toDays: number,
): { from: number; to: number; unit: 'days' | 'weeks' } {
  if (toDays <= 14) return { from: Math.max(0, fromDays), to: Math.max(fromDays, toDays), unit: 'days' }
  const from = Math.max(1, Math.floor(fromDays / 7))
  return { from, to: Math.max(from, Math.ceil(toDays / 7)), unit: 'weeks' }
}

/** Whether a title is set vertically on its cover: when it is written mostly in Han characters. */
export function isChinese(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return han * 2 >= text.replace(/[\s\p{P}]/gu, '').length && han > 0
}
