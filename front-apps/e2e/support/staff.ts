import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type APIRequestContext, type BrowserContext } from '@playwright/test'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..')

/** The first admin's password, as the hub wrote it down when it started. */
export function adminPassword(): string {
  if (process.env.HUB_ADMIN_PASSWORD) return process.env.HUB_ADMIN_PASSWORD
  const file = join(process.env.HUB_HOME ?? join(ROOT, '.hub/local'), 'stack.properties')
  const line = existsSync(file) ? /^HUB_ADMIN_PASSWORD=(.*)$/m.exec(readFileSync(file, 'utf8')) : null
  if (!line) throw new Error(`no admin password: start the hub (./hub up), or set HUB_ADMIN_PASSWORD`)
  // Java escapes these in a properties file.
  return line[1]!.trim().replace(/\\([:=#! \\])/g, '$1')
}

interface Token {
  accessToken: string
  role: string
  subject: string
  expiresIn: number
}

async function signIn(api: APIRequestContext, credentials: Record<string, string>): Promise<Token> {
  const answer = await api.post('/api/identity/tokens', { data: credentials })
  expect(answer.ok(), await answer.text()).toBe(true)
  return (await answer.json()) as Token
}

export const adminToken = (api: APIRequestContext): Promise<Token> =>
  signIn(api, { kind: 'staff', name: 'admin', password: adminPassword() })

export const readerToken = (
  api: APIRequestContext,
  reader: { cardNo: string; password: string },
): Promise<Token> => signIn(api, { kind: 'card', cardNo: reader.cardNo, password: reader.password })

/** A window whose pages find somebody signed in, as after a sign-in in this tab. */
export async function signedIn(context: BrowserContext, token: Token): Promise<void> {
  await context.addInitScript((stored) => sessionStorage.setItem('hub.session', JSON.stringify(stored)), {
    accessToken: token.accessToken,
    role: token.role,
    subject: token.subject,
    expiresAt: Date.now() + token.expiresIn * 1000,
  })
}

/** A call in the name of somebody signed in. */
export function by(token: Token, body: Record<string, unknown> = {}) {
  return {
    headers: { Authorization: `Bearer ${token.accessToken}` },
    data: { requestId: randomUUID(), ...body },
  }
}

export async function done<T>(answer: Awaited<ReturnType<APIRequestContext['post']>>): Promise<T> {
  expect(answer.ok(), `${answer.url()}: ${await answer.text()}`).toBe(true)
  return (await answer.json()) as T
}
