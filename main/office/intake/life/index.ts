// The calls of the life of a file, for the router.
import type { fileLife } from '@shared/contract/file-life'
import type { HandlersOf } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { listStuckOffers } from '../find-files'
import { askForMore } from './ask-for-more'
import { suggestAssignee } from './assignees'
import { decideCancel, decideExtension, decideRefusal } from './decide'
import { acceptFiles, assignFile, declineFiles, handOver, takeBackOffer } from './hand-over'
import { listFileProposals } from './list-proposals'
import {
  listRefusalReasons,
  proposeCancel,
  proposeExtension,
  proposeRefusal,
  takeBackProposal
} from './propose'
import { registerFile } from './register-file'
import { beginFile, printControlSlip, reportResult, returnResult } from './results'
import { supplementFile } from './supplement-file'
import { withdrawFile } from './withdraw-file'

const handlers = {
  registerFile,
  askForMore,
  supplementFile,
  listRefusalReasons,
  proposeRefusal,
  decideRefusal,
  proposeCancel,
  decideCancel,
  proposeExtension,
  decideExtension,
  takeBackProposal,
  listFileProposals,
  handOver,
  takeBackOffer,
  acceptFiles,
  declineFiles,
  assignFile,
  listStuckOffers,
  suggestAssignee,
  beginFile,
  reportResult,
  printControlSlip
} satisfies Partial<HandlersOf<'intake'>>

export function life({ blobs }: { blobs: Blobs }): Pick<HandlersOf<'intake'>, keyof typeof fileLife> {
  return { ...handlers, withdrawFile: withdrawFile(blobs), returnResult: returnResult(blobs) }
}
