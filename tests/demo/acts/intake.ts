// The counter: a citizen's request is taken in with the keyboard and a scan, and becomes a case.
import { intakeWords } from '../../../shared/words/vi/intake'
import { IntakePage } from '../pages/intake-page'
import { creditor, debtor, decision, judgment } from '../stage/cast'
import { countKeys } from '../stage/count-keys'
import type { Stage } from '../stage/stage'
import type { Chair } from './sign-in'

export interface TakenIn {
  fileTag: string
  caseTag: string
  /** Keys pressed from the scanned card to the printed receipt. */
  keystrokes: number
}

const pagesOfJudgment = 6

export async function takeInTheRequest(stage: Stage, chair: Chair): Promise<TakenIn> {
  const { album, desk, printer, scanner } = stage
  const page = new IntakePage(desk.page)
  let fileTag = ''
  let keystrokes = 0
  await album.step('clerk signs in', async () => {
    await chair.take('clerk')
    await chair.open('F2')
    await desk.page.getByRole('heading', { name: intakeWords.draft.heading }).waitFor()
    await album.picture('counter-waits', { large: true })
  })
  await album.step('take the file in', async () => {
    const keys = await countKeys(desk.page)
    await scanner.scan(creditor.card)
    await page.showsPerson(creditor.fullName)
    await album.picture('card-scanned')
    await page.typeJudgment(judgment)
    await page.tickPapers(pagesOfJudgment)
    await album.picture('file-being-taken-in', { large: true })
    fileTag = await page.finish()
    keystrokes = await keys()
    await printer.papersOut(2)
    await album.picture('receipt-printed', { large: true })
  })
  await album.step('look at the file', async () => {
    await page.showFinished()
    await album.picture('file-page', { large: true })
    await desk.saveNextTo(stage.file('receipt-as-drawn.png'))
    await page.saveReceipt()
  })
  const caseTag = await openCase(stage, page)
  return { fileTag, caseTag, keystrokes }
}

async function openCase({ album, scanner, desk }: Stage, page: IntakePage): Promise<string> {
  let caseTag = ''
  await album.step('open the case', async () => {
    await page.beginCase()
    await scanner.scan(debtor.card)
    await desk.page.getByRole('main').getByText(debtor.fullName, { exact: true }).waitFor()
    await page.fillDecision(decision)
    await page.fillObligation(decision)
    await album.picture('case-being-opened', { large: true })
    caseTag = await page.openCase()
    await album.picture('case-page')
  })
  return caseTag
}
