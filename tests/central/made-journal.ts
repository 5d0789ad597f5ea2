// Makes journals of real entry kinds that fit each other: an office opens, takes in files, keeps assets, takes and
// pays money. Seeded, so that a failing run can be played again.
import { createHash } from 'node:crypto'
import { formatTag, type TagType } from '@shared/tags'
import { openedOfTwoSides } from '@domain/cases/opened'
import { entryKinds, type EntryKindName, type EntryPayload } from '@domain/entries'
import { firstPrevHash, hashOf, type JournalEntry } from '@domain/journal/entry'
import { plainPlace } from '../support/given'

interface Begin {
  office: string
  seed?: number
  epoch?: number
  /** Entries of an earlier epoch to go on from. */
  after?: JournalEntry
}

interface Draft<Kind extends EntryKindName> {
  kind: Kind
  subject: string
  payload: EntryPayload<Kind>
  reason?: string | null
}

const firstInstant = Date.parse('2026-11-20T01:00:00.000Z')

/** A journal under construction. Each `round` adds the entries of one whole case, in several commands. */
export class MadeJournal {
  readonly entries: JournalEntry[] = []
  private readonly counters = new Map<string, number>()
  private ids = 0
  private command = ''

  constructor(private readonly begin: Begin) {
    if (!begin.after) this.open()
  }

  /** At least `count` entries, by as many rounds as it takes. */
  growTo(count: number): this {
    while (this.entries.length < count) this.round()
    return this
  }

  /** A command of any entries, appended as they are. */
  append<Kind extends EntryKindName>(...drafts: Draft<Kind>[]): void {
    this.command = this.id()
    for (const draft of drafts) this.add(draft)
  }

  /** An entry whose kind this program may not know. */
  appendUnknown(kind: string, version: number): void {
    this.command = this.id()
    this.push({ kind, version, subject: 'thing:1', reason: null, payload: { tiếng: 'Việt \t\\ "\n' } })
  }

  round(): void {
    const creditorId = this.party('Nguyễn Thị Đào')
    const debtorId = this.party('Trần Văn Ẩn\\')
    const obligationId = this.id()
    const caseId = this.openCase({ creditorId, debtorId, obligationId })
    this.keepAsset(caseId, debtorId)
    this.takeAndPay({ caseId, creditorId, obligationId })
  }

  private open(): void {
    const { office } = this.begin
    const leader = this.id()
    this.append<'identity.OfficeOpened' | 'identity.UserAdded' | 'identity.RolesChanged'>(
      {
        kind: 'identity.OfficeOpened',
        subject: `office:${office}`,
        payload: {
          office,
          name: 'Phòng THADS khu vực 7',
          superior: 'THADS thành phố',
          seat: 'TP. Hồ Chí Minh'
        }
      },
      {
        kind: 'identity.UserAdded',
        subject: `user:${leader}`,
        payload: { userId: leader, userName: 'lanh.dao', fullName: 'Lê Lãnh', roles: ['LEADER'] }
      },
      {
        kind: 'identity.RolesChanged',
        subject: `user:${leader}`,
        payload: { userId: leader, from: ['LEADER'], to: ['INTAKE_OFFICER'] }
      }
    )
  }

  private party(fullName: string): string {
    const partyId = this.id()
    this.append({
      kind: 'people.PartyRecorded',
      subject: `party:${partyId}`,
      payload: {
        partyId,
        kind: 'INDIVIDUAL',
        fullName,
        number: String(this.next('person', '')).padStart(12, '0'),
        birthDate: '1980-02-03',
        gender: null,
        address: '12 Lê Lợi\tphường Bến Nghé',
        phone: ''
      }
    })
    return partyId
  }

  private openCase({ creditorId, debtorId, obligationId }: Record<string, string>): string {
    const caseId = this.id()
    const tag = this.tag('case')
    this.append<'cases.CaseOpened' | 'funds.ObligationOwed'>(
      {
        kind: 'cases.CaseOpened',
        subject: `case:${caseId}`,
        payload: openedOfTwoSides({
          caseId,
          ...tag,
          fileId: null,
          decisionNumber: `${tag.tagNumber}/QĐ-THADS`,
          decisionDate: '2026-11-19',
          title: { number: '01/2026/DS-ST', date: '2026-09-01', court: 'TAND khu vực 1' },
          creditor: { partyId: String(creditorId), fullName: 'Nguyễn Thị Đào' },
          debtor: { partyId: String(debtorId), fullName: 'Trần Văn Ẩn' },
          obligation: {
            obligationId: String(obligationId),
            category: 'LOAN',
            content: 'Trả nợ',
            amountDong: '9007199254740993'
          }
        })
      },
      {
        kind: 'funds.ObligationOwed',
        subject: `obligation:${String(obligationId)}`,
        payload: { obligationId: String(obligationId), caseId, owedDong: '9007199254740993' }
      }
    )
    return caseId
  }

