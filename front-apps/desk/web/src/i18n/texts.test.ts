import { describe, expect, it } from 'vitest'
import { differingKeys } from '@libraryhub/shared-web'
import { en } from './en'
import { zh } from './zh'

describe('texts', () => {
  it('exist in Chinese and English alike', () => {
    expect(differingKeys(zh, en)).toEqual([])
  })
})
