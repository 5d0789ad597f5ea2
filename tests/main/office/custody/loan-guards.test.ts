// What the store itself refuses of loans and openings, whatever a program says.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { practiceOffice, type PracticeOffice } from '../../../support/practice-office'
import { approvedLoan, attendedOpening, begunOpening, lentAsset, proposedLoan } from './loan-scenes'
import { raw } from './raw-store'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

/** Runs each statement by itself and answers which of them the store took. */
async function taken(statements: readonly string[]): Promise<string[]> {
  const took: string[] = []
  await raw(practice.directory, (connection) => {
    for (const statement of statements) {
      connection.exec('SAVEPOINT one')
      try {
        connection.exec(statement)
        took.push(statement)
      } catch (error) {
        expect(String(error), statement).toMatch(/^SqliteError/)
      }
      connection.exec('ROLLBACK TO one')
    }
  })
  return took
}

const holder = (id: string) => `place_id = NULL, holder_id = '${id}'`
const whole = `record_number = '1', messenger = 'M', messenger_number = '079085004321', letter = 'G',
  lent_by = 'k', lent_at = 'x', condition_before = 'c', out_photos = '[1]', out_signatures = '[1,2]'`

test('an asset is lent by an order that was carried out, and by nothing else', async () => {
  const { borrowerId } = await approvedLoan(practice)
  expect(await taken([`UPDATE asset SET state = 'LENT_OUT', ${holder(borrowerId)}`])).toEqual([])
})

test('no step of a loan is left out or done by half', async () => {
  const { leader } = { leader: (await approvedLoan(practice)).loanId }
  expect(leader).not.toBe('')
  const done = `UPDATE asset_loan SET state = 'OUT', ${whole}`
  expect(await taken([done])).toEqual([done])
  expect(
    await taken([
      "UPDATE asset_loan SET state = 'BACK'",
      "UPDATE asset_loan SET state = 'PROPOSED'",
      "UPDATE asset_loan SET state = 'OUT'",
      `${done}, lent_by = decided_by`,
      ...['record_number', 'messenger', 'messenger_number', 'letter', 'lent_by', 'condition_before'].map(
        (column) => `${done}, ${column} = NULL`
      ),
      `${done}, out_photos = '[]'`,
      `${done}, out_signatures = '[1]'`,
      'UPDATE asset_loan SET decided_by = proposed_by',
      'UPDATE asset_loan SET order_number = NULL'
    ])
  ).toEqual([])
})

test('who asks does not decide, and nothing begins in the middle or twice', async () => {
  await proposedLoan(practice)
  const copy = (state: string) => `INSERT INTO asset_loan (loan_id, asset_id, borrower_id, request_number,
    request_day, purpose, due_on, state, proposed_by, proposed_at) SELECT 'other', asset_id, borrower_id,
    request_number, request_day, purpose, due_on, '${state}', proposed_by, proposed_at FROM asset_loan`
  expect(
    await taken([
      "UPDATE asset_loan SET state = 'APPROVED', order_number = '1', decided_by = proposed_by",
      "UPDATE asset_loan SET state = 'APPROVED', order_number = '1'",
      `UPDATE asset_loan SET state = 'OUT', order_number = '1', decided_by = 'l', ${whole}`,
      copy('PROPOSED'),
      copy('DECLINED'),
      "UPDATE asset SET state = 'RELEASE_PROPOSED'"
    ])
  ).toEqual([])
})

test('an asset comes back by a record that explains its seal', async () => {
  const { cell } = await lentAsset(practice)
  const back = `UPDATE asset_loan SET state = 'BACK', back_record_number = '2', returned_by = 'M',
    taken_back_by = 'k', back_at = 'x', condition_after = 'c', back_photos = '[1]', back_signatures = '[1,2]',
    seal_after = 'NP-1', seal_intact_after = 'YES'`
  const explained = `${back}, seal_intact_after = 'NO', seal_change_by = 'a', seal_change_document = 'b'`
  expect(await taken([back, explained])).toEqual([back, explained])
  expect(
    await taken([
      `UPDATE asset SET state = 'IN_OWN_STORE', place_id = '${cell}', holder_id = NULL`,
      "UPDATE asset SET seal_number = 'TA-9'",
      `${back}, seal_intact_after = 'NO'`,
      `${back}, seal_after = 'TA-9'`,
      `${back}, seal_after = NULL, seal_intact_after = NULL`,
      `${back}, seal_change_by = 'a'`,
      `${back}, taken_back_by = decided_by`,
      `${back}, back_photos = '[]'`,
      `${back}, back_signatures = '[1]'`,
      `${back}, returned_by = NULL`
    ])
  ).toEqual([])
})

test('what lies on the table stays there, and its seal stays the book’s', async () => {
  const { otherCell, borrowerId } = { ...(await begunOpening(practice)), borrowerId: 'somebody' }
  expect(
    await taken([
      `UPDATE asset SET place_id = '${otherCell}'`,
      `UPDATE asset SET state = 'LENT_OUT', ${holder(borrowerId)}`,
      "UPDATE asset SET state = 'RELEASE_PROPOSED'",
      "UPDATE asset SET seal_number = 'NP-2'",
      'UPDATE asset SET seal_number = NULL',
      "UPDATE seal_opening SET state = 'ATTENDED'",
      "UPDATE seal_opening SET state = 'ATTENDED', attended_by = begun_by",
      "UPDATE seal_opening SET state = 'DONE'",
      "UPDATE seal_opening SET photos_before = '[]'"
    ])
  ).toEqual([])
})

test('an opening is done by two, with contents, photos, signatures and another seal', async () => {
  await attendedOpening(practice)
  const done = `UPDATE seal_opening SET state = 'DONE', finished_by = 'k', record_number = '1', seal_after = 'NP-2',
    condition_after = 'c', contents = '[1]', photos_after = '[1]', signatures = '[1,2]'`
  expect(await taken([done])).toEqual([done])
  expect(
    await taken([
      `${done}, finished_by = attended_by`,
      `${done}, attended_by = NULL`,
      `${done}, seal_after = seal_before`,
      ...['contents', 'photos_after'].map((column) => `${done}, ${column} = '[]'`),
      `${done}, signatures = '[1]'`,
      ...['seal_after', 'record_number', 'finished_by', 'contents'].map(
        (column) => `${done}, ${column} = NULL`
      )
    ])
  ).toEqual([])
})
