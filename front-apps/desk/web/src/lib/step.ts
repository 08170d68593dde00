/** What the counter does with items: as the reader in hand says, or says what lending would come to, or takes back, or renews. */
export type Mode = 'auto' | 'try' | 'return' | 'renew'

/** What a scan turns out to be. */
export type Kind = 'card' | 'item' | 'unknown'

export type Step = 'take-reader' | 'lend' | 'try' | 'take-back' | 'renew' | 'needs-reader' | 'unknown'

/**
 * What a scan means at this moment. A card always begins that reader's turn. An item is lent to the reader in hand;
 * with nobody in hand it comes back, because whoever returns books need not show a card.
 */
export function stepOf(kind: Kind, mode: Mode, readerInHand: boolean): Step {
  if (kind === 'card') return 'take-reader'
  if (kind === 'unknown') return 'unknown'
  if (mode === 'return') return 'take-back'
  if (mode === 'renew') return 'renew'
  if (mode === 'try') return readerInHand ? 'try' : 'needs-reader'
  return readerInHand ? 'lend' : 'take-back'
}

/** What a scanner sends beside the code: blanks, line ends, characters that cannot be seen. */
export function cleanCode(raw: string): string {
  // eslint-disable-next-line no-control-regex -- some scanners put control characters around a code
  return raw.replace(/[\s\u0000-\u001f\u007f\u200b-\u200f\ufeff]/gu, '').slice(0, 64)
}
