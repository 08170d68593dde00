import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { createHubI18n } from '@libraryhub/shared-web'
import { en } from '../i18n/en'
import { zh } from '../i18n/zh'
import VolumeChoice from './VolumeChoice.vue'
import { WHOLE_SET, withVolume } from './volumes'

const volumes = [
  { volume: '上册', copies: 2, onShelf: 1, waiting: 0 },
  { volume: '中册', copies: 1, onShelf: 0, waiting: 3 },
  { volume: '下册', copies: 1, onShelf: 0, waiting: 0 },
]
const shown = () =>
  mount(VolumeChoice, {
    props: { id: 'v', volumes, modelValue: WHOLE_SET },
    global: { plugins: [createHubI18n({ zh, en })] },
  })

describe('a set', () => {
  it('is offered as a whole, by the volume with its standing, and as any volume', () => {
    const words = shown()
      .findAll('option')
      .map((each) => each.text())
    expect(words).toEqual([
      '全套 3 册，一次预约',
      '上册 · 在架',
      '中册 · 3 人在等',
      '下册 · 已借出',
      '任意一册',
    ])
  })

  it('says which volume was chosen, and none for any', async () => {
    const choice = shown()
    await choice.find('select').setValue('下册')
    await choice.find('select').setValue('')
    expect(choice.emitted('update:modelValue')).toEqual([['下册'], ['']])
  })

  it('names a volume beside the title, and nothing beside a title that is whole', () => {
    expect(withVolume({ title: '李自成', volume: '第2卷' })).toBe('李自成 第2卷')
    expect(withVolume({ title: '三体', volume: '' })).toBe('三体')
  })
})
