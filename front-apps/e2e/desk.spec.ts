import { expect, test, type APIRequestContext } from '@playwright/test'
import { freeCopies, type Copy } from './support/copies'
import { counter, headline, scan } from './support/desk'
import { accessible, complaints, LANGUAGES, open, picture, SIZES, type Size } from './support/look'
import { as, newReader, type TestReader } from './support/reader'
import { adminPassword, adminToken, by, readerToken, signedIn } from './support/staff'

async function loansOf(
  api: APIRequestContext,
  reader: TestReader,
): Promise<{ id: string; barcode: string }[]> {
  const answer = await api.get('/api/portal/loans', as(reader))
  return ((await answer.json()) as { items: { id: string; barcode: string }[] }).items
}

test('only staff of the desk come in', async ({ browser, request }) => {
  const stranger = await open(browser, 'desktop', 'zh')
  const page = await stranger.newPage()
  await page.goto('/desk/')
  await page.locator('.gate').getByRole('button', { name: '登录' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('#sign-in-name').fill('admin')
  await dialog.locator('#sign-in-password').fill(adminPassword())
  await page.keyboard.press('Enter')
  await expect(page.locator('#scan')).toBeFocused()
  await stranger.close()

  const reader = await open(browser, 'desktop', 'zh')
  const token = await readerToken(request, await newReader(request))
  await signedIn(reader, token)
  const hers = await reader.newPage()
  await hers.goto('/desk/')
  await expect(hers.getByText('此页面不对当前账号开放')).toBeVisible()
  expect((await request.post('/api/desk/scan', by(token, { code: 'X1234' }))).status()).toBe(403)
  expect((await request.post('/api/desk/scan', { data: { code: 'X1234' } })).status()).toBe(401)
  await reader.close()
})

test('a day at the counter without a mouse: lend, refuse, renew, return', async ({ browser, request }) => {
  test.setTimeout(180_000)
  const [first, second] = (await freeCopies(request, 2)) as [Copy, Copy]
  const reader = await newReader(request)
  const other = await newReader(request, '阿梅')
  const context = await open(browser, 'desktop', 'zh')
  const page = await counter(context, request, first.branch)
  const heard = complaints(page)

  // A card, then two items: no key between them.
  await scan(page, reader.cardNo)
  await expect(headline(page)).toContainText('请扫描图书')
  await scan(page, first.barcode)
  await expect(headline(page)).toContainText(/借出 · 应还 \d\d-\d\d/)
  await expect(page.locator('#scan')).toBeFocused()
  await scan(page, second.barcode)
  await expect(page.locator('.verdict')).toContainText(second.title)
  await expect(page.locator('.panel')).toContainText('在借（2）')
  expect((await loansOf(request, reader)).map((loan) => loan.barcode).sort()).toEqual(
    [first.barcode, second.barcode].sort(),
  )

  // The same item for the next reader: refused, with the reason and what to do about it.
  await scan(page, other.cardNo)
  await expect(headline(page)).toContainText('请扫描图书')
  await scan(page, first.barcode)
  await expect(headline(page)).toContainText('不能借出')
  await expect(page.locator('.verdict')).toContainText('这册书已经借出')
  await expect(page.locator('.verdict')).toContainText('先还后借')
  await picture(page, 'desk-refused-desktop-zh')

  // F3: renewing needs no card.
  await page.keyboard.press('Escape')
  await page.keyboard.press('F3')
  await expect(headline(page)).toContainText('续借')
  await scan(page, first.barcode)
  await expect(headline(page)).toContainText(/续借 · 应还 \d\d-\d\d/)

  // Nobody in hand: what is scanned comes back.
  await page.keyboard.press('Escape')
  await expect(page.locator('.panel')).toContainText('没有读者')
  await scan(page, first.barcode)
  await expect(page.locator('.verdict')).toContainText(first.title)
  await expect(headline(page)).toContainText(/还书|送往|放预约架/)
  await page.keyboard.press('F2')
  await scan(page, second.barcode)
  await expect(page.locator('.verdict')).toContainText(second.title)
  expect(await loansOf(request, reader)).toEqual([])
  await expect(page.locator('.desk-list tbody tr')).toHaveCount(6)
  expect(heard).toEqual([])
  await context.close()
})

test('a copy out of the book drop counts from its day, and a damaged one does not go to the shelf', async ({
  browser,
  request,
}) => {
  const [copy] = (await freeCopies(request, 1)) as [Copy]
  const reader = await newReader(request)
  const context = await open(browser, 'desktop', 'zh')
  const page = await counter(context, request, copy.branch)
  await scan(page, reader.cardNo)
  await expect(headline(page)).toContainText('请扫描图书')
  await scan(page, copy.barcode)
  await expect(headline(page)).toContainText('借出')

  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+F3')
  await page.keyboard.press('Shift+F2')
  const way = page.getByRole('group', { name: '还书方式' })
  await expect(way.getByRole('combobox')).toHaveValue(/\d{4}-\d\d-\d\d/)
  await expect(way.locator('option:checked')).toContainText('昨天')
  await expect(way.getByRole('checkbox')).toBeChecked()
  await expect(page.locator('#scan')).toBeFocused()
  await accessible(page)
  await picture(page, 'desk-return-way-desktop-zh')
  await scan(page, copy.barcode)
  await expect(headline(page)).toContainText('送修')
  await expect(page.locator('.verdict')).toContainText('还书计算')
  await expect(way.getByRole('checkbox'), 'the next one is whole again').not.toBeChecked()
  expect(await loansOf(request, reader)).toEqual([])

  // Mended, it is scanned again and stands where it belongs.
  await page.keyboard.press('Escape')
  await expect(way).toBeHidden()
  await scan(page, copy.barcode)
  await expect(headline(page)).toContainText(/归架|送往|放预约架/)
  await context.close()
})

test('a nervous scanner reads twice and does it once', async ({ browser, request }) => {
  const [copy] = (await freeCopies(request, 1)) as [Copy]
  const reader = await newReader(request)
  const context = await open(browser, 'desktop', 'zh')
  const page = await counter(context, request, copy.branch)
  let commands = 0
  page.on('request', (sent) => {
    if (sent.url().endsWith('/api/desk/check-out')) commands++
  })
  await scan(page, reader.cardNo)
  await expect(headline(page)).toContainText('请扫描图书')
  await scan(page, copy.barcode)
  await scan(page, copy.barcode)
  await scan(page, copy.barcode)
  await expect(headline(page)).toContainText('借出')
  await page.waitForTimeout(500)
  expect(commands).toBe(1)

  // Faster than the hub: card and item in one breath are served in order.
  await page.keyboard.press('Escape')
  await scan(page, copy.barcode)
  await scan(page, reader.cardNo)
  await scan(page, copy.barcode)
  await expect(headline(page)).toContainText('借出')
  expect((await loansOf(request, reader)).map((loan) => loan.barcode)).toEqual([copy.barcode])
  await page.keyboard.press('Escape')
  await page.waitForTimeout(1_600)
  await scan(page, copy.barcode)
  await expect(headline(page)).toContainText(/还书|送往|放预约架/)
  await context.close()
})

test('a returned copy that somebody waits for goes to the hold shelf, and there it is found', async ({
  browser,
  request,
}) => {
  test.setTimeout(120_000)
  const [copy] = (await freeCopies(request, 1)) as [Copy]
  const waiting = await newReader(request, '豆豆')
  const context = await open(browser, 'desktop', 'zh')
  const page = await counter(context, request, copy.branch)

  // Everything of the title is lent, then the reader waits: F7 with the copy that was scanned last.
  const items = (await (await request.get(`/api/portal/titles/${copy.titleId}/items`)).json()) as Copy[]
  const free = items.filter((item) => item.state === 'available')
  for (const each of free) {
    const borrower = await newReader(request)
    await scan(page, borrower.cardNo)
    await expect(headline(page)).toContainText('请扫描图书')
    await scan(page, each.barcode)
    await expect(headline(page)).toContainText('借出')
  }
  await scan(page, waiting.cardNo)
  await expect(headline(page)).toContainText('请扫描图书')
  await scan(page, copy.barcode)
  await expect(headline(page)).toContainText('不能借出')
  await page.keyboard.press('F7')
  await expect(headline(page)).toContainText('已预约')

  await page.keyboard.press('Escape')
  await page.waitForTimeout(1_600)
  await scan(page, copy.barcode)
  await expect(headline(page)).toContainText('放预约架')
  await expect(page.locator('.verdict')).toContainText('保留')
  await page.keyboard.press('F4')
  await expect(page.locator('.desk-list')).toContainText(copy.title)

  // The reader comes: it is said at the card already.
  await scan(page, waiting.cardNo)
  await expect(page.locator('.verdict')).toContainText('可取')
  await scan(page, copy.barcode)
  await expect(headline(page)).toContainText('借出')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F2')
  for (const each of free) {
    await scan(page, each.barcode)
    await expect(page.locator('.verdict')).toContainText(each.title)
    await page.waitForTimeout(1_600)
  }
  await context.close()
})

test('a code nobody knows, and a service that is away, are said and nothing is lost', async ({
  browser,
  request,
}) => {
  const context = await open(browser, 'desktop', 'zh')
  const page = await counter(context, request, (await freeCopies(request, 1))[0]!.branch)
  await scan(page, 'NOBODY0000')
  await expect(headline(page)).toContainText('不认识这个码')
  await page.route('**/api/desk/hold-shelf**', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({ code: 'UNAVAILABLE', status: 503, detail: '暂时不可用', reasons: [] }),
    }),
  )
  await page.keyboard.press('F4')
  await expect(page.getByText('这部分内容暂时取不到')).toBeVisible()
  await picture(page, 'desk-shelf-failing-desktop-zh')
  await context.close()
})

