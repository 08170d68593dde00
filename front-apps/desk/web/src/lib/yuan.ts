/** An amount typed in yuan, in fen; undefined when it is none or not exact to the fen. */
export function fenOf(typed: string): number | undefined {
  const found = /^\s*¥?\s*(\d{1,7})(?:[.。](\d{1,2}))?\s*$/.exec(typed)
  if (!found) return undefined
  return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0') || '0')
}

/** An amount of fen as it is typed: 12.50 */
export function typed(fen: number): string {
  return `${Math.trunc(fen / 100)}.${(fen % 100).toString().padStart(2, '0')}`
}
