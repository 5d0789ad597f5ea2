// What a screen may offer and what the commands do are the same, for everybody and in every state.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CallName, OutputOf } from '@shared/contract'
import { fileActions, type FileAction } from '@shared/contract/file-life'
import {
  askedItem,
  broughtPaper,
  engageColleagues,
  fileIn,
  refusalProposed,
  resultOn,
  signedBy,
  takenHome
} from '../../../../support/file-life'
import { newCase, requestFile } from '../../../../support/main-job'
import { practiceOffice, type PracticeOffice } from '../../../../support/practice-office'
import { nobody, today } from '../../scenes'

type File = OutputOf<'intake.getFile'>

let practice: PracticeOffice
let officerId: string
let headId: string
beforeAll(async () => {
  practice = await practiceOffice()
  const engaged = await engageColleagues(practice)
  officerId = engaged.officerId
  headId = engaged.headId
})
afterAll(() => practice.close())

/** The officer's, offered to the head who also is the keeper; the clerk sits at the counter. */
const standings: readonly [string, () => Promise<string>][] = [
  ...(['RECEIVED', 'INCOMPLETE', 'REGISTERED', 'IN_PROCESS', 'RESULT_READY', 'RETURNED'] as const).map(
    (state): [string, () => Promise<string>] => [
      state,
      async () => (await fileIn(practice, state, today)).fileId
    ]
  ),
  [
    'RECEIVED and complete',
    async () =>
      (await practice.call('clerk', 'intake.receiveFile', { ...requestFile(0, today), register: false }))
        .fileId
  ],
  [
    'asked about',
    async () => {
      const { fileId } = await fileIn(practice, 'INCOMPLETE', today)
      await refusalProposed(practice, fileId)
      return fileId
    }
  ],
  [
    'cancelling asked for',
    async () => {
      const { fileId } = await fileIn(practice, 'RESULT_READY', today)
      await practice.call('clerk', 'intake.proposeCancel', { fileId, reason: 'Nhận trùng' })
      return fileId
    }
  ],
  [
    'another day asked for',
    async () => {
      const { fileId } = await fileIn(practice, 'IN_PROCESS', today)
      const asked = { fileId, reason: 'Chờ', newDueDate: '2026-12-15' }
      await practice.call('clerk', 'intake.proposeExtension', asked)
      return fileId
    }
  ],
  [
    'offered',
    async () => {
      const { fileId } = await fileIn(practice, 'REGISTERED', today)
      await practice.call('clerk', 'intake.handOver', { fileIds: [fileId], toUserId: headId, note: '' })
      return fileId
    }
  ]
]

const inputs: Readonly<Record<FileAction, (file: File) => object>> = {
  registerFile: ({ fileId }) => ({ fileId }),
  askForMore: ({ fileId }) => ({ fileId, items: [askedItem], note: '' }),
  supplementFile: ({ fileId }) => ({ fileId, papers: [broughtPaper], note: '', register: false }),
  proposeRefusal: ({ fileId }) => ({ fileId, reasonCode: 'NO_DUTY', explanation: 'Vì' }),
  decideRefusal: approval,
  withdrawFile: ({ fileId }) => ({ fileId, reason: 'Thôi', signature: signedBy('REQUESTER') }),
  proposeCancel: ({ fileId }) => ({ fileId, reason: 'Trùng' }),
  decideCancel: approval,
  proposeExtension: ({ fileId }) => ({ fileId, reason: 'Chờ', newDueDate: '2026-12-15' }),
  decideExtension: approval,
  takeBackProposal: (file) => ({ proposalId: approval(file).proposalId, reason: 'Thôi' }),
  handOver: ({ fileId }) => ({ fileIds: [fileId], toUserId: officerId, note: '' }),
  takeBackOffer: ({ fileId }) => ({ fileIds: [fileId] }),
  acceptFiles: ({ fileId }) => ({ fileIds: [fileId] }),
  declineFiles: ({ fileId }) => ({ fileIds: [fileId], reason: 'Bận' }),
  assignFile: ({ fileId }) => ({ fileId, toUserId: officerId, reason: 'Phân công' }),
  beginFile: ({ fileId }) => ({ fileId }),
  reportResult: ({ fileId }) => ({ fileId, result: resultOn(today) }),
  returnResult: ({ fileId }) => takenHome(fileId),
  printControlSlip: ({ fileId }) => ({ fileId }),
  openCase: ({ fileId, requester }) => newCase({ fileId, requesterId: requester.partyId }, (cases += 1))
}
let cases = 1

function approval({ proposals: [open] }: File): { proposalId: string; decision: string; words: string } {
  return { proposalId: open?.proposalId ?? nobody, decision: 'APPROVE', words: '' }
}

test.each(standings)('%s: everybody is offered what he may do, and nothing else', async (_name, make) => {
  for (const person of ['clerk', 'cashier', 'keeper', 'accountant'] as const) {
    const done: FileAction[] = []
    let fileId = await make()
    const offered = (await practice.call(person, 'intake.getFile', { fileId })).can
    for (const action of fileActions) {
      const file = await practice.call(person, 'intake.getFile', { fileId })
      const call: CallName = action === 'openCase' ? 'cases.openCase' : `intake.${action}`
      const answer = await practice.attempt(person, call, inputs[action](file))
      if (!('ok' in answer)) continue
      done.push(action)
      fileId = await make()
    }
    expect(done.sort(), person).toEqual([...offered].sort())
  }
})
