import { describe, expect, it } from 'vitest'
import { bindingOf, classOf } from './classification'
import { day, exact, hourMinute, isChinese, money, relative, waitRange } from './format'

const now = new Date('2026-03-10T10:00:00+08:00')

describe('money', () => {
  it('shows fen as yuan without rounding', () => {
    expect(money(50)).toBe('¥0.50')
    expect(money(5)).toBe('¥0.05')
    expect(money(123456789)).toBe('¥1,234,567.89')
    expect(money(-250)).toBe('−¥2.50')
  })
})

describe('relative time', () => {
  it('says the smallest useful unit in both languages', () => {
    expect(relative('2026-03-10T09:59:40+08:00', 'zh', now)).toBe('刚刚')
    expect(relative('2026-03-10T09:59:40+08:00', 'en', now)).toBe('just now')
    expect(relative('2026-03-10T09:50:00+08:00', 'en', now)).toBe('10 minutes ago')
    expect(relative('2026-03-10T15:00:00+08:00', 'zh', now)).toBe('5小时后')
    expect(relative('2026-04-20T10:00:00+08:00', 'en', now)).toBe('in 6 weeks')
  })

  it('counts days by the library’s midnights, not by 24 hours', () => {
    expect(relative('2026-03-11T23:30:00+08:00', 'zh', now)).toBe('明天')
    expect(relative('2026-03-13T00:10:00+08:00', 'zh', now)).toBe('3天后')
    expect(relative('2026-03-08T23:50:00+08:00', 'en', now)).toBe('2 days ago')
  })
})

describe('dates', () => {
  it('are told in the zone of the library', () => {
    expect(hourMinute('2026-03-09T17:30:00Z', 'zh')).toBe('01:30')
    expect(day('2026-03-09T17:30:00Z', 'en', now)).toBe('Tue 10 Mar')
    expect(day('2027-01-02T09:00:00+08:00', 'zh', now)).toContain('2027')
    expect(exact('2026-03-09T17:30:00Z', 'zh')).toContain('3月10日')
  })
})

describe('wait', () => {
  it('is a range in days up to two weeks and in weeks beyond, rounded outwards', () => {
    expect(waitRange(3, 9)).toEqual({ from: 3, to: 9, unit: 'days' })
    expect(waitRange(20, 33)).toEqual({ from: 2, to: 5, unit: 'weeks' })
    expect(waitRange(2, 16)).toEqual({ from: 1, to: 3, unit: 'weeks' })
  })
})

describe('covers', () => {
  it('set Chinese titles vertically and others across', () => {
    expect(isChinese('三体')).toBe(true)
    expect(isChinese('《平凡的世界》（全三册）')).toBe(true)
    expect(isChinese('Pride and Prejudice')).toBe(false)
    expect(isChinese('C++ 程序设计语言')).toBe(true)
    expect(isChinese('1984')).toBe(false)
  })

  it('take their cloth from the main class', () => {
    expect(classOf('I247.57').letter).toBe('I')
    expect(classOf('tp312').name.zh).toBe('工业技术')
    expect(classOf('').letter).toBe('')
  })

  it('are always bound alike, and not all alike', () => {
    expect(bindingOf('三体', 'I247.55')).toEqual(bindingOf('三体', 'I247.55'))
    const cloths = new Set(Array.from({ length: 60 }, (_, n) => bindingOf(`书${n}`, 'I').cloth))
    expect(cloths.size).toBeGreaterThan(6)
  })

  it('keep their lettering readable on every cloth', () => {
    for (const letter of 'ABCDEFGHIJKNOPQRSTUVXZ') {
      for (let n = 0; n < 200; n++) {
        const { cloth, thread } = bindingOf(`书名${n}`, letter)
        expect(contrast(cloth, thread), `${letter} ${cloth}`).toBeGreaterThanOrEqual(4.5)
      }
    }
  })
})

type Rgb = [number, number, number]

function rgb(colour: string): Rgb {
  if (colour.startsWith('#'))
    return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as Rgb
  const [h, s, l] = colour.match(/\d+/g)!.map(Number) as Rgb
  const amplitude = (s / 100) * Math.min(l / 100, 1 - l / 100)
  return [0, 8, 4].map((at) => {
    const k = (at + h / 30) % 12
    return l / 100 - amplitude * Math.max(-1, Math.min(k - 3, 9 - k, 1))
  }) as Rgb
}

function luminance(colour: string): number {
  const [r, g, b] = rgb(colour).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as Rgb
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}
