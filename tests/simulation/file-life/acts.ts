// What a person may try with some file, sensible or not, and who must own which files once it was done.
import type { CallName } from '@shared/contract'
import type { Answer } from '@shared/contract/answers'
import {
  broughtPaper,
  askedItem,
  incompleteFile,
  resultOn,
  signedBy,
  takenHome
} from '../../support/file-life'
import { newCase, requestFile } from '../../support/main-job'
import type { PersonName } from '../../support/staff'
import type { Choice } from '../power-cut/seeded-choice'

export interface Walk {
  readonly choose: Choice
  /** Files by who must own them, in the order of their reception. */
  readonly owners: Map<string, string>
  readonly userIds: ReadonlyMap<PersonName, string>
  readonly today: () => string
  read: <Row extends object>(sql: string, ...values: string[]) => Row[]
  send: (person: PersonName, call: CallName, input: object) => Promise<Answer>
}

interface Tried {
  call: CallName
  input: object
  /** The owners that it leaves behind, where it was done. */
  owns: (answer: unknown) => readonly (readonly [string, string])[]
}
export type Act = (walk: Walk, person: PersonName) => Tried

const nothing: Tried['owns'] = () => []
const nobody = '00000000-0000-7000-8000-000000000000'
const asked = 5

/** One of the newest files mostly, any of them sometimes: the walk is to bring files to their ends. */
function someFile({ owners, choose }: Walk): string {
  const files = [...owners.keys()]
  const among = choose(3) === 0 ? files : files.slice(-12)
  return among[choose(Math.max(1, among.length))] ?? nobody
}

function someFiles(walk: Walk): string[] {
  return Array.from({ length: 1 + walk.choose(3) }, () => someFile(walk))
}

/** A file of the person's own, where he has one; any other sometimes. */
function ownFile(walk: Walk, person: PersonName): string {
  const userId = walk.userIds.get(person)
  const own = [...walk.owners].filter(([, owner]) => owner === userId).map(([fileId]) => fileId)
  const among = own.slice(-8)
  return walk.choose(asked) === 0 ? someFile(walk) : (among[walk.choose(among.length)] ?? someFile(walk))
}

function offeredTo(walk: Walk, person: PersonName): string[] {
  const rows = walk.read<{ file_id: string }>(
    'SELECT file_id FROM intake_file WHERE offered_to = ? LIMIT 3',
    walk.userIds.get(person) ?? ''
  )
  return rows.length === 0 || walk.choose(asked) === 0 ? someFiles(walk) : rows.map(({ file_id }) => file_id)
}

function openProposal(walk: Walk, kind: string): string {
  const rows = walk.read<{ proposal_id: string }>(
    "SELECT proposal_id FROM intake_proposal WHERE state = 'PROPOSED' AND kind = ? ORDER BY proposal_id",
    kind
  )
  return rows[walk.choose(Math.max(1, rows.length))]?.proposal_id ?? nobody
}

function somebody(walk: Walk): string {
  const ids = [...walk.userIds.values(), nobody]
  return ids[walk.choose(ids.length)] ?? nobody
}

const userOf = (walk: Walk, person: PersonName): string => walk.userIds.get(person) ?? ''

const receive: Act = (walk, person) => {
  const index = walk.choose(500)
  const file = walk.choose(2) === 0 ? requestFile(index, walk.today()) : incompleteFile(index, walk.today())
  const input = { ...file, register: walk.choose(2) === 0 }
  return {
    call: 'intake.receiveFile',
    input,
    owns: (answer) => [[(answer as { fileId: string }).fileId, userOf(walk, person)]]
  }
}

const onFile =
  (call: CallName, input: (fileId: string, walk: Walk) => object): Act =>
  (walk, person) => ({ call, input: input(ownFile(walk, person), walk), owns: nothing })

const decide =
  (call: CallName, kind: string): Act =>
  (walk) => ({
    call,
    input: {
      proposalId: openProposal(walk, walk.choose(asked * 2) === 0 ? 'CANCEL' : kind),
      decision: walk.choose(3) === 0 ? 'DECLINE' : 'APPROVE',
      words: walk.choose(3) === 0 ? '' : 'Đã xem'
    },
    owns: nothing
  })

const takeBackProposal: Act = (walk) => ({
  call: 'intake.takeBackProposal',
  input: {
    proposalId: openProposal(walk, ['REFUSAL', 'CANCEL', 'EXTENSION'][walk.choose(3)]!),
    reason: 'Thôi'
  },
  owns: nothing
})

