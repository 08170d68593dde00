import { computed, reactive, readonly, ref, shallowRef } from 'vue'
import { call, HubProblem, newRequestId } from '@libraryhub/shared-web'
import { api, type Card, type Item, type Loan, type Reader, type SetAside } from '../api/client'
import { endOf } from './bookDrop'
import { Doubles } from './doubles'
import { noted, type Entry } from './journal'
import { isAway, PATIENCE, useOffline } from './offline/useOffline'
import { Line } from './line'
import { useSound } from './sound'
import { cleanCode, stepOf, type Mode } from './step'
import { useBranch } from './useBranch'
import { weightOf, type Anyway, type Verdict } from './verdict'

/** The reader whose turn it is, and the card that was scanned: the card number is what lends. */
export interface InHand {
  cardNo: string
  card: Card | undefined
  /** Unknown while the hub cannot be asked. */
  reader: Reader | undefined
}

/** What the journal and a refusal call a copy by. */
type Named = Pick<Item, 'barcode' | 'title'>

const mode = ref<Mode>('auto')
const inHand = shallowRef<InHand>()
const verdict = shallowRef<Verdict>()
/** Grows with each verdict, so that two alike are told twice. */
const told = ref(0)
const journal = shallowRef<Entry[]>([])
const lastItem = shallowRef<Item>()
/** What is special about copies that come back: the day of the book drop, empty for today; and the next one damaged. */
const returning = reactive({ day: '', damaged: false })
const waiting = ref(0)
const doubles = new Doubles()
const line = new Line()
const sound = useSound()
const { branch } = useBranch()
const offline = useOffline()

function tell(next: Verdict): void {
  verdict.value = next
  told.value++
  sound.play(weightOf(next))
}

function note(entry: Omit<Entry, 'at'>): void {
  journal.value = noted(journal.value, { ...entry, at: Date.now() })
}

const inHandName = () => inHand.value?.reader?.reader.maskedName ?? ''

/** Takes what the scanner read. Scans are served in order, each in the situation the one before has left. */
function scan(raw: string): void {
  const code = cleanCode(raw)
  if (!code) return
  const { requestId, repeat } = doubles.take(code, `${mode.value}|${inHand.value?.cardNo ?? ''}`, Date.now())
  if (repeat) return
  waiting.value++
  void line.add(() => serve(code, requestId)).finally(() => waiting.value--)
}

async function serve(code: string, requestId: string): Promise<void> {
  // What was noted comes first: the order is that of the counter.
  if (offline.reachable.value && offline.noted.value.length > 0 && !(await offline.bring())) offline.cutOff()
  if (!offline.reachable.value) return serveAlone(code)
  try {
    const found = await call(
      api.POST('/api/desk/scan', { body: { code }, signal: AbortSignal.timeout(PATIENCE) }),
    )
    const step = stepOf(found.kind as 'card' | 'item' | 'unknown', mode.value, inHand.value !== undefined)
    if (found.item) lastItem.value = found.item
    if (step === 'take-reader' && found.reader) takeReader(code, found.card, found.reader)
    else if (step === 'lend' && found.item) await lend(found.item, requestId)
    else if (step === 'try' && found.item) await tryOut(found.item)
    else if (step === 'needs-reader' && found.item) tell({ kind: 'needs-reader', item: found.item })
    else if (step === 'take-back' && found.item) await takeBack(found.item, requestId)
    else if (step === 'renew' && found.item) await renew(found.item, requestId)
    else tell({ kind: 'unknown', code })
  } catch (failure) {
    if (isAway(failure) && offline.able.value) {
      offline.cutOff()
      return serveAlone(code)
    }
    tell({ kind: 'refused', act: 'scan', problem: HubProblem.of(failure) })
  }
}

/** Serves without the hub: what is a card is told by its look, and what is done is noted to be brought later. */
async function serveAlone(code: string): Promise<void> {
  const kind = offline.looksLikeCard(code) ? 'card' : 'item'
  const step = stepOf(kind, mode.value, inHand.value !== undefined)
  if (step === 'take-reader') {
    become('auto')
    inHand.value = { cardNo: code, card: undefined, reader: undefined }
    tell({ kind: 'card-alone', cardNo: code })
  } else if (step === 'lend' || (step === 'take-back' && plainReturn())) {
    await noteAlone(step, code)
  } else {
    tell({ kind: 'refused', act: step === 'renew' ? 'renew' : 'scan', problem: HubProblem.offline() })
  }
}

