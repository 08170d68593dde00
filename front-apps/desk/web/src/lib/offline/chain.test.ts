import { describe, expect, it } from 'vitest'
import { linkOf, newKeys, publicKeyOf, sign, textOf, type SignedAct } from './chain'

const bytes = (text: string) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0))

async function genuine(keys: CryptoKeyPair, act: SignedAct): Promise<boolean> {
  const text = new TextEncoder().encode(textOf('desk', act))
  const how = { name: 'ECDSA', hash: 'SHA-256' }
  return crypto.subtle.verify(how, keys.publicKey, bytes(act.signature), text)
}

const lend = {
  at: '2026-03-10T04:00:00.000Z',
  kind: 'check-out',
  cardNo: '90000001',
  barcode: 'B1',
  branch: 'main',
} as const

describe('the chain of a desk that is cut off', () => {
  it('is signed with a key that cannot be taken away', async () => {
    const keys = await newKeys()
    expect(keys.privateKey.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('pkcs8', keys.privateKey)).rejects.toThrow()
    expect(await publicKeyOf(keys)).toMatch(/^[A-Za-z0-9_-]{80,200}$/)
    expect(await genuine(keys, await sign(keys.privateKey, 'desk', undefined, lend))).toBe(true)
  })

  it('numbers its acts and each names the one before it', async () => {
    const keys = await newKeys()
    const first = await sign(keys.privateKey, 'desk', undefined, lend)
    const second = await sign(keys.privateKey, 'desk', first, {
      ...lend,
      kind: 'check-in',
      cardNo: undefined,
    })
    expect([first.sequence, first.previous]).toEqual([1, ''])
    expect([second.sequence, second.previous]).toEqual([2, await linkOf('desk', first)])
    expect(await genuine(keys, second)).toBe(true)
  })

  it('shows what was changed afterwards', async () => {
    const keys = await newKeys()
    const act = await sign(keys.privateKey, 'desk', undefined, lend)
    expect(await genuine(keys, { ...act, cardNo: '90000002' })).toBe(false)
    expect(await genuine(keys, { ...act, at: '2026-03-10T04:00:01.000Z' })).toBe(false)
  })

  it('is written as the hub writes it', () => {
    expect(textOf('desk', { ...lend, sequence: 3, previous: 'abc' })).toBe(
      'desk\n3\n2026-03-10T04:00:00.000Z\ncheck-out\n90000001\nB1\nmain\nabc',
    )
  })
})
