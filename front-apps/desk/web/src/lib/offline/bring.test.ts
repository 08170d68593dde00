import { describe, expect, it } from 'vitest'
import { bringAll, type Book, type Result } from './bring'
import type { SignedAct } from './chain'
import type { Conflict, Noted } from './notebook'

const noted = (sequence: number, deskId = 'a'): Noted => ({
  deskId,
  sequence,
  title: '三体',
  act: { sequence } as SignedAct,
})

function book(...acts: Noted[]) {
  const conflicts: Conflict[] = []
  const left = [...acts]
  const kept: Book = {
    acts: async () => [...left],
    settled: async (each, conflict) => {
      left.splice(left.indexOf(each), 1)
      if (conflict) conflicts.push(conflict)
    },
  }
  return { kept, left, conflicts }
}

const applied = (acts: SignedAct[]): Result[] =>
  acts.map(({ sequence }) => ({ sequence, state: 'applied', reasons: [] }))

describe('bringing the list', () => {
  it('brings every act in order, in batches, shift by shift', async () => {
    const { kept, left } = book(noted(2), noted(1), noted(1, 'b'), noted(3))
    const sent: string[] = []
    const done = await bringAll(
      kept,
      async (deskId, acts) => {
        sent.push(deskId + acts.map((act) => act.sequence).join())
        return applied(acts)
      },
      2,
    )
    expect(done).toBe(true)
    expect(sent).toEqual(['a1,2', 'a3', 'b1'])
    expect(left).toEqual([])
  })

  it('keeps everything when the answer is lost, to bring it again', async () => {
    const { kept, left } = book(noted(1), noted(2))
    await expect(
      bringAll(kept, async () => {
        throw new Error('lost')
      }),
    ).rejects.toThrow('lost')
    expect(left).toHaveLength(2)
  })

  it('stops where the hub stopped, and brings nothing that comes after', async () => {
    const { kept, left } = book(noted(1), noted(2), noted(3))
    const calls: number[] = []
    const done = await bringAll(
      kept,
      async (_, acts) => {
        calls.push(acts[0]!.sequence)
        return acts.map(({ sequence }) => ({
          sequence,
          state: sequence === 1 ? 'applied' : 'waiting',
          reasons: [],
        }))
      },
      2,
    )
    expect(done).toBe(false)
    expect(calls).toEqual([1])
    expect(left.map((each) => each.sequence)).toEqual([2, 3])
  })

  it('puts a conflict on the list to settle, and goes on', async () => {
    const { kept, left, conflicts } = book(noted(1), noted(2))
    await bringAll(kept, async (_, acts) =>
      acts.map(({ sequence }) =>
        sequence === 1
          ? { sequence, state: 'conflict', reasons: [{ code: 'ITEM_ON_LOAN', text: '已借出' }] }
          : { sequence, state: 'applied', reasons: [] },
      ),
    )
    expect(left).toEqual([])
    expect(conflicts.map((each) => [each.sequence, each.reasons[0]!.code])).toEqual([[1, 'ITEM_ON_LOAN']])
  })
})
