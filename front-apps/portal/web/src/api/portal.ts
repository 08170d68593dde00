import { call, createHubClient, useLoad } from '@libraryhub/shared-web'
import type { components, paths } from './schema'

export type Title = components['schemas']['TitleView']
export type Marks = components['schemas']['Marks']
export type Branch = components['schemas']['BranchView']
export type Item = components['schemas']['ItemView']
export type Queue = components['schemas']['QueueView']
export type Loan = components['schemas']['LoanView']
export type Hold = components['schemas']['HoldView']
export type Activity = components['schemas']['SessionView']
export type Pick = components['schemas']['Pick']
export type Similar = components['schemas']['Similar']
export type Suggestion = components['schemas']['SuggestedSession']
export type Letter = components['schemas']['LetterBody']
export type HotLine = components['schemas']['Line']
export type SearchResult = components['schemas']['SearchResult']
export type Reader = components['schemas']['ReaderView']
export type ProfileTag = components['schemas']['ProfileTagView']
export type Registration = Omit<components['schemas']['RegisterBody'], 'requestId'>
export type FeeAccount = components['schemas']['FeeAccountView']
export type Fee = components['schemas']['FeeView']
export type Payment = components['schemas']['PaymentView']
export type Message = components['schemas']['NoticeView']
export type Bill = components['schemas']['StandInBill']
export type SearchQuery = NonNullable<paths['/api/portal/search']['get']['parameters']['query']>

const client = createHubClient<paths>()
const path = (id: string) => ({ params: { path: { id } } })