async function noteAlone(act: 'lend' | 'take-back', barcode: string, title = ''): Promise<void> {
  const cardNo = act === 'lend' ? inHand.value?.cardNo : undefined
  const kind = act === 'lend' ? 'check-out' : 'check-in'
  try {
    const requestId = await offline.note({ kind, barcode, branch: branch.value, cardNo }, title)
    note({ requestId, act, barcode, title, reader: inHandName(), outcome: 'kept', reason: '' })
    tell({ kind: 'kept', act, barcode })
  } catch (failure) {
    tell({ kind: 'refused', act, problem: HubProblem.of(failure) })
  }
}

function takeReader(cardNo: string, card: Card | undefined, reader: Reader): void {
  if (mode.value !== 'try') become('auto')
  if (card && card.state !== 'active') {
    // A lost card lends nothing, even where its reader has another: it may be in a stranger's hand.
    inHand.value = undefined
    tell({ kind: 'card-ended', reader, state: card.state })
    return
  }
  inHand.value = { cardNo, card, reader }
  tell({ kind: 'reader', reader })
}

function anyway(again: (requestId: string, override: SetAside, same: Anyway) => Promise<boolean>): Anyway {
  const requestId = newRequestId()
  const same: Anyway = (override) => line.add(() => again(requestId, override, same))
  return same
}

async function lend(
  item: Item,
  requestId: string,
  override?: SetAside,
  retry = anyway((number, aside, same) => lend(item, number, aside, same)),
): Promise<boolean> {
  const hand = inHand.value
  if (!hand) return false
  const work = async () => {
    const loan = await call(
      api.POST('/api/desk/check-out', {
        body: { requestId, cardNo: hand.cardNo, barcode: item.barcode, branch: branch.value, override },
        signal: AbortSignal.timeout(PATIENCE),
      }),
    )
    tell({ kind: 'lent', loan, reader: inHandName() })
    return { dueAt: loan.dueAt }
  }
  return command('lend', item, requestId, work, retry)
}

/** What lending would come to; nothing is changed. */
async function tryOut(item: Item): Promise<void> {
  const hand = inHand.value
  if (!hand) return
  const tried = await call(
    api.POST('/api/desk/dry-run', {
      body: { cardNo: hand.cardNo, barcode: item.barcode, branch: branch.value },
    }),
  )
  tell({ kind: 'tried', item, tried })
}

/** Without the hub a return is noted as one of now: what is special would be lost. */
const plainReturn = () => returning.day === '' && !returning.damaged

async function takeBack(item: Item, requestId: string): Promise<void> {
  const { day, damaged } = returning
  await command('take-back', item, requestId, async () => {
    const result = await call(
      api.POST('/api/desk/check-in', {
        body: {
          requestId,
          barcode: item.barcode,
          branch: branch.value,
          returnedAt: day ? endOf(day) : undefined,
          damaged: damaged || undefined,
        },
        signal: AbortSignal.timeout(PATIENCE),
      }),
    )
    // The next copy is whole again until somebody says otherwise.
    returning.damaged = false
    tell({ kind: 'returned', item, result, elsewhere: result.goTo !== branch.value, day })
    return {}
  })
}

/** Returns of the drop of another day; an empty day is today. */
function returnedOn(day: string): void {
  if (mode.value !== 'return') setMode('return')
  returning.day = day
}

/** The next copy comes back damaged, or not after all. */
function returnDamaged(): void {
  if (mode.value !== 'return') setMode('return')
  returning.damaged = !returning.damaged
}

async function renew(item: Item, requestId: string): Promise<void> {
  let loanId = ''
  const work = async () => {
    const { loan } = await call(
      api.GET('/api/desk/items/{barcode}', { params: { path: { barcode: item.barcode } } }),
    )
    if (!loan) {
      tell({ kind: 'not-on-loan', item })
      return { refused: 'LOAN_CLOSED' }
    }
    loanId = loan.id
    return renewal(loanId, requestId)
  }
  const retry = anyway((number, aside, same) => prolong(loanId, item, number, aside, same))
  await command('renew', item, requestId, work, retry)
}

async function renewal(loanId: string, requestId: string, override?: SetAside): Promise<{ dueAt: string }> {
  const loan = await call(api.POST('/api/desk/renew', { body: { requestId, loanId, override } }))
  tell({ kind: 'renewed', loan })
  return { dueAt: loan.dueAt }
}

