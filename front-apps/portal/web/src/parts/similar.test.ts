import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { createHubI18n } from '@libraryhub/shared-web'
import { en } from '../i18n/en'
import { zh } from '../i18n/zh'
import InsteadNow from './InsteadNow.vue'
import SimilarTitles from './SimilarTitles.vue'

const page = { template: '<p />' }
const router = createRouter({
  history: createMemoryHistory(),
  routes: [
    { path: '/', component: page },
    { path: '/titles/:id', name: 'title', component: page },
    { path: '/search', name: 'search', component: page },
  ],
})
const global = () => ({ plugins: [createHubI18n({ zh, en }), router] })

const marks = {
  hot: false,
  inShortSupply: false,
  score: 0,
  loans7d: 0,
  activeHolds: 0,
  ratio: 0,
  shortage: 0,
}
const devotion = {
  id: '2',
  title: '嫌疑人X的献身',
  author: '东野圭吾',
  classCode: 'I313.45',
  marks,
  copies: [{ branch: 'MAIN', total: 1, available: 1 }],
  totalCopies: 1,
  availableCopies: 1,
}

/** Answers the question for similar titles with these, and every other one with nothing. */
function answering(titles: unknown[]): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(request.url)
    const body = request.url.includes('/similar') ? { titles, status: 'fresh' } : []
    return Promise.resolve(
      new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } }),
    )
  })
  return asked
}
afterEach(() => vi.unstubAllGlobals())

describe('who waits for a title', () => {
  it('is shown what goes with it and can be had now, and where other editions are', async () => {
    const asked = answering([{ title: devotion, readers: 12 }])
    const instead = mount(InsteadNow, { props: { id: '1', title: '白夜行' }, global: global() })
    await flushPromises()

    expect(asked.some((url) => url.includes('/titles/1/similar?onShelf=true'))).toBe(true)
    expect(instead.text()).toContain('嫌疑人X的献身')
    expect(instead.text()).toContain('12 位读者都借过')
    const editions = new URL(instead.find('.editions').attributes('href') ?? '', 'http://hub').searchParams
    expect(editions.get('q')).toBe('白夜行')
  })

  it('is told when nothing is', async () => {
    answering([])
    const instead = mount(InsteadNow, { props: { id: '1', title: '白夜行' }, global: global() })
    await flushPromises()
    expect(instead.text()).toContain('相近的书目前都不在架')
  })
})

describe('similar titles', () => {
  it('say why there are none yet', async () => {
    answering([])
    const similar = mount(SimilarTitles, { props: { id: '1' }, global: global() })
    await flushPromises()
    expect(similar.text()).toContain('至少有 8 位读者')
  })
})
