// Judges the one way out that nobody hands over: what is written off as lost. By the journal alone it is asked who reported,
// proposed, checked and decided, who kept the store and had the thing in hand, and which count did not see it.
import type { JournalEntry } from '@domain/journal/entry'
import { record, text, textOrNull, type Payload } from './payload'

interface Incident {
  assetId: string
  kind: string
  isDisaster: boolean
  reportedBy: string
  reportedAt: string
  /** Where the books had it; null for what others had. */
  placeId: string | null
  proposal: { by: string; absentIn: string | null; hasAct: boolean; hasConclusion: boolean } | null
  checkedBy: string | null
  /** Somebody says that it is there, and the head has not judged that. */
  findStands: boolean
}
interface Count {
  closedAt: string | null
  isSample: boolean
  /** Places that it was through with. */
  finished: Set<string>
}
interface Scan {
  assetId: string
  at: string
  countId: string
  placeId: string
  /** Whether a seal was taken for what is behind it. */
  isSeal: boolean
}
type LeaveAs = (assetId: string, to: string | null) => void

const inHand = [
  'custody.AssetStored',
  'custody.AssetMoved',
  'custody.AssetRelabelled',
  'custody.AssetLentOut',
  'custody.AssetTakenBack',
  'custody.HoldingTransferred'
]

export class LossJudge {
  private readonly incidents = new Map<string, Incident>()
  private readonly lost = new Map<string, string>()
  private readonly counts = new Map<string, Count>()
  private readonly keepers = new Set<string>()
  private readonly roles = new Map<string, string[]>()
  private readonly hands = new Map<string, Set<string>>()
  /** Standing scans, by scan; one of a lost thing after the report is that the thing is there. */
  private readonly scans = new Map<string, Scan>()

  constructor(private readonly violations: string[]) {}

  read(entry: JournalEntry, payload: Payload, leaveAs: LeaveAs): void {
    this.learn(entry, payload)
    const { kind, actor, at } = entry
    const assetId = text(payload, 'assetId')
    const incident = this.incidents.get(text(payload, 'incidentId'))
    if (kind === 'custody.IncidentReported') this.report(entry, payload)
    else if (kind === 'custody.WriteOffProposed' && incident) {
      incident.checkedBy = null
      incident.proposal = {
        by: actor,
        absentIn: textOrNull(record(payload, 'absentIn'), 'countId'),
        hasAct: text(record(payload, 'communeAct'), 'number').trim() !== '',
        hasConclusion: text(record(payload, 'conclusion'), 'number').trim() !== ''
      }
      this.mayTakePart(actor, incident, at)
    } else if (kind === 'custody.WriteOffChecked' && incident) {
      incident.checkedBy = actor
      this.mayTakePart(actor, incident, at)
    } else if (kind === 'custody.WriteOffReturned' && incident) {
      incident.proposal = null
      incident.checkedBy = null
    } else if (kind === 'custody.FoundNoted' && incident) incident.findStands = true
    else if (kind === 'custody.FindRefused' && incident) incident.findStands = false
    else if (kind === 'custody.AssetWrittenOff') {
      leaveAs(assetId, 'WRITTEN_OFF')
      if (incident) this.writeOff(entry, incident)
      else this.blame(entry, 'written off without a report')
      this.lost.delete(assetId)
    } else if (kind === 'custody.AssetRecovered') leaveAs(assetId, null)
    else if (kind === 'custody.AssetFound' || kind === 'custody.IncidentClosed') this.lost.delete(assetId)
    else if (leaving.includes(kind) && this.lost.has(assetId))
      this.blame(entry, 'went away while it was lost')
  }

  private report({ at }: JournalEntry, payload: Payload): void {
    const assetId = text(payload, 'assetId')
    const incidentId = text(payload, 'incidentId')
    if (payload['kind'] === 'LOST') this.lost.set(assetId, incidentId)
    this.incidents.set(incidentId, {
      assetId,
      kind: text(payload, 'kind'),
      isDisaster: payload['isDisaster'] === true,
      reportedBy: text(payload, 'reportedBy'),
      reportedAt: at,
      placeId: textOrNull(payload, 'bookPlaceId'),
      proposal: null,
      checkedBy: null,
      findStands: false
    })
  }

