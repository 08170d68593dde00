import { call } from '@libraryhub/shared-web'
import { api, type HoldLine } from '../api/client'

const PAGE = 100
const PAGES = 20

/** Everybody who waits for a title: an order names them all. */
export async function wholeQueue(title: string, signal?: AbortSignal): Promise<HoldLine[]> {
  const all: HoldLine[] = []
  for (let page = 0; page < PAGES; page++) {
    const query = { page, size: PAGE }
    const some = await call(
      api.GET('/api/desk/titles/{id}/queue', { params: { path: { id: title }, query }, signal }),
    )
    all.push(...some.items)
    if (some.items.length < PAGE) break
  }
  return all
}
