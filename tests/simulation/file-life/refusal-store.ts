// A store with a file in every standing that a refusal can have, for those who try to write one past the commands.
import { incompleteFile, refusalProposed } from '../../support/file-life'
import { staffOf } from '../../support/staff'
import { madeStore, openMade, type MadeStore } from '../made-store'

/** Never proposed, proposed, declined, taken back, refused: in this order. */
export async function refusalStore(): Promise<MadeStore> {
  const store = await madeStore()
  const office = await openMade(store.directory)
  const staff = staffOf({ answer: (frame) => office.answer(frame, 'host') }, store.sessions)
  const { today } = office.reading({
    userId: 'system',
    fullName: '',
    roles: [],
    permissions: new Set<never>(),
    stationId: 'host',
    tokenHash: ''
  })
  const decide = (proposalId: string, decision: 'APPROVE' | 'DECLINE') =>
    staff.call('leader', 'intake.decideRefusal', { proposalId, decision, words: 'Đã xem' })
  const take = async (index: number): Promise<string> =>
    (await staff.call('clerk', 'intake.receiveFile', incompleteFile(index, today))).fileId
  await take(1)
  await refusalProposed(staff, await take(2))
  await decide(await refusalProposed(staff, await take(3)), 'DECLINE')
  const proposalId = await refusalProposed(staff, await take(4))
  await staff.call('clerk', 'intake.takeBackProposal', { proposalId, reason: 'Xem lại' })
  await decide(await refusalProposed(staff, await take(5)), 'APPROVE')
  await office.close()
  return store
}
