import type { Account } from '../../api/client'

/** The roles that an account can have; what each may do the services decide. */
export const ROLES = ['librarian', 'acquisitions', 'manager', 'integrator', 'device', 'admin'] as const

/** An account as it is typed. */
export interface AccountForm {
  loginName: string
  displayName: string
  role: string
  /** Empty: the whole library. */
  branch: string
  /** Empty: the old one is kept. */
  password: string
  active: boolean
}

export function formOf(account?: Account): AccountForm {
  return {
    loginName: account?.loginName ?? '',
    displayName: account?.displayName ?? '',
    role: account?.role ?? ROLES[0],
    branch: account?.branch ?? '',
    password: '',
    active: account?.active ?? true,
  }
}

/** The first field that cannot be as it is; the reader service looks again. */
export function faultOf(
  form: AccountForm,
  isNew: boolean,
): 'loginName' | 'displayName' | 'password' | undefined {
  if (isNew && !/^[A-Za-z0-9._-]{3,40}$/.test(form.loginName)) return 'loginName'
  if (form.displayName === '') return 'displayName'
  if (form.password === '' && !isNew) return undefined
  return form.password.length < 6 || form.password.length > 64 ? 'password' : undefined
}

/** Whether those signed in with the account are not any more after the change. */
export function endsSignIns(before: Account, form: AccountForm): boolean {
  return (
    before.active &&
    (!form.active ||
      form.password !== '' ||
      form.role !== before.role ||
      form.branch !== (before.branch ?? ''))
  )
}

/** Those in use first; otherwise as they came. */
export function arranged(accounts: Account[]): Account[] {
  return [...accounts].sort((one, other) => Number(other.active) - Number(one.active))
}

/** The accounts whose words hold every word that was typed. */
export function found(accounts: Account[], typed: string, words: (account: Account) => string): Account[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return accounts.filter((account) => {
    const text = words(account).toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}
