// What people of the walk try on purpose, so that it comes as far as an exit and stands at each guard: proposals that
// are right, decisions by anybody, hand-overs and minutes with one thing wrong more often than not.
import type { InputOf, OutputOf } from '@shared/contract'
import type { Role } from '@shared/permissions'
import { smallPhoto } from '../../support/given'
import { thingHeldByOther, thingInStore } from '../../support/held-things'
import { judgment, signedBy } from '../../support/releasing'
import { people, type PersonName } from '../../support/staff'
import {
  councillors,
  everyone,
  heldName,
  outcomes,
  paper,
  partyNumbers,
  recipientFor,
  takers,
  workers,
  type WalkGround
} from './walk-ground'

type ReleaseView = OutputOf<'custody.listReleases'>['releases'][number]

type RightHandOver = InputOf<'custody.handOver'>

export class WalkMoves {
  constructor(private readonly ground: WalkGround) {}

  /** One move on purpose, of those that people of the office make. */
  async play(): Promise<void> {
    const moves = [
      () => this.bringIn(),
      () => this.propose(),
      () => this.propose(),
      () => this.decide(),
      () => this.decide(),
      () => this.carryOut(),
      () => this.carryOut(),
      () => this.carryOut(),
      () => this.takeBack(),
      () => this.formCouncil(),
      () => this.readForCouncil(),
      () => this.readForCouncil(),
      () => this.closeCouncil(),
      () => this.changeRoles(),
      () => this.decideOwn()
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

  async bringIn(): Promise<void> {
    const { staff, scene, attempt } = this.ground
    // The keeper and the leader must have their roles to bring something in.
    await this.restoreRoles()
    const thing = { quantity: this.oneOf([1, 1, 5]) }
    const made = this.perhaps(70)
      ? await thingInStore(staff, scene, thing)
      : await thingHeldByOther(staff, scene, thing)
    await attempt('keeper', 'custody.getAsset', { assetId: made.assetId })
  }

  private async assets(): Promise<OutputOf<'custody.listAssets'>['assets']> {
    const answer = await this.ground.attempt(this.oneOf(workers), 'custody.listAssets', {
      caseId: this.ground.scene.caseId
    })
    return 'ok' in answer ? (answer.ok as OutputOf<'custody.listAssets'>).assets : []
  }

  private async releases(state: ReleaseView['state']): Promise<ReleaseView[]> {
    const answer = await this.ground.attempt(this.oneOf(workers), 'custody.listReleases', { openOnly: true })
    const { releases } = 'ok' in answer ? (answer.ok as OutputOf<'custody.listReleases'>) : { releases: [] }
    return releases.filter((release) => release.state === state)
  }

  private async propose(): Promise<void> {
    const assets = await this.assets()
    const ready = assets.filter(({ state }) => state === 'IN_OWN_STORE' || state === 'HELD_BY_OTHER')
    const asset = this.oneOf(this.perhaps(85) && ready.length > 0 ? ready : assets)
    if (!asset) return
    const outcome = this.oneOf(outcomes)
    const recipient = recipientFor(this.ground, this.perhaps(90) ? outcome : this.oneOf(outcomes))
    await this.ground.attempt(this.oneOf(this.perhaps(90) ? workers : everyone), 'custody.proposeRelease', {
      assetId: asset.assetId,
      quantity: this.perhaps(15) ? this.oneOf([1, 2, 9]) : null,
      outcome,
      decision: this.perhaps(95) ? judgment : { number: ' ', issuedOn: '2026-01-01' },
      reason: 'Theo bản án',
      recipient
    })
  }

  private async decide(): Promise<void> {
    const release = this.oneOf(await this.releases('PROPOSED'))
    if (!release) return
    const soon = new Date(Date.now() + this.oneOf([20, 50_000_000])).toISOString()
    await this.ground.attempt(
      this.oneOf(this.perhaps(60) ? (['leader'] as const) : everyone),
      'custody.decideRelease',
      {
        releaseId: release.releaseId,
        decision: this.perhaps(85) ? 'APPROVE' : 'DECLINE',
        reason: 'Đã xem',
        handOverAt: this.perhaps(50) || release.asset.holding === 'HELD_BY_OTHER' ? soon : null
      }
    )
  }

  private async takeBack(): Promise<void> {
    const release = this.oneOf(await this.releases('APPROVED'))
    if (!release || !this.perhaps(30)) return
    const input = { releaseId: release.releaseId, reason: 'Có kháng nghị' }
    await this.ground.attempt(this.oneOf(everyone), 'custody.cancelRelease', input)
  }

  private async carryOut(): Promise<void> {
    const release = this.oneOf(await this.releases('APPROVED'))
    if (!release) return
    const usual = release.asset.holding === 'HELD_BY_OTHER' ? ('clerk' as const) : ('keeper' as const)
    const person = this.perhaps(70) ? usual : this.oneOf(everyone)
    const right = this.rightHandOver(release, person)
    const signed = this.perhaps(40) ? await this.unsigned(right) : right
    const input = this.perhaps(50) ? this.spoil(signed) : signed
    await this.ground.attempt(person, 'custody.handOver', input)
  }

  private rightHandOver(release: ReleaseView, person: PersonName): RightHandOver {
    const carrier = release.asset.holding === 'HELD_BY_OTHER' ? heldName : null
    const giver = carrier?.fullName ?? (person === 'admin' ? 'Quản trị' : people[person].fullName)
    const stamped = { stamped: release.outcome === 'CONFISCATED' }
    const known = takers.find(({ fullName }) => fullName === release.receiverName)
    return {
      releaseId: release.releaseId,
      scannedTag: release.asset.tag,
      recipientIdentityNumber: known?.identity.number ?? this.oneOf(partyNumbers),
      condition: 'Như khi nhập kho',
      sealIntact: release.asset.sealNumber === null ? null : true,
      carrier,
      signatures: [
        signedBy('GIVER', giver, stamped),
        signedBy('RECEIVER', release.receiverName, stamped),
        ...(carrier === null ? [] : [signedBy('OFFICER', people.clerk.fullName)])
      ],
      photos: [smallPhoto]
    }
  }

  /** Who takes it signs nothing, or by a finger: before a colleague who came, one who was asked, or a made up name. */
  private async unsigned(right: RightHandOver): Promise<RightHandOver> {
    const [giver, receiver, ...officer] = right.signatures
    if (!giver || !receiver) return right
    const witness = this.oneOf(everyone)
    const name = witness === 'admin' ? 'Quản trị' : people[witness].fullName
    const about = { kind: 'RELEASE', id: right.releaseId }
    const known = await this.ground.attempt('keeper', 'custody.getWitnesses', { about })
    const { possible } = 'ok' in known ? (known.ok as OutputOf<'custody.getWitnesses'>) : { possible: [] }
    const userId = possible.find(({ fullName }) => fullName === name)?.userId
    if (userId !== undefined && this.perhaps(85)) {
      const asked = await this.ground.attempt('keeper', 'custody.askWitness', { about, userId })
      if ('ok' in asked && this.perhaps(85))
        await this.ground.attempt(witness, 'custody.attendRecord', asked.ok)
    }
    const way = this.oneOf(['REFUSED', 'FINGERPRINT'] as const)
    const finger = way === 'FINGERPRINT' ? ({ finger: 'THUMB', hand: 'LEFT' } as const) : {}
    const seen = { ...receiver, way, ...finger, witness: this.perhaps(80) ? name : 'Người qua đường' }
    return { ...right, signatures: [giver, seen, ...officer] }
  }

  /** One thing of it as it must not be. */
  private spoil(right: RightHandOver): unknown {
    const [giver, receiver] = right.signatures
    const { inputs } = this.ground
    return this.oneOf<() => unknown>([
      () => ({
        ...right,
        scannedTag: inputs.pick(['2799990000000000', right.scannedTag.replace(/.$/, '0')])
      }),
      () => ({ ...right, recipientIdentityNumber: this.oneOf([...partyNumbers, 'C1234567', '012345678']) }),
      () => ({ ...right, photos: [] }),
      () => ({ ...right, signatures: [giver] }),
      () => ({ ...right, signatures: [receiver, receiver] }),
      () => ({ ...right, signatures: [giver, { ...receiver, image: null }] }),
      () => ({ ...right, signatures: [giver, { ...receiver, way: 'REFUSED', image: null }] }),
      () => ({ ...right, signatures: [giver, { ...receiver, fullName: 'Người khác' }] }),
      () => ({ ...right, signatures: right.signatures.map((each) => ({ ...each, stamped: false })) }),
      () => ({ ...right, carrier: right.carrier === null ? heldName : null })
    ])()
  }

  private async formCouncil(): Promise<void> {
    const waiting = await this.releases('APPROVED')
    const chosen = waiting.filter(({ outcome }) => this.perhaps(95) === (outcome === 'DESTROYED'))
    if (chosen.length === 0) return
    await this.ground.attempt(
      this.oneOf(this.perhaps(70) ? (['leader'] as const) : everyone),
      'custody.formCouncil',
      {
        decision: judgment,
        members: councillors
          .slice(this.perhaps(85) ? 0 : 1)
          .map((fullName) => ({ fullName, body: 'Cơ quan', capacity: 'Thành viên' })),
        procuracy: paper,
        method: 'BURNING',
        methodNote: '',
        place: 'Bãi xử lý',
        releaseIds: chosen.slice(0, 3).map(({ releaseId }) => releaseId)
      }
    )
  }

  private async council(): Promise<OutputOf<'custody.getCouncil'> | null> {
    const listed = await this.ground.attempt(this.oneOf(workers), 'custody.listCouncils', { openOnly: true })
    const { councils } = 'ok' in listed ? (listed.ok as OutputOf<'custody.listCouncils'>) : { councils: [] }
    const councilId = this.oneOf(councils)?.councilId
    if (councilId === undefined) return null
    const found = await this.ground.attempt(this.oneOf(workers), 'custody.getCouncil', { councilId })
    return 'ok' in found ? (found.ok as OutputOf<'custody.getCouncil'>) : null
  }

  private async readForCouncil(): Promise<void> {
    const council = await this.council()
    if (!council) return
    const { councilId } = council
    const item = this.oneOf(council.items)
    if (!item) return
    if (this.perhaps(10)) {
      const input = { councilId, releaseId: item.releaseId, reason: 'Chủ sở hữu đến nhận' }
      await this.ground.attempt(this.oneOf(everyone), 'custody.removeFromDestruction', input)
      return
    }
    const other = this.perhaps(20) ? this.oneOf(await this.assets())?.tag : undefined
    const scannedTag = other ?? item.asset.tag
    const person = this.oneOf(this.perhaps(80) ? (['keeper'] as const) : everyone)
    await this.ground.attempt(person, 'custody.scanForDestruction', { councilId, scannedTag })
  }

  private async closeCouncil(): Promise<void> {
    const council = await this.council()
    if (!council) return
    const signed = councillors.map((fullName) => signedBy('COUNCIL', fullName))
    const person = this.oneOf(this.perhaps(70) ? (['keeper'] as const) : everyone)
    await this.ground.attempt(person, 'custody.closeDestruction', {
      councilId: council.councilId,
      method: 'BURNING',
      methodNote: '',
      condition: 'Đúng như niêm phong',
      signatures: this.perhaps(75) ? signed : this.oneOf([signed.slice(1), [...signed, signed[0]]]),
      photos: this.perhaps(90) ? [smallPhoto] : []
    })
  }

  /** People change places: who asked may come to decide, and who decided may come to keep. */
  private async changeRoles(): Promise<void> {
    if (this.perhaps(50)) {
      await this.restoreRoles()
      return
    }
    const role = this.oneOf<Role>(['STOREKEEPER', 'LEADER', 'ENFORCEMENT_OFFICER'])
    await this.become(this.oneOf(workers), [role])
  }

  /** Who asked comes to decide, and tries what he asked for himself. */
  private async decideOwn(): Promise<void> {
    const release = this.oneOf(await this.releases('PROPOSED'))
    const person = workers.find((each) => people[each].fullName === release?.proposedBy)
    if (!release || !person) return
    await this.become(person, ['LEADER'])
    const input = { releaseId: release.releaseId, decision: 'APPROVE', reason: '', handOverAt: null }
    await this.ground.attempt(person, 'custody.decideRelease', input)
    await this.restoreRoles()
  }

  private async restoreRoles(): Promise<void> {
    for (const person of workers) await this.become(person, [...people[person].roles])
  }

  private async become(person: (typeof workers)[number], roles: Role[]): Promise<void> {
    const { users } = await this.ground.staff.call('admin', 'identity.listUsers', {})
    const user = users.find(({ userName }) => userName === people[person].userName)
    if (!user || user.roles.join() === roles.join()) return
    const input = { userId: user.userId, roles, reason: 'Luân chuyển' }
    await this.ground.attempt('admin', 'identity.changeRoles', input)
  }
}
