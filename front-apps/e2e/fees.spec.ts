import { expect, test, type Page } from '@playwright/test'
import { freeCopies } from './support/copies'
import { charged, counter, scan } from './support/desk'
import { accessible, complaints, LANGUAGES, open, picture, SIZES, type Size } from './support/look'
import { as, newReader } from './support/reader'
import { readerToken, signedIn } from './support/staff'

/** The reader's own pages, signed in. */
async function library(page: Page): Promise<void> {
  await page.goto('/portal/library')
  await expect(page.getByRole('heading', { name: /^(费用|Fees)$/ })).toBeVisible()
}

async function owes(page: Page, yuan: string): Promise<void> {
  await library(page)
  await expect(page.locator('section', { has: page.locator('#fees') })).toContainText(yuan)
}

async function pay(page: Page, yuan: string, how: string): Promise<void> {
  await page.locator('input[name=amount]').fill(yuan)
  await page.getByRole('button', { name: '在线缴费' }).first().click()
  await expect(page.getByRole('heading', { name: '模拟支付' })).toBeVisible()
  await page.getByRole('button', { name: how, exact: true }).click()
}

async function paid(page: Page, yuan: string): Promise<void> {
  const result = page.getByTestId('paid')
  await expect(result).toContainText('缴费成功', { timeout: 60_000 })
  await expect(result).toContainText(yuan)
  await expect(result).toContainText(/收据号 \S+/)
}

test('a reader pays online in parts: not at all, late, announced twice; every fen counts once', async ({
  browser,
  request,
}) => {
  test.setTimeout(180_000)
  const reader = await newReader(request)
  await charged(request, reader.cardNo, 2990)
  const context = await open(browser, 'desktop', 'zh')
  await signedIn(context, await readerToken(request, reader))
  const page = await context.newPage()
  const heard = complaints(page)

  await owes(page, '¥29.90')
  await page.locator('input[name=amount]').fill('29.91')
  await expect(page.getByText('请输入 0.01 至 29.90 之间的金额')).toBeVisible()

  await pay(page, '10', '放弃支付')
  await expect(page.getByText('没有缴费成功，没有扣款')).toBeVisible({ timeout: 60_000 })
  await owes(page, '¥29.90')

  await pay(page, '9.90', '支付')
  await paid(page, '¥9.90')
  await owes(page, '¥20.00')

  await pay(page, '5', '支付（重复通知）')
  await paid(page, '¥5.00')
  await owes(page, '¥15.00')

  await pay(page, '0.29', '支付（延迟通知）')
  await expect(page.getByText('正在等待支付结果')).toBeVisible()
  await paid(page, '¥0.29')
  await owes(page, '¥14.71')
  expect(heard).toEqual([])
  await context.close()
})

test('somebody pays for another card, and learns its sum alone', async ({ browser, request }) => {
  const owing = await newReader(request, '豆豆')
  const paying = await newReader(request, '老王')
  await charged(request, owing.cardNo, 1250)
  const context = await open(browser, 'desktop', 'zh')
  await signedIn(context, await readerToken(request, paying))
  const page = await context.newPage()
  await library(page)
  await page.getByText('替他人缴费').click()
  await page.locator('input[name=other-card]').fill(owing.cardNo)
  await page.getByRole('button', { name: '查询' }).click()
  await expect(page.getByText('这张证欠费 ¥12.50')).toBeVisible()
  await expect(page.locator('main')).not.toContainText('豆')
  await expect(page.locator('.is-loading')).toHaveCount(0)
  await accessible(page)
  await picture(page, 'portal-fees-proxy-desktop-zh')
  await page.getByRole('button', { name: '在线缴费' }).click()
  await page.getByRole('button', { name: '支付', exact: true }).click()
  await paid(page, '¥12.50')
  const left = await request.get('/api/portal/fees', as(owing))
  expect(((await left.json()) as { balance: number }).balance).toBe(0)
  await context.close()
})

test('nobody tries out cards: after some questions the answer is to wait', async ({ request }) => {
  const curious = await newReader(request)
  const answers: number[] = []
  for (let card = 0; card < 40 && !answers.includes(429); card++) {
    const asked = await request.post('/api/portal/fees/owed', as(curious, { cardNo: `9999${card}00` }))
    answers.push(asked.status())
  }
  expect(answers.at(-1)).toBe(429)
  expect(answers.slice(0, -1)).not.toContain(200)
  const own = await request.get('/api/portal/fees', as(curious))
  expect(own.status(), 'his own account stays open to him').toBe(200)
})

test('a librarian takes money at the counter', async ({ browser, request }) => {
  const [copy] = await freeCopies(request, 1)
  const reader = await newReader(request)
  await charged(request, reader.cardNo, 1250)
  const context = await open(browser, 'desktop', 'zh')
  const page = await counter(context, request, copy!.branch)
  await scan(page, reader.cardNo)
  await expect(page.locator('.panel h2')).toContainText('小')
  await page.keyboard.press('F8')
  const fees = page.locator('.fees')
  await expect(fees).toContainText('¥12.50')
  await fees.locator('#fee-amount').fill('10')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/已收 ¥10.00，收据 \S+/)).toBeVisible()
  await expect(fees).toContainText('¥2.50')
  await picture(page, 'desk-fees-desktop-zh')
  await context.close()
})

for (const size of Object.keys(SIZES) as Size[]) {
  for (const language of LANGUAGES) {
    test(`pictures: fees, ${size}, ${language}`, async ({ browser, request }) => {
      const reader = await newReader(request)
      await charged(request, reader.cardNo, 2990)
      const context = await open(browser, size, language)
      await signedIn(context, await readerToken(request, reader))
      const page = await context.newPage()
      await library(page)
      await expect(page.getByTestId('fee')).toBeVisible()
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
      await accessible(page)
      await picture(page, `portal-fees-${size}-${language}`)
      await page.locator('form.pay button[type=submit]').first().click()
      await expect(page.locator('h1#pay')).toBeVisible()
      await expect(page.locator('.sum')).toContainText('¥29.90')
      await accessible(page)
      await picture(page, `portal-pay-${size}-${language}`)
      await context.close()
    })
  }
}
