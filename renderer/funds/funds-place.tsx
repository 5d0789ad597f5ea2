import { useState } from 'react'
import { dayOf } from '@shared/calendar'
import type { Refusal } from '@shared/contract/answers'
import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import type { PlaceProps } from '../place'
import { useMay } from '../session'
import { EmptyState } from '../ui/empty-state'
import { useKey } from '../ui/keys'
import { Panel, Section } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { CaseChoice } from '../forms/case-choice'
import '../forms/work.css'
import { words } from '../words'
import { CaseMoneyView, type CaseDetails } from './case-money'
import type { CollectTyped } from './collect-draft'
import { CollectForm } from './collect-form'
import { FundEntries } from './fund-entries'
import './funds.css'
import { readFundsSubject } from './funds-subject'
import type { CaseMoney } from './money-flow-layout'
import { PayPanel } from './pay-panel'
import { PaymentList } from './payment-list'
import type { Payment } from './payment-steps'
import { ProposePayment, type ProposeTyped } from './propose-payment'
import { TillPanel, type Work } from './till-panel'
import { VoucherView, type Voucher } from './voucher-view'

interface Drafts {
  collect: Record<string, CollectTyped | null>
  propose: Record<string, ProposeTyped | null>
}

/** The till left, the case and its money in the middle, the work in hand right. */
export function FundsPlace({ subject }: PlaceProps) {
  const mayCash = useMay('funds.cash')
  const mayPropose = useMay('funds.propose')
  const opened = useOpened(subject)
  const till = useQuery('funds.getTill', { day: dayOf(Date.now()) })
  const open = useQuery('funds.listPayments', { openOnly: true })
  const [work, setWork] = useState<Work | null>(null)
  const [paymentId, setPaymentId] = useState<string | null>(null)
  useKey({ keys: 'Escape', words: words.funds.keys.back, enabled: work !== null }, () => setWork(null))
  const payments = open.value?.payments ?? []
  const openPayment = (payment: Payment): void => {
    openPlace('funds', `case:${payment.caseId}`)
    const payable = mayCash && payment.state === 'APPROVED'
    setPaymentId(payable ? payment.paymentId : null)
    setWork(payable ? 'pay' : null)
  }
  const openVoucher = ({ voucherId }: Voucher): void => {
    setWork(null)
    openPlace('funds', `voucher:${voucherId}`)
  }
  const choosePayment = (chosen: string | null): void => {
    setPaymentId(chosen)
    const payment = payments.find((each) => each.paymentId === chosen)
    if (payment) openPlace('funds', `case:${payment.caseId}`)
  }
  return (
    <div className="funds">
      <TillPanel
        till={till}
        actions={[
          ...(mayCash ? (['collect', 'pay'] as const) : []),
          ...(mayPropose ? (['propose'] as const) : [])
        ]}
        work={work}
        onWork={(next) => {
          setWork(next)
          setPaymentId(null)
        }}
        openVoucherId={opened.voucher?.voucherId ?? null}
        onVoucher={openVoucher}
      />
      <div className="funds-middle">
        <RefusalNote refusal={opened.refusal ?? open.refusal} fault={opened.fault ?? open.fault} />
        {opened.found ? (
          <CaseMoneyView
            found={opened.found}
            money={opened.money}
            paymentId={paymentId}
            onOther={() => openPlace('funds')}
            onPayment={openPayment}
          />
        ) : (
          !opened.loading && <ChooseCase payments={payments} onPayment={openPayment} />
        )}
      </div>
      <div className="funds-right">
        <WorkPanel
          work={work}
          opened={opened}
          payments={payments.filter(({ state }) => state === 'APPROVED')}
          paymentId={paymentId}
          tillDong={till.value?.closingDong ?? '0'}
          onChoosePayment={choosePayment}
        />
      </div>
    </div>
  )
}

function ChooseCase({
  payments,
  onPayment
}: {
  payments: readonly Payment[]
  onPayment: (payment: Payment) => void
}) {
  const { case: label, payments: list } = words.funds
  return (
    <section className="choose-case">
      <header className="case-money-head">
        <h1>{label.choose}</h1>
        <p className="note">{label.chooseHint}</p>
      </header>
      {payments.length > 0 && (
        <Section heading={list.open} note={String(payments.length)}>
          <PaymentList payments={payments} onChoose={onPayment} />
        </Section>
      )}
      <CaseChoice onChoose={({ caseId }) => openPlace('funds', `case:${caseId}`)} autoFocus />
    </section>
  )
}

interface Opened {
  found: CaseDetails | null
  money: CaseMoney | null
  voucher: Voucher | null
}

function WorkPanel({
  work,
  opened,
  payments,
  paymentId,
  tillDong,
  onChoosePayment
}: {
  work: Work | null
  opened: Opened
  payments: readonly Payment[]
  paymentId: string | null
  tillDong: string
  onChoosePayment: (paymentId: string | null) => void
}) {
  const [drafts, setDrafts] = useState<Drafts>({ collect: {}, propose: {} })
  const mayCheck = useMay('funds.check')
  const { found, money, voucher } = opened
  if (work === 'pay') {
    const payment = payments.find((each) => each.paymentId === paymentId) ?? null
    return <PayPanel payments={payments} payment={payment} tillDong={tillDong} onChoose={onChoosePayment} />
  }
  if (work !== null && (!found || !money)) {
    return (
      <Panel heading={words.funds[work].heading}>
        <EmptyState icon="scan" title={words.funds.case.choose} hint={words.funds.collect.needsCase} />
      </Panel>
    )
  }
  if (work === 'collect' && found && money) {
    const key = found.caseId
    return (
      <CollectForm
        key={key}
        found={found}
        money={money}
        tillDong={tillDong}
        draft={drafts.collect[key] ?? null}
        onDraft={(typed) => setDrafts((kept) => ({ ...kept, collect: { ...kept.collect, [key]: typed } }))}
      />
    )
  }
  if (work === 'propose' && found && money) {
    const key = found.caseId
    return (
      <ProposePayment
        key={key}
        found={found}
        money={money}
        draft={drafts.propose[key] ?? null}
        onDraft={(typed) => setDrafts((kept) => ({ ...kept, propose: { ...kept.propose, [key]: typed } }))}
      />
    )
  }
  if (voucher) return <VoucherView voucher={voucher} />
  return mayCheck ? <FundEntries /> : <Idle />
}

function Idle() {
  const mayCash = useMay('funds.cash')
  const mayPropose = useMay('funds.propose')
  const { idle } = words.funds
  const hint = mayCash ? idle.collect : mayPropose ? idle.propose : idle.read
  return <EmptyState icon="bank" title={idle.heading} hint={hint} />
}

/** The case that the address names, or that the named voucher belongs to. */
function useOpened(subject: string | null): Opened & {
  loading: boolean
  refusal: Refusal | null
  fault: string | null
} {
  const asked = readFundsSubject(subject)
  const voucher = useQuery('funds.getVoucher', asked?.kind === 'voucher' ? asked.by : null)
  const voucherCase = voucher.value?.caseId ?? null
  const byVoucher = voucherCase === null ? null : { caseId: voucherCase }
  const found = useQuery('cases.getCase', asked?.kind === 'case' ? asked.by : byVoucher)
  const caseId = found.value?.caseId ?? null
  const money = useQuery('funds.getCaseMoney', caseId === null ? null : { caseId })
  return {
    found: found.value,
    money: money.value,
    voucher: voucher.value,
    loading: voucher.loading || found.loading,
    refusal: voucher.refusal ?? found.refusal ?? money.refusal,
    fault: voucher.fault ?? found.fault ?? money.fault
  }
}
