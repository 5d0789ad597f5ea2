// What people of the walk try with many things at once: lists that are right or have one line too many, decisions that
// take lines out, hand-overs with one thing wrong more often than not.
import type { InputOf, OutputOf } from '@shared/contract'
import { smallPhoto } from '../../support/given'
import { judgment, signedBy } from '../../support/releasing'
import { people, type PersonName } from '../../support/staff'
import {
  everyone,
  heldName,
  partyNumbers,
  recipientFor,
  outcomes,
  takers,
  type WalkGround
} from './walk-ground'

type Lot = OutputOf<'custody.getReleaseLot'>
type Right = InputOf<'custody.handOverLot'>
const makers = ['clerk', 'keeper', 'leader'] as const

export class WalkLots {
  constructor(private readonly ground: WalkGround) {}

  async play(): Promise<void> {
    const moves = [
      () => this.propose(),
      () => this.decide(),
      () => this.decide(),
      () => this.carryOut(),
      () => this.carryOut(),
      () => this.carryOut(),
      () => this.takeBack()
    ]
    await moves[this.ground.choose(moves.length)]?.()
  }

  private oneOf<Value>(values: readonly [Value, ...Value[]]): Value
  private oneOf<Value>(values: readonly Value[]): Value | undefined
  private oneOf<Value>(values: readonly Value[]): Value | undefined {
    return values[this.ground.choose(values.length)]
  }

  private perhaps(percent: number): boolean {
    return this.ground.choose(100) < percent
  }

  private async propose(): Promise<void> {
    const { attempt, scene } = this.ground
    const listed = await attempt(this.oneOf(makers), 'custody.listAssets', { caseId: scene.caseId })
    const assets = 'ok' in listed ? (listed.ok as OutputOf<'custody.listAssets'>).assets : []
    const state = this.oneOf(['IN_OWN_STORE', 'HELD_BY_OTHER'] as const)
    const ready = assets.filter((asset) => asset.state === state)
    // Now and then one that may not go, or goes elsewhere, stands among the others.
    const odd = this.perhaps(25) ? this.oneOf(assets) : undefined
    const chosen = [...ready.slice(0, 1 + this.ground.choose(4)), ...(odd ? [odd] : [])]
    if (chosen.length === 0) return
    const outcome = this.oneOf(outcomes)
    await attempt(this.oneOf(this.perhaps(90) ? makers : everyone), 'custody.proposeReleases', {
      lines: chosen.map(({ assetId }) => ({ assetId, quantity: null })),
      outcome,
      decision: judgment,
      reason: 'Theo bản án',
      recipient: recipientFor(this.ground, this.perhaps(90) ? outcome : this.oneOf(outcomes))
    })
  }

  private async lot(state: Lot['state']): Promise<Lot | undefined> {
    const { attempt } = this.ground
    const listed = await attempt(this.oneOf(makers), 'custody.listReleaseLots', { openOnly: true })
    const { lots } = 'ok' in listed ? (listed.ok as OutputOf<'custody.listReleaseLots'>) : { lots: [] }
    const lotId = this.oneOf(lots.filter((each) => each.state === state))?.lotId
    if (lotId === undefined) return undefined
    const found = await attempt(this.oneOf(makers), 'custody.getReleaseLot', { lotId })
    return 'ok' in found ? (found.ok as Lot) : undefined
  }

  private async decide(): Promise<void> {
    const lot = await this.lot('PROPOSED')
    if (!lot) return
    const soon = new Date(Date.now() + this.oneOf([20, 50_000_000])).toISOString()
    const out = lot.things
      .filter(() => this.perhaps(15))
      .map(({ releaseId }) => ({ releaseId, reason: 'Còn tranh chấp' }))
    await this.ground.attempt(
      this.oneOf(this.perhaps(60) ? (['leader'] as const) : everyone),
      'custody.decideReleaseLot',
      {
        lotId: lot.lotId,
        decision: this.perhaps(88) ? 'APPROVE' : 'DECLINE',
        reason: 'Đã xem',
        handOverAt: lot.heldByOther || this.perhaps(30) ? soon : null,
        takenOut: out
      }
    )
  }

