// The words of the language in use. Every screen takes its words from here, so that a second language is one edit.
import type { Refusal } from '@shared/contract/answers'
import { approvalsWords } from '@shared/words/vi/approvals'
import { booksWords } from '@shared/words/vi/books'
import { custodyWords } from '@shared/words/vi/custody'
import { boxesWords } from '@shared/words/vi/custody-boxes'
import { witnessingWords } from '@shared/words/vi/custody-witnessing'
import { countingWords } from '@shared/words/vi/custody-counting'
import { custodyAssetsWords } from '@shared/words/vi/custody-assets'
import { handsWords } from '@shared/words/vi/custody-hands'
import { incidentsWords } from '@shared/words/vi/custody-incidents'
import { lendingWords } from '@shared/words/vi/custody-lending'
import { outsideActWords, termWords, truthWords } from '@shared/words/vi/custody-truth'
import { sealingWords } from '@shared/words/vi/custody-sealing'
import { storingWords, suggestionWords } from '@shared/words/vi/custody-storing'
import { importColumnWords, importProblemWords, importScreenWords } from '@shared/words/vi/custody-import'
import { labelsWords } from '@shared/words/vi/custody-labels'
import { carryingWords, placeChoiceWords } from '@shared/words/vi/custody-carrying'
import { custodyPhotosWords } from '@shared/words/vi/custody-photos'
import { receivingWords } from '@shared/words/vi/custody-receiving'
import { deadlinesWords } from '@shared/words/vi/deadlines'
import { documentsWords } from '@shared/words/vi/documents'
import { frameWords } from '@shared/words/vi/frame'
import { fileDeskWords } from '@shared/words/vi/file-desk'
import { fundsWords } from '@shared/words/vi/funds'
import { intakeWords } from '@shared/words/vi/intake'
import { intakeScanWords } from '@shared/words/vi/intake-scans'
import { caseWorkWords } from '@shared/words/vi/case-work'
import * as caseNames from '@shared/words/vi/case-names'
import { casesWords } from '@shared/words/vi/cases'
import { relatedWords } from '@shared/words/vi/related'
import { lotWords } from '@shared/words/vi/custody-lots'
import { releaseWords } from '@shared/words/vi/custody-release'
import { settingsWords } from '@shared/words/vi/settings'
import { manifestCheckWords } from '@shared/words/vi/manifest-check'
import * as names from '@shared/words/vi/names'
import { paperPhrases } from '@shared/words/vi/paper-phrases'
import { refusalText } from '@shared/words/vi/refusals'
import { signatureWords } from '@shared/words/vi/signatures'
import { formsWords, workWords } from '@shared/words/vi/work'

export { timelineSentence } from '@shared/words/vi/timeline'

export const words = {
  frame: frameWords,
  names,
  intake: intakeWords,
  fileDesk: fileDeskWords,
  intakeScans: intakeScanWords,
  manifestCheck: manifestCheckWords,
  related: relatedWords,
  /** What the reception receipt says, as the office prints it. */
  receipt: paperPhrases.reception,
  cases: casesWords,
  caseWork: caseWorkWords,
  caseNames,
  settings: settingsWords,
  custody: custodyWords,
  counting: countingWords,
  custodyAssets: custodyAssetsWords,
  release: releaseWords,
  lots: lotWords,
  receiving: receivingWords,
  imports: { columns: importColumnWords, problems: importProblemWords, screen: importScreenWords },
  labels: labelsWords,
  photos: custodyPhotosWords,
  carrying: carryingWords,
  placeChoice: placeChoiceWords,
  lending: lendingWords,
  incidents: incidentsWords,
  hands: handsWords,
  sealing: sealingWords,
  storing: storingWords,
  truth: truthWords,
  terms: termWords,
  outsideActs: outsideActWords,
  boxes: boxesWords,
  witnessing: witnessingWords,
  suggestions: suggestionWords,
  deadlines: deadlinesWords,
  funds: fundsWords,
  approvals: approvalsWords,
  books: booksWords,
  documents: documentsWords,
  signature: signatureWords,
  work: workWords,
  forms: formsWords
} as const

/** A refusal as people read it: what was refused and why, and what to do. */
export function wordsOfRefusal({ code, params }: Refusal): { what: string; next: string | null } {
  return refusalText(code, params)
}
