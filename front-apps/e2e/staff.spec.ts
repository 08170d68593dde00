import { randomUUID } from 'node:crypto'
import { expect, test, type Page } from '@playwright/test'
import { accessible, complaints, LANGUAGES, open, picture, SIZES, type Size } from './support/look'
import { branches } from './support/reader'
import { adminToken, signedIn } from './support/staff'

async function signIn(page: Page, name: string, password: string): Promise<void> {
  const dialog = page.getByRole('dialog').filter({ has: page.locator('#sign-in-name') })
  await dialog.locator('#sign-in-name').fill(name)
  await dialog.locator('#sign-in-password').fill(password)
  await page.keyboard.press('Enter')
}

/** The hub stops taking a token within some seconds: whoever goes on meanwhile is asked at the latest then. */
async function askedToSignIn(page: Page): Promise<void> {
  await expect(async () => {
    await page.reload()
    await expect(page.locator('#sign-in-name')).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
}

test('an admin makes an account, its librarian takes another password, and it is disabled', async ({
  browser,
  request,
}) => {
  const loginName = `e2e-${randomUUID().slice(0, 8)}`
  const home = (await branches(request))[0]!
  const office = await open(browser, 'desktop', 'zh')
  await signedIn(office, await adminToken(request))
  const admin = await office.newPage()
  const heard = complaints(admin)
  await admin.goto('/desk/staff')
  await expect(admin.getByRole('heading', { level: 1, name: '账号' })).toBeVisible()

  await admin.getByRole('button', { name: '新建账号' }).click()
  const dialog = admin.getByRole('dialog', { name: '新建账号' })
  await expect(dialog.locator('#staff-loginName')).toBeFocused()
  await dialog.locator('#staff-loginName').fill(loginName)
  await dialog.locator('#staff-displayName').fill('林秋')
  await dialog.locator('#staff-role').selectOption('librarian')
  await dialog.locator('#staff-branch').selectOption(home.code)
  await dialog.getByRole('button', { name: '生成' }).click()
  const first = await dialog.locator('#staff-password').inputValue()
  expect(first.length).toBeGreaterThanOrEqual(16)
  await accessible(admin)
  await dialog.locator('#staff-displayName').press('Enter')
  await expect(admin.getByText('已保存')).toBeVisible()
  await expect(dialog).toBeHidden()
  const row = admin.locator('.desk-list tbody tr').filter({ hasText: loginName })
  await expect(row).toContainText('林秋')
  await expect(row).toContainText('馆员')
  await expect(row).toContainText(home.nameZh)
  await expect(row).toContainText('在用')

  // The librarian finds the counter, and no accounts.
  const counter = await open(browser, 'desktop', 'zh')
  const librarian = await counter.newPage()
  await librarian.goto('/desk/')
  await librarian.locator('.gate').getByRole('button', { name: '登录' }).click()
  await signIn(librarian, loginName, first)
  await expect(librarian.locator('#scan')).toBeFocused()
  await expect(librarian.getByRole('link', { name: '开放日历' })).toBeVisible()
  await expect(librarian.getByRole('link', { name: '账号', exact: true })).toHaveCount(0)
  await librarian.goto('/desk/staff')
  await expect(librarian.getByText('此页面不对当前账号开放')).toBeVisible()

  // Another password: a wrong one in use is told, and signs nobody out.
  await librarian.goto('/desk/')
  await expect(librarian.locator('#scan')).toBeFocused()
  await librarian.getByRole('button', { name: '改密码' }).click()
  const password = librarian.getByRole('dialog', { name: '修改密码' })
  await expect(password.locator('#password-current')).toBeFocused()
  await password.locator('#password-current').fill('not-the-password')
  await password.locator('#password-next').fill('think-and-read-9')
  await password.locator('#password-again').fill('think-and-read-9')
  await accessible(librarian)
  await librarian.keyboard.press('Enter')
  await expect(password).toContainText('当前密码不正确')
  await picture(librarian, 'desk-password-desktop-zh')
  await password.locator('#password-current').fill(first)
  await librarian.keyboard.press('Enter')
  await expect(librarian.getByText('密码已修改')).toBeVisible()
  await expect(password).toBeHidden()
  await librarian.reload()
  await expect(librarian.locator('#scan')).toBeFocused()
  const old = await request.post('/api/identity/tokens', {
    data: { kind: 'staff', name: loginName, password: first },
  })
  expect(old.ok(), 'the password before signs nobody in').toBe(false)

  // Disabled: whoever was signed in with it is asked again, and does not come in.
  await row.getByRole('button', { name: `修改 ${loginName}` }).click()
  const change = admin.getByRole('dialog', { name: `修改账号 ${loginName}` })
  await change.locator('#staff-active').uncheck()
  await change.locator('#staff-displayName').press('Enter')
  await expect(admin.getByText('此账号的其他登录已失效')).toBeVisible()
  await expect(row).toContainText('已停用')
  await askedToSignIn(librarian)
  await signIn(librarian, loginName, 'think-and-read-9')
  await expect(librarian.getByRole('dialog').locator('.problem')).toBeVisible()
  expect(heard).toEqual([])
  await counter.close()
  await office.close()
})

test('nobody disables the own account or takes the own role away', async ({ browser, request }) => {
  const context = await open(browser, 'desktop', 'zh')
  await signedIn(context, await adminToken(request))
  const page = await context.newPage()
  await page.goto('/desk/staff')
  await page.getByRole('button', { name: '修改 admin', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '修改账号 admin' })
  await expect(dialog.locator('#staff-displayName')).toBeFocused()
  await expect(dialog.locator('#staff-role')).toBeDisabled()
  await expect(dialog.locator('#staff-active')).toBeDisabled()
  await expect(dialog).toContainText('由另一位管理员来改')
  await accessible(page)
  await context.close()
})

for (const size of Object.keys(SIZES) as Size[]) {
  for (const language of LANGUAGES) {
    test(`pictures: accounts, ${size}, ${language}`, async ({ browser, request }) => {
      const context = await open(browser, size, language)
      await signedIn(context, await adminToken(request))
      const page = await context.newPage()
      await page.goto('/desk/staff')
      await expect(page.locator('.desk-list tbody tr').first()).toBeVisible()
      await accessible(page)
      await picture(page, `desk-staff-${size}-${language}`)
      await page.getByRole('button', { name: language === 'zh' ? '新建账号' : 'New account' }).click()
      await expect(page.locator('#staff-loginName')).toBeFocused()
      await accessible(page)
      await picture(page, `desk-staff-new-${size}-${language}`, false)
      await context.close()
    })
  }
}
