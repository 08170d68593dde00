import { expect, test, type Page } from '@playwright/test'
import { freeCopies, type Copy } from './support/copies'
import { charged, counter, headline, scan } from './support/desk'
import { accessible, complaints, LANGUAGES, open, picture, SIZES, type Size } from './support/look'
import { as, newReader } from './support/reader'
import { adminToken, by, done } from './support/staff'

/** Nothing of what a librarian decides at a counter needs a mouse. */
async function takeCard(page: Page, cardNo: string): Promise<void> {
  await scan(page, cardNo)
  await expect(page.locator('.panel h2')).toBeVisible()
  await expect(page.locator('#scan')).toBeFocused()
}

test('F1 says what lending would come to and who decided, and changes nothing', async ({
  browser,
  request,
}) => {
  const [copy] = (await freeCopies(request, 1)) as [Copy]
  const reader = await newReader(request)
  const context = await open(browser, 'desktop', 'zh')
  const page = await counter(context, request, copy.branch)
  await page.keyboard.press('F1')
  await scan(page, copy.barcode)
  await expect(headline(page)).toContainText('先扫读者证')
  await takeCard(page, reader.cardNo)
  await scan(page, copy.barcode)
  await expect(headline(page)).toContainText(/试算 · 可以借出，应还 \d\d-\d\d/)
  await expect(page.locator('.tried')).toContainText('兜底规则')
  await expect(page.locator('.tried')).toContainText(/第 \d+ 版/)
  await accessible(page)
  await picture(page, 'desk-tried-desktop-zh')
  const loans = await request.get('/api/portal/loans', as(reader))
  expect(((await loans.json()) as { items: unknown[] }).items).toEqual([])

  // The mode stays until it is left.
  await page.keyboard.press('F1')
  await scan(page, copy.barcode)
  await expect(headline(page)).toContainText(/✓\s*借出 · 应还/)
  await page.keyboard.press('Escape')
  await page.keyboard.press('F2')
  await scan(page, copy.barcode)
  await expect(headline(page)).toContainText(/还书|送往|放预约架/)
  await context.close()
})

test('a scanner that is quicker than the hub loses no code', async ({ browser, request }) => {
  const [copy] = (await freeCopies(request, 1)) as [Copy]
  const reader = await newReader(request)
  const context = await open(browser, 'desktop', 'zh')
  const page = await counter(context, request, copy.branch)
  const answers: (() => void)[] = []
  await page.route('**/api/desk/scan', async (route) => {
    await new Promise<void>((answer) => answers.push(answer))
    await route.continue()
  })
  await scan(page, reader.cardNo)
  await scan(page, copy.barcode)
  await expect(page.locator('#scan')).toHaveValue('')
  await expect.poll(() => answers.length).toBe(1)
  answers[0]?.()
  await expect.poll(() => answers.length).toBe(2)
  answers[1]?.()
  await expect(headline(page)).toContainText(/✓\s*借出 · 应还/)
  await page.unroute('**/api/desk/scan')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F2')
  await scan(page, copy.barcode)
  await expect(headline(page)).toContainText(/还书|送往|放预约架/)
  await context.close()
})

