// Commands and queries of cases, for the router, and what other domains may call.
import type { HandlersOf } from '../act'
import { getCase, listCases } from './find-cases'
import { closeCase } from './close-case'
import { openCase } from './open-case'

export const cases: HandlersOf<'cases'> = { openCase, closeCase, listCases, getCase }