/** What the portal asks; every answer is data or a HubProblem. */
export const portal = {
  branches: (signal?: AbortSignal) => call(client.GET('/api/portal/branches', { signal })),
  hot: (limit: number, signal?: AbortSignal) =>
    call(client.GET('/api/portal/hot', { params: { query: { limit } }, signal })),
  activities: (size: number, signal?: AbortSignal) =>
    call(client.GET('/api/portal/activities', { params: { query: { size } }, signal })),
  forYou: (limit: number, signal?: AbortSignal) =>
    call(client.GET('/api/portal/for-you', { params: { query: { limit } }, signal })),
  /** Answers nothing. */
  openedPick: (titleId: string) => client.POST('/api/portal/for-you/opened', { body: { titleId } }),
  activitiesForYou: (limit: number, signal?: AbortSignal) =>
    call(client.GET('/api/portal/for-you/activities', { params: { query: { limit } }, signal })),
  search: (query: SearchQuery, signal?: AbortSignal) =>
    call(client.GET('/api/portal/search', { params: { query }, signal })),
  suggest: (beginning: string, signal?: AbortSignal) =>
    call(client.GET('/api/portal/suggest', { params: { query: { beginning } }, signal })),
  title: (id: string, signal?: AbortSignal) =>
    call(client.GET('/api/portal/titles/{id}', { ...path(id), signal })),
  /** Answers nothing. */
  wentOnline: (requestId: string, id: string) =>
    client.POST('/api/portal/titles/{id}/online', { ...path(id), body: { requestId } }),
  similar: (id: string, onShelf: boolean, limit: number, signal?: AbortSignal) =>
    call(
      client.GET('/api/portal/titles/{id}/similar', {
        params: { path: { id }, query: { onShelf, limit } },
        signal,
      }),
    ),
  items: (id: string, signal?: AbortSignal) =>
    call(client.GET('/api/portal/titles/{id}/items', { ...path(id), signal })),
  queue: (id: string, signal?: AbortSignal) =>
    call(client.GET('/api/portal/titles/{id}/queue', { ...path(id), signal })),

  loans: (open: boolean, signal?: AbortSignal) =>
    call(client.GET('/api/portal/loans', { params: { query: { open, size: 50 } }, signal })),
  borrow: (requestId: string, barcode: string, branch: string) =>
    call(client.POST('/api/portal/loans', { body: { requestId, barcode, branch } })),
  renew: (requestId: string, id: string) =>
    call(client.POST('/api/portal/loans/{id}/renew', { ...path(id), body: { requestId } })),
  holds: (signal?: AbortSignal) =>
    call(client.GET('/api/portal/holds', { params: { query: { active: true, size: 50 } }, signal })),
  placeHold: (requestId: string, titleId: string, pickupBranch: string, volume?: string) =>
    call(client.POST('/api/portal/holds', { body: { requestId, titleId, pickupBranch, volume } })),
  placeSet: (requestId: string, titleId: string, pickupBranch: string) =>
    call(client.POST('/api/portal/holds/sets', { body: { requestId, titleId, pickupBranch } })),
  cancelHold: (requestId: string, id: string) =>
    call(client.POST('/api/portal/holds/{id}/cancel', { ...path(id), body: { requestId } })),
  suspendHold: (requestId: string, id: string, until: string) =>
    call(client.POST('/api/portal/holds/{id}/suspend', { ...path(id), body: { requestId, until } })),
  resumeHold: (requestId: string, id: string) =>
    call(client.POST('/api/portal/holds/{id}/resume', { ...path(id), body: { requestId } })),

  fees: (signal?: AbortSignal) =>
    call(client.GET('/api/portal/fees', { params: { query: { open: true, size: 50 } }, signal })),
  owed: (cardNo: string) => call(client.POST('/api/portal/fees/owed', { body: { cardNo } })),
  pay: (requestId: string, amount: number, cardNo?: string) =>
    call(client.POST('/api/portal/payments', { body: { requestId, amount, cardNo, charges: [] } })),
  payment: (id: string, signal?: AbortSignal) =>
    call(client.GET('/api/portal/payments/{id}', { ...path(id), signal })),
  bill: (token: string) => call(client.POST('/api/portal/payments/stand-in/bill', { body: { token } })),
  decide: (token: string, outcome: string) =>
    call(client.POST('/api/portal/payments/stand-in/decision', { body: { token, outcome } })),

  messages: (page: number, size: number, signal?: AbortSignal) =>
    call(client.GET('/api/portal/notices', { params: { query: { page, size } }, signal })),
  unread: (signal?: AbortSignal) =>
    call(client.GET('/api/portal/notices', { params: { query: { unread: true, size: 1 } }, signal })),
  readMessage: (requestId: string, id: string) =>
    call(client.POST('/api/portal/notices/{id}/read', { ...path(id), body: { requestId } })),

  letters: (signal?: AbortSignal) =>
    call(client.GET('/api/portal/letters', { params: { query: { size: 3 } }, signal })),
  readLetter: (requestId: string, month: string) =>
    call(
      client.POST('/api/portal/letters/{month}/read', { params: { path: { month } }, body: { requestId } }),
    ),
  lettersWanted: (signal?: AbortSignal) => call(client.GET('/api/portal/letters/wanted', { signal })),
  wantLetters: (requestId: string, wanted: boolean) =>
    call(client.PUT('/api/portal/letters/wanted', { body: { requestId, wanted } })),

  me: (signal?: AbortSignal) => call(client.GET('/api/portal/me', { signal })),
  profile: (signal?: AbortSignal) => call(client.GET('/api/portal/me/profile', { signal })),
  language: (requestId: string, language?: 'zh' | 'en') =>
    call(client.PUT('/api/portal/me/language', { body: { requestId, language } })),
  consent: (requestId: string, granted: boolean) =>
    call(client.PUT('/api/portal/me/consent', { body: { requestId, purpose: 'profile', granted } })),
  register: (requestId: string, registration: Registration) =>
    call(client.POST('/api/portal/readers', { body: { requestId, ...registration } })),
}

/** Where live changes of titles are told. */
export function liveAddress(titles: string[]): string | null {
  return titles.length === 0 ? null : `/api/portal/live?titles=${titles.join(',')}`
}

/** What is loaded only for who is signed in: nothing for everybody else. */
export function useOwn<T>(signedIn: () => boolean, load: (signal: AbortSignal) => Promise<T>) {
  return useLoad<T | null>(async (signal) => (signedIn() ? load(signal) : null), { watch: [signedIn] })
}