  private async takeBack(): Promise<void> {
    const lot = await this.lot('APPROVED')
    if (!lot || !this.perhaps(40)) return
    const person = this.oneOf(everyone)
    const reason = 'Có kháng nghị'
    const releaseId = this.oneOf(lot.things)?.releaseId
    if (this.perhaps(50))
      await this.ground.attempt(person, 'custody.cancelReleaseLot', { lotId: lot.lotId, reason })
    else await this.ground.attempt(person, 'custody.cancelRelease', { releaseId, reason })
  }

  private async carryOut(): Promise<void> {
    const lot = await this.lot('APPROVED')
    if (!lot) return
    const usual = lot.heldByOther ? 'clerk' : 'keeper'
    const person = this.perhaps(70) ? usual : this.oneOf(everyone)
    const right = this.right(lot, person)
    if (this.perhaps(30)) await this.comeAsOfficer(lot.lotId)
    await this.ground.attempt(person, 'custody.handOverLot', this.perhaps(45) ? this.spoil(right) : right)
  }

  private right(lot: Lot, person: PersonName): Right {
    const carrier = lot.heldByOther ? heldName : null
    const giver = carrier?.fullName ?? (person === 'admin' ? 'Quản trị' : people[person].fullName)
    const stamped = { stamped: lot.outcome === 'CONFISCATED' }
    const known = takers.find(({ fullName }) => fullName === lot.receiverName)
    const officer = lot.heldByOther || this.perhaps(20) ? [signedBy('OFFICER', people.clerk.fullName)] : []
    const going = lot.things.filter(({ state }) => state === 'APPROVED')
    return {
      lotId: lot.lotId,
      lines: going.map(({ releaseId, asset }) => ({
        releaseId,
        scannedTag: asset.tag,
        condition: null,
        sealIntact: asset.sealNumber === null ? null : true,
        photos: []
      })),
      recipientIdentityNumber: known?.identity.number ?? this.oneOf(partyNumbers),
      condition: 'Như khi nhập kho',
      carrier,
      signatures: [
        signedBy('GIVER', giver, stamped),
        signedBy('RECEIVER', lot.receiverName, stamped),
        ...officer
      ],
      photos: [smallPhoto]
    }
  }

  private async comeAsOfficer(id: string): Promise<void> {
    const about = { kind: 'RELEASE_LOT', id }
    const known = await this.ground.attempt('keeper', 'custody.getWitnesses', { about })
    const { officers } = 'ok' in known ? (known.ok as OutputOf<'custody.getWitnesses'>) : { officers: [] }
    const userId = this.oneOf(officers)?.userId
    if (userId === undefined) return
    const asked = await this.ground.attempt('keeper', 'custody.askWitness', { about, userId })
    if ('ok' in asked) await this.ground.attempt('clerk', 'custody.attendRecord', asked.ok)
  }

  /** One thing of it as it must not be. */
  private spoil(right: Right): unknown {
    const [giver, receiver, ...others] = right.signatures
    const [first, ...rest] = right.lines
    return this.oneOf<() => unknown>([
      () => ({ ...right, lines: rest }),
      () => ({ ...right, lines: [...right.lines, first] }),
      () => ({
        ...right,
        lines: [{ ...first, scannedTag: rest[0]?.scannedTag ?? '2799990000000000' }, ...rest]
      }),
      () => ({ ...right, recipientIdentityNumber: this.oneOf([...partyNumbers, 'C1234567', '012345678']) }),
      () => ({ ...right, photos: [] }),
      () => ({ ...right, signatures: [giver] }),
      () => ({ ...right, signatures: [giver, receiver] }),
      () => ({ ...right, signatures: [giver, { ...receiver, way: 'REFUSED', image: null }, ...others] }),
      () => ({ ...right, signatures: [giver, { ...receiver, fullName: 'Người khác' }, ...others] }),
      () => ({ ...right, signatures: [giver, receiver, signedBy('OFFICER', people.cashier.fullName)] }),
      () => ({ ...right, signatures: right.signatures.map((each) => ({ ...each, stamped: false })) }),
      () => ({ ...right, carrier: right.carrier === null ? heldName : null })
    ])()
  }
}
