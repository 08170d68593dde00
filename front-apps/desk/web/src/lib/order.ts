/** A list with one of its entries in another place; unchanged when there is no such place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  if (from === to || !(from in list) || !(to in list)) return [...list]
  const rest = list.filter((_, at) => at !== from)
  return [...rest.slice(0, to), list[from] as T, ...rest.slice(to)]
}
