const ZONE = 'Asia/Shanghai'
const DAY = 86_400_000
/** Today and so many days before, as dates of the library: a drop is emptied in the morning, or after a holiday. */
export function dropDays(now: Date, back: number): string[] {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE })
  return Array.from({ length: back + 1 }, (_, days) => day.format(now.getTime() - days * DAY))
}

/** A copy that was in the drop some time on a day came back on that day: its end, in the library's zone. */
export const endOf = (day: string): string => new Date(`${day}T23:59:59+08:00`).toISOString()

/** The next day to choose with a key: one earlier, and after the earliest none, which is today. */
export function dayBefore(day: string, now: Date, back: number): string {
  const days = dropDays(now, back)
  return days[Math.max(0, days.indexOf(day)) + 1] ?? ''
}
