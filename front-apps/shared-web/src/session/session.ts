import { computed, reactive, readonly } from 'vue'
import { HubProblem } from '../api/problem'
import { currentLocale } from '../i18n/i18n'

export type Credentials =
  | { kind: 'card'; cardNo: string; password: string }
  | { kind: 'phone'; phone: string; code: string }
  | { kind: 'staff'; name: string; password: string }

interface Stored {
  accessToken: string
  role: string
  subject: string
  /** Milliseconds since 1970. */
  expiresAt: number
}

const KEY = 'hub.session'
/** A token that ends within this many milliseconds is not worth sending. */
const MARGIN = 5_000

const state = reactive<{ stored: Stored | null; asking: boolean; goesOn: boolean }>({
  stored: restore(),
  asking: false,
  goesOn: false,
})
let answers: ((signedIn: boolean) => void)[] = []

function restore(): Stored | null {
  try {
    const stored = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Stored | null
    return stored && stored.expiresAt > Date.now() + MARGIN ? stored : null
  } catch {
    return null
  }
}

function keep(stored: Stored | null): void {
  state.stored = stored
  try {
    if (stored) sessionStorage.setItem(KEY, JSON.stringify(stored))
    else sessionStorage.removeItem(KEY)
  } catch {
    // Without storage the sign-in lives as long as the page.
  }
}

async function post(path: string, body: unknown, token?: string | null): Promise<Record<string, unknown>> {
  let response: Response
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': currentLocale() === 'en' ? 'en' : 'zh-CN',
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(body),
    })
  } catch {
    throw HubProblem.offline()
  }
  if (!response.ok) throw await HubProblem.from(response)
  return (await response.json().catch(() => ({}))) as Record<string, unknown>
}

function storedOf(answer: Record<string, unknown>): Stored {
  return {
    accessToken: String(answer.accessToken),
    role: String(answer.role),
    subject: String(answer.subject),
    expiresAt: Date.now() + Number(answer.expiresIn) * 1000,
  }
}

async function signIn(credentials: Credentials): Promise<void> {
  keep(storedOf(await post('/api/identity/tokens', credentials)))
  settle(true)
}

/** Whoever is signed in stays so, with the token of the answer: those from before the change are no longer taken. */
async function changePassword(current: string, next: string): Promise<void> {
  keep(storedOf(await post('/api/identity/password', { current, next }, session.token())))
}

/** A reader who forgot the password sets another by a code sent to the phone, and is signed in. */
async function resetPassword(reset: { phone: string; code: string; next: string }): Promise<void> {
  keep(storedOf(await post('/api/identity/password-resets', reset)))
  settle(true)
}

function settle(signedIn: boolean): void {
  state.asking = false
  const waiting = answers
  answers = []
  waiting.forEach((answer) => answer(signedIn))
}

const signedIn = computed(() => state.stored !== null)
const role = computed(() => state.stored?.role ?? '')
const subject = computed(() => state.stored?.subject ?? '')

const session = {
  signedIn: readonly(signedIn),
  role: readonly(role),
  subject: readonly(subject),
  /** True while the sign-in dialog is wanted. */
  asking: computed(() => state.asking),
  /** The token to send, or null. */
  token(): string | null {
    if (state.stored && state.stored.expiresAt <= Date.now() + MARGIN) keep(null)
    return state.stored?.accessToken ?? null
  },
  signIn,
  changePassword,
  resetPassword,
  async sendPhoneCode(phone: string): Promise<void> {
    await post('/api/identity/phone-codes', { phone })
  },
  signOut(): void {
    keep(null)
  },
  /** The hub no longer takes the token. */
  expire(): void {
    keep(null)
  },
  /** True when something waits for the sign-in and goes on afterwards. */
  goesOn: computed(() => state.goesOn),
  /**
   * Opens the sign-in dialog; false when the person would rather not.
   *
   * @param goesOn whether something was begun that goes on afterwards
   */
  askSignIn(goesOn = false): Promise<boolean> {
    state.asking = true
    state.goesOn = goesOn
    return new Promise((resolve) => answers.push(resolve))
  },
  giveUpSignIn(): void {
    settle(false)
  },
}

export type Session = typeof session

/** Who is signed in, one for the whole tab. The token lives in the tab's session storage and goes with it. */
export function useSession(): Session {
  return session
}
