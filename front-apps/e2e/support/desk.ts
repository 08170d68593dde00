import { expect, type APIRequestContext, type BrowserContext, type Page } from '@playwright/test'
import { adminToken, by, done, signedIn } from './staff'

/** A counter at a branch, as a librarian finds it in the morning. */
export async function counter(
  context: BrowserContext,
  api: APIRequestContext,
  branch: string,
): Promise<Page> {
  await signedIn(context, await adminToken(api))
  await context.addInitScript((code) => localStorage.setItem('desk.branch', code), branch)
  const page = await context.newPage()
  await page.goto('/desk/')
  await expect(page.locator('#scan')).toBeFocused()
  return page
}

/** What a scanner does: it types, wherever the focus is, and presses Enter. */
export async function scan(page: Page, code: string): Promise<void> {
  await page.keyboard.type(code)
  await page.keyboard.press('Enter')
}

export const headline = (page: Page) => page.locator('.verdict .headline')

/** A fee that staff charge a reader by hand, as the desk does for a damaged copy. */
export async function charged(api: APIRequestContext, cardNo: string, fen: number): Promise<string> {
  const token = await adminToken(api)
  const { reader } = await done<{ reader: { reader: { id: string } } }>(
    await api.post('/api/desk/scan', by(token, { code: cardNo })),
  )
  const { id } = reader.reader
  await done(
    await api.post(
      `/api/desk/readers/${id}/fees`,
      by(token, { type: 'damage', amount: fen, note: '书页撕破' }),
    ),
  )
  return id
}
