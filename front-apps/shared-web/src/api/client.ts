import createClient, { type Client } from 'openapi-fetch'
import { currentLocale } from '../i18n/i18n'
import { useSession } from '../session/session'
import { HubProblem } from './problem'

export type HubClient<Paths extends object> = Client<Paths>

/**
 * A client for an API of the hub, typed by the paths that openapi-typescript generated. Every call says the page's
 * language and who is signed in; when the sign-in has expired the person is asked to sign in and the call is repeated.
 */
export function createHubClient<Paths extends object>(): HubClient<Paths> {
  return createClient<Paths>({ baseUrl: window.location.origin, fetch: hubFetch })
}

export async function hubFetch(request: Request): Promise<Response> {
  const session = useSession()
  const again = request.clone()
  const first = await send(request)
  if (first.status !== 401) return first
  session.expire()
  return (await session.askSignIn(true)) ? send(again) : first
}

async function send(request: Request): Promise<Response> {
  const token = useSession().token()
  request.headers.set('Accept-Language', currentLocale() === 'en' ? 'en' : 'zh-CN')
  if (token) request.headers.set('Authorization', `Bearer ${token}`)
  try {
    return await fetch(request)
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure
    throw HubProblem.offline()
  }
}

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/** The data of an answer; throws a {@link HubProblem} when there is none. */
export async function call<T>(answer: Promise<Answer<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await answer
  if (response.ok && data !== undefined && data !== null) return data
  throw await problemOf(error, response)
}

async function problemOf(error: unknown, response: Response): Promise<HubProblem> {
  // openapi-fetch has read the body already: give it back in a form that can be read once more.
  const body = typeof error === 'string' ? error : JSON.stringify(error ?? null)
  return HubProblem.from(new Response(body, { status: response.status, headers: response.headers }))
}
