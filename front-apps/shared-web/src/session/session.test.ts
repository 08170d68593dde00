import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useSession } from './session'

const answer = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })

const token = (value: string) =>
  answer(200, { accessToken: value, tokenType: 'Bearer', expiresIn: 600, role: 'librarian', subject: '71' })

describe('another password', () => {
  const sent: Request[] = []
  let answers: Response[]

  beforeEach(async () => {
    sent.length = 0
    answers = [token('t1')]
    vi.stubGlobal('fetch', (input: string, init?: RequestInit) => {
      sent.push(new Request(new URL(input, window.location.origin), init))
      return Promise.resolve(answers.shift()!)
    })
    await useSession().signIn({ kind: 'staff', name: 'li.wen', password: 'read-and-think-8' })
  })
  afterEach(() => {
    useSession().signOut()
    vi.unstubAllGlobals()
  })

  it('is asked for in the name of whoever is signed in, who goes on with the token of the answer', async () => {
    answers = [token('t2')]

    await useSession().changePassword('read-and-think-8', 'think-and-read-9')

    expect(sent[1]!.url).toMatch(/\/api\/identity\/password$/)
    expect(sent[1]!.headers.get('Authorization')).toBe('Bearer t1')
    expect(await sent[1]!.json()).toEqual({ current: 'read-and-think-8', next: 'think-and-read-9' })
    expect(useSession().token()).toBe('t2')
    expect(JSON.parse(sessionStorage.getItem('hub.session')!)).toMatchObject({ accessToken: 't2' })
  })

  it('is set by a code that was sent to the phone, which signs in', async () => {
    useSession().signOut()
    answers = [token('t3')]

    await useSession().resetPassword({ phone: '13900000001', code: '123456', next: 'think-and-read-9' })

    expect(sent[1]!.url).toMatch(/\/api\/identity\/password-resets$/)
    expect(sent[1]!.headers.has('Authorization')).toBe(false)
    expect(useSession().token()).toBe('t3')
  })

  it.each([
    [409, 'WRONG_PASSWORD'],
    [422, 'INVALID'],
    [429, 'TRY_LATER'],
  ])('refused with %i %s signs nobody out', async (status, code) => {
    answers = [answer(status, { code, reasons: [{ code, text: '当前密码不正确' }] })]

    await expect(useSession().changePassword('wrong', 'think-and-read-9')).rejects.toMatchObject({
      status,
      code,
    })

    expect(useSession().token()).toBe('t1')
  })
})