test('cut off from the hub the counter goes on, also after a reload, and brings its list in order', async ({
  browser,
  request,
}) => {
  test.setTimeout(180_000)
  const [first, second] = (await freeCopies(request, 2)) as [Copy, Copy]
  const reader = await newReader(request)
  const other = await newReader(request, '阿梅')
  const context = await open(browser, 'desktop', 'zh')
  const shift = context.waitForEvent('response', (answer) => answer.url().endsWith('/api/desk/shifts'))
  const page = await counter(context, request, first.branch)
  expect((await shift).status()).toBe(200)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))

  // The line is cut: what is scanned is noted.
  await context.setOffline(true)
  await scan(page, reader.cardNo)
  await expect(headline(page)).toContainText('断网')
  await scan(page, first.barcode)
  await expect(headline(page)).toContainText('已记下 · 借出')
  await page.keyboard.press('Escape')

  // The machine is started anew, and still there is no hub: page and list are on this machine.
  await page.reload()
  await expect(page.locator('#scan')).toBeFocused()
  await expect(page.getByText('待上传 1 笔')).toBeVisible()
  await scan(page, first.barcode)
  await expect(headline(page)).toContainText('已记下 · 还书')
  await scan(page, other.cardNo)
  await expect(headline(page)).toContainText('断网')
  await scan(page, second.barcode)
  await expect(headline(page)).toContainText('已记下 · 借出')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F9')
  await expect(page.locator('table.noted tbody tr')).toHaveCount(3)
  await picture(page, 'desk-offline-desktop-zh')

  // Meanwhile another desk lends the second copy to somebody else.
  const token = await adminToken(request)
  const stranger = await newReader(request, '老王')
  const lent = await request.post(
    '/api/desk/check-out',
    by(token, { cardNo: stranger.cardNo, barcode: second.barcode, branch: second.branch }),
  )
  expect(lent.status(), await lent.text()).toBe(200)

  // The hub is back: the list is brought by itself; what the rules refuse is there to settle.
  await context.setOffline(false)
  await expect(page.locator('table.conflicts tbody tr')).toHaveCount(1, { timeout: 60_000 })
  await expect(page.locator('table.conflicts')).toContainText('这册书已经借出')
  await expect(page.locator('table.noted')).toHaveCount(0)
  expect(await loansOf(request, reader)).toEqual([])
  expect(await loansOf(request, other)).toEqual([])
  expect((await loansOf(request, stranger)).map((loan) => loan.barcode)).toEqual([second.barcode])
  await page.getByRole('button', { name: '已处理' }).click()
  await expect(page.getByText('没有要处理的')).toBeVisible()

  await page.keyboard.press('Escape')
  await scan(page, second.barcode)
  await expect(page.locator('.verdict')).toContainText(second.title)
  await context.close()
})

