import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { createHubI18n } from '@libraryhub/shared-web'
import { en } from '../i18n/en'
import { zh } from '../i18n/zh'
import AccountsAlarm from './AccountsAlarm.vue'
import BalanceDays from './BalanceDays.vue'
import BalanceTitles from './BalanceTitles.vue'

const global = () => ({
  plugins: [
    createHubI18n({ zh, en }),
    createRouter({
      history: createMemoryHistory(),
      routes: [{ path: '/:rest(.*)*', component: { template: '<p />' } }],
    }),
  ],
})

function answering(body: unknown, status = 200): void {
  vi.stubGlobal('fetch', () =>
    Promise.resolve(
      new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } }),
    ),
  )
}
afterEach(() => vi.unstubAllGlobals())

async function days(value: unknown, status = 'fresh') {
  answering({ value, status, asOf: '2026-11-22T04:00:00Z' })
  const page = mount(BalanceDays, { props: { connected: true }, global: global() })
  await flushPromises()
  return page
}

describe('the balances of titles', () => {
  it('are told by day, with what was put right and the way to the titles', async () => {
    const page = await days([
      { day: '2026-11-22', compared: 1200, differed: 3, inHolds: 2, inCopies: 0, inLoans: 1, largest: 2 },
      { day: '2026-11-21', compared: 1190, differed: 0, inHolds: 0, inCopies: 0, inLoans: 0, largest: 0 },
      { day: '2026-11-20', compared: 0, differed: 0, inHolds: 0, inCopies: 0, inLoans: 0, largest: 0 },
    ])
    const rows = page.findAll('tbody tr').map((row) => row.text())
    expect(rows[0]).toMatch(/1,200.*3.*在等的预约 2、在借 1.*2.*已校正/s)
    expect(rows[1]).toContain('相符')
    expect(rows[2]).toContain('当天没有核对')
    expect(page.findAll('tbody el-button, tbody .el-button')).toHaveLength(1)
  })

  it('say so while the data hub stands still, and where nothing was compared', async () => {
    const stale = await days(
      [{ day: '2026-11-22', compared: 5, differed: 0, inHolds: 0, inCopies: 0, inLoans: 0, largest: 0 }],
      'stale',
    )
    expect(stale.text()).toContain('数据偏旧')
    const none = await days([
      { day: '2026-11-22', compared: 0, differed: 0, inHolds: 0, inCopies: 0, inLoans: 0, largest: 0 },
    ])
    expect(none.text()).toContain('最近没有核对过书目余额')
  })

  it('name the titles that differed and lead to them', async () => {
    answering({
      titles: [
        {
          titleId: '2001',
          kind: 'holds',
          ledger: 26,
          missing: 2,
          surplus: 1,
          title: { title: '三体', author: '刘慈欣' },
        },
        { titleId: '2002', kind: 'loans', ledger: 4, missing: 0, surplus: 1 },
      ],
      status: 'fresh',
      missing: ['titles'],
    })
    const list = mount(BalanceTitles, { props: { day: '2026-11-22' }, global: global() })
    await flushPromises()
    expect(list.text()).toContain('三体')
    expect(list.text()).toContain('在等的预约：流通账 26，少记 2，多记 1')
    expect(list.text()).toContain('2002')
    expect(list.text()).toContain('暂时取不到书名')
    expect(list.findAll('a').map((link) => link.attributes('href'))).toEqual([
      '/portal/titles/2001',
      '/portal/titles/2002',
    ])
  })

  it('are an alarm of their own where they had gone astray', async () => {
    answering({
      alarms: [],
      balances: [
        { day: '2026-11-22', compared: 9, differed: 1, inHolds: 1, inCopies: 0, inLoans: 0, largest: 1 },
      ],
    })
    const alarm = mount(AccountsAlarm, { global: global() })
    await flushPromises()
    expect(alarm.get('[role=alert]').text()).toContain('2026-11-22 有书目的余额与流通账不符')
    answering({ alarms: [], balances: [] })
    const quiet = mount(AccountsAlarm, { global: global() })
    await flushPromises()
    expect(quiet.find('[role=alert]').exists()).toBe(false)
  })
})