  private writeOff(entry: JournalEntry, incident: Incident): void {
    const { proposal, checkedBy } = incident
    this.mayTakePart(entry.actor, incident, entry.at)
    if (incident.findStands) this.blame(entry, 'written off while somebody says that it is there')
    if (incident.kind !== 'LOST') this.blame(entry, 'written off though it was not lost')
    if (!proposal || checkedBy === null) {
      this.blame(entry, 'written off without proposal and check')
      return
    }
    if (new Set([proposal.by, checkedBy, entry.actor]).size < 3) this.blame(entry, 'fewer than three people')
    if (!proposal.hasConclusion) this.blame(entry, 'no conclusion of a competent body')
    const isCertified = incident.isDisaster && proposal.hasAct
    if (!isCertified && !this.missed(incident, proposal.absentIn)) {
      this.blame(entry, 'no count after the report that looked and did not see it')
    }
    for (const { assetId, at } of this.scans.values()) {
      if (assetId === incident.assetId && at > incident.reportedAt) this.blame(entry, 'a count saw it')
    }
  }

  private missed({ assetId, placeId, reportedAt }: Incident, countId: string | null): boolean {
    const count = countId === null ? undefined : this.counts.get(countId)
    if (!count || (count.closedAt ?? '') <= reportedAt || count.isSample) return false
    const scans = [...this.scans.values()].filter((scan) => scan.countId === countId)
    if (scans.some((scan) => scan.assetId === assetId)) return false
    if (placeId === null) return true
    return count.finished.has(placeId) && !scans.some((scan) => scan.isSeal && scan.placeId === placeId)
  }

  private mayTakePart(actor: string, incident: Incident, at: string): void {
    const keeps = this.roles.get(actor)?.includes('STOREKEEPER') === true || this.keepers.has(actor)
    const held = this.hands.get(incident.assetId)?.has(actor) === true
    if (actor === incident.reportedBy) this.violations.push(`${at}: the reporter took part in a write-off`)
    if (keeps || held) this.violations.push(`${at}: a keeper took part in a write-off`)
  }

  private learn({ kind, actor, at }: JournalEntry, payload: Payload): void {
    const countId = text(payload, 'countId')
    if (kind === 'identity.UserAdded') this.roles.set(text(payload, 'userId'), names(payload['roles']))
    else if (kind === 'identity.RolesChanged') this.roles.set(text(payload, 'userId'), names(payload['to']))
    else if (kind === 'custody.CountOpened') {
      const isSample = payload['sampleId'] !== null
      this.counts.set(countId, { closedAt: null, isSample, finished: new Set() })
      for (const name of ['keeperId', 'newKeeperId']) {
        const keeper = textOrNull(payload, name)
        if (keeper !== null) this.keepers.add(keeper)
      }
    } else if (kind === 'custody.CountClosed') {
      const count = this.counts.get(countId)
      if (count) count.closedAt = at
    } else if (kind === 'custody.CountPlaceFinished') {
      this.counts.get(countId)?.finished.add(text(payload, 'placeId'))
    } else if (kind === 'custody.CountScanned') {
      this.scans.set(text(payload, 'scanId'), {
        assetId: text(payload, 'assetId'),
        at,
        countId,
        placeId: text(payload, 'placeId'),
        isSeal: payload['verdict'] === 'SEALED_WHOLE'
      })
    } else if (kind === 'custody.CountScanAmended') {
      const scan = this.scans.get(text(payload, 'scanId'))
      if (scan) scan.isSeal = text(record(payload, 'to'), 'verdict') === 'SEALED_WHOLE'
    } else if (kind === 'custody.CountScanUndone') this.scans.delete(text(payload, 'scanId'))
    else if (inHand.includes(kind)) {
      const assetId = text(payload, 'assetId')
      this.hands.set(assetId, (this.hands.get(assetId) ?? new Set()).add(actor))
    } else if (kind === 'custody.ContainerMoved') {
      for (const assetId of names(payload['contents'])) {
        this.hands.set(assetId, (this.hands.get(assetId) ?? new Set()).add(actor))
      }
    } else if (kind === 'custody.AssetReceived' && textOrNull(payload, 'placeId') !== null) {
      this.hands.set(text(payload, 'assetId'), new Set([actor]))
    }
  }

  private blame({ kind, at }: JournalEntry, what: string): void {
    this.violations.push(`${kind} at ${at}: ${what}`)
  }
}

const leaving: readonly string[] = [
  'custody.AssetMoved',
  'custody.AssetRelabelled',
  'custody.AssetLentOut',
  'custody.AssetTakenBack',
  'custody.HoldingTransferred',
  'custody.AssetHandedOver',
  'custody.AssetDestroyed',
  'custody.ReleaseProposed',
  'custody.ReleaseApproved'
]

function names(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []
}
