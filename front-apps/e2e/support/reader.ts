import { randomInt, randomUUID } from 'node:crypto'
import { expect, type APIRequestContext } from '@playwright/test'

/** A reader of this test's own, with a card got through the portal like anybody's. */
export interface TestReader {
  name: string
  phone: string
  cardNo: string
  password: string
  token: string
}

const PASSWORD = 'read-and-think-8'

/** A resident id number with a right check digit (GB 11643, ISO 7064 MOD 11-2). */
export function idNumber(birthYear: number): string {
  const serial = randomInt(0, 1000).toString().padStart(3, '0')
  const month = randomInt(1, 13).toString().padStart(2, '0')
  const date = randomInt(1, 29).toString().padStart(2, '0')
  const district = randomInt(0, 2) === 0 ? '110101' : '310104'
  const body = `${district}${birthYear}${month}${date}${serial}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0)
  return body + '10X98765432'[sum % 11]
}

export function phone(): string {
  return `19${randomInt(0, 1_000_000_000).toString().padStart(9, '0')}`
}

export async function branches(api: APIRequestContext): Promise<{ code: string; nameZh: string }[]> {
  const answer = await api.get('/api/portal/branches')
  expect(answer.ok(), await answer.text()).toBe(true)
  const found = (await answer.json()) as { code: string; nameZh: string }[]
  expect(found.length, 'the hub has no branches: fill it with ./hub demo').toBeGreaterThan(0)
  return found
}

export async function newReader(api: APIRequestContext, name = '小林'): Promise<TestReader> {
  const home = (await branches(api))[0]!.code
  const number = phone()
  const registered = await api.post('/api/portal/readers', {
    data: {
      requestId: randomUUID(),
      name,
      phone: number,
      idNumber: idNumber(1990),
      birthYear: 1990,
      homeBranch: home,
      password: PASSWORD,
      profileConsent: true,
    },
  })
  expect(registered.status(), await registered.text()).toBe(201)
  const { card } = (await registered.json()) as { card: { cardNo: string } }
  const token = await signIn(api, card.cardNo, PASSWORD)
  return { name, phone: number, cardNo: card.cardNo, password: PASSWORD, token }
}

export async function signIn(api: APIRequestContext, cardNo: string, password: string): Promise<string> {
  const answer = await api.post('/api/identity/tokens', { data: { kind: 'card', cardNo, password } })
  expect(answer.ok(), await answer.text()).toBe(true)
  return ((await answer.json()) as { accessToken: string }).accessToken
}

/** The code that was sent last to this phone, as the stand-in of the SMS service shows it. */
export async function codeSentTo(api: APIRequestContext, phone: string): Promise<string> {
  const masked = `${phone.slice(0, 3)}****${phone.slice(-4)}`
  const sent = (await (await api.get('/api/identity/stand-in/phone-codes')).json()) as {
    maskedPhone: string
    code: string
  }[]
  const found = sent.find((each) => each.maskedPhone === masked)
  expect(found, `no code was sent to ${masked}`).toBeDefined()
  return found!.code
}

/** A call in a reader's name. */
export function as(reader: TestReader, body: Record<string, unknown> = {}) {
  return {
    headers: { Authorization: `Bearer ${reader.token}` },
    data: { requestId: randomUUID(), ...body },
  }
}
