// What holds for every command alike: the same id gives the same answer and one effect, another input under it is
// refused, and a failure at any step leaves nothing.
import { generateKeyPairSync } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { contract, type CallName } from '@shared/contract'
import { newId } from '@shared/ids'
import { publicKeyText } from '@domain/replication/signature'
import type { OfficeParts } from '../../../main/office/office'
import { newCase, requestFile } from '../../support/main-job'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../support/practice-office'
import { drawnSignature, stockInOrder } from '../../support/receiving'
import { practicePassword, type Staff } from '../../support/staff'
import { storePicture } from '../../support/store-picture'
import { colleagueId, deliveredByOfficer } from '../../support/witnessing'
import { caseCommands } from './case-commands'
import { countCommands } from './count-commands'
import { deadlineCommands } from './deadline-commands'
import { fileLifeCommands } from './file-life-commands'
import { handsCommands } from './hands-commands'
import { incidentCommands } from './incident-commands'
import { loanCommands } from './loan-commands'
import { lotCommands } from './lot-commands'
import { placeCommands } from './place-commands'
import { releaseCommands } from './release-commands'
import { because, type Scenario } from './scenario'
import { scanCommands } from './scan-commands'
import * as scenes from './scenes'
import { storeCommands } from './store-commands'

const printer = { kind: 'RECEIPT_PRINTER', name: 'Quầy 1', host: '127.0.0.1', port: 9, answers: true }
const centreUrl = 'https://trung-tam.example'

