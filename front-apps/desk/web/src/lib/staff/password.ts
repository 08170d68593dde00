/** Without 0, o, i and l, which are misread when a password is handed over; 32 of them, so that a byte picks evenly. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz123456789'
const GROUPS = 4
const GROUP = 4

/** A password that nobody guesses (80 random bits), in groups that can be read aloud. */
export function strongPassword(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(GROUPS * GROUP))
  const letters = Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('')
  return Array.from({ length: GROUPS }, (_, at) => letters.slice(at * GROUP, (at + 1) * GROUP)).join('-')
}