function prolong(
  loanId: string,
  item: Named,
  requestId: string,
  override?: SetAside,
  retry = anyway((number, aside, same) => prolong(loanId, item, number, aside, same)),
): Promise<boolean> {
  return command('renew', item, requestId, () => renewal(loanId, requestId, override), retry)
}

/** Does a command, notes it, and looks at the reader in hand anew: counts and due dates have moved. */
async function command(
  act: Entry['act'],
  item: Named,
  requestId: string,
  work: () => Promise<{ dueAt?: string; refused?: string }>,
  retry?: Anyway,
): Promise<boolean> {
  const entry = { requestId, act, barcode: item.barcode, title: item.title, reader: inHandName() }
  try {
    const { dueAt, refused } = await work()
    note({ ...entry, outcome: refused ? 'refused' : 'done', reason: refused ?? '', dueAt })
    void refresh()
    return !refused
  } catch (failure) {
    const problem = HubProblem.of(failure)
    if (isAway(failure) && offline.able.value && (act === 'lend' || (act === 'take-back' && plainReturn()))) {
      offline.cutOff()
      await noteAlone(act, item.barcode, item.title)
      return true
    }
    const first = problem.reasons[0]
    note({ ...entry, outcome: 'refused', reason: first?.code ?? problem.code, words: first?.text })
    tell({ kind: 'refused', act, item, problem, anyway: retry })
    return false
  }
}

/** The reader in hand as he stands now; what cannot be asked now stays as it was. */
async function refresh(): Promise<void> {
  const id = inHand.value?.reader?.reader.id
  if (!id) return
  try {
    const reader = await call(api.GET('/api/desk/readers/{id}', { params: { path: { id } } }))
    if (inHand.value?.reader?.reader.id === id) inHand.value = { ...inHand.value, reader }
  } catch {
    // The next scan asks again.
  }
}

/** The reader in hand waits for the title of the item scanned last, of a set for that volume, to collect here. */
async function placeHold(requestId: string): Promise<void> {
  const reader = inHand.value?.reader
  const item = lastItem.value
  if (!reader || !item) return
  await line.add(() =>
    command('hold', item, requestId, async () => {
      const hold = await call(
        api.POST('/api/desk/holds', {
          body: {
            requestId,
            readerId: reader.reader.id,
            titleId: item.titleId,
            pickupBranch: branch.value,
            volume: item.volume || undefined,
          },
        }),
      )
      tell({ kind: 'held', hold })
      return {}
    }),
  )
}

/** The reader in hand waits for every volume of the set that the item scanned last belongs to, to collect here. */
async function placeSet(requestId: string): Promise<void> {
  const reader = inHand.value?.reader
  const item = lastItem.value
  if (!reader || !item) return
  await line.add(() =>
    command('hold', item, requestId, async () => {
      const holds = await call(
        api.POST('/api/desk/holds/sets', {
          body: {
            requestId,
            readerId: reader.reader.id,
            titleId: item.titleId,
            pickupBranch: branch.value,
          },
        }),
      )
      tell({ kind: 'set-held', title: item.title, holds })
      return {}
    }),
  )
}

/** The reader's turn is over: what the next person sees is an empty counter. */
function end(): void {
  inHand.value = undefined
  verdict.value = undefined
  lastItem.value = undefined
  become('auto')
  doubles.forget()
}

/** What was said belongs to what was done before. */
function setMode(next: Mode): void {
  verdict.value = undefined
  become(mode.value === next ? 'auto' : next)
}

/** What was special about returns ends with them. */
function become(next: Mode): void {
  mode.value = next
  Object.assign(returning, { day: '', damaged: false })
}

const counter = {
  mode: readonly(mode),
  inHand: computed(() => inHand.value),
  verdict: computed(() => verdict.value),
  told: readonly(told),
  journal: computed(() => journal.value),
  lastItem: computed(() => lastItem.value),
  busy: computed(() => waiting.value > 0),
  scan,
  end,
  setMode,
  returning: readonly(returning),
  returnedOn,
  returnDamaged,
  refresh,
  placeHold,
  placeSet,
  renewLoan: (loan: Loan, requestId: string) => line.add(() => prolong(loan.id, loan, requestId)),
  /** Says what was done beside the scans, and looks at the reader anew. */
  say(next: Verdict): Promise<void> {
    tell(next)
    return refresh()
  },
}

/** The one counter of this page. */
export function useCounter() {
  return reactive(counter)
}
