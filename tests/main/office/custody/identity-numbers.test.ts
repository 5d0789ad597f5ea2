// Who only reads the stock reads who took a thing, and never by which number: every call that its readers may make is
// made with everything that could be asked, and the answers are searched.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contract } from '@shared/contract'
import { permissionsOf } from '@shared/permissions'
import { openBlobs } from '../../../../main/office/blobs/blobs'
import { reportOf } from '../../../../main/office/custody/assets/get-chain-report'
import { systemCaller } from '../../../../main/office/system-caller'
import { openedStore, thingInStore, thingNotSignedFor } from '../../../support/held-things'
import { smallPhoto } from '../../../support/given'
import { practiceOffice, type PracticeOffice } from '../../../support/practice-office'
import { judgment, orderedOut, signedBy } from '../../../support/releasing'
import { people, practiceKeyHex } from '../../../support/staff'
import { attended, officerAtRelease } from '../../../support/witnessing'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const name = 'Lý Thị Mai'
const numbers = ['079066007777', '079177007777', '079288007777'] as const
const oldNumber = '024137777'

type Scene = Awaited<ReturnType<typeof openedStore>>

async function sold(scene: Scene, number: string): Promise<{ assetId: string; tag: string }> {
  const { assetId, tag } = await thingInStore(practice, scene)
  const identity =
    number.length === 9 ? { kind: 'OLD_CARD' as const, number } : { kind: 'CITIZEN_CARD' as const, number }
  const { releaseId } = await practice.call('keeper', 'custody.proposeRelease', {
    assetId,
    quantity: null,
    outcome: 'SOLD',
    decision: judgment,
    reason: 'Bán theo bản án',
    recipient: {
      kind: 'BUYER',
      name,
      address: 'Thành phố Hồ Chí Minh',
      sale: { number: '05/BBĐG', issuedOn: '2026-11-10' },
      paymentVoucher: 'UNC 12/VCB',
      taker: { fullName: name, identity },
      mandate: null
    }
  })
  await orderedOut(practice, releaseId)
  await officerAtRelease(practice, releaseId)
  await attended(practice, { kind: 'RELEASE', id: releaseId }, { who: 'accountant' })
  await practice.call('keeper', 'custody.handOver', {
    releaseId,
    scannedTag: tag,
    recipientIdentityNumber: number,
    condition: 'Như khi nhập kho',
    sealIntact: null,
    carrier: null,
    signatures: [
      signedBy('GIVER', people.keeper.fullName),
      signedBy('RECEIVER', name, { identityNumber: number })
    ],
    photos: [smallPhoto]
  })
  return { assetId, tag }
}

test('the number of a buyer’s paper is in no answer to those who read the stock', async () => {
  const scene = await openedStore(practice)
  const things = []
  for (const number of [...numbers, oldNumber]) things.push(await sold(scene, number))
  const told = await toldToReaders([
    { caseId: scene.caseId },
    { text: numbers[0] },
    { text: name },
    ...things.flatMap(({ assetId, tag }) => [
      { assetId, tag },
      { assetId },
      { tag },
      { openOnly: false, assetId }
    ])
  ])
  expect(told.length).toBeGreaterThan(100)
  expect(told.some((answer) => answer.includes(name))).toBe(true)
  const leaking = told.filter((answer) => [...numbers, oldNumber].some((number) => answer.includes(number)))
  expect(leaking.map((answer) => answer.slice(0, 200))).toEqual([])
})

test('nor is that of a witness from outside, in no answer and in no report', async () => {
  const scene = await openedStore(practice)
  const { assetId, sign } = await thingNotSignedFor(practice, scene)
  const witness = 'Lê Thị Hoa'
  await sign({ way: 'REFUSED', image: null, witness, witnessIdentity: numbers[0] })
  const told = await toldToReaders([{ assetId }])
  expect(told.some((answer) => answer.includes(witness))).toBe(true)
  expect(told.filter((answer) => answer.includes(numbers[0]))).toEqual([])
  const blobs = openBlobs(practice.directory, practiceKeyHex)
  const report = await reportOf(practice.office.reading(systemCaller), assetId, blobs)
  const notes = report.events.flatMap((event) => event.notes).join()
  expect(notes).toContain(`${witness}, số định danh 0790••••7777`)
  expect(JSON.stringify(report)).not.toContain(numbers[0])
})

/** Every answer of every call that reads the warehouse or a time line, to whoever may make it. */
async function toldToReaders(about: readonly object[]): Promise<string[]> {
  const subjects = practice.office
    .reading(systemCaller)
    .all<{ subject: string }>('SELECT DISTINCT subject FROM timeline')
    .filter(({ subject }) => /^[a-zA-Z]+:[0-9a-f-]{36}$/.test(subject))
  const inputs = [
    {},
    { openOnly: false },
    ...about,
    ...subjects.map(({ subject }) => ({ subject, limit: 500 }))
  ]
  const told: string[] = []
  for (const person of ['keeper', 'leader'] as const) {
    const may = permissionsOf(people[person].roles)
    for (const [call, { kind, permission }] of contract) {
      const isRead = kind === 'query' && /^(custody|journal)\./.test(call) && may.has(permission as never)
      if (!isRead) continue
      for (const input of inputs) {
        const answer = JSON.stringify(await practice.attempt(person, call, input))
        if (answer.startsWith('{"ok"')) told.push(`${call} ${answer}`)
      }
    }
  }
  return told
}

test('buyers of one name and one end of their numbers are told apart by counting them', async () => {
  const scene = await openedStore(practice)
  for (const number of [...numbers, numbers[1]]) await sold(scene, number)
  const { holders } = await practice.call('keeper', 'custody.listHolders', {})
  const buyers = holders.filter(({ kind }) => kind === 'BUYER')
  expect(buyers.map((holder) => holder.name).sort()).toEqual(
    [name, `${name} (…7777)`, `${name} (…7777 · 2)`].sort()
  )
  expect(buyers.map(({ contact }) => contact)).toEqual(['', '', ''])
})
