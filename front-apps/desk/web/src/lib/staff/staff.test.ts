import { describe, expect, it } from 'vitest'
import type { Account } from '../../api/client'
import { arranged, endsSignIns, faultOf, formOf, found } from './account'
import { strongPassword } from './password'

const liWen: Account = {
  id: '71',
  loginName: 'li.wen',
  displayName: '李雯',
  role: 'librarian',
  branch: 'main',
  active: true,
}
const gate: Account = {
  id: '72',
  loginName: 'gate-1',
  displayName: '一号闸机',
  role: 'device',
  active: false,
}
const admin: Account = { id: '61', loginName: 'admin', displayName: '管理员', role: 'admin', active: true }

describe('a new account', () => {
  const whole = { ...formOf(), loginName: 'li.wen', displayName: '李雯', password: 'secret' }

  it('needs a login name, a name and a password', () => {
    expect(faultOf(formOf(), true)).toBe('loginName')
    expect(faultOf({ ...whole, loginName: 'li' }, true)).toBe('loginName')
    expect(faultOf({ ...whole, loginName: 'li wen' }, true)).toBe('loginName')
    expect(faultOf({ ...whole, displayName: '' }, true)).toBe('displayName')
    expect(faultOf({ ...whole, password: '' }, true)).toBe('password')
    expect(faultOf({ ...whole, password: 'five5' }, true)).toBe('password')
    expect(faultOf(whole, true)).toBeUndefined()
  })
})

describe('a changed account', () => {
  it('keeps its password where none is typed', () => {
    expect(faultOf(formOf(liWen), false)).toBeUndefined()
    expect(faultOf({ ...formOf(liWen), password: 'five5' }, false)).toBe('password')
  })

  it('ends sign-ins with what its token says, and not with its name', () => {
    const same = formOf(liWen)
    expect(endsSignIns(liWen, { ...same, displayName: '李文' })).toBe(false)
    expect(endsSignIns(liWen, { ...same, role: 'manager' })).toBe(true)
    expect(endsSignIns(liWen, { ...same, branch: '' })).toBe(true)
    expect(endsSignIns(liWen, { ...same, password: 'secret' })).toBe(true)
    expect(endsSignIns(liWen, { ...same, active: false })).toBe(true)
  })

  it('ends none where nobody can be signed in', () => {
    expect(endsSignIns(gate, { ...formOf(gate), active: true })).toBe(false)
  })
})

describe('the list', () => {
  it('has those in use first, as they came', () => {
    expect(arranged([admin, gate, liWen])).toEqual([admin, liWen, gate])
  })

  it('is searched by every word typed', () => {
    const words = (account: Account) => `${account.loginName} ${account.displayName}`
    expect(found([admin, gate, liWen], ' LI  雯', words)).toEqual([liWen])
    expect(found([admin, gate, liWen], '', words)).toHaveLength(3)
    expect(found([admin, gate, liWen], '王', words)).toEqual([])
  })
})

describe('a generated password', () => {
  it('is long, readable and another one each time', () => {
    const some = Array.from({ length: 50 }, strongPassword)
    for (const each of some) expect(each).toMatch(/^([a-hjkmnp-z1-9]{4}-){3}[a-hjkmnp-z1-9]{4}$/)
    expect(new Set(some).size).toBe(50)
  })
})
