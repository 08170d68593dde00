import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useSession } from '../session/session'
import { call, createHubClient } from './client'
import { HubProblem } from './problem'
import { useAction } from './useAction'

interface Paths {
  '/api/thing': {
    get: { responses: { 200: { content: { 'application/json': { name: string } } } } }
  }
}

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } })

const token = (value: string) =>
  answer(200, { accessToken: value, expiresIn: 600, role: 'reader', subject: '1' })

describe('a call', () => {
  const sent: Request[] = []
  let answers: (Response | Error)[]

  beforeEach(() => {
    sent.length = 0
    answers = []
    vi.stubGlobal('fetch', (input: Request | string, init?: RequestInit) => {
      sent.push(input instanceof Request ? input : new Request(new URL(input, window.location.origin), init))
      const next = answers.shift()!
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next)
    })
  })
  afterEach(() => {
    useSession().signOut()
    vi.unstubAllGlobals()
  })

  const thing = () => call(createHubClient<Paths>().GET('/api/thing'))

  it('says the language, and who is signed in', async () => {
    answers = [token('t1'), answer(200, { name: '三体' })]
    await useSession().signIn({ kind: 'card', cardNo: 'C1', password: 'secret' })

    expect(await thing()).toEqual({ name: '三体' })

    expect(sent[1]!.headers.get('Accept-Language')).toBe('zh-CN')
    expect(sent[1]!.headers.get('Authorization')).toBe('Bearer t1')
  })

  it('asks to sign in when the hub does not know the caller, and then goes on by itself', async () => {
    answers = [answer(401, { code: 'UNAUTHENTICATED' }), token('t2'), answer(200, { name: '活着' })]

    const asked = thing()
    await vi.waitFor(() => expect(useSession().asking.value).toBe(true))
    await useSession().signIn({ kind: 'card', cardNo: 'C1', password: 'secret' })

    expect(await asked).toEqual({ name: '活着' })
    expect(sent[2]!.headers.get('Authorization')).toBe('Bearer t2')
  })

  it('fails with the problem when the person would rather not sign in', async () => {
    answers = [answer(401, { code: 'UNAUTHENTICATED' })]

    const asked = thing()
    await vi.waitFor(() => expect(useSession().asking.value).toBe(true))
    useSession().giveUpSignIn()

    await expect(asked).rejects.toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
  })

  it('tells every reason of a refusal', async () => {
    answers = [
      answer(409, {
        code: 'OTHERS_WAIT',
        reasons: [
          { code: 'OTHERS_WAIT', text: '有人在等' },
          { code: 'RENEWAL_LIMIT', text: '已达上限' },
        ],
        traceId: 'abc',
      }),
    ]

    const refused = (await thing().catch((failure: unknown) => failure)) as HubProblem

    expect(refused.reasons.map((reason) => reason.text)).toEqual(['有人在等', '已达上限'])
    expect(refused.refusal).toBe(true)
    expect(refused.traceId).toBe('abc')
  })

  it('is a problem of its own when no answer comes, or one that is no problem body', async () => {
    answers = [new TypeError('failed to fetch'), new Response('<html>', { status: 502 })]

    await expect(thing()).rejects.toMatchObject({ status: 0, code: 'OFFLINE' })
    await expect(thing()).rejects.toMatchObject({ status: 502, code: 'HTTP_502' })
  })

  it('says how long to wait when asked too often', async () => {
    answers = [answer(429, { code: 'TOO_MANY' }, { 'Retry-After': '7' })]

    await expect(thing()).rejects.toMatchObject({ status: 429, retryAfter: 7, refusal: false })
  })
})

describe('a command', () => {
  it('keeps its number while it is not known to have arrived, and takes a new one afterwards', async () => {
    const ids: string[] = []
    const outcomes: (HubProblem | string)[] = [
      HubProblem.offline(),
      new HubProblem(503, 'UNAVAILABLE', ''),
      'done',
      new HubProblem(409, 'HOLD_LIMIT', ''),
      'done',
    ]
    const { run, problem } = useAction(async (requestId: string, title: string) => {
      ids.push(requestId)
      const outcome = outcomes.shift()!
      if (outcome instanceof HubProblem) throw outcome
      return `${outcome} ${title}`
    })

    expect(await run('三体')).toBeUndefined()
    expect(await run('三体')).toBeUndefined()
    expect(await run('三体')).toBe('done 三体')
    expect(new Set(ids).size).toBe(1)

    await run('三体')
    expect(problem.value?.code).toBe('HOLD_LIMIT')
    await run('三体')
    expect(problem.value).toBeUndefined()
    expect(new Set(ids).size).toBe(3)
  })

  it('is another one for other arguments', async () => {
    const ids: string[] = []
    const { run } = useAction(async (requestId: string, title: string) => {
      ids.push(requestId + title)
      throw HubProblem.offline()
    })

    await run('三体')
    await run('活着')

    expect(ids[0]!.replace('三体', '')).not.toBe(ids[1]!.replace('活着', ''))
  })
})
