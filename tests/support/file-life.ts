// Desk files brought as far as a test needs them, and the colleagues that their life takes.
import type { InputOf, OutputOf } from '@shared/contract'
import type { FileState } from '@shared/contract/file-shapes'
import { newId } from '@shared/ids'
import type { Role } from '@shared/permissions'
import { creditorNumber, smallPhoto } from './given'
import { requestFile } from './main-job'
import type { PracticeOffice } from './practice-office'
import { people, practicePassword, staffOf, valueOf, type PersonName, type Staff } from './staff'

export type LifeFile = OutputOf<'intake.receiveFile'>
type Signature = InputOf<'intake.withdrawFile'>['signature']

export const requesterName = requestFile(0, '2026-11-23').requester.fullName

/** Gives a person other roles; the session stands. */
export async function giveRoles(staff: Staff, person: PersonName, roles: readonly Role[]): Promise<string> {
  const userId = await userIdOf(staff, person)
  await staff.call('admin', 'identity.changeRoles', { userId, roles: [...roles], reason: 'Phân công lại' })
  return userId
}

export async function userIdOf(staff: Staff, person: PersonName): Promise<string> {
  const { users } = await staff.call('admin', 'identity.listUsers', {})
  const userName = person === 'admin' ? 'admin' : people[person].userName
  return users.find((user) => user.userName === userName)?.userId ?? ''
}

/** A second officer (the cashier) and a second head (the keeper): most steps of a file take two. */
export async function engageColleagues(staff: Staff): Promise<{ officerId: string; headId: string }> {
  return {
    officerId: await giveRoles(staff, 'cashier', ['ENFORCEMENT_OFFICER']),
    headId: await giveRoles(staff, 'keeper', ['LEADER'])
  }
}

/** A request with one of its two required papers. */
export function incompleteFile(index: number, today: string): InputOf<'intake.receiveFile'> {
  const file = requestFile(index, today)
  return { ...file, papers: file.papers.slice(0, 1), register: false }
}

export const askedItem = {
  paper: 'Bản án, quyết định',
  reason: 'MISSING',
  clause: 'Điều 9 khoản 2 Nghị định 152/2026/NĐ-CP',
  bring: 'Bản án có hiệu lực, bản chính hoặc sao chứng thực'
} as const

export const broughtPaper = {
  name: 'Bản án, quyết định',
  form: 'CERTIFIED_COPY',
  copies: 1,
  pages: 6
} as const

export function signedBy(side: 'REQUESTER' | 'RECEIVER', more: Partial<Signature> = {}): Signature {
  return {
    side,
    fullName: requesterName,
    capacity: '',
    identityNumber: creditorNumber,
    way: 'SCREEN',
    image: smallPhoto,
    finger: null,
    hand: null,
    witness: '',
    stamped: false,
    ...more
  }
}

export function resultOn(date: string): InputOf<'intake.reportResult'>['result'] {
  return { kind: 'DECISION', number: '71/QĐ-THADS', date, summary: '' }
}

/** What the requester himself takes home at the counter. */
export function takenHome(fileId: string): InputOf<'intake.returnResult'> {
  return {
    fileId,
    way: 'COUNTER',
    receiver: { kind: 'REQUESTER', identityNumber: creditorNumber },
    signature: signedBy('RECEIVER'),
    reference: ''
  }
}

/** A clerk's file in a state on the straight way, from its reception on. */
export async function fileIn(
  staff: Staff,
  state: Extract<
    FileState,
    'RECEIVED' | 'INCOMPLETE' | 'REGISTERED' | 'IN_PROCESS' | 'RESULT_READY' | 'RETURNED'
  >,
  today: string
): Promise<LifeFile> {
  if (state === 'RECEIVED') return staff.call('clerk', 'intake.receiveFile', incompleteFile(0, today))
  if (state === 'INCOMPLETE') {
    const file = await staff.call('clerk', 'intake.receiveFile', incompleteFile(0, today))
    await staff.call('clerk', 'intake.askForMore', { fileId: file.fileId, items: [askedItem], note: '' })
    return file
  }
  const file = await staff.call('clerk', 'intake.receiveFile', requestFile(0, today))
  const { fileId } = file
  if (state === 'REGISTERED') return file
  await staff.call('clerk', 'intake.beginFile', { fileId })
  if (state === 'IN_PROCESS') return file
  await staff.call('clerk', 'intake.reportResult', { fileId, result: resultOn(today) })
  if (state === 'RESULT_READY') return file
  await staff.call('clerk', 'intake.returnResult', takenHome(fileId))
  return file
}

/** The clerk's registered file begun and answered by the decision of the day of practice. */
export async function answer(staff: Staff, fileId: string): Promise<void> {
  await staff.call('clerk', 'intake.beginFile', { fileId })
  await staff.call('clerk', 'intake.reportResult', { fileId, result: resultOn('2026-11-23') })
}

/** A refusal that the clerk has proposed. */
export async function refusalProposed(staff: Staff, fileId: string): Promise<string> {
  const { proposalId } = await staff.call('clerk', 'intake.proposeRefusal', {
    fileId,
    reasonCode: 'LIMITATION_EXPIRED',
    explanation: 'Bản án có hiệu lực từ năm 2015, đã quá năm năm.'
  })
  return proposalId
}

/** The practice office some days on, with those who are needed signed in again: a session ends with its day. */
export async function staffLater(
  practice: PracticeOffice,
  { days, day, names = ['clerk'] }: { days: number; day: string; names?: (keyof typeof people)[] }
): Promise<Staff> {
  practice.passMs(days * 24 * 60 * 60 * 1000)
  const sessions = new Map<PersonName, string>()
  for (const name of names) {
    const input = { userName: people[name].userName, password: practicePassword, confirmedDay: day }
    const answer = await practice.door.answer({ call: 'identity.signIn', command: newId(), input })
    sessions.set(name, valueOf('identity.signIn', answer).session)
  }
  return staffOf(practice.door, sessions)
}
