// What an entry does to the tables: always the same, without touching the entry, and for every kind there is.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { apply, subjectsOf, UnknownEntryError } from '@domain/apply'
import { entryKinds, isEntryKind } from '@domain/entries'
import { canonicalJson } from '@domain/journal/canonical'
import type { JournalEntry } from '@domain/journal/entry'
import { projections, tablesByName } from '@domain/tables'
import { openReadOnly } from '../../main/office/database/connection'
import { readEntries } from '../../main/office/journal/read-entries'
import { rebuild } from '../../main/office/journal/rebuild'
import { connectionOf, dataSource } from '../../main/office/database/connection'
import { playMainJob } from '../support/main-job'
import { practiceOffice, type PracticeOffice } from '../support/practice-office'
import { practiceKeyHex } from '../support/staff'
import { storePicture } from '../support/store-picture'

let practice: PracticeOffice
let entries: JournalEntry[]

/** Kinds that the main job does not write; each has its own test where it is written. */
const elsewhere = [
  'cases.CaseClosed',
  'cases.CaseRulesSet',
  'cases.DecisionNumberSet',
  'cases.DuesMoved',
  'cases.MeansVerified',
  'cases.MeasureEnded',
  'cases.MeasureTaken',
  'cases.NoticeGiven',
  'cases.NumberRangeAdopted',
  'cases.OfficerAssigned',
  'cases.StateChanged',
  'custody.AssetCorrected',
  'custody.AssetDestroyed',
  'custody.AssetFound',
  'custody.AssetFoundAgain',
  'custody.AssetLentOut',
  'custody.AssetMissed',
  'custody.AssetPlaceCorrected',
  'custody.AssetRecovered',
  'custody.AssetRelabelled',
  'custody.AssetReportedLost',
  'custody.AssetSplitOff',
  'custody.AssetTakenBack',
  'custody.AssetValued',
  'custody.AssetWrittenOff',
  'custody.ContainerMoved',
  'custody.ContainerOpeningAttended',
  'custody.ContainerOpeningBegun',
  'custody.ContainerOpeningCancelled',
  'custody.ContainerSealOpened',
  'custody.ContainerSealed',
  'custody.ContainerSealingAttended',
  'custody.ContainerSealingBegun',
  'custody.ContainerSealingCancelled',
  'custody.ContentTakenOut',
  'custody.ContentsFound',
  'custody.CorrectionDeclined',
  'custody.CorrectionProposed',
  'custody.CorrectionWithdrawn',
  'custody.CountCancelled',
  'custody.CountClosed',
  'custody.CountFindShown',
  'custody.CountFindingNoted',
  'custody.CountOpened',
  'custody.CountOutcomeConfirmed',
  'custody.CountOutcomeProposed',
  'custody.CountOutcomeReturned',
  'custody.CountPlaceBegun',
  'custody.CountPlaceFinished',
  'custody.CountScanAmended',
  'custody.CountScanUndone',
  'custody.CountScanned',
  'custody.CountSettled',
  'custody.CountSigned',
  'custody.CountSignedByHolder',
  'custody.CountVariancesFound',
  'custody.DeliveryCancelled',
  'custody.DestructionClosed',
  'custody.DestructionCouncilFormed',
  'custody.DestructionItemRemoved',
  'custody.DestructionItemScanned',
  'custody.DestructionItemsListed',
  'custody.DoorClosed',
  'custody.DoorOpened',
  'custody.FindRefused',
  'custody.FoundNoted',
  'custody.FundEntryNoted',
  'custody.HeldStockTaken',
  'custody.HolderAdded',
  'custody.HolderChanged',
  'custody.HolderClosed',
  'custody.HoldingRecordSigned',
  'custody.HoldingTransferApproved',
  'custody.HoldingTransferCancelled',
  'custody.HoldingTransferDeclined',
  'custody.HoldingTransferProposed',
  'custody.HoldingTransferred',
  'custody.IncidentClosed',
  'custody.IncidentReported',
  'custody.LabelsPrinted',
  'custody.LiabilityLaid',
  'custody.LineRejected',
  'custody.LoanApproved',
  'custody.LoanCancelled',
  'custody.LoanDeclined',
  'custody.LoanProposed',
  'custody.MoveOrderCancelled',
  'custody.MoveOrdered',
  'custody.MovesRecorded',
  'custody.OpeningAttended',
  'custody.OpeningBegun',
  'custody.OpeningCancelled',
  'custody.OriginBundleKept',
  'custody.PhotosAdded',
  'custody.PlaceClosed',
  'custody.PlaceDescribed',
  'custody.ReceiptUndone',
  'custody.ReleaseCancelled',
  'custody.ReleaseDeclined',
  'custody.ResealSeen',
  'custody.SampleAnnounced',
  'custody.SampleDrawn',
  'custody.SampleItemsDrawn',
  'custody.SealReplaced',
  'custody.StockImported',
  'custody.StockInLinesOrdered',
  'custody.StockInOrderCancelled',
  'custody.TermSet',
  'custody.WriteOffChecked',
  'custody.WriteOffProposed',
  'custody.WriteOffReturned',
  'deadlines.CalendarAdopted',
  'deadlines.RulePackAdopted',
  'funds.PaymentDeclined',
  'identity.ClockConfirmed',
  'identity.RolesChanged',
  'identity.SignedOut',
  'identity.StationRevoked',
  'intake.CancelProposed',
  'intake.DueMoved',
  'intake.ExtensionProposed',
  'intake.FileAccepted',
  'intake.FileAssigned',
  'intake.FileBegun',
  'intake.FileCancelled',
  'intake.FileExtended',
  'intake.FileOffered',
  'intake.FileRefused',
  'intake.FileSupplemented',
  'intake.FileWithdrawn',
  'intake.MoreAsked',
  'intake.OfferDeclined',
  'intake.OfferTakenBack',
  'intake.PagesScanned',
  'intake.ProposalDeclined',
  'intake.ProposalTakenBack',
  'intake.RefusalProposed',
  'intake.ResultReported',
  'intake.ResultReturned',
  'replication.OfficeEnrolled'
]