test('a refusal is set aside with a reason, by keyboard alone', async ({ browser, request }) => {
  const [copy] = (await freeCopies(request, 1)) as [Copy]
  const reader = await newReader(request)
  await charged(request, reader.cardNo, 9900)
  const context = await open(browser, 'desktop', 'zh')
  const page = await counter(context, request, copy.branch)
  const heard = complaints(page)
  await takeCard(page, reader.cardNo)
  await scan(page, copy.barcode)
  await expect(headline(page)).toContainText('不能借出')
  await expect(page.locator('.verdict')).toContainText('F10')

  await page.keyboard.press('F10')
  const dialog = page.getByRole('dialog', { name: '例外办理' })
  await expect(dialog.locator('#override-reason')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('请写明理由')
  await accessible(page)
  await picture(page, 'desk-override-desktop-zh')

  // Escape leaves everything as it was, and the scanner has the focus again.
  await page.keyboard.press('Escape')
  await expect(page.locator('#scan')).toBeFocused()
  await expect(headline(page)).toContainText('不能借出')
  await page.keyboard.press('F10')
  await expect(dialog.locator('#override-reason')).toBeFocused()
  await page.keyboard.type('家长在场，周五补缴')
  await page.keyboard.press('Enter')
  await expect(headline(page)).toContainText('借出 · 应还')
  await expect(page.locator('#scan')).toBeFocused()
  expect(heard).toEqual([])

  await page.keyboard.press('Escape')
  await page.keyboard.press('F2')
  await scan(page, copy.barcode)
  await expect(headline(page)).toContainText(/还书|送往|放预约架/)
  await context.close()
})

test('nobody sets aside that another has the copy', async ({ browser, request }) => {
  const [copy] = (await freeCopies(request, 1)) as [Copy]
  const context = await open(browser, 'desktop', 'zh')
  const page = await counter(context, request, copy.branch)
  await takeCard(page, (await newReader(request)).cardNo)
  await scan(page, copy.barcode)
  await expect(headline(page)).toContainText('借出')
  await takeCard(page, (await newReader(request, '阿梅')).cardNo)
  await scan(page, copy.barcode)
  await expect(headline(page)).toContainText('不能借出')
  await page.keyboard.press('F10')
  await expect(page.getByText('现在没有可以例外办理的事')).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('F2')
  await scan(page, copy.barcode)
  await expect(headline(page)).toContainText(/还书|送往|放预约架/)
  await context.close()
})

test('a loan is noted as claimed, then lost, and the copy is found again', async ({ browser, request }) => {
  const [copy] = (await freeCopies(request, 1)) as [Copy]
  const reader = await newReader(request)
  const context = await open(browser, 'desktop', 'zh')
  const page = await counter(context, request, copy.branch)
  await takeCard(page, reader.cardNo)
  await scan(page, copy.barcode)
  await expect(headline(page)).toContainText('借出')

  await page.keyboard.press('F8')
  const more = page.getByRole('button', { name: `登记… ${copy.title}` })
  await more.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: '登记这册书' })
  await expect(dialog.locator('input:checked')).toBeFocused()
  await accessible(page)
  await picture(page, 'desk-note-desktop-zh')
  await page.keyboard.press('2')
  await page.keyboard.press('Enter')
  await expect(headline(page)).toContainText('读者称已还')
  await expect(page.locator('.page')).toContainText('读者称已还')

  await more.focus()
  await page.keyboard.press('Enter')
  await expect(dialog.locator('input:checked')).toBeFocused()
  await page.keyboard.press('3')
  await page.keyboard.press('Enter')
  await expect(headline(page)).toContainText('遗失')
  await expect(page.locator('.fees')).toContainText('遗失')

  await page.keyboard.press('Escape')
  await page.keyboard.press('F2')
  await scan(page, copy.barcode)
  await expect(headline(page)).toContainText(/还书|归架|送往|放预约架/)
  await context.close()
})

test('a queue is put in another order by keyboard', async ({ browser, request }) => {
  test.setTimeout(120_000)
  const [copy] = (await freeCopies(request, 1)) as [Copy]
  const token = await adminToken(request)
  const items = (await (await request.get(`/api/portal/titles/${copy.titleId}/items`)).json()) as Copy[]
  const free = items.filter((item) => item.state === 'available')
  for (const each of free) {
    const { cardNo } = await newReader(request)
    await done(
      await request.post(
        '/api/desk/check-out',
        by(token, { cardNo, barcode: each.barcode, branch: each.branch }),
      ),
    )
  }
  for (const name of ['豆豆', '老王']) {
    const waiting = await newReader(request, name)
    const hold = { titleId: copy.titleId, pickupBranch: copy.branch }
    await done(await request.post('/api/portal/holds', as(waiting, hold)))
  }
  const context = await open(browser, 'desktop', 'zh')
  const page = await counter(context, request, copy.branch)
  await page.goto(`/desk/queue/${copy.titleId}`)
  const rows = page.locator('.desk-list tbody tr')
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText('豆')
  await rows.nth(1).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(rows.first()).toContainText('老')
  await accessible(page)
  await picture(page, 'desk-queue-desktop-zh')
  await page.getByRole('button', { name: '保存次序' }).click()
  await expect(page.getByText('次序已保存')).toBeVisible()
  await page.reload()
  await expect(rows.first()).toContainText('老')
  for (const each of free) {
    await done(
      await request.post('/api/desk/check-in', by(token, { barcode: each.barcode, branch: each.branch })),
    )
  }
  await context.close()
})

