import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createHubI18n } from '@libraryhub/shared-web'
import { en } from '../i18n/en'
import { zh } from '../i18n/zh'
import PlacesPanel from './PlacesPanel.vue'
import WaitPanel from './WaitPanel.vue'

const global = () => ({ plugins: [createHubI18n({ zh, en })] })

/** Answers every question with this value; those for branches with none. */
function answering(value: unknown): void {
  vi.stubGlobal('fetch', (request: Request) => {
    const body = request.url.includes('/branches') ? [] : { value, status: 'fresh' }
    return Promise.resolve(
      new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } }),
    )
  })
}
afterEach(() => vi.unstubAllGlobals())

async function waiting(value: unknown): Promise<string> {
  answering(value)
  const panel = mount(WaitPanel, { props: { titleId: '2001' }, global: global() })
  await flushPromises()
  return panel.text()
}

describe('how long the next reader waits', () => {
  it('is told with the share of readers for whom such answers came true', async () => {
    const text = await waiting({
      days: { p50: 61.4, p90: 83.2, cycle: 28.2, cycles: 40.3 },
      proof: { days: 30, told: 200, withinP50: 97, withinP90: 182 },
    })
    expect(text).toContain('半数读者不超过 61 天，九成不超过 83 天')
    expect(text).toContain('200 位读者')
    expect(text).toContain('49% 在前一个天数之内')
    expect(text).toContain('91% 在后一个之内')
  })

  it('is not made up where there is no copy, and no proof where nobody was compared', async () => {
    const text = await waiting({})
    expect(text).toContain('说不出要等多久')
    expect(text).toContain('还没有等到结果的读者')
    expect(text).not.toContain('NaN')
  })
})

describe('the places of a day', () => {
  const value = {
    venues: [
      { venue: '*', entered: 50, inside: 12, peak: 20, peakAt: '2026-03-10T15:05:00+08:00' },
      { venue: 'MAIN', entered: 50, inside: 12, peak: 20, peakAt: '2026-03-10T15:05:00+08:00' },
    ],
    points: [{ branch: 'MAIN', channel: 'kiosk', loans: 10.42, returns: 8, renewals: 0 }],
  }

  it('say who is inside and how busy a point is, today', async () => {
    answering(value)
    const panel = mount(PlacesPanel, { props: { day: '2026-03-10', today: true }, global: global() })
    await flushPromises()
    expect(panel.text()).toContain('全城')
    expect(panel.text()).toContain('此刻在馆')
    expect(panel.text()).toContain('20（15:05）')
    expect(panel.text()).toContain('自助机')
    expect(panel.text()).toContain('10.4')
  })

  it('say nothing of now on another day', async () => {
    answering(value)
    const panel = mount(PlacesPanel, { props: { day: '2026-03-09', today: false }, global: global() })
    await flushPromises()
    expect(panel.text()).toContain('20（15:05）')
    expect(panel.text()).not.toContain('此刻')
  })
})