  private keepAsset(caseId: string, debtorId: string): void {
    const [placeId, otherPlaceId] = [this.place(), this.place()]
    const [orderId, assetId, releaseId] = [this.id(), this.id(), this.id()]
    const orderSerial = this.next('order.stockIn', '2026')
    this.append({
      kind: 'custody.StockInOrderIssued',
      subject: `order:${orderId}`,
      payload: {
        orderId,
        orderNumber: `${orderSerial}/LNK`,
        orderSerial,
        year: '2026',
        caseId,
        reason: 'Kê biên',
        deliveredBy: 'Chấp hành viên',
        holding: 'OWN_STORE',
        holderId: null,
        source: 'SEIZURE',
        seizure: null,
        transferDecision: '',
        delivererIdentity: null,
        introductionLetter: '',
        expected: null,
        lines: [
          {
            lineNumber: 1,
            name: 'Xe máy',
            unit: 'chiếc',
            quantity: 1,
            kind: null,
            sealNumber: null,
            condition: '',
            decided: null
          }
        ]
      }
    })
    this.append({
      kind: 'custody.AssetReceived',
      subject: `asset:${assetId}`,
      payload: {
        assetId,
        ...this.tag('asset'),
        orderId,
        orderNumber: `${orderSerial}/LNK`,
        orderLine: 1,
        caseId,
        name: 'Xe máy Đạt',
        kind: 'VEHICLE',
        unit: 'chiếc',
        quantity: 1,
        condition: 'cũ',
        sealNumber: null,
        placeId,
        placePath: 'Kho A',
        bookPriceDong: '9007199254740993',
        photos: [{ sha256: 'a'.repeat(64), mediaType: 'image/jpeg', bytes: 12 }],
        holding: 'OWN_STORE',
        intendedPlaceId: null,
        holderId: null,
        source: 'SEIZURE',
        details: {},
        expiresOn: null,
        decided: null,
        inspection: null,
        to: 'IN_OWN_STORE'
      }
    })
    this.append({
      kind: 'custody.AssetMoved',
      subject: `asset:${assetId}`,
      payload: {
        assetId,
        from: placeId,
        fromPath: 'Kho A',
        to: otherPlaceId,
        toPath: 'Kho B',
        reason: '',
        door: { mark: 'NOT_KEPT', visitId: null },
        doorFrom: { mark: 'NOT_KEPT', visitId: null },
        order: null
      }
    })
    this.append<'custody.ReleaseProposed' | 'custody.ReleaseDeclined'>(
      {
        kind: 'custody.ReleaseProposed',
        subject: `asset:${assetId}`,
        payload: {
          releaseId,
          assetId,
          outcome: 'RETURNED',
          recipient: { kind: 'PARTY', id: debtorId, name: 'Đỗ Văn Thắng' },
          receiver: { fullName: 'Đỗ Văn Thắng', paper: 'CITIZEN_CARD', number: '079079005678' },
          mandate: null,
          sale: null,
          paymentVoucher: null,
          letter: null,
          ground: 'Điều 126',
          groundDay: '2026-01-05',
          reason: 'Trả lại',
          from: 'IN_OWN_STORE',
          fromHolderId: null,
          assetKind: 'VEHICLE',
          lot: null,
          to: 'RELEASE_PROPOSED'
        }
      },
      {
        kind: 'custody.ReleaseDeclined',
        subject: `asset:${assetId}`,
        reason: 'chưa đủ căn cứ\r\n',
        payload: { releaseId, assetId, from: 'RELEASE_PROPOSED', to: 'IN_OWN_STORE' }
      }
    )
  }

