import { randomUUID } from 'node:crypto'
import { expect, test, type APIRequestContext, type Page } from '@playwright/test'
import { accessible, complaints, LANGUAGES, open, picture, SIZES, type Size } from './support/look'
import { marc } from './support/marc'
import { as, newReader } from './support/reader'
import { adminPassword, adminToken, by, done, readerToken, signedIn } from './support/staff'

interface Report {
  created: number
  failed: number
}

/** A title that no library has yet, come in as a supplier's record. */
async function newTitle(api: APIRequestContext, title: string): Promise<string> {
  const token = await adminToken(api)
  const report = await done<Report>(
    await api.post('/api/acquisitions/imports', {
      headers: { Authorization: `Bearer ${token.accessToken}` },
      multipart: {
        file: {
          name: 'one.mrc',
          mimeType: 'application/marc',
          buffer: marc(`e2e-${randomUUID()}`, title, '测试作者'),
        },
      },
    }),
  )
  expect(report).toMatchObject({ created: 1, failed: 0 })
  let id = ''
  await expect(async () => {
    const found = await done<{ titles: { items: { id: string; title: string }[] } }>(
      await api.get(`/api/portal/search?q=${encodeURIComponent(title)}&size=5`),
    )
    id = found.titles.items.find((each) => each.title === title)?.id ?? ''
    expect(id, `${title} is found by search`).not.toBe('')
  }).toPass({ timeout: 30_000 })
  return id
}

async function openProposal(api: APIRequestContext, titleId: string, quantity: number): Promise<string> {
  const proposal = await done<{ id: string }>(
    await api.post(
      '/api/acquisitions/proposals',
      by(await adminToken(api), { titleId, quantity, reason: '新学期用书' }),
    ),
  )
  return proposal.id
}

