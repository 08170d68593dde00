/** Stands for all volumes of a set where one of them could be named. */
export const WHOLE_SET = '*'

/** A title with the part of the set that is meant. */
export function withVolume(of: { title: string; volume: string }): string {
  return of.volume ? `${of.title} ${of.volume}` : of.title
}
