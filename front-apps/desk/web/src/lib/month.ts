/** A month of a calendar, such as 2026-10. */
export type Month = string

const DAY = 86_400_000
const iso = (millis: number) => new Date(millis).toISOString().slice(0, 10)

/** The days of the month, and those of the weeks at its ends: whole weeks from Monday on. */
export function daysOf(month: Month): string[] {
  const first = Date.parse(`${month}-01T00:00:00Z`)
  const last = Date.parse(`${shifted(month, 1)}-01T00:00:00Z`) - DAY
  const from = first - ((new Date(first).getUTCDay() + 6) % 7) * DAY
  const to = last + ((7 - new Date(last).getUTCDay()) % 7) * DAY
  return Array.from({ length: (to - from) / DAY + 1 }, (_, at) => iso(from + at * DAY))
}

export function shifted(month: Month, by: number): Month {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return iso(Date.UTC(year, number - 1 + by, 1)).slice(0, 7)
}

/** The month it is now, where the library stands. */
export function monthNow(now = new Date(), zone = 'Asia/Shanghai'): Month {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit' }).format(now)
}
