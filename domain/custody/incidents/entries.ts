// What is written of an incident. Whatever changes where an asset is or how it stands carries both sides of it, and the
// end of an incident is written before the asset follows: the database looks back at each step.
import { z } from 'zod'
import {
  assetStates,
  citedPaper,
  concludingBodies,
  incidentKinds,
  incidentStates,
  keptPhoto
} from '@shared/contract/custody'
import { day, dongPositive, id, instant, line, lineOrEmpty, tag } from '@shared/contract/shapes'
import { entryKind } from '../../journal/entry-kind'

const number = z.int().min(1)
const about = ({ incidentId }: { incidentId: string }) => [`incident:${incidentId}`]
const ofIncident = { incidentId: id, assetId: id }
const openState = z.enum(incidentStates).exclude(['CLOSED'])
const state = z.enum(assetStates)

const reported = z.strictObject({
  ...ofIncident,
  number: line,
  serial: number,
  year: z.string(),
  kind: z.enum(incidentKinds),
  reportedBy: id,
  noticedAt: instant,
  noticedBy: lineOrEmpty,
  lastSeen: lineOrEmpty,
  circumstances: z.string(),
  isDisaster: z.boolean(),
  countId: id.nullable(),
  countNumber: line.nullable(),
  bookPlaceId: id.nullable(),
  bookHolderId: id.nullable(),
  bookPath: z.string(),
  sealNumber: z.string().nullable(),
  leftState: state,
  photos: z.array(keptPhoto),
  from: state,
  to: state,
  /** The open incident of the same thing that this report takes the place of. */
  supersedes: z.strictObject({ incidentId: id, from: openState }).nullable()
})
export type Reported = z.output<typeof reported>

export const incidentsEntries = {
  /** `from` and `to` are the states of the asset: a loss makes it MISSING, where no release or loan has it. */
  'custody.IncidentReported': entryKind(reported, ({ incidentId, countId, supersedes }) => [
    `incident:${incidentId}`,
    ...(countId ? [`count:${countId}`] : []),
    ...(supersedes ? [`incident:${supersedes.incidentId}`] : [])
  ]),
  /** Its release was turned back while it was lost: from now on it is missing where the books had it. */
  'custody.AssetMissed': entryKind(
    z.strictObject({
      ...ofIncident,
      from: z.enum(['IN_OWN_STORE', 'HELD_BY_OTHER']),
      to: z.literal('MISSING')
    }),
    about
  ),
  'custody.FoundNoted': entryKind(
    z.strictObject({
      ...ofIncident,
      read: z.strictObject({ tag, placeTag: tag }).nullable(),
      foundPlaceId: id.nullable(),
      foundPath: z.string(),
      document: lineOrEmpty,
      photos: z.array(keptPhoto),
      /** When it was noted before, by whom; null at the first time. */
      notedBefore: instant.nullable()
    }),
    about
  ),
  /** The head does not believe it, and says why on the entry: the thing is lost as before. */
  'custody.FindRefused': entryKind(
    z.strictObject({ ...ofIncident, notedAt: instant, foundPath: z.string() }),
    about
  ),
  'custody.LiabilityLaid': entryKind(
    z.strictObject({
      ...ofIncident,
      liabilityNumber: number,
      person: line,
      amountDong: dongPositive,
      decision: z.strictObject({ number: line, issuedOn: day })
    }),
    about
  ),
  'custody.WriteOffProposed': entryKind(
    z.strictObject({
      ...ofIncident,
      body: z.enum(concludingBodies),
      bodyName: line,
      conclusion: citedPaper,
      communeAct: citedPaper.nullable(),
      absentIn: z.strictObject({ countId: id, countNumber: line }).nullable(),
      reason: line,
      from: z.literal('OPEN'),
      to: z.literal('PROPOSED')
    }),
    ({ incidentId, absentIn }) => [
      `incident:${incidentId}`,
      ...(absentIn ? [`count:${absentIn.countId}`] : [])
    ]
  ),
  'custody.WriteOffChecked': entryKind(
    z.strictObject({ ...ofIncident, from: z.literal('PROPOSED'), to: z.literal('CHECKED') }),
    about
  ),
  /** The reason stands on the entry. */
  'custody.WriteOffReturned': entryKind(
    z.strictObject({ ...ofIncident, from: z.enum(['PROPOSED', 'CHECKED']), to: z.literal('OPEN') }),
    about
  ),
  /** Ends that leave the asset where it is. FOUND only by the outcome of a count, whose own entry moves the asset. */
  'custody.IncidentClosed': entryKind(
    z.strictObject({
      ...ofIncident,
      outcome: z.enum(['FOUND', 'REPAIRED', 'ACCEPTED_AS_IS', 'RESEALED']),
      condition: z.strictObject({ from: line, to: line }).nullable(),
      from: openState,
      to: z.literal('CLOSED')
    }),
    about
  ),
  'custody.AssetFound': entryKind(
    z.strictObject({
      ...ofIncident,
      incidentFrom: openState,
      fromPlaceId: id.nullable(),
      placeId: id.nullable(),
      placePath: z.string(),
      from: state,
      to: state
    }),
    ({ incidentId, placeId }) => [`incident:${incidentId}`, ...(placeId ? [`place:${placeId}`] : [])]
  ),
  'custody.AssetWrittenOff': entryKind(
    z.strictObject({
      ...ofIncident,
      decisionNumber: line,
      decisionSerial: number,
      year: z.string(),
      fromPlaceId: id.nullable(),
      fromHolderId: id.nullable(),
      fromPath: z.string(),
      from: z.enum(['MISSING', 'LENT_OUT']),
      to: z.literal('WRITTEN_OFF')
    }),
    ({ incidentId, fromPlaceId, fromHolderId }) => [
      `incident:${incidentId}`,
      ...(fromPlaceId ? [`place:${fromPlaceId}`] : []),
      ...(fromHolderId ? [`holder:${fromHolderId}`] : [])
    ]
  ),
  'custody.AssetRecovered': entryKind(
    z.strictObject({
      ...ofIncident,
      orderNumber: line,
      orderSerial: number,
      year: z.string(),
      fromPlaceId: z.null(),
      placeId: id.nullable(),
      holderId: id.nullable(),
      path: z.string(),
      labelFrom: z.enum(['UNREAD', 'READ']),
      labelTo: z.enum(['UNREAD', 'READ']),
      from: z.literal('WRITTEN_OFF'),
      to: z.enum(['RECEIVED', 'HELD_BY_OTHER', 'LENT_OUT'])
    }),
    ({ incidentId, placeId, holderId }) => [
      `incident:${incidentId}`,
      ...(placeId ? [`place:${placeId}`] : []),
      ...(holderId ? [`holder:${holderId}`] : [])
    ]
  )
}