const scenarios: Record<string, Scenario> = {
  ...caseCommands,
  ...countCommands,
  ...deadlineCommands,
  ...fileLifeCommands,
  ...handsCommands,
  ...incidentCommands,
  ...loanCommands,
  ...lotCommands,
  ...placeCommands,
  ...releaseCommands,
  ...scanCommands,
  ...storeCommands,
  'identity.signIn': {
    person: 'clerk',
    before: async () => ({ userName: 'clerk', password: practicePassword }),
    other: () => ({ userName: 'keeper', password: practicePassword })
  },
  'identity.changePassword': {
    person: 'clerk',
    before: async () => ({ oldPassword: practicePassword, newPassword: 'mật khẩu mới hẳn' }),
    other: (input) => ({ ...input, newPassword: 'mật khẩu khác nữa' })
  },
  'identity.addUser': {
    person: 'admin',
    before: async () => ({ userName: 'Văn thư', fullName: 'Vũ Thị Thư', roles: ['INTAKE_OFFICER'] }),
    other: (input) => ({ ...input, fullName: 'Vũ Thị Khác' })
  },
  'identity.changeRoles': {
    person: 'admin',
    before: async (staff) => {
      const { users } = await staff.call('admin', 'identity.listUsers', {})
      const keeper = users.find(({ userName }) => userName === 'keeper')
      return { userId: keeper?.userId, roles: ['INTAKE_OFFICER'], reason: 'Chuyển việc' }
    },
    other: because
  },
  'identity.offerPairing': {
    person: 'admin',
    before: async () => ({ stationName: 'Kho vật chứng' }),
    other: () => ({ stationName: 'Quầy 2' })
  },
  'identity.revokeStation': {
    person: 'admin',
    before: async () => ({ stationId: 'quay-2', reason: 'Máy bị mất' }),
    other: because
  },
  'cases.openCase': {
    person: 'clerk',
    before: async () => newCase(null),
    other: (input) => ({ ...input, decisionNumber: '999/QĐ-THADS' })
  },
  'custody.addStoragePlace': {
    person: 'admin',
    before: async () => ({ parentId: null, kind: 'WAREHOUSE', name: 'Kho 1' }),
    other: (input) => ({ ...input, name: 'Kho 2' })
  },
  'custody.issueStockInOrder': {
    person: 'leader',
    before: async (staff) =>
      stockInOrder({ caseId: (await scenes.openedCase(staff)).caseId, lines: scenes.orderLines }),
    other: because
  },
  'custody.receiveAsset': {
    person: 'keeper',
    before: async (staff) => scenes.firstLine(await scenes.orderedIn(staff)),
    other: (input) => ({ ...input, condition: 'Hỏng' })
  },
  'custody.rejectLine': {
    person: 'keeper',
    before: async (staff) => {
      const { orderId } = await scenes.orderedIn(staff)
      return { orderId, lineNumber: 1, found: null, reason: 'Không giao', photos: [] }
    },
    other: because
  },
  'custody.openDelivery': {
    person: 'keeper',
    before: async (staff) => {
      const scene = await scenes.orderedIn(staff)
      await staff.call('keeper', 'custody.receiveAsset', scenes.firstLine(scene))
      return { orderId: scene.orderId, place: 'Kho 1' }
    },
    other: (input) => ({ ...input, place: 'Kho 2' })
  },
  'custody.signDelivery': {
    person: 'keeper',
    before: async (staff) => {
      const scene = await scenes.orderedIn(staff)
      await staff.call('keeper', 'custody.receiveAsset', scenes.firstLine(scene))
      const opened = await staff.call('keeper', 'custody.openDelivery', {
        orderId: scene.orderId,
        place: 'Kho 1'
      })
      await deliveredByOfficer(staff, opened.deliveryId)
      const signatures = [drawnSignature('GIVER'), drawnSignature('RECEIVER')]
      return { deliveryId: opened.deliveryId, signatures }
    },
    other: (input) => ({ ...input, signatures: [drawnSignature('GIVER')] })
  },
  'custody.askWitness': {
    person: 'keeper',
    before: async (staff) => {
      const { releaseId } = await scenes.approvedRelease(staff)
      const about = { kind: 'RELEASE' as const, id: releaseId }
      return { about, userId: await colleagueId(staff, about, { who: 'cashier' }) }
    },
    other: (input) => ({ ...input, userId: scenes.nobody })
  },
  'custody.attendRecord': {
    person: 'cashier',
    before: async (staff) => {
      const { releaseId } = await scenes.approvedRelease(staff)
      const about = { kind: 'RELEASE' as const, id: releaseId }
      const userId = await colleagueId(staff, about, { who: 'cashier' })
      return staff.call('keeper', 'custody.askWitness', { about, userId })
    },
    other: () => ({ witnessId: scenes.nobody })
  },
  'cases.closeCase': {
    person: 'leader',
    before: async (staff) => ({
      caseId: (await scenes.openedCase(staff)).caseId,
      decision: { number: '90/QĐ-THADS', issuedOn: scenes.today }
    }),
    other: (input) => ({ ...input, decision: { number: '91/QĐ-THADS', issuedOn: scenes.today } })
  },
  'funds.collectCash': {
    person: 'cashier',
    before: async (staff) => scenes.cashFor(await scenes.openedCase(staff), '5000000'),
    other: (input) => ({ ...input, amountDong: '5000001' })
  },
  'funds.proposePayment': {
    person: 'clerk',
    before: async (staff) => {
      const { obligationId } = await scenes.collectedCash(staff)
      return { obligationId, grossDong: '50000000', reason: 'Chi trả' }
    },
    other: because
  },
  'funds.checkPayment': {
    person: 'accountant',
    before: async (staff) => (await scenes.proposedPayment(staff)).verdict,
    other: because
  },
  'funds.approvePayment': {
    person: 'leader',
    before: async (staff) => (await scenes.checkedPayment(staff)).verdict,
    other: because
  },
  'funds.payPayment': {
    person: 'cashier',
    before: async (staff) => (await scenes.approvedPayment(staff)).pay,
    other: (input) => ({ ...input, payeeIdentityNumber: '079079005678' })
  },
  'documents.settlePrintJob': {
    person: 'cashier',
    before: async (staff) => ({
      jobId: (await scenes.collectedCash(staff)).receiptJobId,
      outcome: 'CONFIRMED'
    }),
    other: (input) => ({ ...input, outcome: 'FAILED' })
  },
  'documents.retryPrintJob': {
    person: 'cashier',
    before: async (staff) => {
      const jobId = (await scenes.collectedCash(staff)).receiptJobId
      await staff.call('cashier', 'documents.settlePrintJob', { jobId, outcome: 'FAILED' })
      return { jobId }
    },
    other: () => ({ jobId: scenes.nobody })
  },
  'documents.reprint': {
    person: 'cashier',
    before: async (staff) => ({
      form: 'CASH_RECEIPT',
      subject: `voucher:${(await scenes.collectedCash(staff)).voucherId}`,
      reason: 'Kẹt giấy'
    }),
    other: because
  },
  'devices.saveDevice': {
    person: 'admin',
    before: async () => ({ deviceId: null, settings: printer }),
    other: (input) => ({ ...input, settings: { ...printer, name: 'Quầy 2' } })
  },
  'devices.removeDevice': {
    person: 'admin',
    before: async (staff) =>
      staff.call('admin', 'devices.saveDevice', {
        deviceId: null,
        settings: { ...printer, kind: 'RECEIPT_PRINTER' }
      }),
    other: () => ({ deviceId: scenes.nobody })
  },
  'replication.enrol': {
    person: 'admin',
    before: async () => ({ centreUrl, code: 'MA-GHI-DANH' }),
    other: (input) => ({ ...input, code: 'MA-KHAC-HAN' })
  },
  'identity.signOut': { person: 'clerk', before: async () => ({}), other: () => ({}) }
}

