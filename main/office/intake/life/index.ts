// The calls of the life of a file, for the router. They say that they are not there until each is built.
import type { HandlersOf } from '../../act'
import { refuse } from '../../refusal'
import type { fileLife } from '@shared/contract/file-life'

const notYet = (): never => refuse('UNAVAILABLE')

export const life: Pick<HandlersOf<'intake'>, keyof typeof fileLife> = {
  registerFile: notYet,
  askForMore: notYet,
  supplementFile: notYet,
  listRefusalReasons: notYet,
  proposeRefusal: notYet,
  decideRefusal: notYet,
  proposeCancel: notYet,
  decideCancel: notYet,
  proposeExtension: notYet,
  decideExtension: notYet,
  takeBackProposal: notYet,
  listFileProposals: notYet,
  withdrawFile: notYet,
  handOver: notYet,
  takeBackOffer: notYet,
  acceptFiles: notYet,
  declineFiles: notYet,
  assignFile: notYet,
  listStuckOffers: notYet,
  suggestAssignee: notYet,
  beginFile: notYet,
  reportResult: notYet,
  returnResult: notYet,
  printControlSlip: notYet
}
