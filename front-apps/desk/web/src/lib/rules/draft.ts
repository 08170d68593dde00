import type { Draft, Policy, Rule } from '../../api/client'
import { ANY, CRITERIA } from '../criteria'

/** A policy while it is written: its figures are text until they are checked. */
export interface PolicyText {
  kind: string
  name: string
  figures: string
}

/** A draft while it is written. */
export interface DraftText {
  policies: PolicyText[]
  rules: Rule[]
}

export function textOf(draft: Draft): DraftText {
  return {
    policies: draft.policies.map(({ kind, name, figures }) => ({
      kind,
      name,
      figures: JSON.stringify(figures, null, 2),
    })),
    rules: draft.rules.map((rule) => ({ ...rule, policies: { ...rule.policies } })),
  }
}

/** Every kind of policy there is: the fallback must set each. */
export const KINDS = ['loan', 'renewal', 'hold', 'recall', 'fee', 'notice', 'transit', 'queue'] as const

/** Sets in the fallback what a version did not know yet, by the standard policy of the kind. */
export function completed(text: DraftText, name = 'standard'): DraftText {
  const fallback = text.rules.find(isFallback)
  for (const kind of KINDS) {
    if (!fallback || fallback.policies[kind]) continue
    fallback.policies[kind] = name
    if (!text.policies.some((each) => each.kind === kind && each.name === name)) {
      text.policies.push({ kind, name, figures: '{}' })
    }
  }
  return text
}

/** The draft that the text says; or the names of the policies whose figures are no JSON object. */
export function draftOf(text: DraftText): { draft: Draft; bad: string[] } {
  const bad: string[] = []
  const policies = text.policies.map(({ kind, name, figures }) => {
    const read = objectOf(figures)
    if (!read) bad.push(name)
    return { kind: kind.trim(), name: name.trim(), figures: read ?? {} }
  })
  const rules = text.rules.map((rule) => ({
    ...rule,
    ...Object.fromEntries(CRITERIA.map((name) => [name, rule[name].trim() || ANY])),
    policies: Object.fromEntries(Object.entries(rule.policies).filter(([, name]) => name)),
  }))
  return { draft: { policies, rules }, bad }
}

function objectOf(text: string): Policy['figures'] | undefined {
  try {
    const read = JSON.parse(text) as unknown
    return typeof read === 'object' && read !== null && !Array.isArray(read)
      ? (read as Policy['figures'])
      : undefined
  } catch {
    return undefined
  }
}

/** A rule that says nothing yet. */
export function emptyRule(): Rule {
  return {
    readerCategory: ANY,
    itemType: ANY,
    itemBranch: ANY,
    deskBranch: ANY,
    collection: ANY,
    channel: ANY,
    policies: {},
  }
}

/** What a rule asks for, as one word; no two rules of a book share it. */
export const nameOf = (rule: Rule): string => CRITERIA.map((name) => rule[name]).join(' ')

export const isFallback = (rule: Rule): boolean => CRITERIA.every((name) => rule[name] === ANY)

/** The rules as they decide: the most specific first, the fallback last. */
export function inOrder(rules: readonly Rule[]): Rule[] {
  const weight = (rule: Rule) => CRITERIA.reduce((sum, name) => sum * 2 + (rule[name] === ANY ? 0 : 1), 0)
  return [...rules].sort(
    (one, other) => weight(other) - weight(one) || nameOf(one).localeCompare(nameOf(other)),
  )
}
