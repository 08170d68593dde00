import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { createHubI18n } from '@libraryhub/shared-web'
import type { Marks, Title } from '../api/portal'
import { en } from '../i18n/en'
import { zh } from '../i18n/zh'
import AvailabilityLine from './AvailabilityLine.vue'
import LiveMarks from './LiveMarks.vue'
import SearchBox from './SearchBox.vue'

const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: '/', component: { template: '<p />' } }],
})
const global = () => ({ plugins: [createHubI18n({ zh, en }), router] })

const marks: Marks = {
  hot: false,
  inShortSupply: false,
  score: 2,
  loans7d: 9,
  activeHolds: 4,
  ratio: 2,
  shortage: 0,
}
const santi: Title = {
  id: '7',
  localNo: 'LH1',
  title: '三体',
  subtitle: '',
  author: '刘慈欣',
  translator: '',
  publisher: '重庆出版社',
  year: 2008,
  classCode: 'I247.55',
  language: 'chi',
  audience: 'adult',
  tags: [],
  summary: '',
  online: '',
  marks,
  copies: [
    { branch: 'MAIN', total: 2, available: 1 },
    { branch: 'HAISHU', total: 1, available: 1 },
    { branch: 'BEILUN', total: 1, available: 1 },
  ],
  totalCopies: 4,
  availableCopies: 3,
}

const json = (body: unknown) =>
  new Response(JSON.stringify(body), { status: 200, headers: { 'Content-Type': 'application/json' } })

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', (request: Request) =>
    Promise.resolve(
      json(
        request.url.includes('/suggest')
          ? ['三体', '三国演义']
          : [{ code: 'MAIN', nameZh: '总馆', nameEn: 'Main' }],
      ),
    ),
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the search box', () => {
  const typed = async () => {
    const box = mount(SearchBox, { props: { modelValue: '' }, global: global(), attachTo: document.body })
    const input = box.find('input')
    await input.trigger('focus')
    await input.setValue('三')
    await vi.advanceTimersByTimeAsync(300)
    await flushPromises()
    return { box, input }
  }

  it('completes while typing and lets the keyboard choose', async () => {
    const { box, input } = await typed()
    expect(box.findAll('[role=option]').map((option) => option.text())).toEqual(['三体', '三国演义'])

    await input.trigger('keydown', { key: 'ArrowDown' })
    await input.trigger('keydown', { key: 'ArrowDown' })
    expect(input.attributes('aria-activedescendant')).toBe(box.findAll('[role=option]')[1]!.attributes('id'))
    await box.find('form').trigger('submit')

    expect(box.emitted('search')).toEqual([['三国演义']])
    expect(input.attributes('aria-expanded')).toBe('false')
  })

  it('searches for what was typed when nothing is chosen', async () => {
    const { box } = await typed()
    await box.find('form').trigger('submit')
    expect(box.emitted('search')).toEqual([['三']])
  })
})

describe('availability', () => {
  const line = (title: Title) =>
    mount(AvailabilityLine, { props: { title, where: true }, global: global() }).text()

  it('says how many, and where', async () => {
    expect(line(santi)).toContain('在架可借 3 册')
    expect(line(santi)).toContain('等 3 个分馆')
  })

  it('says that all are out, or that there are none', () => {
    expect(line({ ...santi, availableCopies: 0, copies: [] })).toContain('已全部借出')
    expect(line({ ...santi, totalCopies: 0, availableCopies: 0, copies: [] })).toContain('暂无馆藏')
  })
})

describe('live marks', () => {
  it('light up and speak for a moment when the title becomes hot, with the figures behind', async () => {
    const live = mount(LiveMarks, { props: { marks, connected: true }, global: global() })
    expect(live.text()).toContain('借阅平稳')
    expect(live.classes()).not.toContain('hub-changed')

    await live.setProps({ marks: { ...marks, hot: true } })
    await flushPromises()

    expect(live.text()).toContain('热门')
    expect(live.text()).toContain('近 7 天借出 9 次')
    expect(live.find('[role=status]').text()).toBe('这本书刚刚成为热门')
    expect(live.classes()).toContain('hub-changed')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(live.classes()).not.toContain('hub-changed')
  })

  it('stay as they are when only figures move', async () => {
    const live = mount(LiveMarks, { props: { marks, connected: true }, global: global() })
    await live.setProps({ marks: { ...marks, activeHolds: 5 } })
    await flushPromises()
    expect(live.classes()).not.toContain('hub-changed')
  })

  it('admit when the line is down', () => {
    const live = mount(LiveMarks, { props: { marks, connected: false }, global: global() })
    expect(live.text()).toContain('实时更新已中断')
  })
})
