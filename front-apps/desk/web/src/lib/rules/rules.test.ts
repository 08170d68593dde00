import { describe, expect, it } from 'vitest'
import type { Draft } from '../../api/client'
import { compare, flat } from './compare'
import { completed, draftOf, emptyRule, KINDS, inOrder, isFallback, nameOf, textOf } from './draft'

const fallback = { ...emptyRule(), policies: { loan: 'standard' } }
const children = { ...emptyRule(), readerCategory: 'child', policies: { loan: 'ten' } }
const dvds = { ...emptyRule(), itemType: 'dvd', policies: { loan: 'week' } }
const book = (limit: number): Draft => ({
  policies: [{ kind: 'loan', name: 'ten', figures: { limit, term: { length: 28, unit: 'day' } } }],
  rules: [fallback, children],
})

describe('rules', () => {
  it('stand as they decide: category before item type, the fallback last', () => {
    expect(inOrder([fallback, dvds, children])).toEqual([children, dvds, fallback])
    expect(isFallback(fallback)).toBe(true)
    expect(nameOf(children)).toBe('child * * * * *')
  })
})

describe('a draft', () => {
  it('reads as it was written, empty criteria ask for anything', () => {
    const text = textOf(book(10))
    text.rules[1]!.readerCategory = '  '
    text.rules[1]!.policies.renewal = ''
    const { draft, bad } = draftOf(text)
    expect(bad).toEqual([])
    expect(draft.policies).toEqual(book(10).policies)
    expect(draft.rules[1]).toEqual({ ...emptyRule(), policies: { loan: 'ten' } })
  })

  it('sets what a version of earlier days did not know, and nothing else', () => {
    const text = completed(textOf(book(10)))
    const set = text.rules.find(isFallback)!.policies
    expect(Object.keys(set).sort()).toEqual([...KINDS].sort())
    expect(set.loan).toBe('standard')
    expect(text.policies.find((each) => each.kind === 'notice')).toEqual({
      kind: 'notice',
      name: 'standard',
      figures: '{}',
    })
    expect(text.policies.some((each) => each.kind === 'loan' && each.name === 'standard')).toBe(false)
  })

  it('says which figures are no JSON object', () => {
    const text = textOf(book(10))
    text.policies[0]!.figures = '[7]'
    expect(draftOf(text).bad).toEqual(['ten'])
    text.policies[0]!.figures = '{"limit": '
    expect(draftOf(text).bad).toEqual(['ten'])
  })

  it('is compared figure by figure', () => {
    const after = { ...book(12), rules: [fallback, dvds] }
    expect(compare(book(10), after)).toEqual([
      { what: 'rule', how: 'removed', name: 'child * * * * *', figures: [] },
      {
        what: 'rule',
        how: 'added',
        name: '* dvd * * * *',
        figures: [{ path: 'loan', before: '', after: 'week' }],
      },
      {
        what: 'policy',
        how: 'changed',
        name: 'loan ten',
        figures: [{ path: 'limit', before: '10', after: '12' }],
      },
    ])
    expect(compare(book(10), book(10))).toEqual([])
  })

  it('shows lists and nothing as figures too', () => {
    expect([...flat({ fixed: [], term: { length: 7 } })]).toEqual([
      ['fixed', '[]'],
      ['term.length', '7'],
    ])
  })
})
