import { call, useLoad } from '@libraryhub/shared-web'
import { api, type Proposal } from '../api/client'
import { useFresh } from './changes'

/** The proposals of a state, renewed as they move. */
export function useProposals(state: string, size: number) {
  const load = useLoad((signal) =>
    call(api.GET('/api/acquisitions/proposals', { params: { query: { state, size } }, signal })),
  )
  const { connected } = useFresh(() => void load.reload())
  return { ...load, connected }
}

export function decide(
  requestId: string,
  proposal: Proposal,
  approve: boolean,
  quantity: number,
  reason?: string,
) {
  return call(
    api.POST('/api/acquisitions/proposals/{id}/decide', {
      params: { path: { id: proposal.id } },
      body: { requestId, approve, quantity, reason },
    }),
  )
}
