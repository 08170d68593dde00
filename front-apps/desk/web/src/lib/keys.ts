/** What a key does at the counter, wherever the focus is. */
export type KeyAct = 'end' | 'return' | 'renew' | 'shelf' | 'pull' | 'hold' | 'reader' | 'settle' | 'mute'

/** In the order in which they are shown. */
export const KEYS: readonly { key: string; label: string; act: KeyAct }[] = [
  { key: 'Escape', label: 'Esc', act: 'end' },
  { key: 'F2', label: 'F2', act: 'return' },
  { key: 'F3', label: 'F3', act: 'renew' },
  { key: 'F4', label: 'F4', act: 'shelf' },
  { key: 'F6', label: 'F6', act: 'pull' },
  { key: 'F7', label: 'F7', act: 'hold' },
  { key: 'F8', label: 'F8', act: 'reader' },
  { key: 'F9', label: 'F9', act: 'settle' },
  { key: 'F10', label: 'F10', act: 'mute' },
]

/** The act of a key pressed alone; with Ctrl, Alt or Meta a key belongs to the browser. */
export function actOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): KeyAct | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined
  return KEYS.find((each) => each.key === event.key)?.act
}

/** A character typed while nothing that takes text has the focus belongs into the scan field. */
export function typesText(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): boolean {
  return !event.ctrlKey && !event.altKey && !event.metaKey && event.key.length === 1 && event.key !== ' '
}
