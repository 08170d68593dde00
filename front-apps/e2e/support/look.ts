import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test'

const FOLDER = join(dirname(dirname(fileURLToPath(import.meta.url))), 'screenshots')

export const SIZES = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
} as const

export const LANGUAGES = ['zh', 'en'] as const

export type Size = keyof typeof SIZES
export type Language = (typeof LANGUAGES)[number]

/** A browser window of a size, in a language. */
export async function open(browser: Browser, size: Size, language: Language): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: SIZES[size],
    deviceScaleFactor: size === 'phone' ? 2 : 1,
    reducedMotion: 'reduce',
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
  })
  await context.addInitScript((locale) => localStorage.setItem('hub.locale', locale), language)
  return context
}

/** Keeps a picture of the page for people to look at. */
export async function picture(page: Page, name: string, fullPage = true): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage, animations: 'disabled' })
}

/** WCAG 2.2 A and AA, as far as a machine can tell; and nothing wider than the window. */
export async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(
    violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(', ')}`),
  ).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow, 'the page is wider than the window').toBeLessThanOrEqual(0)
}

/** Collects what a page should never say: errors in its console, refused content. */
export function complaints(page: Page): string[] {
  const heard: string[] = []
  page.on('pageerror', (error) => heard.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Uncaught|\[Vue/.test(message.text())) {
      heard.push(message.text())
    }
  })
  return heard
}
