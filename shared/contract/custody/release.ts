// The way out (xuất kho): proposed, ordered by the head, carried out against a record. Each outcome names its
// recipient and the papers that the law wants for it (custody.md §6; NĐ 152/2026 Art 37–41, 60–65).
import { z } from 'zod'
import { command, query } from '../contract'
import { counted, day, id, instant, line, lineOrEmpty, tag } from '../shapes'
import { recipientKinds } from '../../custody/recipients'
import { assetKinds, assetSummary, photo, releaseOutcomes, signature, signatureWays } from './shapes'

/** A decision, contract or letter, as it is cited. */
export const citedPaper = z.strictObject({ number: line, issuedOn: day })

/** Papers by which a person may be known (TT 04/2023 Art 18): any lawful one, each in its own form of number. */
export const identityPapers = ['CITIZEN_CARD', 'OLD_CARD', 'PASSPORT', 'OTHER'] as const
export const identityPaper = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('CITIZEN_CARD'), number: z.string().regex(/^\d{12}$/) }),
  z.strictObject({ kind: z.literal('OLD_CARD'), number: z.string().regex(/^\d{9}$/) }),
  z.strictObject({ kind: z.literal('PASSPORT'), number: z.string().regex(/^[A-Z0-9]{6,12}$/) }),
  z.strictObject({ kind: z.literal('OTHER'), number: z.string().regex(/^[A-Z0-9]{4,20}$/) })
])
/** Who comes to take it, by name and number. */
const taker = z.strictObject({ fullName: line, identity: identityPaper })
/** Who comes for another, with the paper that says so: a mandate, or a body's letter of introduction. */
const mandated = taker.extend({ paper: citedPaper })

/** Whom an open release waits for: its order, its record, or the council that destroys. */
export const releaseWaits = ['HEAD', 'STOREKEEPER', 'COUNCIL'] as const

export const releaseRecipient = z.discriminatedUnion('kind', [
  /** RETURNED: a party of the case, in person or through the person it has mandated. */
  z.strictObject({ kind: z.literal('PARTY'), partyId: id, mandate: mandated.nullable() }),
  /** SOLD: by its contract or auction record, and paid by a voucher. */
  z.strictObject({
    kind: z.literal('BUYER'),
    name: line,
    address: lineOrEmpty,
    sale: citedPaper,
    paymentVoucher: line,
    taker,
    /** Of whom the buyer sends in its place; null when the buyer comes. */
    mandate: citedPaper.nullable()
  }),
  /** CONFISCATED: the commune People's Committee of where it lies (NĐ 152/2026 Art 39.1). */
  z.strictObject({ kind: z.literal('COMMUNE'), name: line, address: lineOrEmpty, representative: mandated }),
  /** CONFISCATED in a case of the army: the provincial finance department (Sở Tài chính), by its letter (Art 39.1). */
  z.strictObject({
    kind: z.literal('FINANCE'),
    name: line,
    address: lineOrEmpty,
    letter: citedPaper,
    representative: mandated
  }),
  /** CONFISCATED weapons and explosives: a depot of the army or the police, by the paper that takes them in. */
  z.strictObject({
    kind: z.literal('DEPOT'),
    depot: z.enum(['MILITARY_STORE', 'POLICE_STORE']),
    name: line,
    address: lineOrEmpty,
    letter: citedPaper,
    representative: mandated
  }),
  /** CONFISCATED money: the State Treasury, by the slip of paying it in (Art 39.4). */
  z.strictObject({
    kind: z.literal('TREASURY'),
    name: line,
    address: lineOrEmpty,
    paymentVoucher: line,
    representative: mandated
  }),
  /** TRANSFERRED: another office, by its letter. */
  z.strictObject({
    kind: z.literal('OFFICE'),
    name: line,
    address: lineOrEmpty,
    letter: citedPaper,
    representative: mandated
  }),
  /** DESTROYED: nobody takes it; the council of the destruction does the rest. */
  z.strictObject({ kind: z.literal('COUNCIL') })
])

/** The states of a release. CANCELLED: approved, and taken back with a reason before it was carried out. */
export const releaseStates = ['PROPOSED', 'APPROVED', 'DECLINED', 'CANCELLED', 'DONE'] as const

/** A line of a lot: which of how many. */
export const lotLine = z.strictObject({ lotId: id, line: z.int().min(1), of: z.int().min(1) })

const releaseView = z.strictObject({
  releaseId: id,
  asset: assetSummary,
  outcome: z.enum(releaseOutcomes),
  recipientKind: z.enum(recipientKinds),
  recipientId: id.nullable(),
  /** Empty for a destruction. */
  recipientName: lineOrEmpty,
  /** Who is to come for it; empty for a destruction. Its number is never shown: it is read from the card. */
  receiverName: lineOrEmpty,
  receiverPaper: z.enum(identityPapers).nullable(),
  mandate: citedPaper.nullable(),
  sale: citedPaper.nullable(),
  paymentVoucher: z.string().nullable(),
  letter: citedPaper.nullable(),
  ground: line,
  groundDay: day.nullable(),
  reason: line,
  state: z.enum(releaseStates),
  proposedBy: line,
  proposedById: id,
  proposedAt: instant,
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  decisionReason: z.string().nullable(),
  orderNumber: z.string().nullable(),
  /** The time that the head has fixed for handing over; always given for what others hold (Art 37.3). */
  handOverAt: instant.nullable(),
  councilId: id.nullable(),
  /** The lot that it goes in; null for what goes alone. */
  lotId: id.nullable(),
  recordNumber: z.string().nullable(),
  signers: z.array(
    z.strictObject({ side: z.string(), fullName: line, way: z.enum(signatureWays), stamped: z.boolean() })
  )
})

