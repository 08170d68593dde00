import { describe, expect, it } from 'vitest'
import { actOf, KEYS, shortcut, typesText } from './keys'

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  ...more,
})

describe('keys', () => {
  it('do what the bar says, each only one thing', () => {
    expect(actOf(press('Escape'))).toBe('end')
    expect(actOf(press('F2'))).toBe('return')
    expect(new Set(KEYS.map(shortcut)).size).toBe(KEYS.length)
    expect(new Set(KEYS.map((each) => each.act)).size).toBe(KEYS.length)
  })

  it('say something else with Shift, or nothing', () => {
    expect(actOf(press('F7'))).toBe('hold')
    expect(actOf(press('F7', { shiftKey: true }))).toBe('queue')
    expect(actOf(press('F8', { shiftKey: true }))).toBe('set')
    expect(actOf(press('F2', { shiftKey: true }))).toBe('return-damaged')
    expect(actOf(press('F10', { shiftKey: true }))).toBeUndefined()
  })

  it('leave the browser its own, above all reload', () => {
    expect(actOf(press('F4', { altKey: true }))).toBeUndefined()
    expect(actOf(press('F5'))).toBeUndefined()
    expect(actOf(press('F12'))).toBeUndefined()
  })

  it('that type text are told from those that steer', () => {
    expect(typesText(press('B'))).toBe(true)
    expect(typesText(press('7'))).toBe(true)
    expect(typesText(press(' '))).toBe(false)
    expect(typesText(press('Enter'))).toBe(false)
    expect(typesText(press('r', { ctrlKey: true }))).toBe(false)
  })
})