test('rules are read, drafted, checked as a whole, compared and published', async ({ browser, request }) => {
  const context = await open(browser, 'desktop', 'zh')
  const branch = (await freeCopies(request, 1))[0]!.branch
  const page = await counter(context, request, branch)
  const heard = complaints(page)
  await page.goto('/desk/rules')
  await expect(page.getByRole('heading', { name: '借阅规则' })).toBeVisible()
  await expect(page.locator('.rules')).toContainText('兜底规则')
  await page.getByRole('button', { name: '起草新版' }).click()
  await expect(page.getByRole('heading', { name: '新版草稿' })).toBeVisible()
  await accessible(page)

  // Two faults at once are told at once.
  await page.getByRole('button', { name: '添加规则' }).click()
  const added = page.locator('.draft tbody tr').last()
  await added.getByLabel('读者类别').fill('teen')
  await page.getByRole('button', { name: '检查' }).click()
  await expect(page.locator('.draft .problem li').first()).toBeVisible()
  await expect(page.locator('.changes')).toContainText('teen * * * * *')
  await picture(page, 'desk-draft-desktop-zh')

  await added.getByRole('button').click()
  await page.getByRole('button', { name: '检查' }).click()
  await expect(page.getByText('检查通过')).toBeVisible()
  await page.getByRole('button', { name: '发布', exact: true }).click()
  await expect(page.getByText('请写明为什么修改')).toBeVisible()
  await page.getByLabel('说明').fill('年度复核，内容不变')
  await page.getByRole('button', { name: '发布', exact: true }).click()
  await expect(page.getByText(/第 \d+ 版已发布/)).toBeVisible()
  await expect(page.locator('.page')).toContainText('年度复核，内容不变')
  expect(heard).toEqual([])
  await context.close()
})

test('a closed day is written into the calendar of a branch, and taken out again', async ({
  browser,
  request,
}) => {
  const context = await open(browser, 'desktop', 'zh')
  const branch = (await freeCopies(request, 1))[0]!.branch
  const page = await counter(context, request, branch)
  await page.goto('/desk/calendar')
  const month = page.locator('.month')
  await expect(month).toBeVisible()
  await page.getByRole('button', { name: '下个月' }).click()
  const day = month.locator('button:not(.beside)').nth(9)
  await day.click()
  await page.getByLabel('时间').fill('')
  await page.getByLabel('原因').fill('设备检修')
  await accessible(page)
  await page.locator('.exception').getByRole('button', { name: '保存' }).click()
  await expect(day).toContainText('设备检修')
  await expect(day).toContainText('闭馆')
  await picture(page, 'desk-calendar-exception-desktop-zh')
  await page.getByRole('button', { name: '恢复平时' }).click()
  await expect(day).not.toContainText('设备检修')
  await context.close()
})

test('shelves are checked by scanning, and scans are no loans meanwhile', async ({ browser, request }) => {
  const [copy] = (await freeCopies(request, 1)) as [Copy]
  const context = await open(browser, 'desktop', 'zh')
  const page = await counter(context, request, copy.branch)
  await page.keyboard.press('Shift+F6')
  await expect(page.getByRole('heading', { name: /排架清点/ })).toBeVisible()
  await page.getByLabel(/^起/).fill('Z99')
  await page.getByLabel(/^止/).fill('Z99')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/已扫 0 册/)).toBeVisible()

  await page.locator('#scan').focus()
  await scan(page, 'NOBODY0000')
  await expect(page.locator('.findings')).toContainText('不认识的条码')
  await scan(page, copy.barcode)
  await expect(page.locator('.findings')).toContainText('不在这段架上')
  await expect(page.locator('.findings')).toContainText(copy.title)
  await expect(page.locator('.verdict')).not.toContainText(copy.title)
  await accessible(page)
  await picture(page, 'desk-check-desktop-zh')
  await page.getByRole('button', { name: '清点完毕' }).click()
  await expect(page.getByText(/错架 1 · 不该在架 1/)).toBeVisible()

  // The check is closed: what is scanned now is the counter's again.
  await page.keyboard.press('Escape')
  await scan(page, copy.barcode)
  await expect(page.locator('.verdict')).toContainText(copy.title)
  await context.close()
})

for (const size of Object.keys(SIZES) as Size[]) {
  for (const language of LANGUAGES) {
    test(`pictures: lists, rules and calendar, ${size}, ${language}`, async ({ browser, request }) => {
      const context = await open(browser, size, language)
      const branch = (await freeCopies(request, 1))[0]!.branch
      const page = await counter(context, request, branch)
      for (const name of ['transit', 'check', 'notices', 'rules', 'calendar']) {
        await page.goto(`/desk/${name}`)
        await expect(page.locator('main .hub-card').first()).toBeVisible()
        await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
        await accessible(page)
        await picture(page, `desk-${name}-${size}-${language}`)
      }
      await context.close()
    })
  }
}