async function staffPage(page: Page, path: string): Promise<void> {
  await page.goto(`/acquisitions${path}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

test('strangers are asked to sign in, and readers are told that this is not for them', async ({
  browser,
  request,
}) => {
  const stranger = await open(browser, 'desktop', 'zh')
  const page = await stranger.newPage()
  await page.goto('/acquisitions/')
  await page.locator('.gate').getByRole('button', { name: '登录' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('#sign-in-name').fill('admin')
  await dialog.locator('#sign-in-password').fill(adminPassword())
  await dialog.locator('button[type=submit]').click()
  await expect(page.getByRole('heading', { level: 1, name: '今日' })).toBeVisible()
  await stranger.close()

  const reader = await open(browser, 'desktop', 'zh')
  const token = await readerToken(request, await newReader(request))
  await signedIn(reader, token)
  const hers = await reader.newPage()
  await hers.goto('/acquisitions/')
  await expect(hers.getByText('此页面不对当前账号开放')).toBeVisible()
  const refused = await request.get('/api/acquisitions/pressure', {
    headers: { Authorization: `Bearer ${token.accessToken}` },
  })
  expect(refused.status()).toBe(403)
  await reader.close()
})

test('a proposal is approved by keyboard, ordered, received at branches, and then pressure brings the next', async ({
  browser,
  request,
}) => {
  test.setTimeout(240_000)
  const title = `采访旅程 ${randomUUID().slice(0, 8)}`
  const titleId = await newTitle(request, title)
  const proposal = await openProposal(request, titleId, 2)
  const context = await open(browser, 'desktop', 'zh')
  await signedIn(context, await adminToken(request))
  const page = await context.newPage()
  const heard = complaints(page)

  // Decide: a quantity of one is enough.
  await staffPage(page, `/decide?id=${proposal}`)
  await expect(page.locator('.sheet h2')).toHaveText(title)
  await page.locator('#quantity').fill('1')
  await page.locator('.sheet h2').click()
  await page.keyboard.press('a')
  await expect(page.getByText(`已批准《${title}》1 册`)).toBeVisible()

  // Follow it to the shelf.
  await staffPage(page, '/flow')
  const card = page.locator('.card').filter({ hasText: title })
  await card.getByRole('button', { name: '已下单' }).click()
  await card.getByRole('button', { name: '到货加工' }).click()
  await card.getByRole('button', { name: '验收入藏' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('已分配 1 册')).toBeVisible()
  await dialog.getByRole('button', { name: '验收入藏' }).click()
  await expect(page.locator('[aria-labelledby=lane-received] .card').filter({ hasText: title })).toBeVisible()

  // More readers want it than the one copy can serve: it shows in the open page, and a proposal with it.
  await staffPage(page, '/pressure')
  const [, second] = await done<{ code: string }[]>(await request.get('/api/portal/branches'))
  for (let n = 0; n < 4; n++) {
    const reader = await newReader(request, `读者${n}`)
    // The new copy is known to the desk a moment after it was received.
    await expect(async () => {
      await done(await request.post('/api/portal/holds', as(reader, { titleId, pickupBranch: second!.code })))
    }).toPass({ timeout: 20_000 })
  }
  const row = page.locator('tbody tr').filter({ hasText: title })
  await expect(row).toBeVisible({ timeout: 30_000 })
  await expect(row.locator('.holds')).toHaveText('4')
  await expect(row.locator('.shortage')).toHaveText('1')
  await expect(row.locator('.state')).toHaveText('待决', { timeout: 30_000 })

  // The row opens its evidence: the formula with its own numbers.
  await row.getByRole('button').click()
  const evidence = page.getByRole('dialog')
  await expect(evidence.locator('.formula')).toContainText('4')
  await expect(evidence.locator('.result')).toHaveText('1')
  await expect(evidence.locator('[aria-labelledby=curve] canvas')).toBeVisible()
  await expect(evidence.locator('.what-if .said')).toContainText('多买 1 册')
  await expect(evidence.locator('.what-if canvas')).toBeVisible()
  await evidence.getByRole('link', { name: '去决定' }).click()

  // Rejecting needs a reason.
  await expect(page.locator('.sheet h2')).toHaveText(title)
  await page.keyboard.press('r')
  const reject = page.getByRole('dialog')
  await reject.getByRole('button', { name: '驳回', exact: true }).click()
  await expect(reject.getByText('请写明理由')).toBeVisible()
  await reject.getByRole('button', { name: '等待新版' }).click()
  await reject.getByRole('button', { name: '驳回', exact: true }).click()
  await expect(page.getByText(`已驳回《${title}》`)).toBeVisible()
  expect(heard).toEqual([])
  await context.close()
})

test('j and k walk through the proposals', async ({ browser, request }) => {
  const first = `键盘甲 ${randomUUID().slice(0, 8)}`
  const second = `键盘乙 ${randomUUID().slice(0, 8)}`
  await openProposal(request, await newTitle(request, first), 1)
  const newest = await openProposal(request, await newTitle(request, second), 1)
  const context = await open(browser, 'desktop', 'zh')
  await signedIn(context, await adminToken(request))
  const page = await context.newPage()

  // The newest stands first.
  await staffPage(page, `/decide?id=${newest}`)
  await expect(page.locator('.sheet h2')).toHaveText(second)
  await page.keyboard.press('j')
  await expect(page.locator('.sheet h2')).toHaveText(first)
  await page.keyboard.press('k')
  await expect(page.locator('.sheet h2')).toHaveText(second)
  await context.close()
})

test('a damaged file: good records go in, the bad one is told by number', async ({ browser, request }) => {
  const context = await open(browser, 'desktop', 'zh')
  await signedIn(context, await adminToken(request))
  const page = await context.newPage()
  await staffPage(page, '/import')
  const run = randomUUID()
  const cut = marc(`e2e-c-${run}`, '被截断的书', '某人')
  const file = Buffer.concat([
    marc(`e2e-a-${run}`, `第一本 ${run}`, '甲'),
    marc(`e2e-b-${run}`, `第二本 ${run}`, '乙'),
    cut.subarray(0, Math.floor(cut.length / 2)),
  ])

  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '新书.mrc', mimeType: 'application/marc', buffer: file })

  await expect(page.locator('.created dd')).toHaveText('2')
  await expect(page.locator('.failed dd')).toHaveText('1')
  await expect(page.locator('tbody tr').first().locator('td').first()).toHaveText('3')
  await accessible(page)
  await picture(page, 'acquisitions-import-report-desktop-zh')

  // Once more: nothing new.
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '新书.mrc', mimeType: 'application/marc', buffer: file })
  await expect(page.locator('.unchanged dd')).toHaveText('2')
  await expect(page.locator('.created dd')).toHaveText('0')

  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'cat.mrc', mimeType: 'application/marc', buffer: Buffer.from('not a catalogue') })
  await expect(page.getByRole('alert')).toContainText('未能办理')
  await context.close()
})

test('files up to the limit travel, larger ones are told so', async ({ request }) => {
  test.setTimeout(180_000)
  const headers = { Authorization: `Bearer ${(await adminToken(request)).accessToken}` }
  const send = (buffer: Buffer) =>
    request.post('/api/acquisitions/imports', {
      headers,
      multipart: { file: { name: 'large.mrc', mimeType: 'application/marc', buffer } },
      timeout: 120_000,
    })

  // Twelve megabytes without a record: refused by what it is, not lost on the way.
  const read = await send(Buffer.alloc(12 << 20, 'x'))
  expect(read.status(), await read.text()).toBeGreaterThanOrEqual(400)
  expect(read.status()).toBeLessThan(500)
  expect(((await read.json()) as { code: string }).code).toBe('UNKNOWN_FORMAT')

  const tooLarge = await send(Buffer.alloc((16 << 20) + 1024, 'x'))
  expect(tooLarge.status()).toBe(413)
})

test('a list from outside is matched, names its bad lines, and its book is proposed', async ({
  browser,
  request,
}) => {
  const held = `上榜的书 ${randomUUID().slice(0, 8)}`
  const notHeld = `没有的书 ${randomUUID().slice(0, 8)}`
  await newTitle(request, held)
  const list = `榜单 ${randomUUID().slice(0, 8)}`
  const context = await open(browser, 'desktop', 'zh')
  await signedIn(context, await adminToken(request))
  const page = await context.newPage()
  const heard = complaints(page)
  await staffPage(page, '/outside')

  await page.getByLabel('榜单名称').fill(list)
  await page.locator('input[type=file]').setInputFiles({
    name: '周榜.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`title,author,rank\n${held},测试作者,1\n${notHeld},无名,2\n,,3\n`),
  })
  await expect(page.locator('.upload [role=status]')).toContainText('收下 2 种，其中馆藏 1 种')
  await expect(page.locator('.problems')).toContainText('第 3 行')

  await page.locator('.lists li').filter({ hasText: list }).getByRole('button', { name: list }).click()
  const row = page.locator('tbody tr').filter({ hasText: held })
  await expect(row).toContainText('第 1 名')
  await page.getByRole('button', { name: '馆藏没有' }).click()
  await expect(page.locator('tbody tr').filter({ hasText: notHeld })).toBeVisible()
  await accessible(page)

  await page.getByRole('button', { name: '馆藏有' }).click()
  await row.getByRole('button', { name: '提出采购' }).click()
  await page.locator('.el-drawer').getByRole('button', { name: '提出采购' }).click()
  await expect(page.getByText('已提出，在「待决」中')).toBeVisible()
  expect(heard).toEqual([])
  await context.close()
})

test('while the data hub is down the proposals can still be decided', async ({ browser, request }) => {
  const title = `断线 ${randomUUID().slice(0, 8)}`
  const proposal = await openProposal(request, await newTitle(request, title), 1)
  const context = await open(browser, 'desktop', 'zh')
  await signedIn(context, await adminToken(request))
  const page = await context.newPage()
  await page.route('**/api/acquisitions/{city,pressure,hot}**', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({ code: 'UNAVAILABLE', status: 503, detail: '数据中台暂时不可用', reasons: [] }),
    }),
  )
  await staffPage(page, '/')
  await expect(page.getByText(title)).toBeVisible()
  await staffPage(page, '/hot')
  await expect(page.getByText('这部分内容暂时取不到')).toBeVisible()
  await staffPage(page, `/decide?id=${proposal}`)
  await expect(page.locator('.sheet h2')).toHaveText(title)
  await page.keyboard.press('a')
  await expect(page.getByText(`已批准《${title}》1 册`)).toBeVisible()
  await context.close()
})

for (const size of Object.keys(SIZES) as Size[]) {
  for (const language of LANGUAGES) {
    test(`pictures: acquisitions, ${size}, ${language}`, async ({ browser, request }) => {
      test.setTimeout(180_000)
      const context = await open(browser, size, language)
      await signedIn(context, await adminToken(request))
      const page = await context.newPage()
      const heard = complaints(page)
      for (const [path, name] of [
        ['/', 'today'],
        ['/pressure', 'pressure'],
        ['/decide', 'decide'],
        ['/flow', 'flow'],
        ['/hot', 'hot'],
        ['/city', 'city'],
        ['/buying', 'buying'],
        ['/stock', 'stock'],
        ['/outside', 'outside'],
        ['/rules', 'rules'],
        ['/recommend', 'recommend'],
        ['/figures', 'figures'],
        ['/accounts', 'accounts'],
        ['/import', 'import'],
      ] as const) {
        await staffPage(page, path)
        await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
        // Charts draw after their data.
        await page.waitForTimeout(600)
        await accessible(page)
        await picture(page, `acquisitions-${name}-${size}-${language}`)
      }
      expect(heard).toEqual([])
      await context.close()
    })
  }
}
