// A case as it was written before it knew many people: read with today's eyes, it means what it meant.
import { expect, test } from 'vitest'
import { apply, payloadToday, subjectsOf } from '@domain/apply'
import { openedFirst, openedOfTwoSides } from '@domain/cases/opened'
import { entryKinds } from '@domain/entries'
import type { JournalEntry } from '@domain/journal/entry'
import { newId } from '@shared/ids'

const first = openedFirst.parse({
  caseId: newId(),
  tag: '6790072600000153',
  tagNumber: 1,
  fileId: newId(),
  decisionNumber: '214/QĐ-THADS',
  decisionDate: '2026-11-20',
  title: { number: '47/2026/DS-ST', date: '2026-08-28', court: 'TAND khu vực 7' },
  creditor: { partyId: newId(), fullName: 'Phạm Thị Hồng Vân' },
  debtor: { partyId: newId(), fullName: 'Đỗ Văn Thắng' },
  obligation: { obligationId: newId(), category: 'LOAN', content: 'Trả nợ', amountDong: '486250000' }
})

const entry: JournalEntry = {
  seq: 7,
  epoch: 1,
  id: newId(),
  at: '2026-11-23T02:00:00.000Z',
  skewMs: 0,
  office: '79007',
  station: 'host',
  actor: newId(),
  command: newId(),
  kind: 'cases.CaseOpened',
  version: 1,
  subject: `case:${first.caseId}`,
  reason: null,
  payload: first,
  prevHash: '0'.repeat(64),
  hash: '0'.repeat(64)
}

test('an entry of the first version gives the rows of two sides and one sum', () => {
  const changes = apply(entry)
  const rowsOf = (table: string) =>
    changes.flatMap((change) => (change.table === table && change.op === 'insert' ? [change.row] : []))
  expect(rowsOf('enforcement_case')).toMatchObject([
    {
      decision_number: '214/QĐ-THADS',
      number_source: 'TYPED',
      basis: null,
      state: 'OPEN',
      state_since: '2026-11-20',
      officer_id: null,
      closed_on: null,
      search_text: '214/qd-thads pham thi hong van do van thang 47/2026/ds-st'
    }
  ])
  expect(rowsOf('case_party').map(({ role, position }) => [role, position])).toEqual([
    ['CREDITOR', 0],
    ['DEBTOR', 1]
  ])
  expect(rowsOf('obligation')).toMatchObject([
    { kind: 'MONEY', category: 'LOAN', amount_dong: 486250000n, liability: 'JOINT', interest: null }
  ])
  expect(rowsOf('obligation_debtor')).toMatchObject([{ party_id: first.debtor.partyId, share_dong: null }])
  expect(rowsOf('case_number')).toMatchObject([{ number: '214/QĐ-THADS', source: 'TYPED', reason: '' }])
  expect(rowsOf('case_due')).toEqual([])
})

test('who owes stands before what is owed, as the store proves the shares by it', () => {
  const tables = apply(entry).map(({ table }) => table)
  expect(tables.indexOf('obligation_debtor')).toBeLessThan(tables.indexOf('obligation'))
  expect(tables.lastIndexOf('case_party')).toBeLessThan(tables.indexOf('obligation'))
})

test('its time line is that of the file and of both people, as it was', () => {
  const about = [first.fileId!, first.creditor.partyId, first.debtor.partyId]
  expect(new Set(subjectsOf(entry))).toEqual(
    new Set([`case:${first.caseId}`, `file:${about[0]}`, `party:${about[1]}`, `party:${about[2]}`])
  )
})

test('what nobody asked then stays unknown, and the given payload is left alone', () => {
  const before = structuredClone(first)
  const today = openedOfTwoSides(first)
  expect(first).toEqual(before)
  expect(entryKinds['cases.CaseOpened'].payload.parse(today)).toEqual(payloadToday(entry))
  expect(today).toMatchObject({ basis: null, titleEffectiveOn: null, titleForce: null, dues: [] })
})

test('a case that was closed before it had states is one that was carried out', () => {
  const closed = {
    ...entry,
    seq: 8,
    kind: 'cases.CaseClosed',
    payload: { caseId: first.caseId, decision: { number: '90/QĐ-THADS', issuedOn: '2026-11-23' } }
  }
  expect(apply(closed).filter(({ table }) => table !== 'timeline')).toMatchObject([
    {
      op: 'insert',
      table: 'case_state',
      row: { from_state: 'OPEN', to_state: 'COMPLETED', decided_by: 'HEAD' }
    },
    {
      op: 'patch',
      table: 'enforcement_case',
      from: { state: 'OPEN', closed_on: null },
      to: { state: 'COMPLETED', closed_on: '2026-11-23', closed_decision: '90/QĐ-THADS' }
    }
  ])
})
