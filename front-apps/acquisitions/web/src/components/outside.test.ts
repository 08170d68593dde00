import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { createHubI18n } from '@libraryhub/shared-web'
import { en } from '../i18n/en'
import { zh } from '../i18n/zh'
import OutsideUpload from './OutsideUpload.vue'

const REPORT = {
  lists: [],
  taken: 2,
  held: 1,
  failed: 1,
  problems: [{ number: 3, code: 'BAD_ISBN', detail: '978-0' }],
}
let sent: Request[] = []

beforeEach(() => {
  sent = []
  vi.stubGlobal('fetch', (request: Request) => {
    sent.push(request)
    return Promise.resolve(
      new Response(JSON.stringify(REPORT), { status: 200, headers: { 'Content-Type': 'application/json' } }),
    )
  })
})

async function choose(file: File) {
  const page = mount(OutsideUpload, { global: { plugins: [createHubI18n({ zh, en })] } })
  const input = page.get('input[type=file]')
  Object.defineProperty(input.element, 'files', { value: [file], configurable: true })
  await input.trigger('change')
  await flushPromises()
  return page
}

it('sends the file, and says which line could not be read and why', async () => {
  const page = await choose(new File(['title\n三体\n'], 'week.csv', { type: 'text/csv' }))
  expect(sent).toHaveLength(1)
  expect(sent[0]!.url).toContain('/api/acquisitions/outside/files')
  const said = page.get('[role=status]').text()
  expect(said).toContain('收下 2 种，其中馆藏 1 种')
  expect(said).toContain('第 3 行')
  expect(said).toContain('ISBN 不正确')
  expect(said).toContain('978-0')
  expect(page.emitted('brought')).toHaveLength(1)
})

it('does not send a file that is too large', async () => {
  const page = await choose(new File(['x'.repeat(1024 * 1024 + 1)], 'large.csv'))
  expect(sent).toHaveLength(0)
  expect(page.get('[role=alert]').text()).toContain('1 MB')
})
