import { flushPromises, mount } from '@vue/test-utils'
import { ref } from 'vue'
import { afterEach, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { createHubI18n, type Load } from '@libraryhub/shared-web'
import type { Queue, Title } from '../api/portal'
import { en } from '../i18n/en'
import { zh } from '../i18n/zh'
import GetIt from './GetIt.vue'

const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: '/', component: { template: '<p />' } }],
})
const title = {
  id: '7',
  title: '围城',
  online: 'https://ebooks.example.org/9',
  copies: [],
  totalCopies: 1,
  availableCopies: 0,
} as unknown as Title
const queue = {
  status: ref('loading'),
  data: ref(undefined),
  problem: ref(undefined),
  loadedAt: ref(undefined),
  reload: () => Promise.resolve(),
} as unknown as Load<Queue>

afterEach(() => vi.unstubAllGlobals())

it('counts who goes on to read online, and leads there whether that arrives or not', async () => {
  const asked: Request[] = []
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(request)
    return request.method === 'POST'
      ? Promise.reject(new TypeError('offline'))
      : Promise.resolve(new Response('[]', { headers: { 'Content-Type': 'application/json' } }))
  })
  const box = mount(GetIt, {
    props: { title, queue },
    global: { plugins: [createHubI18n({ zh, en }), router], stubs: { InsteadNow: true } },
  })
  await flushPromises()

  const link = box.get('[data-testid=read-online] a')
  expect(link.attributes('href')).toBe('https://ebooks.example.org/9')
  await link.trigger('click')
  await flushPromises()

  const told = asked.filter((request) => request.method === 'POST')
  expect(told.map((request) => new URL(request.url).pathname)).toEqual(['/api/portal/titles/7/online'])
  expect(await told[0]!.json()).toHaveProperty('requestId')
})
