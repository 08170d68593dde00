/**
 * Reads the text of an event stream as it arrives, in pieces of any length: an event ends with an empty line; lines that
 * begin with a colon only keep the line open.
 */
export function newEventReader(tell: (name: string, data: unknown) => void): (piece: string) => void {
  let rest = ''
  let name = 'message'
  let data: string[] = []

  function end(): void {
    if (data.length) {
      try {
        tell(name, JSON.parse(data.join('\n')))
      } catch {
        // A message that cannot be read is no reason to stop listening.
      }
    }
    name = 'message'
    data = []
  }

  function line(text: string): void {
    if (text === '') return end()
    const colon = text.indexOf(':')
    if (colon === 0) return
    const field = colon < 0 ? text : text.slice(0, colon)
    const value = colon < 0 ? '' : text.slice(colon + 1).replace(/^ /, '')
    if (field === 'event') name = value
    if (field === 'data') data.push(value)
  }

  return (piece) => {
    const lines = (rest + piece).split(/\r\n|\n/)
    rest = lines.pop() ?? ''
    lines.forEach(line)
  }
}
