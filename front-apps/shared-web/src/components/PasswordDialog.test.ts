import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HubProblem } from '../api/problem'
import { useNotice } from '../app/notice'
import { createHubI18n } from '../i18n/i18n'
import { useSession } from '../session/session'
import PasswordDialog from './PasswordDialog.vue'

describe('the dialog for another password', () => {
  let dialog: VueWrapper
  let shown: boolean
  const change = vi.spyOn(useSession(), 'changePassword')

  beforeEach(async () => {
    change.mockReset()
    shown = true
    dialog = mount(PasswordDialog, {
      props: {
        modelValue: false,
        'onUpdate:modelValue': (on: boolean) => void (shown = on),
      },
      global: { plugins: [createHubI18n({ zh: {}, en: {} })] },
      attachTo: document.body,
    })
    await dialog.setProps({ modelValue: true })
    await flushPromises()
  })
  afterEach(() => dialog.unmount())

  const field = (name: string) => document.querySelector<HTMLInputElement>(`#password-${name}`)!

  async function send(current: string, next: string, again: string): Promise<void> {
    for (const [name, value] of Object.entries({ current, next, again })) {
      field(name).value = value
      field(name).dispatchEvent(new Event('input'))
    }
    document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
    await flushPromises()
  }

  it('tells password managers which password is which', () => {
    expect(field('current').autocomplete).toBe('current-password')
    expect(field('next').autocomplete).toBe('new-password')
    expect(field('again').autocomplete).toBe('new-password')
  })

  it.each([
    ['', 'think-and-read-9', 'think-and-read-9', 'current', '请填写'],
    ['read-and-think-8', 'short', 'short', 'next', '6–64'],
    ['read-and-think-8', 'think-and-read-9', 'think-and-read-8', 'again', '不一样'],
  ])('asks nobody about %j, %j, %j', async (current, next, again, faulty, words) => {
    await send(current, next, again)

    expect(change).not.toHaveBeenCalled()
    expect(field(faulty).getAttribute('aria-invalid')).toBe('true')
    expect(document.activeElement).toBe(field(faulty))
    expect(document.body.textContent).toContain(words)
  })

  it('closes when it is done, and says so', async () => {
    change.mockResolvedValue()

    await send('read-and-think-8', 'think-and-read-9', 'think-and-read-9')

    expect(change).toHaveBeenCalledExactlyOnceWith('read-and-think-8', 'think-and-read-9')
    expect(shown).toBe(false)
    expect(useNotice().notices.notices.at(-1)?.text).toContain('密码已修改')
  })

  it('stays with the reason when it is refused', async () => {
    change.mockRejectedValue(
      new HubProblem(409, 'WRONG_PASSWORD', '', [{ code: 'WRONG_PASSWORD', text: '当前密码不正确' }]),
    )

    await send('wrong', 'think-and-read-9', 'think-and-read-9')

    expect(shown).toBe(true)
    expect(document.body.textContent).toContain('当前密码不正确')
  })

  it('goes on after a new sign-in when the old one has ended', async () => {
    change.mockRejectedValueOnce(new HubProblem(401, 'UNAUTHENTICATED', '')).mockResolvedValueOnce()
    const asked = vi.spyOn(useSession(), 'askSignIn').mockResolvedValue(true)

    await send('read-and-think-8', 'think-and-read-9', 'think-and-read-9')

    expect(asked).toHaveBeenCalledOnce()
    expect(change).toHaveBeenCalledTimes(2)
    expect(shown).toBe(false)
  })
})
