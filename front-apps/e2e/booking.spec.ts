import { randomUUID } from 'node:crypto'
import { expect, test, type APIRequestContext } from '@playwright/test'
import { accessible, complaints, LANGUAGES, open, picture, SIZES, type Size } from './support/look'
import { newReader } from './support/reader'
import { adminToken, by, done, readerToken, signedIn } from './support/staff'

const VENUE = 'MAIN'

interface Day {
  day: string
  left: number
}

async function days(api: APIRequestContext): Promise<Day[]> {
  return done(await api.get(`/api/booking/venues/${VENUE}/days`))
}

/** An activity of this test's own, in three days. */
async function publish(api: APIRequestContext, title: string, quota: number): Promise<{ id: string }> {
  const startsAt = new Date(Date.now() + 3 * 86_400_000)
  startsAt.setUTCHours(6, 0, 0, 0)
  return done(
    await api.post(
      '/api/booking/sessions',
      by(await adminToken(api), {
        titleZh: title,
        titleEn: `${title} (talk)`,
        kind: 'talk',
        branch: VENUE,
        startsAt: startsAt.toISOString(),
        durationMinutes: 90,
        quota,
        tags: ['阅读'],
        audience: 'adult',
        descriptionZh: '从一本书讲起，欢迎提问。',
      }),
    ),
  )
}

