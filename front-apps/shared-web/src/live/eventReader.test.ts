import { describe, expect, it } from 'vitest'
import { newEventReader } from './eventReader'

function heard(...pieces: string[]): [string, unknown][] {
  const all: [string, unknown][] = []
  const read = newEventReader((name, data) => all.push([name, data]))
  pieces.forEach(read)
  return all
}

describe('event stream', () => {
  it('is read by events, wherever the pieces were cut', () => {
    const text = 'event:change\ndata:{"titleId":"7"}\n\nevent: change\ndata: {"titleId":"8"}\n\n'
    for (let cut = 1; cut < text.length; cut++) {
      expect(heard(text.slice(0, cut), text.slice(cut))).toEqual([
        ['change', { titleId: '7' }],
        ['change', { titleId: '8' }],
      ])
    }
  })

  it('passes over lines that only keep the line open', () => {
    expect(heard(':open\n\n:alive\n\ndata:1\n\n')).toEqual([['message', 1]])
  })

  it('goes on after a message that cannot be read', () => {
    expect(heard('event:change\ndata:{\n\nevent:change\ndata:2\n\n')).toEqual([['change', 2]])
  })

  it('tells nothing before an event has ended', () => {
    expect(heard('event:change\ndata:1\n')).toEqual([])
  })
})
