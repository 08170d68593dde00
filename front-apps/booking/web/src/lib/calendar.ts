/** What is put into a calendar. */
export interface Entry {
  uid: string
  title: string
  place: string
  note: string
  from: Date
  to: Date
}

/** An iCalendar file (RFC 5545) with one entry. */
export function iCalendar(entry: Entry, now: Date): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//library-hub//booking//ZH',
    'BEGIN:VEVENT',
    `UID:${entry.uid}@library-hub`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(entry.from)}`,
    `DTEND:${stamp(entry.to)}`,
    `SUMMARY:${escaped(entry.title)}`,
    `LOCATION:${escaped(entry.place)}`,
    `DESCRIPTION:${escaped(entry.note)}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .flatMap(folded)
    .join('\r\n')
}

/** Hands the file to the browser, which offers it to the calendar. */
export function offer(entry: Entry): void {
  const file = new Blob([iCalendar(entry, new Date())], { type: 'text/calendar;charset=utf-8' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = `${entry.uid}.ics`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

function stamp(when: Date): string {
  return when
    .toISOString()
    .replace(/[-:]/g, '')
    .replace(/\.\d{3}/, '')
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

/** A line holds 75 bytes at most; a Chinese letter takes three. */
function folded(line: string): string[] {
  const lines: string[] = []
  let current = ''
  let bytes = 0
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length
    if (bytes + size > 74) {
      lines.push(current)
      current = ' '
      bytes = 1
    }
    current += letter
    bytes += size
  }
  return [...lines, current]
}