test('a reader is three screens away from a code, and the gate lets it in and out', async ({
  browser,
  request,
}) => {
  const reader = await newReader(request, '小林')
  const context = await open(browser, 'phone', 'zh')
  const page = await context.newPage()
  const heard = complaints(page)

  // One: place and day.
  await page.goto('/booking/')
  await page.getByText('甬城图书馆总馆').first().click()
  await page.getByRole('button', { name: '预约今天' }).click()

  // Two: the notice; without a tick nothing is booked. Whoever is not signed in is asked now.
  await page.getByRole('button', { name: '确认预约' }).click()
  await expect(page.getByText('请先阅读须知并勾选同意')).toBeVisible()
  await page.getByLabel('我已阅读并同意入馆须知').check()
  await page.getByRole('button', { name: '确认预约' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('#sign-in-card').fill(reader.cardNo)
  await dialog.locator('#sign-in-password').fill(reader.password)
  await dialog.locator('button[type=submit]').click()

  // Three: the code.
  await expect(page.getByRole('img', { name: '入馆二维码' })).toBeVisible()
  const code = (await page.locator('.number .part').allInnerTexts()).join('')
  expect(code).toMatch(/^[A-Z2-9]{12}$/)

  // The gate scans it: the page says so by itself.
  const gate = await adminToken(request)
  await done(await request.post('/api/booking/gate/enter', by(gate, { venue: VENUE, code })))
  await expect(page.getByText('已入馆')).toBeVisible()
  await picture(page, 'booking-inside-phone-zh')
  const again = await request.post('/api/booking/gate/enter', by(gate, { venue: VENUE, code }))
  expect(again.status(), 'one code lets in one person').toBe(409)
  await done(await request.post('/api/booking/gate/leave', by(gate, { venue: VENUE, code })))
  await expect(page.getByText('已入馆')).toBeHidden()
  expect(heard).toEqual([])
  await context.close()
})

test('a cancelled booking gives its place back at once', async ({ browser, request }) => {
  const reader = await newReader(request, '阿明')
  const token = await readerToken(request, reader)
  const tomorrow = (await days(request))[1]!
  const visit = await done<{ id: string }>(
    await request.post(
      '/api/booking/visits',
      by(token, { venue: VENUE, day: tomorrow.day, noticeAccepted: true }),
    ),
  )
  expect((await days(request))[1]!.left).toBe(tomorrow.left - 1)

  const context = await open(browser, 'phone', 'zh')
  await signedIn(context, token)
  const page = await context.newPage()
  await page.goto(`/booking/code/${visit.id}`)
  await expect(page.getByText(/24:00 前取消/)).toBeVisible()
  await page.getByRole('button', { name: '取消预约' }).click()

  await expect(page.getByText('已取消，名额已退回')).toBeVisible()
  expect((await days(request))[1]!.left).toBe(tomorrow.left)
  await context.close()
})

test('a second booking for the same day is refused in words', async ({ browser, request }) => {
  const reader = await newReader(request, '小雨')
  const token = await readerToken(request, reader)
  const tomorrow = (await days(request))[1]!.day
  await done(
    await request.post(
      '/api/booking/visits',
      by(token, { venue: VENUE, day: tomorrow, noticeAccepted: true }),
    ),
  )
  const context = await open(browser, 'phone', 'zh')
  await signedIn(context, token)
  const page = await context.newPage()
  await page.goto(`/booking/book/HAISHU/${tomorrow}`)
  await page.getByLabel('我已阅读并同意入馆须知').check()
  await page.getByRole('button', { name: '确认预约' }).click()

  const refusal = page.getByRole('alert')
  await expect(refusal).toContainText('未能办理')
  await expect(refusal).toContainText('我的预约')
  await expect(refusal).not.toContainText('ALREADY_BOOKED')
  await context.close()
})

test('the last place of an activity goes to one reader, and comes back', async ({ browser, request }) => {
  const title = `夜读沙龙 ${randomUUID().slice(0, 8)}`
  const session = await publish(request, title, 1)
  const reader = await newReader(request, '小林')
  const context = await open(browser, 'phone', 'zh')
  await signedIn(context, await readerToken(request, reader))
  const page = await context.newPage()

  await page.goto(`/booking/activities/${session.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await page.getByRole('button', { name: '报名' }).click()
  await expect(page.getByText('✓ 已报名')).toBeVisible()
  await expect(page.getByText('名额已满')).toBeVisible()

  const late = await readerToken(request, await newReader(request, '来迟了'))
  const refused = await request.post('/api/booking/registrations', by(late, { sessionId: session.id }))
  expect(refused.status()).toBe(409)
  expect(await refused.text()).toContain('FULL')

  await page.getByRole('link', { name: '我的预约' }).click()
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  await page.getByRole('button', { name: '取消报名' }).click()
  await expect(page.getByText('已取消报名，名额已退回')).toBeVisible()
  await expect(page.getByText('还没有报名活动')).toBeVisible()
  await context.close()
})

test('the wall shows who is inside, and how old its figures are when the line is down', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
  const page = await context.newPage()
  await page.goto(`/booking/screen?venue=${VENUE}`)
  await expect(page.locator('.inside .number')).toHaveText(/^[\d,]+$/)
  await expect(page.getByText('实时数据')).toBeVisible()
  await picture(page, 'booking-screen-wall-zh', false)

  await page.route('**/api/booking/**', (route) => route.abort())
  await expect(page.getByText(/连接中断，显示的是 \d+ 秒前的数据/)).toBeVisible({ timeout: 60_000 })
  await expect(page.locator('.inside .number')).toHaveText(/^[\d,]+$/)
  await context.close()
})

test('while one part is down the rest of the page still works', async ({ page }) => {
  await page.route('**/days', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({ code: 'UNAVAILABLE', status: 503, detail: '服务暂时不可用', reasons: [] }),
    }),
  )
  await page.goto('/booking/')
  await expect(page.getByText('这部分内容暂时取不到')).toBeVisible()
  await expect(page.getByText('甬城图书馆总馆').first()).toBeVisible()
  await expect(page.getByText(/此刻馆内/)).toBeVisible()

  await page.unroute('**/days')
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.getByRole('button', { name: '预约今天' })).toBeVisible()
})

for (const size of Object.keys(SIZES) as Size[]) {
  for (const language of LANGUAGES) {
    test(`pictures: booking, ${size}, ${language}`, async ({ browser, request }) => {
      const reader = await newReader(request, '小林')
      const token = await readerToken(request, reader)
      const day = (await days(request))[1]!.day
      const context = await open(browser, size, language)
      await signedIn(context, token)
      const page = await context.newPage()
      const heard = complaints(page)
      const look = async (path: string, ready: string, name: string) => {
        await page.goto(`/booking${path}`)
        await expect(page.locator(ready).first()).toBeVisible()
        await page.waitForLoadState('networkidle')
        await accessible(page)
        await picture(page, `booking-${name}-${size}-${language}`)
      }

      await look('/', '.day .act', 'home')
      await look(`/book/${VENUE}/${day}`, '.book ol li', 'confirm')
      const visit = await done<{ id: string }>(
        await request.post('/api/booking/visits', by(token, { venue: VENUE, day, noticeAccepted: true })),
      )
      await look(`/code/${visit.id}`, '.qr', 'code')
      await look('/mine', '.row', 'mine')
      await look('/activities', '.session', 'activities')
      await page.locator('.session a').first().click()
      await expect(page.locator('.activity h1')).toBeVisible()
      await accessible(page)
      await picture(page, `booking-activity-${size}-${language}`)
      expect(heard).toEqual([])
      await context.close()
    })
  }
}
