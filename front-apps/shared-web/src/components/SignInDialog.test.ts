import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createHubI18n } from '../i18n/i18n'
import { useSession } from '../session/session'
import SignInDialog from './SignInDialog.vue'

describe('a reader who forgot the password', () => {
  const session = useSession()
  const reset = vi.spyOn(session, 'resetPassword')
  let dialog: VueWrapper

  beforeEach(async () => {
    reset.mockReset()
    dialog = mount(SignInDialog, {
      props: { audience: 'reader' },
      global: { plugins: [createHubI18n({ zh: {}, en: {} })] },
      attachTo: document.body,
    })
    void session.askSignIn()
    await flushPromises()
    button('忘记密码').click()
    await flushPromises()
  })
  afterEach(() => {
    session.giveUpSignIn()
    dialog.unmount()
  })

  const button = (words: string) =>
    [...document.querySelectorAll('button')].find((each) => each.textContent?.includes(words))!

  async function send(fields: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      const field = document.querySelector<HTMLInputElement>(`#sign-in-${name}`)!
      field.value = value
      field.dispatchEvent(new Event('input'))
    }
    document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
    await flushPromises()
  }

  it('sets another by the code that was sent to the phone', async () => {
    reset.mockResolvedValue()

    await send({ phone: ' 13900000001 ', code: '123456', next: 'think-and-read-9' })

    expect(reset).toHaveBeenCalledExactlyOnceWith({
      phone: '13900000001',
      code: '123456',
      next: 'think-and-read-9',
    })
  })

  it('asks nobody with a password that is too short', async () => {
    await send({ phone: '13900000001', code: '123456', next: 'short' })

    expect(reset).not.toHaveBeenCalled()
    expect(document.body.textContent).toContain('新密码须为 6–64 个字符')
  })

  it('goes back to signing in', async () => {
    button('返回登录').click()
    await flushPromises()

    expect(document.querySelector('#sign-in-card')).not.toBeNull()
    expect(document.querySelector('#sign-in-next')).toBeNull()
  })
})
