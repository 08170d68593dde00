/** A span of a day, times as HH:mm. */
export interface Span {
  opens: string
  closes: string
}

const SPAN = /^([01]?\d|2[0-3])[:：]([0-5]\d)\s*[-–—~至到]\s*(?:([01]?\d|2[0-3])[:：]([0-5]\d)|24[:：]00)$/

/** Hours as they are typed, several spans separated by commas; nothing: closed; undefined when they cannot be read. */
export function hoursOf(typed: string): Span[] | undefined {
  if (typed.trim() === '') return []
  const spans: Span[] = []
  for (const part of typed.split(/[,，、;；]/)) {
    const found = SPAN.exec(part.trim())
    if (!found) return undefined
    const closes = found[3] ? `${found[3].padStart(2, '0')}:${found[4]}` : '24:00'
    const span = { opens: `${found[1]!.padStart(2, '0')}:${found[2]}`, closes }
    if (span.opens >= span.closes || span.opens <= (spans.at(-1)?.closes ?? '')) return undefined
    spans.push(span)
  }
  return spans
}

/** Open from midnight to midnight. */
export function isAllDay(spans: readonly Span[]): boolean {
  return spans.length === 1 && spans[0]!.opens === '00:00' && spans[0]!.closes === '24:00'
}

/** Hours as they are typed: 09:00-12:00, 14:00-18:00 */
export function typedHours(spans: readonly Span[]): string {
  return spans.map(({ opens, closes }) => `${opens}-${closes}`).join(', ')
}