  private takeAndPay(about: Record<'caseId' | 'creditorId' | 'obligationId', string>): void {
    const { caseId, obligationId } = about
    const serial = this.next('receipt.BL', '2026')
    this.append({
      kind: 'funds.MoneyCollected',
      subject: `obligation:${obligationId}`,
      payload: {
        obligationId,
        voucher: this.voucher('CASH_RECEIPT', about, ['11111', '331']),
        receipt: { symbol: 'BL', number: String(serial).padStart(7, '0'), serial }
      }
    })
    const paymentId = this.id()
    const step = { paymentId, obligationId, caseId, payeeId: about.creditorId }
    const subject = `payment:${paymentId}`
    this.append({
      kind: 'funds.PaymentProposed',
      subject,
      payload: {
        ...step,
        grossDong: '1000000',
        feeDong: '30000',
        netDong: '970000',
        feeClause: 'Điều 4',
        reason: 'Chi trả'
      }
    })
    this.append<'funds.PaymentChecked' | 'funds.PaymentApproved'>(
      { kind: 'funds.PaymentChecked', subject, payload: { ...step, from: 'PROPOSED', to: 'CHECKED' } },
      { kind: 'funds.PaymentApproved', subject, payload: { ...step, from: 'CHECKED', to: 'APPROVED' } }
    )
    this.append({
      kind: 'funds.PaymentMade',
      subject,
      payload: {
        ...step,
        grossDong: '1000000',
        feeDong: '30000',
        voucher: this.voucher('CASH_PAYMENT', about, ['331', '11111']),
        from: 'APPROVED',
        to: 'PAID'
      }
    })
  }

  private voucher(
    kind: 'CASH_RECEIPT' | 'CASH_PAYMENT',
    { caseId, creditorId }: Record<'caseId' | 'creditorId', string>,
    [debit, credit]: readonly [string, string]
  ) {
    const serial = this.next(`voucher.${kind}`, '2026')
    const amountDong = '1000000'
    const place = { amountDong, caseId, partyId: creditorId }
    return {
      voucherId: this.id(),
      ...this.tag('voucher'),
      kind,
      number: `${kind}-${serial}`,
      serial,
      businessDay: '2026-11-20',
      amountDong,
      content: 'Thu tiền thi hành án',
      counterpart: { fullName: 'Trần Văn Ẩn', number: null, address: '' },
      caseId,
      postings: [
        { account: debit, side: 'DEBIT' as const, ...place },
        { account: credit, side: 'CREDIT' as const, ...place }
      ]
    }
  }

  private place(): string {
    const placeId = this.id()
    this.append({
      kind: 'custody.StoragePlaceAdded',
      subject: `place:${placeId}`,
      payload: {
        placeId,
        ...this.tag('storagePlace'),
        parentId: null,
        kind: 'WAREHOUSE',
        ...plainPlace,
        name: `Kho ${placeId}`
      }
    })
    return placeId
  }

  private tag(type: TagType): { tag: string; tagNumber: number } {
    const number = this.next(`tag.${type}`, '26')
    return { tag: formatTag({ type, office: this.begin.office, year: '26', number }), tagNumber: number }
  }

  private next(series: string, period: string): number {
    const number = (this.counters.get(`${series} ${period}`) ?? 0) + 1
    this.counters.set(`${series} ${period}`, number)
    return number
  }

  /** A UUID that depends on the seed, the office and how many there were. */
  private id(): string {
    this.ids += 1
    const { office, seed = 1, epoch = 1 } = this.begin
    const hex = createHash('sha256').update(`${seed} ${office} ${epoch} ${this.ids}`).digest('hex')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  }

  private add<Kind extends EntryKindName>({ kind, subject, payload, reason = null }: Draft<Kind>): void {
    const { version, payload: shape } = entryKinds[kind]
    const checked = shape.parse(payload) as JournalEntry['payload']
    this.push({ kind, version, subject, reason, payload: checked })
  }

  private push(what: Pick<JournalEntry, 'kind' | 'version' | 'subject' | 'reason' | 'payload'>): void {
    const last = this.entries.at(-1) ?? this.begin.after
    const seq = (last?.seq ?? 0) + 1
    const fields = {
      seq,
      epoch: this.begin.epoch ?? 1,
      id: this.id(),
      at: new Date(firstInstant + seq * 1000).toISOString(),
      skewMs: 0,
      office: this.begin.office,
      station: 'host',
      actor: 'system',
      command: this.command,
      ...what,
      prevHash: last?.hash ?? firstPrevHash
    }
    this.entries.push({ ...fields, hash: hashOf(fields) })
  }
}
