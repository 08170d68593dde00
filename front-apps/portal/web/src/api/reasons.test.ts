import { describe, expect, it } from 'vitest'
import { pickReason, sessionReason } from './reasons'
import type { Pick, Suggestion } from './portal'

const texts: Record<string, string> = {
  'reason.SAME_CLASS': 'class',
  'reason.SAME_AUTHOR': 'author',
  'reason.SAME_KIND': 'kind',
  'reason.SAME_BRANCH': 'place',
  'reason.other': 'other',
  'activity.talk': 'talks',
}
const t = (key: string, named?: Record<string, unknown>) =>
  [texts[key] ?? key, named?.because].filter(Boolean).join(' ')
const te = (key: string) => key in texts

const pick = (reason: string, because: string) => ({ reason, because }) as Pick
const suggestion = (reason: string, because: string) => ({ reason, because }) as Suggestion

describe('reasons', () => {
  it('name the class in the reader’s language, and the author as he is', () => {
    expect(pickReason(pick('SAME_CLASS', 'I'), 'en', t, te)).toMatch(/^class [A-Z]/)
    expect(pickReason(pick('SAME_AUTHOR', '刘慈欣'), 'zh', t, te)).toBe('author 刘慈欣')
  })

  it('stay general when the book behind one has left or the reason is new', () => {
    expect(pickReason(pick('SAME_AUTHOR', ''), 'zh', t, te)).toBe('other')
    expect(pickReason(pick('BY_MAGIC', 'x'), 'zh', t, te)).toBe('other')
  })

  it('say the kind of a session in words, and nothing for one that is only soon', () => {
    expect(sessionReason(suggestion('SAME_KIND', 'talk'), String, t, te)).toBe('kind talks')
    expect(sessionReason(suggestion('SOON', 'talk'), String, t, te)).toBe('')
  })

  it('name the branch that a reader goes to', () => {
    const name = (code: string) => `branch ${code}`
    expect(sessionReason(suggestion('SAME_BRANCH', 'MAIN'), name, t, te)).toBe('place branch MAIN')
  })
})
