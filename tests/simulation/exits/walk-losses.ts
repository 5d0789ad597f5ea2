// What people of the walk try with losses on purpose: reports by anybody, counts that see the thing or do not, proposals,
// checks and decisions by whoever happens to have the role, so that the walk comes as far as a write-off and stands at
// each guard on the way.
import type { OutputOf } from '@shared/contract'
import { countedPlace, finishRest, openedCount } from '../../support/counting'
import { sealedBefore } from '../../main/office/custody/container-scenes'
import { conclusion, countWithout, report, writeOff } from '../../support/incidents'
import { freshPhoto } from '../../support/given'
import type { PersonName } from '../../support/staff'
import type { WalkGround } from './walk-ground'

type Incident = OutputOf<'custody.listIncidents'>['incidents'][number]
const everyone: readonly PersonName[] = ['clerk', 'keeper', 'accountant', 'cashier', 'leader', 'admin']

export class WalkLosses {
  /** Boxes that something was lost in. */
  private readonly boxes: { placeId: string; tag: string }[] = []

  constructor(private readonly ground: WalkGround) {}

  /** One move with a loss. */
  async play(): Promise<void> {
    const { choose } = this.ground
    const moves = [
      () => this.lose(),
      () => this.lose(),
      () => this.count(),
      () => (choose(2) === 0 ? this.loseWhatWasCounted() : this.loseBehindSeal()),
      () => this.find(),
      () => this.propose(),
      () => this.propose(),
      () => this.check(),
      () => this.check(),
      () => this.decide(),
      () => this.decide(),
      () => this.recover()
    ]
    await moves[choose(moves.length)]?.()
  }

  private some<Value>(values: readonly Value[]): Value | undefined {
    return values[this.ground.choose(values.length)]
  }

  /** The person whose work it is, most of the time. */
  private somebody(right: PersonName): PersonName {
    return this.ground.choose(100) < 65 ? right : (this.some(everyone) ?? right)
  }

  private async incidents(...states: Incident['state'][]): Promise<Incident[]> {
    const asked = { openOnly: true }
    const answer = await this.ground.attempt('leader', 'custody.listIncidents', asked)
    const { incidents } =
      'ok' in answer ? (answer.ok as OutputOf<'custody.listIncidents'>) : { incidents: [] }
    return incidents.filter(({ state }) => states.includes(state))
  }

  /** One that has come as far, or, now and then or when there is none, any. */
  private async mostly(state: Incident['state']): Promise<Incident | undefined> {
    const open = await this.incidents('OPEN', 'PROPOSED', 'CHECKED')
    const right = open.filter((each) => each.state === state)
    return this.some(right.length > 0 && this.ground.choose(8) > 0 ? right : open)
  }

  private async assets(): Promise<OutputOf<'custody.listAssets'>['assets']> {
    const { attempt, scene } = this.ground
    const answer = await attempt('keeper', 'custody.listAssets', { caseId: scene.caseId })
    return 'ok' in answer ? (answer.ok as OutputOf<'custody.listAssets'>).assets : []
  }

  private async lose(): Promise<void> {
    const { attempt, choose } = this.ground
    const asset = this.some(await this.assets())
    if (!asset) return
    const said = report(asset.assetId, {
      kind: this.some(['LOST', 'LOST', 'DAMAGED'] as const) ?? 'LOST',
      noticedAt: new Date().toISOString(),
      isDisaster: choose(3) === 0
    })
    await attempt(this.somebody('keeper'), 'custody.reportIncident', said)
  }

  /** The whole store is counted, by those who may; now and then they see what was reported lost. */
  private async count(): Promise<void> {
    const { staff, scene, choose } = this.ground
    const [incident] = await this.incidents('OPEN', 'PROPOSED', 'CHECKED')
    if (!incident) return
    const seen = choose(4) === 0 ? [incident.asset.tag] : []
    // The roles of the people may have changed, and another count may be open: then there is none.
    await countWithout(staff, scene, seen).catch(() => null)
  }

  /** A count sees a thing, and is closed only after the thing was reported lost. */
  private async loseWhatWasCounted(): Promise<void> {
    const { staff, scene } = this.ground
    const asset = await this.storedThing()
    const [cell] = scene.store.cells
    if (!asset || !cell) return
    await this.withCount(async (countId) => {
      await countedPlace(staff, { countId, tag: cell.tag, texts: [asset.tag] })
      await this.reportLost(asset.assetId)
    })
  }

