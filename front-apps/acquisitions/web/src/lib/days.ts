const ZONE = 'Asia/Shanghai'

/** The local day of a moment, as 2026-03-10. */
export function localDay(when: Date): string {
  return new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: ZONE }).format(when)
}

/** Such a day, some days later or earlier. */
export function dayPlus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The moment a local day begins. */
export function beginOf(day: string): string {
  return `${day}T00:00:00+08:00`
}
