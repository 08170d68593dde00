import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createHubI18n } from '@libraryhub/shared-web'
import { en } from '../i18n/en'
import { zh } from '../i18n/zh'
import TogetherPanel from './TogetherPanel.vue'

afterEach(() => vi.unstubAllGlobals())

async function shown(rows: unknown[]): Promise<string> {
  vi.stubGlobal('fetch', () =>
    Promise.resolve(
      new Response(JSON.stringify({ rows, status: 'fresh', missing: [] }), {
        headers: { 'Content-Type': 'application/json' },
      }),
    ),
  )
  const panel = mount(TogetherPanel, {
    props: { titleId: '2001' },
    global: { plugins: [createHubI18n({ zh, en })] },
  })
  await flushPromises()
  return panel.text()
}

describe('what the readers of a title borrow besides', () => {
  it('is told by name, with how many they are', async () => {
    const text = await shown([
      { titleId: '2002', readers: 14, title: { title: '活着', author: '余华' } },
      { titleId: '2003', readers: 8 },
    ])
    expect(text).toContain('活着')
    expect(text).toContain('14 位读者同借')
    expect(text).toContain('2003')
    expect(text).toContain('不足 8 位读者同借的不显示')
  })

  it('says so where there is nothing to tell', async () => {
    expect(await shown([])).toContain('还没有哪本书')
  })
})
