// The money: taken from the debtor, promised, checked, approved and paid to the creditor after the fee.
import { formatDong } from '../../../shared/money'
import { approvalsWords } from '../../../shared/words/vi/approvals'
import { ApprovalsPage, BooksPage, TillPage } from '../pages/till-page'
import { creditor, decision, money } from '../stage/cast'
import type { Stage } from '../stage/stage'
import type { Chair } from './sign-in'

interface Scene {
  stage: Stage
  chair: Chair
  till: TillPage
  approvals: ApprovalsPage
}

/** Answers the statements of the trial balance as the screen words them. */
export async function collectAndPay(stage: Stage, chair: Chair, caseTag: string): Promise<string[]> {
  const { page } = stage.desk
  const scene = { stage, chair, till: new TillPage(page), approvals: new ApprovalsPage(page) }
  await collect(scene, caseTag)
  await promise(scene)
  await payOut(scene)
  return readBooks(scene, new BooksPage(page))
}

async function collect({ stage, chair, till }: Scene, caseTag: string): Promise<void> {
  const { album, desk, scanner } = stage
  await album.step('cashier collects', async () => {
    await chair.take('cashier')
    await chair.open('F4')
    await scanner.scan(caseTag)
    await till.showsCase(decision.number)
    await till.begin('collect')
    await till.fillAmount(money.collectedDong)
    await album.picture('collecting', { large: true })
    await till.collect()
    await till.showsInTill(formatDong(money.collectedDong))
    await album.picture('collected')
    await desk.saveNextTo(stage.file('cash-receipt.pdf'))
    await till.saveVoucher('CASH_RECEIPT')
    await desk.saveNextTo(stage.file('receipt-voucher.pdf'))
    await till.saveVoucher('RECEIPT_VOUCHER')
  })
}

async function promise({ stage, chair, till, approvals }: Scene): Promise<void> {
  const { album } = stage
  const title = approvalsWords.titles.payment(formatDong(money.netDong), creditor.fullName)
  await album.step('officer proposes the payment', async () => {
    await chair.take('clerk')
    await chair.open('F4')
    await till.chooseCase(decision.number)
    await till.begin('propose')
    await till.fillProposal({ grossDong: money.collectedDong, net: formatDong(money.netDong) })
    await album.picture('payment-proposed', { large: true })
    await till.propose()
  })
  await album.step('accountant checks', async () => {
    await chair.take('accountant')
    await chair.open('F6')
    await approvals.shows(title)
    await album.picture('payment-check')
    await approvals.agree('check', approvalsWords.done.check)
  })
  await album.step('leader approves the payment', async () => {
    await chair.take('leader')
    await chair.open('F6')
    await approvals.shows(title)
    await album.picture('payment-approval', { large: true })
    await approvals.agree('approve', approvalsWords.done.approve)
  })
}

async function payOut({ stage, chair, till }: Scene): Promise<void> {
  const { album, desk, scanner } = stage
  await album.step('cashier pays', async () => {
    await chair.take('cashier')
    await chair.open('F4')
    await till.begin('pay')
    await till.choosePayment(creditor.fullName)
    await scanner.scan(creditor.card)
    await till.showsIdentity()
    await album.picture('paying', { large: true })
    await till.pay()
    await desk.saveNextTo(stage.file('payment-voucher.pdf'))
    await till.saveVoucher('PAYMENT_VOUCHER')
    await till.showsInTill(formatDong(money.feeDong))
    await album.picture('till', { large: true })
  })
}

async function readBooks({ stage, chair }: Scene, books: BooksPage): Promise<string[]> {
  let statements: string[] = []
  await stage.album.step('trial balance', async () => {
    await chair.take('accountant')
    await chair.open('F7')
    statements = await books.statements()
    await stage.album.picture('trial-balance', { large: true })
  })
  return statements
}
