/** The criteria of a rule, the weightiest first. */
export const CRITERIA = [
  'readerCategory',
  'itemType',
  'itemBranch',
  'deskBranch',
  'collection',
  'channel',
] as const

export type Criterion = (typeof CRITERIA)[number]

/** What asks for anything. */
export const ANY = '*'

/** What a rule asks for, of its six codes those that are named. */
export function criteriaOf(
  rule: readonly string[],
  asked: readonly string[],
): { name: Criterion; code: string }[] {
  return CRITERIA.map((name, at) => ({ name, code: rule[at] ?? ANY })).filter(({ name }) =>
    asked.includes(name),
  )
}
