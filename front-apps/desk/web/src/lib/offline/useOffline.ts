import { computed, ref, shallowRef } from 'vue'
import { call, HubProblem, useSession } from '@libraryhub/shared-web'
import { api } from '../../api/client'
import { bringAll } from './bring'
import { newKeys, publicKeyOf, sign, type Act } from './chain'
import { Notebook, type Conflict, type Noted, type Shift } from './notebook'

/** How often a counter that is cut off looks for the hub. */
const LOOK_EVERY = 5_000
/** A shift that ends sooner is renewed while the hub can be reached. */
const RENEW_BEFORE = 4 * 3_600_000
/** How long a counter waits for an answer before it goes on alone. */
export const PATIENCE = 8_000

const reachable = ref(true)
const shift = shallowRef<Shift>()
const noted = shallowRef<Noted[]>([])
const conflicts = shallowRef<Conflict[]>([])
const bringing = ref(false)
const problem = shallowRef<HubProblem>()
let notebook: Notebook | undefined
let looking: ReturnType<typeof setInterval> | undefined

/** Whether a failure means that the hub cannot be reached, or a service behind it. */
export function isAway(failure: unknown): boolean {
  return (
    failure instanceof HubProblem && (failure.code === 'OFFLINE' || [502, 503, 504].includes(failure.status))
  )
}

const hubNow = (of: Shift) => Date.now() + of.ahead
const lasts = (of: Shift | undefined): boolean => of !== undefined && of.until > hubNow(of)

async function open(): Promise<Notebook | undefined> {
  // Without a secure context there are no keys, and this counter needs the hub.
  if (!globalThis.crypto?.subtle || typeof indexedDB === 'undefined') return undefined
  notebook ??= await Notebook.open()
  return notebook
}

async function read(): Promise<void> {
  const book = await open()
  if (!book) return
  noted.value = await book.acts()
  conflicts.value = await book.conflicts()
}

/** Looks what this machine has kept; needs no hub. */
async function begin(): Promise<void> {
  const book = await open()
  if (!book) return
  await read()
  const latest = (await book.shifts()).filter(lasts).sort((a, b) => b.until - a.until)
  shift.value ??= latest[0]
  await look()
}

/** A shift for whoever is signed in, so that the counter can go on when the hub cannot be reached. */
async function openShift(): Promise<void> {
  const book = await open()
  const staff = useSession().subject.value
  if (!book || !staff) return
  const mine = (await book.shifts()).find(
    (each) => each.staff === staff && each.until - hubNow(each) > RENEW_BEFORE,
  )
  if (mine) {
    shift.value = mine
  } else {
    const keys = await newKeys()
    const body = { publicKey: await publicKeyOf(keys) }
    const opened = await call(api.POST('/api/desk/shifts', { body, signal: AbortSignal.timeout(PATIENCE) }))
    const next: Shift = {
      deskId: opened.deskId,
      certificate: opened.certificate,
      until: Date.parse(opened.until),
      ahead: Date.parse(opened.from) - Date.now(),
      cardForm: opened.cardForm,
      staff,
      keys,
    }
    await book.keep(next)
    shift.value = next
  }
  await tidy(book)
}

/** Shifts that are over and whose list has been brought leave nothing behind. */
async function tidy(book: Notebook): Promise<void> {
  const open = new Set((await book.acts()).map((each) => each.deskId))
  for (const each of await book.shifts()) {
    if (!lasts(each) && !open.has(each.deskId)) await book.forget(each.deskId)
  }
}

/** Writes an act into the notebook; when this returns it is on the disk. */
async function note(
  act: Pick<Act, 'kind' | 'barcode' | 'branch' | 'cardNo'>,
  title: string,
): Promise<string> {
  const book = await open()
  const of = shift.value
  if (!book || !of || !lasts(of)) throw HubProblem.offline()
  const signed = await sign(of.keys.privateKey, of.deskId, await book.last(of.deskId), {
    ...act,
    at: new Date(hubNow(of)).toISOString(),
  })
  await book.note({ deskId: of.deskId, sequence: signed.sequence, title, act: signed })
  await read()
  return `${of.deskId}:${signed.sequence}`
}

/** The hub was not there: from now on the counter goes on alone and looks for it. */
function cutOff(): void {
  reachable.value = false
  looking ??= setInterval(() => void look(), LOOK_EVERY)
}

async function look(): Promise<void> {
  const token = useSession().token()
  try {
    const answer = await fetch('/api/desk/session', {
      headers: token ? { Authorization: `Bearer ${token}` } : {},
      signal: AbortSignal.timeout(PATIENCE),
      cache: 'no-store',
    })
    if (answer.status >= 500) return cutOff()
  } catch {
    return cutOff()
  }
  if (await bring()) back()
}

function back(): void {
  reachable.value = true
  clearInterval(looking)
  looking = undefined
}

/** Brings the list to the hub; before anything else is done there, or the order would be lost. */
async function bring(): Promise<boolean> {
  const book = await open()
  if (!book || bringing.value) return !bringing.value
  if ((await book.acts()).length === 0) return true
  if (!useSession().signedIn.value) return true
  bringing.value = true
  problem.value = undefined
  try {
    const shifts = await book.shifts()
    return await bringAll(book, async (deskId, acts) => {
      const certificate = shifts.find((each) => each.deskId === deskId)?.certificate ?? ''
      const body = { certificate, acts }
      return (await call(api.POST('/api/desk/offline', { body }))).results
    })
  } catch (failure) {
    if (isAway(failure)) return false
    // The hub does not take the list as it is: somebody has to look, and the counter is not stopped by it.
    problem.value = HubProblem.of(failure)
    return true
  } finally {
    bringing.value = false
    await read()
  }
}

async function dismiss(conflict: Conflict): Promise<void> {
  await (await open())?.dismiss(conflict)
  await read()
}

/** Whether a code looks like a card, when nobody can be asked. */
function looksLikeCard(code: string): boolean {
  try {
    return new RegExp(`^(?:${shift.value?.cardForm ?? '[0-9]{6,20}'})$`).test(code)
  } catch {
    return /^[0-9]{6,20}$/.test(code)
  }
}

export function useOffline() {
  return {
    reachable: computed(() => reachable.value),
    /** Whether this counter may go on alone: it has a shift that lasts. */
    able: computed(() => lasts(shift.value)),
    noted: computed(() => noted.value),
    conflicts: computed(() => conflicts.value),
    problem: computed(() => problem.value),
    begin,
    openShift,
    note,
    cutOff,
    look,
    bring,
    dismiss,
    looksLikeCard,
  }
}
