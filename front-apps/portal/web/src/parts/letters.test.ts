import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { createHubI18n } from '@libraryhub/shared-web'
import type { Letter } from '../api/portal'
import { en } from '../i18n/en'
import { zh } from '../i18n/zh'
import MyLetters from './MyLetters.vue'

const letter = (readAt?: string): Letter => ({
  month: '2026-03',
  personal: true,
  sessions: [
    {
      session: {
        id: '5',
        titleZh: '科幻之夜',
        titleEn: 'Night of Science Fiction',
        kind: 'talk',
        branch: 'MAIN',
        startsAt: '2026-03-10T19:00:00+08:00',
        endsAt: '2026-03-10T20:00:00+08:00',
        quota: 20,
        registered: 5,
        left: 15,
        tags: [],
        audience: 'all',
        descriptionZh: '',
      },
      reason: 'SAME_KIND',
      because: 'talk',
    },
  ],
  picks: [],
  writtenAt: '2026-03-01T08:00:00+08:00',
  readAt,
})

let readAt: string | undefined
let wanted: boolean
const json = (body: unknown) =>
  new Response(JSON.stringify(body), { status: 200, headers: { 'Content-Type': 'application/json' } })

beforeEach(() => {
  readAt = undefined
  wanted = true
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.url.includes('/branches')) return json([])
    if (request.url.includes('/wanted')) {
      if (request.method === 'PUT') wanted = ((await request.json()) as { wanted: boolean }).wanted
      return json({ wanted })
    }
    if (request.method === 'POST') {
      readAt = '2026-03-02T08:00:00+08:00'
      return json(letter(readAt))
    }
    return json({ items: [letter(readAt)], page: 0, size: 3, total: 1 })
  })
})

const shown = async () => {
  const page = mount(MyLetters, { global: { plugins: [createHubI18n({ zh, en })] } })
  await flushPromises()
  return page
}

it('shows the letter with the reason of what it names, and marks it as read', async () => {
  const page = await shown()
  const text = page.get('[data-testid=letter]').text()
  expect(text).toContain('2026年3月书讯')
  expect(text).toContain('科幻之夜')
  expect(text).toContain('因为你参加过讲座')
  expect(page.findAll('.new')).toHaveLength(1)

  await page.get('.act button, .act el-button').trigger('click')
  await flushPromises()
  expect(page.findAll('.new')).toHaveLength(0)
})

it('lets a reader want no letters', async () => {
  const page = await shown()
  await page.get('input[type=checkbox]').setValue(false)
  await flushPromises()
  expect(wanted).toBe(false)
})