beforeAll(async () => {
  practice = await practiceOffice()
  await playMainJob(practice, '2026-11-23')
  const connection = openReadOnly({ directory: practice.directory, keyHex: practiceKeyHex })
  entries = readEntries(connection, 0, 10_000)
  connection.close()
})
afterAll(() => practice.close())

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) deepFreeze(member)
    Object.freeze(value)
  }
  return value
}

describe('applying an entry', () => {
  test('the main job writes every kind but those named here', () => {
    const written = new Set(entries.map(({ kind }) => kind))
    const missing = Object.keys(entryKinds).filter((kind) => !written.has(kind))
    expect(missing.sort()).toEqual(elsewhere)
  })

  test('gives equal changes each time, from an entry that nothing may touch', () => {
    for (const entry of entries) {
      const before = canonicalJson(entry)
      const first = apply(deepFreeze(structuredClone(entry)))
      expect(apply(structuredClone(entry))).toEqual(first)
      first.forEach((change) => Object.assign(change, { table: 'spoiled' }))
      expect(apply(entry).every(({ table }) => table !== 'spoiled')).toBe(true)
      expect(canonicalJson(entry)).toBe(before)
    }
  })

  test('writes projections only, whole rows, and names rows by their whole key', () => {
    const names = new Set(projections.map(({ name }) => name))
    for (const change of entries.flatMap(apply)) {
      expect(names).toContain(change.table)
      const { columns, key } = tablesByName.get(change.table)!
      if (change.op === 'insert') expect(Object.keys(change.row).sort()).toEqual(Object.keys(columns).sort())
      else expect(Object.keys(change.key).sort()).toEqual([...key].sort())
      if (change.op === 'patch') {
        for (const cells of [change.from, change.to]) {
          for (const column of Object.keys(cells)) expect(columns, change.table).toHaveProperty(column)
        }
      }
    }
  })

  test('puts it on the time line of each of its subjects, once', () => {
    for (const entry of entries) {
      const lines = apply(entry).filter(({ table }) => table === 'timeline')
      const subjects = lines.map((line) => (line.op === 'insert' ? line.row.subject : ''))
      expect(subjects).toEqual(subjectsOf(entry))
      expect(subjects[0]).toBe(entry.subject)
      expect(new Set(subjects).size).toBe(subjects.length)
    }
  })

  test('a kind or a version of another program is refused, and a name of every object is no kind', () => {
    const [entry] = entries
    for (const strange of [
      { kind: 'custody.AssetBurnt' },
      { kind: 'toString' },
      { kind: '__proto__' },
      { kind: 'constructor' },
      { version: entryKinds[entry!.kind as keyof typeof entryKinds].version + 1 },
      { version: 0 },
      { version: -1 },
      { version: 0.5 }
    ]) {
      expect(() => apply({ ...entry!, ...strange })).toThrow(UnknownEntryError)
    }
    expect(isEntryKind('hasOwnProperty')).toBe(false)
    expect(subjectsOf({ kind: 'custody.AssetBurnt', version: 1, subject: 'asset:x', payload: {} })).toEqual([
      'asset:x'
    ])
  })
})

describe('the payload of an entry', () => {
  test('is of the shape that its kind declares, and of no wider one', () => {
    for (const entry of entries) {
      const { payload } = entryKinds[entry.kind as keyof typeof entryKinds]
      expect(z.safeParse(payload, entry.payload).success, entry.kind).toBe(true)
      expect(z.safeParse(payload, { ...entry.payload, further: 1 }).success, entry.kind).toBe(false)
    }
  })

  test('no kind holds a float or a number for money', () => {
    const amounts = entries.flatMap((entry) => [...canonicalJson(entry.payload).matchAll(/"\w*Dong":(.)/g)])
    expect(amounts.length).toBeGreaterThan(20)
    // Where no money is owed there is none: null, never a number.
    expect(amounts.every(([, first]) => first === '"' || first === 'n')).toBe(true)
  })
})

test('a rebuild makes every row of every projection again, and only those', async () => {
  const before = storePicture(practice.directory)
  await practice.office.close()
  const location = { directory: practice.directory, keyHex: practiceKeyHex }
  const source = await dataSource(location, false).initialize()
  const connection = connectionOf(source)
  connection.exec("INSERT INTO user_role VALUES ('intruder', 'LEADER')")
  connection.exec("UPDATE asset SET name = 'khác'")
  connection.exec('DELETE FROM counter')
  expect(storePicture(practice.directory)).not.toEqual(before)
  expect(rebuild(connection)).toBe(entries.length)
  await source.destroy()
  expect(storePicture(practice.directory)).toEqual(before)
  practice = await practiceOffice()
})
