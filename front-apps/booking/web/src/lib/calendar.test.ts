import { describe, expect, it } from 'vitest'
import { iCalendar } from './calendar'

const entry = {
  uid: 'visit-42',
  title: '入馆预约：甬城图书馆总馆',
  place: '甬城图书馆总馆, 一楼; 东门',
  note: '第一行\n第二行',
  from: new Date('2026-03-10T09:00:00+08:00'),
  to: new Date('2026-03-10T21:00:00+08:00'),
}

describe('calendar file', () => {
  const file = iCalendar(entry, new Date('2026-03-09T00:00:00Z'))

  it('says when in UTC', () => {
    expect(file).toContain('DTSTART:20260310T010000Z\r\n')
    expect(file).toContain('DTEND:20260310T130000Z\r\n')
  })

  it('keeps commas, semicolons and line ends from being read as its own', () => {
    expect(unfolded(file)).toContain('LOCATION:甬城图书馆总馆\\, 一楼\\; 东门')
    expect(unfolded(file)).toContain('DESCRIPTION:第一行\\n第二行')
  })

  it('folds lines at 75 bytes without cutting a letter', () => {
    const long = iCalendar({ ...entry, note: '图书馆'.repeat(40) }, new Date())
    for (const line of long.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    }
    expect(unfolded(long)).toContain('图书馆'.repeat(40))
  })
})

function unfolded(file: string): string {
  return file.replace(/\r\n /g, '')
}
