/** A column by which a table is sorted. */
export interface Sorting<K extends string> {
  by: K
  down: boolean
}

/** The rows in order; those without a figure come last either way. */
export function sorted<T, K extends string>(
  rows: readonly T[],
  sorting: Sorting<K>,
  figure: (row: T, by: K) => number | string | undefined,
): T[] {
  const sign = sorting.down ? -1 : 1
  return [...rows].sort((one, other) => {
    const left = figure(one, sorting.by)
    const right = figure(other, sorting.by)
    if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? 1 : -1
    if (typeof left === 'string' || typeof right === 'string') {
      return sign * String(left).localeCompare(String(right), 'zh-CN')
    }
    return sign * (left - right)
  })
}

/** The same column once more turns the order round; another one begins with its largest. */
export function turned<K extends string>(sorting: Sorting<K>, by: K): Sorting<K> {
  return { by, down: sorting.by === by ? !sorting.down : true }
}