for (const size of Object.keys(SIZES) as Size[]) {
  for (const language of LANGUAGES) {
    test(`pictures: desk, ${size}, ${language}`, async ({ browser, request }) => {
      test.setTimeout(120_000)
      const [copy] = (await freeCopies(request, 1)) as [Copy]
      const reader = await newReader(request)
      const context = await open(browser, size, language)
      const page = await counter(context, request, copy.branch)
      const heard = complaints(page)
      await accessible(page)
      await picture(page, `desk-idle-${size}-${language}`)
      await scan(page, reader.cardNo)
      await expect(page.locator('.verdict.good')).toBeVisible()
      await scan(page, copy.barcode)
      await expect(page.locator('.panel')).toContainText(copy.title)
      await accessible(page)
      await picture(page, `desk-lent-${size}-${language}`)
      for (const [key, name] of [
        ['F8', 'reader'],
        ['F4', 'shelf'],
        ['F6', 'pull'],
      ] as const) {
        await page.keyboard.press(key)
        await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
        await expect(page.locator('#scan')).toBeFocused()
        await accessible(page)
        await picture(page, `desk-${name}-${size}-${language}`)
      }
      // Large text does not break it.
      await page.locator('.tool').first().click()
      await accessible(page)
      await page.locator('.tool').first().click()
      await page.keyboard.press('Escape')
      await page.waitForTimeout(1_600)
      await scan(page, copy.barcode)
      await expect(page.locator('.verdict')).toContainText(copy.title)
      expect(heard).toEqual([])
      await context.close()
    })
  }
}
