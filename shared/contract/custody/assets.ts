// What is known of assets: lists, the asset page, photos, counts by state.
import { z } from 'zod'
import { command, query } from '../contract'
import { counted, day, dongNotNegative, id, instant, line, nothing, officeCode, sha256, tag } from '../shapes'
import { alertKinds, alertSeverity, assetAlert } from './alerts'
import {
  assetKinds,
  assetStates,
  assetSummary,
  byIdOrTag,
  details,
  holderKinds,
  holdings,
  releaseOutcomes,
  sources
} from './shapes'

/** Where a page of the list ended: the group that was being read, and the last asset of it. */
const assetCursor = z.strictObject({ group: z.int().min(0).max(2), seq: counted })
const assetLink = z.strictObject({ assetId: id, tag, name: line })

export const assets = {
  /**
   * Assets, the newest first, a page at a time. A typed text puts what fits with its marks before what fits without;
   * six figures or less find the number on a label, a decision number its case's assets.
   */
  listAssets: query('custody.read', {
    input: z.strictObject({
      /** With everything that stands in it. */
      placeId: id.optional(),
      holderId: id.optional(),
      caseId: id.optional(),
      states: z.array(z.enum(assetStates)).min(1).max(assetStates.length).optional(),
      kinds: z.array(z.enum(assetKinds)).min(1).max(assetKinds.length).optional(),
      text: z.string().max(100).optional(),
      /** Where the page before ended; absent for the first. */
      after: assetCursor.optional(),
      limit: z.int().min(1).max(500).optional()
    }),
    output: z.strictObject({
      assets: z.array(assetSummary),
      /** Null at the end. */
      next: assetCursor.nullable(),
      /** With the first page only: how many there are, counted up to a bound. */
      count: z.strictObject({ assets: counted, more: z.boolean() }).nullable()
    })
  }),
  getAsset: query(
    'custody.read',
    {
      input: byIdOrTag,
      output: assetSummary.extend({
        condition: line,
        bookPriceDong: dongNotNegative,
        orderNumber: z.string(),
        deliveredBy: z.string(),
        ownerName: z.string(),
        photos: z.array(
          z.strictObject({ sha256, mediaType: z.string(), takenAt: instant, moment: z.string() })
        ),
        releaseId: id.nullable(),
        /** The office that it came from with its history, and where that office's journal stood. */
        origin: z
          .strictObject({
            officeCode,
            officeName: z.string(),
            tag,
            headSeq: counted,
            headHash: sha256,
            /** The bundle's file. */
            sha256
          })
          .nullable(),
        source: z.enum(sources),
        details,
        receivedQuantity: counted,
        splitQuantity: counted,
        storedAt: instant.nullable(),
        intendedPlacePath: z.string(),
        /** The lot that it was split off from, or the package that it was taken out of. */
        parent: assetLink.nullable(),
        /** What was split off from it or taken out of it, at most 200, the first first. */
        parts: z.array(assetLink.extend({ quantity: counted, unit: line, state: z.enum(assetStates) })),
        decided: z.strictObject({ outcome: z.enum(releaseOutcomes), on: day }).nullable(),
        fundVoucher: z.string().nullable(),
        title: z.strictObject({ number: z.string(), date: z.string(), court: z.string() }).nullable(),
        /** The valid one first, then the void ones, the newest first. */
        tags: z.array(
          z.strictObject({
            tag,
            isVoid: z.boolean(),
            issuedAt: instant,
            voidedAt: instant.nullable(),
            voidReason: z.string().nullable()
          })
        ),
        holder: z
          .strictObject({
            kind: z.enum(holderKinds).nullable(),
            name: z.string(),
            contact: z.string(),
            contractEndsOn: day.nullable()
          })
          .nullable(),
        /** What of it is due next, if anything is. */
        deadline: assetAlert.nullable()
      })
    },
    { readsPersonalData: true }
  ),
  /** Whether the entries of an asset still fit their hashes and follow one another, and how far the centre vouches. */
  getAssetChain: query('custody.read', {
    input: z.strictObject({ assetId: id }),
    output: z.strictObject({
      entries: counted,
      intact: z.boolean(),
      /** The first entry that does not hold. */
      brokenAt: counted.nullable(),
      /** Up to which entry of the office the centre has countersigned; null before it ever did. */
      countersignedTo: counted.nullable(),
      lastSeq: counted
    })
  }),
  /** Everything about one asset in one file that a stranger can check without this office: `npm run verify-bundle`. */
  exportAsset: query(
    'custody.read',
    {
      input: z.strictObject({ assetId: id }),
      output: z.strictObject({ fileName: z.string(), mediaType: z.string(), base64: z.string() })
    },
    { readsPersonalData: true }
  ),
  /** The chain of custody as a paper: who, when, where, with what hash. Needs the shell. */
  getChainReport: query(
    'custody.read',
    {
      input: z.strictObject({ assetId: id }),
      output: z.strictObject({ fileName: z.string(), mediaType: z.string(), base64: z.string() })
    },
    { readsPersonalData: true }
  ),
  /** What of the warehouse is due, late or out of order; each goes away with its cause and in no other way. */
  listAlerts: query('custody.read', {
    input: z.strictObject({ kinds: z.array(z.enum(alertKinds)).min(1).optional() }),
    output: z.strictObject({
      alerts: z.array(
        assetAlert.extend({
          /** What is to be opened: exactly one of them. */
          assetId: id.nullable(),
          placeTag: tag.nullable(),
          caseId: id.nullable(),
          /** The name of the asset, the place, the holder or the decision. */
          title: z.string(),
          note: z.string()
        })
      ),
      /** How many of each kind there are; the list holds at most 100 of each. */
      counts: z.array(z.strictObject({ kind: z.enum(alertKinds), count: counted, severity: alertSeverity })),
      /** The next moment at which time alone changes something here: a limit of hours, or the end of the day. */
      changesAt: instant
    })
  }),
  /**
   * Money and gold without an entry in the funds, the longest waiting first, at most 200. Nothing of where it lies and
   * how many there are; nothing at all while the caller counts what another holds.
   */
  listFundEntries: query('funds.check', {
    input: nothing,
    output: z.strictObject({
      waiting: z.array(
        z.strictObject({
          assetId: id,
          name: line,
          kind: z.enum(assetKinds),
          decisionNumber: line,
          receivedAt: instant,
          /** The last moment in time (TT 04/2023 Art 17), as day and time here. */
          dueDay: day,
          dueTime: z.string().regex(/^\d{2}:\d{2}$/),
          late: z.boolean()
        })
      ),
      count: counted,
      /** The record of the count that hides them. */
      blindBy: line.nullable()
    })
  }),
  /** The fund took the money or gold in: the voucher that says so (TT 04/2023 Art 17). */
  noteFundEntry: command('funds.check', {
    input: z.strictObject({ assetId: id, voucherNumber: line }),
    output: nothing
  }),
  getPhoto: query('custody.read', {
    input: z.strictObject({ sha256 }),
    output: z.strictObject({ mediaType: z.string(), base64: z.string() })
  }),
  /** A picture small enough for a list; the photo itself is never changed. */
  getThumbnail: query('custody.read', {
    input: z.strictObject({ sha256 }),
    output: z.strictObject({ mediaType: z.string(), base64: z.string() })
  }),
  /** What is kept, for whoever answers for it: by state, by way of holding, by kind, and at what book price. */
  getStoreSummary: query('custody.read', {
    input: nothing,
    output: z.strictObject({
      inStore: counted,
      awaitingRelease: counted,
      returned: counted,
      asOf: day,
      byState: z.array(z.strictObject({ state: z.enum(assetStates), count: counted })),
      byHolding: z.array(
        z.strictObject({ holding: z.enum(holdings), count: counted, bookPriceDong: dongNotNegative })
      ),
      byKind: z.array(
        z.strictObject({ kind: z.enum(assetKinds), count: counted, bookPriceDong: dongNotNegative })
      )
    })
  })
} as const
