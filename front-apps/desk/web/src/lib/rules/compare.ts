import type { Draft } from '../../api/client'
import { nameOf } from './draft'

/** One figure of a policy, or one policy of a rule, before and after. */
export interface Figure {
  path: string
  before: string
  after: string
}

export interface Change {
  what: 'rule' | 'policy'
  how: 'added' | 'removed' | 'changed'
  name: string
  figures: Figure[]
}

/** A tree of figures as a flat list, by path. */
export function flat(value: unknown, path = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[path, String(value)]])
  const entries = Object.entries(value)
  if (entries.length === 0) return new Map(path ? [[path, Array.isArray(value) ? '[]' : '{}']] : [])
  return new Map(entries.flatMap(([key, each]) => [...flat(each, path ? `${path}.${key}` : key)]))
}

/** What a draft changes, rules first. */
export function compare(before: Draft, after: Draft): Change[] {
  return [
    ...changes(
      'rule',
      byName(before.rules, nameOf, (rule) => rule.policies),
      byName(after.rules, nameOf, (rule) => rule.policies),
    ),
    ...changes(
      'policy',
      byName(before.policies, policyName, (policy) => policy.figures),
      byName(after.policies, policyName, (policy) => policy.figures),
    ),
  ]
}

const policyName = ({ kind, name }: { kind: string; name: string }) => `${kind} ${name}`

function byName<T>(all: readonly T[], name: (one: T) => string, says: (one: T) => unknown) {
  return new Map(all.map((each) => [name(each), flat(says(each))]))
}

type Says = Map<string, Map<string, string>>

function changes(what: Change['what'], before: Says, after: Says): Change[] {
  const found: Change[] = []
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(name)
    const is = after.get(name)
    const figures = differing(was ?? new Map(), is ?? new Map())
    if (!was) found.push({ what, how: 'added', name, figures })
    else if (!is) found.push({ what, how: 'removed', name, figures: [] })
    else if (figures.length > 0) found.push({ what, how: 'changed', name, figures })
  }
  return found
}

function differing(was: Map<string, string>, is: Map<string, string>): Figure[] {
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((path) => ({ path, before: was.get(path) ?? '', after: is.get(path) ?? '' }))
    .filter(({ before, after }) => before !== after)
}
