// Judges every exit of the warehouse by the journal alone: what was proposed, by whom it was ordered, who carried it
// out, and whether it had what its outcome requires. It shares no code with the office.
import type { JournalEntry } from '@domain/journal/entry'
import { list, record, text, textOrNull, type Payload } from './payload'
import { LossJudge } from './loss-judge'
import { LotJudge } from './lot-judge'

interface Release {
  assetId: string
  outcome: string
  ground: string
  groundDay: string | null
  receiverNumber: string | null
  receiverName: string | null
  paper: Payload
  fromState: string
  proposedBy: string
  decidedBy: string | null
  orderNumber: string | null
  handOverAt: string | null
  state: 'PROPOSED' | 'APPROVED' | 'ENDED'
  councilId: string | null
}
interface Council {
  members: string[]
  formedBy: string
  listed: Set<string>
  read: Set<string>
  closed: boolean
}

export interface ExitReport {
  readonly exits: Readonly<Record<string, number>>
  /** Records that gave several things away at once. */
  readonly lotRecords: number
  readonly violations: string[]
}

/** Parted by spaces where there are several. */
const recipients: Readonly<Record<string, string>> = {
  RETURNED: 'PARTY',
  CONFISCATED: 'COMMUNE FINANCE DEPOT TREASURY',
  SOLD: 'BUYER',
  TRANSFERRED: 'OFFICE'
}

/** Reads the whole journal in order and judges each exit when it happens. */
export function judgeExits(
  entries: Iterable<JournalEntry>,
  finalStates: ReadonlyMap<string, string>
): ExitReport {
  const judge = new ExitJudge()
  for (const entry of entries) judge.read(entry)
  judge.compare(finalStates)
  return {
    exits: Object.fromEntries(judge.exits),
    lotRecords: judge.lots.several(),
    violations: judge.violations
  }
}

class ExitJudge {
  readonly violations: string[] = []
  readonly exits = new Map<string, number>()
  private readonly releases = new Map<string, Release>()
  private readonly councils = new Map<string, Council>()
  private readonly tags = new Map<string, string>()
  private readonly gone = new Map<string, string>()
  /** Users by id. */
  private readonly names = new Map<string, string>()
  readonly lots = new LotJudge(this.violations)
  private readonly losses = new LossJudge(this.violations)
  /** By the record: who has said from his own session that he stands by it, under which name and on which day. */
  private readonly present = new Map<string, { userId: string; name: string; day: string }[]>()

  read(entry: JournalEntry): void {
    const payload = entry.payload as Payload
    switch (entry.kind) {
      case 'custody.AssetReceived':
      case 'custody.AssetSplitOff':
      case 'custody.ContentTakenOut':
        this.tags.set(text(payload, 'assetId'), text(payload, 'tag'))
        return
      case 'custody.StockImported':
        for (const made of list(payload, 'assets')) this.tags.set(text(made, 'assetId'), text(made, 'tag'))
        return
      case 'identity.UserAdded':
        this.names.set(text(payload, 'userId'), fold(payload['fullName']))
        return
      case 'custody.AssetRelabelled':
        this.tags.set(text(payload, 'assetId'), text(record(payload, 'to'), 'tag'))
        return
      case 'custody.WitnessAttended': {
        const recordId = text(record(payload, 'about'), 'id')
        const came = { userId: entry.actor, name: fold(payload['fullName']), day: hereOn(entry.at) }
        this.present.set(recordId, [...(this.present.get(recordId) ?? []), came])
        return
      }
      default:
        this.readRelease(entry, payload)
        this.lots.read(entry, payload)
        this.losses.read(entry, payload, this.leaveAs)
        this.readCouncil(entry, payload)
    }
  }

  private readRelease({ kind, actor, at }: JournalEntry, payload: Payload): void {
    const release = this.releases.get(text(payload, 'releaseId'))
    const blame = (what: string): void => {
      this.violations.push(`${kind} at ${at}: ${what}`)
    }
    if (kind === 'custody.ReleaseProposed') {
      this.releases.set(text(payload, 'releaseId'), proposedBy(actor, payload))
    } else if (kind === 'custody.ReleaseApproved') {
      if (release?.state !== 'PROPOSED') {
        blame('approved what was not proposed')
        return
      }
      if (actor === release.proposedBy) blame('the maker approved')
      release.decidedBy = actor
      release.orderNumber = text(payload, 'orderNumber')
      release.handOverAt = textOrNull(payload, 'handOverAt')
      release.state = 'APPROVED'
    } else if (kind === 'custody.ReleaseDeclined' || kind === 'custody.ReleaseCancelled') {
      if (release) release.state = 'ENDED'
    } else if (kind === 'custody.AssetHandedOver') {
      this.leave(release, { payload, to: text(payload, 'to'), blame })
      if (release) this.judgeHandOver(release, { actor, at, payload, blame })
    } else if (kind === 'custody.AssetDestroyed') {
      this.leave(release, { payload, to: 'DESTROYED', blame })
      const council = this.councils.get(text(payload, 'councilId'))
      if (!council?.closed) blame('destroyed without minutes')
      if (!council?.read.has(text(payload, 'releaseId'))) blame('destroyed though its label was not read')
      if (release?.decidedBy === actor) blame('who decided destroyed')
    }
  }