/** How long a thing has waited since what is to become of it was decided: up to 30, 90, 180 days, or more. */
export const ageBands = ['UP_TO_30', 'UP_TO_90', 'UP_TO_180', 'OVER_180'] as const

const ripeLine = z.strictObject({
  assetId: id,
  tag,
  name: line,
  kind: z.enum(assetKinds),
  decisionNumber: line,
  placePath: z.string(),
  holderName: z.string(),
  outcome: z.enum(releaseOutcomes),
  decidedOn: day,
  /** Of the decision that says so; empty when it came with the receipt. */
  decidedBy: z.string(),
  days: counted,
  expiresOn: day.nullable()
})

export const release = {
  /** What the judgment or a decision says is to become of an asset, written down when it is known. */
  noteDecision: command('custody.noteDecision', {
    input: z.strictObject({
      assetId: id,
      outcome: z.enum(releaseOutcomes),
      decision: citedPaper
    }),
    output: z.strictObject({})
  }),
  proposeRelease: command(
    'custody.proposeRelease',
    {
      input: z.strictObject({
        assetId: id,
        /** Fewer than there are: the part is split off and goes out under its own label. Null for all of it. */
        quantity: z.int().min(1).max(1_000_000).nullable(),
        outcome: z.enum(releaseOutcomes),
        /** The judgment or decision that lets it go. */
        decision: citedPaper,
        reason: line,
        recipient: releaseRecipient
      }),
      /** The asset that goes out: the part when one was split off, whose label is then printed. */
      output: z.strictObject({ releaseId: id, assetId: id, tag })
    },
    { readsPersonalData: true }
  ),
  decideRelease: command(
    'custody.approve',
    {
      input: z.strictObject({
        releaseId: id,
        decision: z.enum(['APPROVE', 'DECLINE']),
        reason: lineOrEmpty,
        /** When it is to be handed over; required for what others hold, whose storekeeper gives it out (Art 37.3). */
        handOverAt: instant.nullable()
      }),
      output: z.strictObject({ orderNumber: z.string().nullable() })
    },
    { secondPerson: true }
  ),
  /** Takes an order back before it is carried out: a reasoned reversal, the asset is again where it was. */
  cancelRelease: command('custody.approve', {
    input: z.strictObject({ releaseId: id, reason: line }),
    output: z.strictObject({})
  }),
  handOver: command(
    'custody.handOver',
    {
      input: z.strictObject({
        releaseId: id,
        /** What was read from the label on the thing. */
        scannedTag: tag,
        /** As read from the receiver's paper; it must be the entitled or mandated person's. */
        recipientIdentityNumber: z.string().regex(/^[A-Z0-9]{4,20}$/),
        condition: line,
        /** Null for a thing that came without a seal, and only for such. */
        sealIntact: z.boolean().nullable(),
        /** The keeper's own storekeeper, for what others hold (Art 37.3); null from our own store. */
        carrier: z.strictObject({ fullName: line, title: line }).nullable(),
        /** GIVER and RECEIVER, each once; OFFICER too, and always for what others hold (Art 37.2, 41.1). */
        signatures: z.array(signature).max(4),
        photos: z.array(photo).min(1).max(4)
      }),
      output: z.strictObject({ recordNumber: z.string(), printJobId: id })
    },
    { secondPerson: true, readsPersonalData: true }
  ),
  /** The open ones, what waits longest first; or all, the last one first. At most the first 200. */
  listReleases: query(
    'custody.read',
    {
      input: z.strictObject({
        openOnly: z.boolean(),
        assetId: id.optional(),
        /** Without the lines of lots, which are listed by lot. */
        alone: z.boolean().optional(),
        /** Of the open ones, those that wait for this word or hand. */
        awaits: z.enum(releaseWaits).optional()
      }),
      output: z.strictObject({
        releases: z.array(releaseView),
        /** How many there are, listed or not. */
        count: counted
      })
    },
    { readsPersonalData: true }
  ),
  /** Decided, still here, and with no open release: the oldest first, what spoils before everything. */
  listRipe: query('custody.read', {
    input: z.strictObject({
      band: z.enum(ageBands).nullable(),
      outcome: z.enum(releaseOutcomes).nullable(),
      /** Pages of a hundred, from 0. */
      page: counted.max(10_000)
    }),
    output: z.strictObject({
      assets: z.array(ripeLine),
      total: counted,
      bands: z.array(z.strictObject({ band: z.enum(ageBands), count: counted })),
      perishable: counted,
      asOf: day
    })
  }),
  /** What came and what went, by day of the business, and the ratio that tells whether the store empties or fills. */
  getTurnover: query('custody.read', {
    input: z.strictObject({ from: day, to: day }),
    output: z.strictObject({
      received: counted,
      released: counted,
      /** Given up as lost, which is no release. */
      writtenOff: counted,
      byOutcome: z.array(z.strictObject({ outcome: z.enum(releaseOutcomes), count: counted }))
    })
  })
} as const
