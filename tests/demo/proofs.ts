// What must be true of a play when it is over. Each proof says what it found; a false one fails the demo.
import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { parseTag } from '../../shared/tags'
import { booksWords } from '../../shared/words/vi/books'
import { pdfText, readBarcodes, readPdfBarcodes, type ReadBarcode } from '../hardware/read-barcodes'
import { checkJournal, whyNoPython } from '../simulation/independent-checker'
import { custodyProofs } from './custody-proofs'
import type { Proof } from './proof'
import type { Played } from './play-main-job'
import { countPeriod, creditor, debtor, money, players, seizure, storeRules, things } from './stage/cast'
import { headAtCentre, journalAtCentre } from './stage/centre-journal'
import type { Stage } from './stage/stage'
import { formatDong } from '../../shared/money'

const labelDpi = 203
const pageDpi = 200

/** Every proof, in the order of the play. */
export async function prove(stage: Stage, played: Played): Promise<Proof[]> {
  return [
    ...(await receiptProofs(played)),
    ...(await labelProofs(stage, played)),
    ...custodyProofs(played),
    ...(await paperProofs(stage)),
    ...officeProofs(played),
    ...checkerProofs(stage),
    ...(await centreProofs(stage, played))
  ]
}

async function receiptProofs({ receipts, fileTag, unexpectedBytes }: Played): Promise<Proof[]> {
  const proofs = [
    {
      claim: 'two copies of the receipt came out of the printer, and nothing else',
      holds: receipts.length === 2 && unexpectedBytes === 0,
      found: `${receipts.length} papers, ${unexpectedBytes} bytes that were no command`
    }
  ]
  for (const [index, png] of receipts.entries()) {
    const read = await readBarcodes(png)
    proofs.push({
      claim: `barcode and QR of copy ${index + 1} of the receipt say the file's tag`,
      holds: saysTag(read, 'CODE_128', fileTag) && saysTag(read, 'QR', fileTag),
      found: written(read)
    })
  }
  return proofs
}

async function labelProofs(stage: Stage, { assetTags }: Played): Promise<Proof[]> {
  const pages = await readPdfBarcodes(readFileSync(stage.file('labels.pdf')), labelDpi)
  const proofs = assetTags.map((tag, index) => ({
    claim: `label ${index + 1} says the tag of its asset`,
    holds: (pages[index] ?? []).some((barcode) => barcode.text.startsWith(tag)),
    found: written(pages[index] ?? [])
  }))
  return [
    {
      claim: 'one label an asset',
      holds: pages.length === assetTags.length,
      found: `${pages.length} labels`
    },
    ...proofs
  ]
}

/** Papers by their text, and by the tags in their barcodes; a record of a turn or of a count has no tag of its own. */
async function paperProofs(stage: Stage): Promise<Proof[]> {
  const { accountant, keeper, leader } = players
  const expected: [file: string, words: readonly string[], tagged?: false][] = [
    ['delivery-record.pdf', [seizure.number, seizure.giver, ...things.map(({ name }) => name)]],
    ['move-record.pdf', [storeRules.number, keeper.fullName], false],
    ['count-record.pdf', [countPeriod, accountant.fullName, keeper.fullName, leader.fullName], false],
    ['stock-out-order.pdf', [debtor.fullName, leader.fullName]],
    ['handover-record.pdf', [debtor.fullName, debtor.identityNumber]],
    ['cash-receipt.pdf', [debtor.fullName, formatDong(money.collectedDong)]],
    ['receipt-voucher.pdf', [debtor.fullName, formatDong(money.collectedDong)]],
    ['payment-voucher.pdf', [creditor.fullName, formatDong(money.netDong)]]
  ]
  const proofs: Proof[] = []
  for (const [file, words, tagged = true] of expected) {
    const pdf = readFileSync(stage.file(file))
    const orders = await Promise.all([pdfText(pdf, 'layout'), pdfText(pdf, 'cells')])
    const text = orders.join(' ').normalize('NFC').replace(/\s+/g, ' ')
    const missing = words.filter((word) => !text.toLowerCase().includes(word.toLowerCase()))
    const barcodes = tagged ? (await readPdfBarcodes(pdf, pageDpi)).flat() : []
    const readsBack = !tagged || barcodes.some(({ text: said }) => parseTag(said) !== null)
    const found = tagged ? written(barcodes) : `names ${words.join(', ')}`
    proofs.push({
      claim: `${file} names who and what${tagged ? ', and its barcode reads back' : ''}`,
      holds: missing.length === 0 && readsBack,
      found: missing.length === 0 ? found : `missing: ${missing.join(', ')}`
    })
  }
  return proofs
}

function officeProofs({ problems, statements, verify, journal, drawerKicks }: Played): Proof[] {
  const { holds } = booksWords
  return [
    { claim: 'no error in the window', holds: problems.length === 0, found: problems.join('; ') || 'none' },
    {
      claim: 'the statements of the trial balance hold',
      holds: statements.length === 3 && statements.every((said) => said.includes(holds)),
      found: statements.map((said) => said.replace(/\s+/g, ' ')).join('; ')
    },
    {
      claim: 'verify is clean: chain, triggers, rebuild, ledger',
      holds: verify.ok,
      found: JSON.stringify(verify)
    },
    { claim: 'the journal is not empty', holds: journal.length > 0, found: `${journal.length} entries` },
    {
      claim: 'the drawer stayed shut for a reception receipt',
      holds: drawerKicks === 0,
      found: `${drawerKicks} pulses`
    }
  ]
}

/** The exported journal before a checker in another language; none where that language is missing. */
function checkerProofs(stage: Stage): Proof[] {
  if (whyNoPython() !== null) return []
  const checked = checkJournal(stage.file('journal.ndjson'))
  return [
    {
      claim: 'an independent checker follows the exported journal',
      holds: 'hash' in checked,
      found: 'hash' in checked ? `${checked.entries} entries` : checked.complaint
    }
  ]
}

async function centreProofs({ centre }: Stage, { office, journal }: Played): Promise<Proof[]> {
  const [head, kept] = [await headAtCentre(centre, office), await journalAtCentre(centre, office)]
  const last = JSON.parse(journal.at(-1) ?? '{}') as { seq?: number; hash?: string }
  const differs = journal.findIndex(
    (line, index) => !isDeepStrictEqual(JSON.parse(line), JSON.parse(kept[index] ?? 'null'))
  )
  return [
    {
      claim: "the centre's head is the office's",
      holds: head.seq === last.seq && head.hash === last.hash,
      found: `${head.seq} ${head.hash.slice(0, 12)}… at the centre, ${last.seq ?? '-'} ${last.hash?.slice(0, 12) ?? '-'}… at the office`
    },
    {
      claim: "the centre's journal is the office's, entry by entry",
      holds: kept.length === journal.length && differs < 0,
      found: differs < 0 ? `${kept.length} entries` : `entry ${differs + 1} differs`
    },
    {
      claim: 'the centre has applied all of it',
      holds: head.appliedSeq === head.seq,
      found: `${head.appliedSeq} of ${head.seq}`
    }
  ]
}

function saysTag(read: readonly ReadBarcode[], symbology: ReadBarcode['symbology'], tag: string): boolean {
  return read.some((barcode) => barcode.symbology === symbology && barcode.text.startsWith(tag))
}

function written(read: readonly ReadBarcode[]): string {
  return read.map(({ symbology, text }) => `${symbology} ${text}`).join(', ') || 'no barcode'
}