  /** Written off, or taken in again. */
  private readonly leaveAs = (assetId: string, to: string | null): void => {
    if (to === null) {
      this.gone.delete(assetId)
      return
    }
    if (this.gone.has(assetId)) this.violations.push(`${assetId} had left already`)
    this.gone.set(assetId, to)
    this.exits.set(to, (this.exits.get(to) ?? 0) + 1)
  }

  /** What every exit needs: an open order for this very thing and outcome, by another than who asked. */
  private leave(
    release: Release | undefined,
    { payload, to, blame }: { payload: Payload; to: string; blame: (what: string) => void }
  ): void {
    const assetId = text(payload, 'assetId')
    if (this.gone.has(assetId)) blame('it had left already')
    this.gone.set(assetId, to)
    this.exits.set(to, (this.exits.get(to) ?? 0) + 1)
    if (release?.state !== 'APPROVED') {
      blame('no open order')
      return
    }
    if (release.assetId !== assetId) blame('the order is for another thing')
    if (release.outcome !== to) blame(`ordered ${release.outcome}, left as ${to}`)
    if (release.ground.trim() === '' || release.groundDay === null) blame('no decision')
    if (release.orderNumber === null) blame('no order number')
    if (release.decidedBy === null || release.decidedBy === release.proposedBy) blame('maker approved')
    release.state = 'ENDED'
  }

  private judgeHandOver(
    release: Release,
    {
      actor,
      at,
      payload,
      blame
    }: { actor: string; at: string; payload: Payload; blame: (what: string) => void }
  ): void {
    if (actor === release.decidedBy) blame('who decided handed over')
    if (this.tags.get(release.assetId) !== payload['scannedTag']) blame('another label was read')
    if (release.receiverNumber === null || payload['recipientNumber'] !== release.receiverNumber)
      blame('to somebody else')
    if (!recipients[release.outcome]?.split(' ').includes(text(payload, 'recipientKind')))
      blame('not the recipient of its outcome')
    if (list(payload, 'photos').length === 0) blame('no photo')
    const signatures = list(payload, 'signatures')
    const apart = [actor, release.proposedBy, release.decidedBy]
    if (this.unseen(signatures, { recordId: recordOf(payload), day: hereOn(at), apart }))
      blame('a finger or a refusal that nobody of the office has seen')
    if (signatures.some((signed) => signed['way'] === 'REFUSED' && signed['image'] === null))
      blame('taken without a signature and without a picture')
    for (const side of ['GIVER', 'RECEIVER']) {
      const own = signatures.filter((signed) => signed['side'] === side)
      if (own.length !== 1 || !own.every(stands)) blame(`no ${side}`)
      if (release.outcome === 'CONFISCATED' && own[0]?.['stamped'] !== true) blame(`no stamp of ${side}`)
    }
    const receiver = signatures.find((signed) => signed['side'] === 'RECEIVER')
    if (receiver && fold(receiver['fullName']) !== fold(release.receiverName))
      blame('signed by somebody else')
    const { sale, letter, mandate, paymentVoucher } = release.paper
    if (release.outcome === 'SOLD' && (!sale || !paymentVoucher)) blame('sold without contract or payment')
    if (release.outcome === 'TRANSFERRED' && !letter) blame('transferred without a letter')
    if ((release.outcome === 'CONFISCATED' || release.outcome === 'TRANSFERRED') && !mandate)
      blame('nobody was sent by a letter of introduction')
    if (release.fromState === 'HELD_BY_OTHER') {
      if (payload['carrier'] === null) blame("not by the keeper's own storekeeper")
      if (!this.beforeOfficer(signatures, { recordId: recordOf(payload), day: hereOn(at), actor }))
        blame('not before an officer who was there')
      if (release.handOverAt === null || at < release.handOverAt) blame('before the fixed time')
    }
  }

  /** Whether somebody signed as the officer who carried it out, or said himself that day that he is there. */
  private beforeOfficer(
    signatures: readonly Payload[],
    { recordId, day, actor }: { recordId: string; day: string; actor: string }
  ): boolean {
    const [signed] = signatures.filter(({ side }) => side === 'OFFICER')
    if (!signed || !stands(signed)) return false
    const came = (this.present.get(recordId) ?? []).filter((each) => each.day === day)
    const isActor = this.names.get(actor) === fold(signed['fullName'])
    return isActor || came.some(({ name }) => name === fold(signed['fullName']))
  }

