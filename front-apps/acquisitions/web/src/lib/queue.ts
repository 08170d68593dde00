/** A point of the queue's way down: days from now, readers who still wait. */
export type Point = [day: number, waiting: number]

/**
 * How a queue empties when every copy serves one reader in each cycle: from all who wait now to nobody (formula F2).
 * Nobody joins; this is what those who wait today have before them.
 */
export function queueAhead(waiting: number, copies: number, cycleDays: number): Point[] {
  const last = (waiting * cycleDays) / Math.max(1, copies)
  return [
    [0, waiting],
    [last, 0],
  ]
}

/** Spreads copies over branches as evenly as can be, beginning with the first. */
export function spread(copies: number, branches: string[]): Record<string, number> {
  const shares: Record<string, number> = Object.fromEntries(branches.map((branch) => [branch, 0]))
  for (let copy = 0; copy < copies && branches.length > 0; copy++) {
    const branch = branches[copy % branches.length]!
    shares[branch] = (shares[branch] ?? 0) + 1
  }
  return shares
}

/** One code for each copy. */
export function codesOf(shares: Record<string, number>): string[] {
  return Object.entries(shares).flatMap(([branch, copies]) => Array.from({ length: copies }, () => branch))
}
