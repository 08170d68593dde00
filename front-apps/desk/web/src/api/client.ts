import { createHubClient } from '@libraryhub/shared-web'
import type { components, paths } from './schema'

/** The desk's API, typed by its OpenAPI description. */
export const api = createHubClient<paths>()

type Schemas = components['schemas']
export type Scan = Schemas['ScanBody']
export type Card = Schemas['CardView']
export type Reader = Schemas['ReaderBody']
export type Item = Schemas['ItemView']
export type Loan = Schemas['LoanView']
export type Returned = Schemas['ReturnedBody']
export type Undone = Schemas['VoidedLoan']
export type Tried = Schemas['TriedBody']
export type SetAside = Schemas['SetAsideBody']
export type Hold = Schemas['HoldView']
export type HoldLine = Schemas['HoldLine']
export type Fee = Schemas['FeeView']
export type Rules = Schemas['RulesBody']
export type Draft = Schemas['DraftBody']
export type Policy = Schemas['PolicyBody']
export type Rule = Schemas['RuleLine']
export type Day = Schemas['DayView']
export type Week = Schemas['WeekView']
export type ShelfCheck = Schemas['ShelfCheckView']
export type Finding = Schemas['ShelfFinding']
export type Branch = Schemas['BranchBody']
export type Account = Schemas['StaffView']
