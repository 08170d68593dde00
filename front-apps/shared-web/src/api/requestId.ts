/** A new number for a command: sent again with the same number, the command is carried out once. */
export function newRequestId(): string {
  // randomUUID exists in secure contexts only, and a library's wall may show plain http.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
