import { expect, type APIRequestContext } from '@playwright/test'

export interface Copy {
  barcode: string
  branch: string
  state: string
  title: string
  titleId: string
}

interface Found {
  titles: { items: { id: string; title: string; availableCopies: number }[] }
}

/** Copies that stand on a shelf and that nobody waits for, each of another title; whatever the city did before. */
export async function freeCopies(api: APIRequestContext, wanted: number): Promise<Copy[]> {
  const copies: Copy[] = []
  for (let page = 0; copies.length < wanted && page < 10; page++) {
    const answer = await api.get(`/api/portal/search?available=true&size=50&page=${page}`)
    expect(answer.ok(), await answer.text()).toBe(true)
    const found = ((await answer.json()) as Found).titles.items.reverse()
    for (const title of found) {
      if (copies.length === wanted) break
      const queue = (await (await api.get(`/api/portal/titles/${title.id}/queue`)).json()) as {
        waiting: number
      }
      if (queue.waiting > 0) continue
      const items = (await (await api.get(`/api/portal/titles/${title.id}/items`)).json()) as Copy[]
      const copy = items.find((item) => item.state === 'available')
      if (copy) copies.push(copy)
    }
  }
  expect(copies.length, 'the hub has too few copies on its shelves: fill it with ./hub demo').toBe(wanted)
  return copies
}
