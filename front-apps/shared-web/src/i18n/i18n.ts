import { computed } from 'vue'
import { createI18n } from 'vue-i18n'
import type { HubLocale } from '../format/format'
import { en } from './en'
import { zh } from './zh'

export type Messages = { [key: string]: string | Messages }

const KEY = 'hub.locale'

function saved(): HubLocale {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh'
  } catch {
    return 'zh'
  }
}

function create(app: { zh: Messages; en: Messages }) {
  return createI18n({
    legacy: false,
    locale: saved() as string,
    fallbackLocale: 'zh',
    // A missing text is a defect; the tests compare the languages key by key.
    missingWarn: false,
    fallbackWarn: false,
    messages: { zh: { hub: zh, ...app.zh }, en: { hub: en, ...app.en } } as Record<string, Messages>,
  })
}

let current: ReturnType<typeof create> | undefined

/** The texts of an app beside the shared ones, which live under `hub`. Chinese unless the reader chose otherwise. */
export function createHubI18n(app: { zh: Messages; en: Messages }) {
  current = create(app)
  speak(saved())
  return current
}

export function currentLocale(): HubLocale {
  return (current?.global.locale.value ?? saved()) === 'en' ? 'en' : 'zh'
}

function speak(locale: HubLocale): void {
  if (current) current.global.locale.value = locale
  document.documentElement.lang = locale === 'en' ? 'en' : 'zh-CN'
}

/** The language of the page, and the switch. */
export function useLocale() {
  return {
    locale: computed<HubLocale>(() => currentLocale()),
    setLocale(locale: HubLocale): void {
      speak(locale)
      try {
        localStorage.setItem(KEY, locale)
      } catch {
        // Without storage the choice lasts as long as the page.
      }
    },
  }
}

/** The keys that only one of two bundles has: none in a finished app. */
export function differingKeys(one: Messages, other: Messages): string[] {
  const left = new Set(keys(one))
  const right = new Set(keys(other))
  return [...left].filter((key) => !right.has(key)).concat([...right].filter((key) => !left.has(key)))
}

function keys(messages: Messages, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keys(value, `${prefix}${key}.`),
  )
}
