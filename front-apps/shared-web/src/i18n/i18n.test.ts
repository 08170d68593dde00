import { describe, expect, it } from 'vitest'
import { en } from './en'
import { createHubI18n, currentLocale, differingKeys, useLocale } from './i18n'
import { zh } from './zh'

describe('texts', () => {
  it('exist in Chinese and English alike', () => {
    expect(differingKeys(zh, en)).toEqual([])
  })

  it('a missing one is found', () => {
    expect(differingKeys({ a: '甲', b: { c: '乙' } }, { a: 'one', b: {} })).toEqual(['b.c'])
  })
})

describe('language', () => {
  it('is Chinese first, and a choice is kept and told to screen readers', () => {
    createHubI18n({ zh: {}, en: {} })
    expect(currentLocale()).toBe('zh')
    expect(document.documentElement.lang).toBe('zh-CN')

    useLocale().setLocale('en')

    expect(document.documentElement.lang).toBe('en')
    createHubI18n({ zh: {}, en: {} })
    expect(currentLocale()).toBe('en')
  })
})
