/** What a key does at the counter, wherever the focus is. */
export type KeyAct =
  | 'end'
  | 'try'
  | 'return'
  | 'return-damaged'
  | 'return-day'
  | 'renew'
  | 'shelf'
  | 'transit'
  | 'pull'
  | 'check'
  | 'hold'
  | 'set'
  | 'queue'
  | 'reader'
  | 'settle'
  | 'notices'
  | 'override'
  | 'mute'

export interface Key {
  key: string
  shift: boolean
  label: string
  act: KeyAct
}

const plain = (key: string, act: KeyAct, label = key): Key => ({ key, shift: false, label, act })
const shifted = (key: string, act: KeyAct): Key => ({ key, shift: true, label: `⇧${key}`, act })

/** In the order in which they are shown. */
export const KEYS: readonly Key[] = [
  plain('Escape', 'end', 'Esc'),
  plain('F1', 'try'),
  plain('F2', 'return'),
  shifted('F2', 'return-damaged'),
  plain('F3', 'renew'),
  shifted('F3', 'return-day'),
  plain('F4', 'shelf'),
  shifted('F4', 'transit'),
  plain('F6', 'pull'),
  shifted('F6', 'check'),
  plain('F7', 'hold'),
  shifted('F7', 'queue'),
  plain('F8', 'reader'),
  shifted('F8', 'set'),
  plain('F9', 'settle'),
  shifted('F9', 'notices'),
  plain('F10', 'override'),
  shifted('F1', 'mute'),
]

/** How a key is named to screen readers. */
export const shortcut = (each: Key): string => (each.shift ? `Shift+${each.key}` : each.key)

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>

/** The act of a key pressed alone or with Shift; with Ctrl, Alt or Meta a key belongs to the browser. */
export function actOf(event: Pressed): KeyAct | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined
  return KEYS.find((each) => each.key === event.key && each.shift === event.shiftKey)?.act
}

/** A character typed while nothing that takes text has the focus belongs into the scan field. */
export function typesText(event: Omit<Pressed, 'shiftKey'>): boolean {
  return !event.ctrlKey && !event.altKey && !event.metaKey && event.key.length === 1 && event.key !== ' '
}
