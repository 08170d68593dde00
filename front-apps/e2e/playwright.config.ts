import { defineConfig } from '@playwright/test'

/**
 * The pages in a real browser against a running hub (`./hub up`, with titles in it: `./hub demo`).
 * HUB_GATEWAY_URL names the hub's door, CHROMIUM the browser.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  timeout: 180_000,
  expect: { timeout: 30_000 },
  // One hub behind all tests: they run one after the other.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  // A cold hub on a busy build machine may be slow once; a second failure is one. The list names what needed it.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    baseURL: process.env.HUB_GATEWAY_URL ?? 'http://127.0.0.1:18000',
    browserName: 'chromium',
    headless: true,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--force-color-profile=srgb',
      ],
    },
  },
})
