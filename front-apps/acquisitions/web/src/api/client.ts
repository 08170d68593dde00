import { createHubClient } from '@libraryhub/shared-web'
import type { components, paths } from './schema'

/** Acquisitions' API, typed by its OpenAPI description. */
export const api = createHubClient<paths>()

type Schemas = components['schemas']
export type PressureRow = Schemas['PressureRow']
export type Proposal = Schemas['ProposalBody']
export type HotRow = Schemas['HotRow']
export type City = Schemas['CityBody']
export type NamedCount = Schemas['Count']
export type AccountLine = Schemas['AccountLine']
export type Figure = Schemas['FigureBody']
export type AccountDay = Schemas['Day']
export type BalanceDay = Schemas['BalanceDay']
export type ImportReport = Schemas['ImportBody']
export type Offered = Schemas['Offered']
export type Spread = Schemas['Spread']
export type BuyingLine = Schemas['BuyingLine']
export type PurchasePolicy = Schemas['PurchasePolicyView']
export type OutsideLine = Schemas['OutsideLineView']
export type OutsideReport = Schemas['OutsideReport']
export type PolicyBody = Schemas['PolicyBody']
