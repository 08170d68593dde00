import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { createHubI18n } from '@libraryhub/shared-web'
import type { Message } from '../api/portal'
import { useUnread } from '../api/unread'
import { en } from '../i18n/en'
import { zh } from '../i18n/zh'
import MyMessages from './MyMessages.vue'

const message = (id: string, readAt?: string): Message => ({
  id,
  kind: 'ready',
  ordinal: 1,
  readerId: '1001',
  subject: '预约的书已到馆（1 册）',
  text: '《三体》已在 MAIN 为您保留，请于 2026-03-04 前领取。',
  state: 'sent',
  channel: 'wechat',
  tries: 1,
  causedAt: '2026-03-01T10:00:00+08:00',
  sendAt: '2026-03-01T10:10:00+08:00',
  sentAt: '2026-03-01T10:10:00+08:00',
  readAt,
  problem: '',
})

let messages: Message[] = []
const json = (body: unknown) =>
  new Response(JSON.stringify(body), { status: 200, headers: { 'Content-Type': 'application/json' } })

beforeEach(() => {
  messages = [message('2'), message('1', '2026-03-01T12:00:00+08:00')]
  vi.stubGlobal('fetch', (request: Request) => {
    if (request.method === 'POST') {
      messages = messages.map((each) => ({ ...each, readAt: '2026-03-02T09:00:00+08:00' }))
      return Promise.resolve(json(messages[0]))
    }
    const items = request.url.includes('unread=true') ? messages.filter((each) => !each.readAt) : messages
    return Promise.resolve(json({ items, page: 0, size: 20, total: items.length }))
  })
})

it('marks what is not read, and counts again once it is', async () => {
  const page = mount(
    {
      components: { MyMessages },
      setup: () => ({ unread: useUnread(() => true) }),
      template: '<output>{{ unread }}</output><MyMessages />',
    },
    { global: { plugins: [createHubI18n({ zh, en })] } },
  )
  await flushPromises()
  expect(page.findAll('[data-testid=message]').map((each) => each.classes('fresh'))).toEqual([true, false])
  expect(page.get('output').text()).toBe('1')

  await page.get('[data-testid=message] button, [data-testid=message] el-button').trigger('click')
  await flushPromises()

  expect(page.findAll('.fresh')).toHaveLength(0)
  expect(page.get('output').text()).toBe('0')
})