const handOver: Act = (walk, person) => ({
  call: 'intake.handOver',
  input: { fileIds: [ownFile(walk, person)], toUserId: somebody(walk), note: '' },
  owns: nothing
})

const acceptFiles: Act = (walk, person) => {
  const fileIds = offeredTo(walk, person)
  return {
    call: 'intake.acceptFiles',
    input: { fileIds },
    owns: () => fileIds.map((fileId) => [fileId, userOf(walk, person)] as const)
  }
}

const declineFiles: Act = (walk, person) => ({
  call: 'intake.declineFiles',
  input: { fileIds: offeredTo(walk, person), reason: 'Bận' },
  owns: nothing
})

const assignFile: Act = (walk) => {
  const fileId = someFile(walk)
  const toUserId = somebody(walk)
  return {
    call: 'intake.assignFile',
    input: { fileId, toUserId, reason: 'Phân công' },
    owns: () => [[fileId, toUserId]]
  }
}

const reasons = ['NO_RIGHT', 'NO_DUTY', 'LIMITATION_EXPIRED', 'SENT_BACK_BEFORE', 'NOT_LISTED']

/** A requester of this file: his name stands on it. */
function requesterOf(walk: Walk, fileId: string): { fullName: string; identityNumber: string | null } {
  const [row] = walk.read<{ full_name: string; number: string | null }>(
    'SELECT full_name, number FROM party JOIN intake_file ON requester_id = party_id WHERE file_id = ?',
    fileId
  )
  return { fullName: row?.full_name ?? 'Không Ai', identityNumber: row?.number ?? null }
}

const returnResult = onFile('intake.returnResult', (fileId, walk) => {
  const requester = requesterOf(walk, fileId)
  return {
    ...takenHome(fileId),
    receiver: { kind: 'REQUESTER', identityNumber: requester.identityNumber },
    signature: signedBy('RECEIVER', requester)
  }
})

/** Every act as often as it stands here. */
export const acts: readonly Act[] = [
  receive,
  receive,
  receive,
  onFile('intake.registerFile', (fileId) => ({ fileId })),
  onFile('intake.askForMore', (fileId) => ({ fileId, items: [askedItem], note: '' })),
  onFile('intake.supplementFile', (fileId, { choose }) => ({
    fileId,
    papers: choose(4) === 0 ? [] : [broughtPaper],
    note: '',
    register: choose(2) === 0
  })),
  onFile('intake.proposeRefusal', (fileId, { choose }) => ({
    fileId,
    reasonCode: reasons[choose(reasons.length)],
    explanation: 'Xem đơn'
  })),
  onFile('intake.proposeRefusal', (fileId) => ({ fileId, reasonCode: 'NO_DUTY', explanation: 'Xem đơn' })),
  decide('intake.decideRefusal', 'REFUSAL'),
  decide('intake.decideRefusal', 'REFUSAL'),
  onFile('intake.proposeCancel', (fileId) => ({ fileId, reason: 'Trùng' })),
  decide('intake.decideCancel', 'CANCEL'),
  onFile('intake.proposeExtension', (fileId) => ({ fileId, reason: 'Chờ', newDueDate: '2030-12-16' })),
  decide('intake.decideExtension', 'EXTENSION'),
  takeBackProposal,
  onFile('intake.withdrawFile', (fileId, walk) => ({
    fileId,
    reason: 'Thôi',
    signature: signedBy('REQUESTER', requesterOf(walk, fileId))
  })),
  handOver,
  handOver,
  (walk, person) => ({
    call: 'intake.takeBackOffer',
    input: { fileIds: [ownFile(walk, person)] },
    owns: nothing
  }),
  acceptFiles,
  acceptFiles,
  declineFiles,
  assignFile,
  onFile('intake.beginFile', (fileId) => ({ fileId })),
  onFile('intake.beginFile', (fileId) => ({ fileId })),
  onFile('intake.reportResult', (fileId, walk) => ({ fileId, result: resultOn(walk.today()) })),
  onFile('intake.reportResult', (fileId, walk) => ({ fileId, result: resultOn(walk.today()) })),
  returnResult,
  returnResult,
  onFile('intake.printControlSlip', (fileId) => ({ fileId })),
  onFile('cases.openCase', (fileId, { choose }) => ({
    ...newCase(null, 100 + choose(100_000)),
    fileId
  }))
]
