/** An act of a desk that is cut off, before it is signed. */
export interface Act {
  sequence: number
  /** UTC, to the millisecond: 2026-03-10T04:00:00.000Z */
  at: string
  kind: 'check-out' | 'check-in'
  cardNo?: string
  barcode: string
  branch: string
  /** SHA-256 of the act before it and its signature; empty for the first. */
  previous: string
}

export interface SignedAct extends Act {
  /** ECDSA (P-256, SHA-256) of the desk, base64url. */
  signature: string
}

const EC = { name: 'ECDSA', namedCurve: 'P-256' }
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' }

export function base64url(bytes: ArrayBuffer): string {
  const text = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('')
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

/** What is signed: the fields, one a line; the hub writes the same. */
export function textOf(deskId: string, act: Act): string {
  return [
    deskId,
    act.sequence,
    act.at,
    act.kind,
    act.cardNo ?? '',
    act.barcode,
    act.branch,
    act.previous,
  ].join('\n')
}

/** What the next act names this one by. */
export async function linkOf(deskId: string, act: SignedAct): Promise<string> {
  const text = `${textOf(deskId, act)}\n${act.signature}`
  return base64url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}

/** The next link of the chain. */
export async function sign(
  key: CryptoKey,
  deskId: string,
  before: SignedAct | undefined,
  act: Omit<Act, 'sequence' | 'previous'>,
): Promise<SignedAct> {
  const next: Act = {
    ...act,
    sequence: (before?.sequence ?? 0) + 1,
    previous: before ? await linkOf(deskId, before) : '',
  }
  const text = new TextEncoder().encode(textOf(deskId, next))
  return { ...next, signature: base64url(await crypto.subtle.sign(SIGNING, key, text)) }
}

/** A key pair whose private half can be used on this machine and never be read, not even by this page. */
export function newKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(EC, false, ['sign', 'verify']) as Promise<CryptoKeyPair>
}

export async function publicKeyOf(keys: CryptoKeyPair): Promise<string> {
  return base64url(await crypto.subtle.exportKey('spki', keys.publicKey))
}
