import type { HubProblem, Reason } from '@libraryhub/shared-web'

/** A refusal, sorted by what this member of staff may do about it. */
export interface Sorted {
  /** May be set aside. */
  aside: Reason[]
  /** Stand whatever is said. */
  firm: Reason[]
}

export function sorted(problem: HubProblem, overridable: readonly string[]): Sorted {
  const aside = problem.reasons.filter((reason) => overridable.includes(reason.code))
  return { aside, firm: problem.reasons.filter((reason) => !aside.includes(reason)) }
}

/** Whether setting aside all that may be set aside would help: one reason that stands is enough to refuse. */
export function helps({ aside, firm }: Sorted): boolean {
  return aside.length > 0 && firm.length === 0
}