  /** Whether a finger or a refusal has no witness who came himself that day and has no other part in it. */
  private unseen(
    signatures: readonly Payload[],
    { recordId, day, apart }: { recordId: string; day: string; apart: readonly (string | null)[] }
  ): boolean {
    const saw = (this.present.get(recordId) ?? []).filter(
      (came) => came.day === day && !apart.includes(came.userId)
    )
    return signatures
      .filter(({ way }) => way === 'REFUSED' || way === 'FINGERPRINT')
      .some((signed) => !saw.some(({ name }) => name === fold(signed['witness'])))
  }

  private readCouncil({ kind, actor, at }: JournalEntry, payload: Payload): void {
    const councilId = text(payload, 'councilId')
    const council = this.councils.get(councilId)
    const blame = (what: string): void => {
      this.violations.push(`${kind} at ${at}: ${what}`)
    }
    const releaseId = text(payload, 'releaseId')
    if (kind === 'custody.DestructionCouncilFormed') {
      const members = list(payload, 'members').map((member) => fold(member['fullName']))
      const listed = new Set(list(payload, 'items').map((item) => text(item, 'releaseId')))
      if (new Set(members).size < 3) blame('fewer than three members')
      if (text(record(payload, 'procuracy'), 'number') === '') blame('the procuracy was not invited')
      this.councils.set(councilId, { members, formedBy: actor, listed, read: new Set(), closed: false })
    } else if (kind === 'custody.DestructionItemScanned') {
      const release = this.releases.get(releaseId)
      const tag = this.tags.get(release?.assetId ?? '')
      if (!council?.listed.has(releaseId) || tag !== payload['tag']) blame('read what is not listed')
      council?.read.add(releaseId)
    } else if (kind === 'custody.DestructionItemRemoved') {
      council?.listed.delete(releaseId)
      council?.read.delete(releaseId)
      const release = this.releases.get(releaseId)
      if (release) release.state = 'ENDED'
    } else if (kind === 'custody.DestructionClosed' && council) {
      const signatures = list(payload, 'signatures').filter(stands)
      const names = signatures.map((signed) => fold(signed['fullName']))
      const listed = [...council.listed].map((each) => this.releases.get(each))
      const parties = listed.flatMap((each) => [each?.proposedBy ?? null, each?.decidedBy ?? null])
      const apart = [actor, council.formedBy, ...parties]
      if (this.unseen(list(payload, 'signatures'), { recordId: councilId, day: hereOn(at), apart }))
        blame('a finger that nobody of the office has seen')
      if (council.closed) blame('closed twice')
      if (actor === council.formedBy) blame('closed by who formed it')
      if (council.listed.size === 0) blame('nothing on the list')
      if ([...council.listed].some((each) => !council.read.has(each))) blame('closed with one unread')
      if (council.members.some((member) => !names.includes(member))) blame('a member has not signed')
      if (list(payload, 'photos').length === 0) blame('no photo')
      council.closed = true
    }
  }

  /** What the tables say has left is what the journal says, and nothing else has. */
  compare(finalStates: ReadonlyMap<string, string>): void {
    this.lots.end()
    for (const [assetId, state] of finalStates) {
      if (this.gone.get(assetId) !== state) this.violations.push(`${assetId} is ${state} without an exit`)
    }
    for (const [assetId, state] of this.gone) {
      if (finalStates.get(assetId) !== state)
        this.violations.push(`${assetId} left, and the table does not know`)
    }
  }
}

function proposedBy(actor: string, payload: Payload): Release {
  const receiver = payload['receiver'] === null ? null : record(payload, 'receiver')
  return {
    assetId: text(payload, 'assetId'),
    outcome: text(payload, 'outcome'),
    ground: text(payload, 'ground'),
    groundDay: textOrNull(payload, 'groundDay'),
    receiverNumber: receiver && text(receiver, 'number'),
    receiverName: receiver && text(receiver, 'fullName'),
    paper: payload,
    fromState: text(payload, 'from'),
    proposedBy: actor,
    decidedBy: null,
    orderNumber: null,
    handOverAt: null,
    state: 'PROPOSED',
    councilId: null
  }
}

/** What people stand by: the lot where there is one. */
function recordOf(payload: Payload): string {
  return text(record(payload, 'lot'), 'lotId') || text(payload, 'releaseId')
}

/** A signature with what its way asks: a picture, or a witness of the refusal. */
function stands(signed: Payload): boolean {
  const witnessed = text(signed, 'witness').trim() !== ''
  if (signed['way'] === 'REFUSED') return witnessed
  if (signed['image'] === null) return false
  return (
    signed['way'] !== 'FINGERPRINT' || (witnessed && signed['finger'] !== null && signed['hand'] !== null)
  )
}

/** The day in Viet Nam. */
function hereOn(at: string): string {
  return new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10)
}

function fold(name: unknown): string {
  return (typeof name === 'string' ? name : '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/giu, 'd')
    .toLowerCase()
    .trim()
}