  /** A thing is lost in a box that two have sealed, and a count takes the seal for what is in it. */
  private async loseBehindSeal(): Promise<void> {
    const { staff, scene, attempt } = this.ground
    const asset = await this.storedThing()
    const [cell] = scene.store.cells
    const sealNumber = `NP-${this.boxes.length + 1}`
    const made = await attempt('keeper', 'custody.addContainer', {
      parentId: cell?.placeId,
      name: `Thùng ${sealNumber}`,
      capacity: null
    })
    if (!asset || !('ok' in made)) return
    const box = made.ok as OutputOf<'custody.addContainer'>
    this.boxes.push(box)
    const { placeId, tag } = box
    const assets = [{ assetId: asset.assetId, fromPlaceId: asset.placeId }]
    await attempt('keeper', 'custody.moveAssets', { assets, toPlaceId: placeId, reason: '' })
    await sealedBefore(staff, { placeId, sealNumber }).catch(() => null)
    await this.reportLost(asset.assetId)
    await this.withCount((countId) => countedPlace(staff, { countId, tag, texts: [sealNumber] }))
  }

  private async storedThing() {
    const assets = await this.assets()
    return this.some(assets.filter(({ state, placeId }) => state === 'IN_OWN_STORE' && placeId !== null))
  }

  private reportLost(assetId: string) {
    const said = report(assetId, { noticedAt: new Date().toISOString() })
    return this.ground.attempt('keeper', 'custody.reportIncident', said)
  }

  /** The whole store is counted, this of it first; those who may not any more leave it as it is. */
  private async withCount(countSome: (countId: string) => Promise<unknown>): Promise<void> {
    const { staff, scene } = this.ground
    const counted = async (): Promise<void> => {
      const { countId } = await openedCount(staff, scene.store.warehouseId)
      await countSome(countId)
      await finishRest(staff, countId)
      await staff.call('leader', 'custody.closeCount', { countId })
    }
    await counted().catch(() => null)
  }

  private async find(): Promise<void> {
    const { attempt, scene } = this.ground
    const incident = this.some(await this.incidents('OPEN', 'PROPOSED', 'CHECKED'))
    const itsBox = this.boxes.find(({ placeId }) => placeId === incident?.asset.placeId)
    const cell = itsBox ?? this.some(scene.store.cells)
    if (!incident || !cell || this.ground.choose(3) > 0) return
    const read = { tag: incident.asset.tag, placeTag: cell.tag }
    await attempt(this.somebody('keeper'), 'custody.noteFound', {
      incidentId: incident.incidentId,
      read: this.ground.choose(5) === 0 ? null : read,
      document: '4/CV',
      photos: [freshPhoto()]
    })
  }

  private async propose(): Promise<void> {
    const { choose } = this.ground
    const open = await this.incidents('OPEN')
    const lost = open.filter(({ kind }) => kind === 'LOST')
    const incident = this.some(lost.length > 0 && choose(8) > 0 ? lost : open)
    if (!incident) return
    const paper = { number: '3/BB-UBND', issuedOn: today() }
    const input = writeOff(incident.incidentId, {
      conclusion: choose(10) === 0 ? conclusion : { number: '15/KL', issuedOn: today() },
      communeAct: incident.isDisaster === choose(8) > 0 ? paper : null
    })
    await this.ground.attempt(this.somebody('clerk'), 'custody.proposeWriteOff', input)
  }

  private async check(): Promise<void> {
    const incident = await this.mostly('PROPOSED')
    if (!incident) return
    const input = { incidentId: incident.incidentId, decision: 'AGREE', reason: '' }
    await this.ground.attempt(this.somebody('accountant'), 'custody.checkWriteOff', input)
  }

  private async decide(): Promise<void> {
    const incident = await this.mostly('CHECKED')
    if (!incident) return
    // A find that stands blocks the write-off until it is judged.
    const judged = incident.found === null ? [] : Array<string>(4).fill('NOT_FOUND')
    const decisions = [
      ...judged,
      ...Array<string>(5).fill('WRITTEN_OFF'),
      'FOUND',
      'NOT_FOUND',
      'ACCEPTED_AS_IS',
      'RETURN'
    ]
    await this.ground.attempt(this.somebody('leader'), 'custody.decideIncident', {
      incidentId: incident.incidentId,
      decision: this.some(decisions),
      ...(incident.found === null ? {} : { foundAt: incident.found.at }),
      condition: 'Móp vỏ',
      reason: 'Đã xem'
    })
  }

  private async recover(): Promise<void> {
    const { attempt, scene, choose } = this.ground
    const assets = await this.assets()
    const gone = assets.filter(({ state }) => state === 'WRITTEN_OFF')
    const asset = this.some(gone.length > 0 ? gone : assets)
    if (!asset) return
    await attempt(this.somebody('leader'), 'custody.recoverAsset', {
      assetId: asset.assetId,
      warehouseId: choose(4) === 0 ? null : scene.store.warehouseId,
      reason: 'Tìm thấy'
    })
  }
}

function today(): string {
  return new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
}
