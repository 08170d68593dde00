import { createHubClient } from '@libraryhub/shared-web'
import type { components, paths } from './schema'

/** Booking's API, typed by its OpenAPI description. */
export const api = createHubClient<paths>()

type Schemas = components['schemas']
export type Venue = Schemas['VenueBody']
export type VisitDay = Schemas['VisitDayBody']
export type Occupancy = Schemas['OccupancyBody']
export type Visit = Schemas['VisitBody']
export type Session = Schemas['SessionBody']
export type Registration = Schemas['RegistrationBody']