/** Gives ids until it is set to blow: then the call of that number fails, as anything inside a command may. */
function fuse() {
  let left = Infinity
  return {
    set: (calls: number) => (left = calls),
    blown: () => left < 0,
    newId: () => {
      left -= 1
      if (left < 0) throw new Error('the fuse blew')
      return newId()
    }
  }
}

const officeKey = generateKeyPairSync('ed25519').privateKey
const around: Partial<OfficeParts> = {
  logFault: () => 'fault-1',
  stations: {
    open: () => Promise.resolve(),
    offer: () => ({ code: 'CODE', expiresAt: '2026-11-23T02:00:00.000Z', host: '127.0.0.1', port: 1 }),
    drop: () => undefined
  },
  centre: {
    officeKey: () => Promise.resolve(officeKey),
    fetch: () => Promise.resolve(Response.json({ centreKey: publicKeyText(officeKey) })),
    status: () => null,
    wake: () => undefined
  }
}

let practice: PracticeOffice
const opened: PracticeOffice[] = []
afterEach(async () => {
  for (const office of opened.splice(0)) await office.close()
})

const send: Staff['attemptWithId'] = (person, made) => practice.attemptWithId(person, made)

async function open(parts: Partial<OfficeParts> = {}): Promise<void> {
  practice = await practiceOffice({ ...around, ...parts })
  opened.push(practice)
  const system = { userId: 'system', fullName: '', roles: [], permissions: new Set<never>() }
  const run = { caller: { ...system, stationId: 'host', tokenHash: '' }, command: newId() }
  await practice.office.act(run, (act) =>
    act.append({
      kind: 'identity.StationPaired',
      subject: 'station:quay-2',
      payload: { stationId: 'quay-2', name: 'Quầy 2' }
    })
  )
}

const commands = [...contract].filter(([, { kind }]) => kind === 'command').map(([name]) => name)

test('every command has its scenario here', () => {
  expect(Object.keys(scenarios).sort()).toEqual([...commands].sort())
})

const repeatable = commands.filter((name) => name !== 'identity.signOut')

