import { mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { HubProblem } from '../api/problem'
import { createHubI18n } from '../i18n/i18n'
import MarkBadge from './MarkBadge.vue'
import ProblemList from './ProblemList.vue'
import StateView from './StateView.vue'
import TitleCover from './TitleCover.vue'
import WaitRange from './WaitRange.vue'

let plugins: ReturnType<typeof createHubI18n>[]
beforeEach(() => {
  plugins = [createHubI18n({ zh: {}, en: {} })]
})

const show = (component: unknown, props: Record<string, unknown>, slots: Record<string, string> = {}) =>
  mount(component as never, { props: props as never, slots, global: { plugins } })

describe('a view', () => {
  const slots = { default: '<p>the books</p>', skeleton: '<i class="bones" />' }

  it('shows the shape of what is loading', () => {
    const view = show(StateView, { status: 'loading' }, slots)
    expect(view.find('.bones').exists()).toBe(true)
    expect(view.attributes('aria-busy')).toBe('true')
    expect(view.text()).not.toContain('the books')
  })

  it('says what is empty and what to do', () => {
    const view = show(
      StateView,
      { status: 'ready', empty: true, emptyTitle: '没有预约', emptyHint: '去找书' },
      slots,
    )
    expect(view.text()).toContain('没有预约')
    expect(view.text()).toContain('去找书')
    expect(view.text()).not.toContain('the books')
  })

  it('says what failed, what still works and the code, and tries again', async () => {
    const problem = new HubProblem(503, 'UNAVAILABLE', '服务暂时不可用', [], 'trace-1', 2)
    const view = show(StateView, { status: 'failing', problem }, slots)
    expect(view.text()).toContain('其他内容不受影响')
    expect(view.text()).toContain('UNAVAILABLE')
    expect(view.text()).toContain('trace-1')

    await view.find('button').trigger('click')

    expect(view.emitted('retry')).toHaveLength(1)
  })

  it('tells a reader who is too fast how long to wait', () => {
    const problem = new HubProblem(429, 'TOO_MANY', '', [], '', 7)
    expect(show(StateView, { status: 'failing', problem }, slots).text()).toContain('7 秒')
  })

  it('says that many ask at once, what to do, and tries again', async () => {
    const problem = new HubProblem(503, 'SEARCH_BUSY', '现在检索的人太多，请几秒后再试', [], '', 2)
    const view = show(StateView, { status: 'failing', problem }, slots)
    expect(view.text()).toContain('此刻用的人很多')
    expect(view.text()).toContain('请几秒后再试')
    expect(view.text()).toContain('2 秒')

    await view.find('button').trigger('click')

    expect(view.emitted('retry')).toHaveLength(1)
  })

  it('does not offer to ask a senseless question again', () => {
    const problem = new HubProblem(422, 'INVALID', '填写有误（page）：最大不能超过400', [], '')
    const view = show(StateView, { status: 'failing', problem }, slots)
    expect(view.text()).toContain('最大不能超过400')
    expect(view.text()).toContain('请改一改条件')
    expect(view.find('button').exists()).toBe(false)
  })

  it('shows old data with its age', () => {
    const loadedAt = Date.now() - 5 * 60_000
    const view = show(StateView, { status: 'stale', loadedAt, problem: HubProblem.offline() }, slots)
    expect(view.text()).toContain('the books')
    expect(view.text()).toContain('5分钟前')
  })
})

describe('a refusal', () => {
  it('lists every reason with what to do about it', () => {
    const problem = new HubProblem(409, 'A', '', [
      { code: 'OTHERS_WAIT', text: '有 3 位读者在等' },
      { code: 'RENEWAL_LIMIT', text: '已续借 2 次' },
    ])
    const list = show(ProblemList, { problem, advice: { RENEWAL_LIMIT: '归还后可再预约' } })
    expect(list.findAll('li')).toHaveLength(2)
    expect(list.text()).toContain('有 3 位读者在等')
    expect(list.text()).toContain('归还后可再预约')
    expect(list.attributes('role')).toBe('alert')
  })
})

describe('marks', () => {
  it('say their word and the figures behind', () => {
    expect(show(MarkBadge, { kind: 'hot', loans: 12, explained: true }).text()).toContain('近 7 天借出 12 次')
    const short = show(MarkBadge, { kind: 'short', holds: 14, ratio: 3.5 })
    expect(short.text()).toBe('供不应求')
    expect(short.attributes('title')).toContain('14 人预约')
  })
})

describe('a wait', () => {
  it('is a range, or one bound where the range is none', () => {
    expect(show(WaitRange, { fromDays: 21, toDays: 35 }).text()).toBe('预计 3–5 周')
    expect(show(WaitRange, { fromDays: 0, toDays: 6 }).text()).toBe('预计 6 天内')
    expect(show(WaitRange, { fromDays: 15, toDays: 20 }).text()).toBe('预计 2–3 周')
  })

  it('says what it rests on', () => {
    expect(show(WaitRange, { fromDays: 5, toDays: 12, basis: 'measured' }).text()).toBe(
      '预计 5–12 天（按近期实际流转）',
    )
    expect(show(WaitRange, { fromDays: 8, toDays: 21, basis: 'policy' }).text()).toContain('（按借期估算）')
  })
})

describe('a cover', () => {
  it('sets a Chinese title vertically, another across, and hides both from screen readers', () => {
    expect(show(TitleCover, { title: '平凡的世界' }).classes()).toContain('vertical')
    expect(show(TitleCover, { title: 'Moby-Dick' }).classes()).toContain('across')
    expect(show(TitleCover, { title: 'Moby-Dick' }).attributes('aria-hidden')).toBe('true')
  })
})