test.each(repeatable)('%s: the same id gives the same answer and one effect', async (name) => {
  await open()
  const { person, before, other } = scenarios[name]!
  const input = await before(practice)
  const command = newId()
  const first = await send(person, { call: name, input, command })
  expect(first).toHaveProperty('ok')
  const after = storePicture(practice.directory)

  const again = await send(person, { call: name, input, command })
  expect(again).toEqual(contract.get(name)?.answerKept ? first : { ok: { alreadyDone: true } })
  expect(refusalOf(await send(person, { call: name, input: other(input), command }))).toBe('COMMAND_REUSED')
  const inNewOrder = Object.fromEntries(Object.entries(input).reverse())
  expect(await send(person, { call: name, input: inNewOrder, command })).toEqual(again)
  expect(storePicture(practice.directory)).toEqual(after)
})

test.each(commands)('%s: a failure at any step leaves nothing', async (name) => {
  const ids = fuse()
  await open({ newId: ids.newId })
  const { person, before } = scenarios[name]!
  const input = await before(practice)
  const untouched = storePicture(practice.directory)
  const head = practice.office.head()
  const command = newId()

  for (let calls = 0; ; calls += 1) {
    ids.set(calls)
    const answer = await send(person, { call: name, input, command })
    if (!ids.blown()) {
      expect(answer).toHaveProperty('ok')
      break
    }
    expect(answer).toEqual({ fault: { reference: 'fault-1' } })
    expect(practice.office.head()).toEqual(head)
    expect(storePicture(practice.directory)).toEqual(untouched)
  }
})

test('an id that another call has used, or another person, is refused', async () => {
  await open()
  const command = newId()
  const input = { parentId: null, kind: 'WAREHOUSE', name: 'Kho 1' }
  expect(await send('admin', { call: 'custody.addStoragePlace', input, command })).toHaveProperty('ok')
  const file = requestFile(0, scenes.today)
  expect(refusalOf(await send('clerk', { call: 'intake.receiveFile', input: file, command }))).toBe(
    'COMMAND_REUSED'
  )
  const scene = await scenes.proposedPayment(practice)
  const verdict = newId()
  await send('accountant', { call: 'funds.checkPayment', input: scene.verdict, command: verdict })
  const { users } = await practice.call('admin', 'identity.listUsers', {})
  const cashier = users.find(({ userName }) => userName === 'cashier')
  const roles = ['ACCOUNTANT' as const]
  await practice.call('admin', 'identity.changeRoles', { userId: cashier!.userId, roles, reason: 'Thử' })
  const stolen = await send('cashier', { call: 'funds.checkPayment', input: scene.verdict, command: verdict })
  expect(refusalOf(stolen)).toBe('COMMAND_REUSED')
})

test('a command whose answer was lost with the desk is known to the journal and not done again', async () => {
  await open()
  const command = newId()
  const input = { parentId: null, kind: 'WAREHOUSE', name: 'Kho 1' }
  await send('admin', { call: 'custody.addStoragePlace', input, command })
  const { seq } = practice.office.head()
  const caller = practice.office.reading({ ...admin, tokenHash: '' })
  expect(caller.get('SELECT 1 FROM desk_command WHERE command = ?', command)).toBeDefined()
  await practice.office.act({ caller: { ...admin, tokenHash: '' }, command: newId() }, (act) =>
    act.get('DELETE FROM desk_command WHERE command = ? RETURNING command', command)
  )
  const again = await send('admin', { call: 'custody.addStoragePlace', input, command })
  expect(again).toEqual({ ok: { alreadyDone: true, seq } })
  expect(practice.office.head().seq).toBe(seq)
})

const admin = { userId: 'system', fullName: '', roles: [], permissions: new Set<never>(), stationId: 'host' }

test('many calls of one id at the same moment are one', async () => {
  await open()
  const { person, before } = scenarios['funds.collectCash']!
  const input = await before(practice)
  const command = newId()
  const name: CallName = 'funds.collectCash'
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => send(person, { call: name, input, command }))
  )
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  const till = await practice.call('cashier', 'funds.getTill', { day: scenes.today })
  expect(till).toMatchObject({ inDong: '5000000', closingDong: '5000000' })
})
