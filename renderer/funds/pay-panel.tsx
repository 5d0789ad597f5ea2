import { useState } from 'react'
import { amountInWords } from '@shared/amount-in-words'
import type { OutputOf } from '@shared/contract'
import { Papers } from '../documents/papers'
import { useCommand } from '../office'
import { useWho } from '../session'
import { PrimaryAction } from '../ui/action-button'
import { EmptyState } from '../ui/empty-state'
import { Money } from '../ui/money-field'
import { Facts, Panel } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { DoneNote, OwnNote } from '../forms/done-note'
import { IdentityScan } from '../forms/identity-scan'
import { words } from '../words'
import { PaymentChain } from './payment-chain'
import { hasPart, type Payment } from './payment-steps'

type Paid = OutputOf<'funds.payPayment'>

/** Paying out what was approved, to the person whose card is read. */
export function PayPanel({
  payments,
  payment,
  tillDong,
  onChoose
}: {
  /** All that wait to be paid. */
  payments: readonly Payment[]
  payment: Payment | null
  tillDong: string
  onChoose: (paymentId: string | null) => void
}) {
  const [done, setDone] = useState<Paid | null>(null)
  const { pay } = words.funds
  if (done) {
    return (
      <Panel
        heading={pay.heading}
        foot={
          <PrimaryAction icon="right" keys="Enter" words={pay.next} onPress={() => setDone(null)}>
            {pay.next}
          </PrimaryAction>
        }
      >
        <div className="work-form">
          <DoneNote title={`${pay.done} · ${done.voucherNumber}`} />
          <Papers subject={`voucher:${done.voucherId}`} />
        </div>
      </Panel>
    )
  }
  if (!payment) {
    return (
      <Panel heading={pay.heading} note={pay.waiting}>
        {payments.length === 0 && <EmptyState icon="moneyOut" title={pay.none} hint={pay.noneHint} />}
        {payments.map((each, index) => (
          <button
            key={each.paymentId}
            type="button"
            className="list-row"
            autoFocus={index === 0}
            onClick={() => onChoose(each.paymentId)}
          >
            <strong>{each.payeeName}</strong>
            <b>
              <Money amount={each.netDong} />
            </b>
            <small>{each.decisionNumber}</small>
          </button>
        ))}
      </Panel>
    )
  }
  return (
    <PayForm
      key={payment.paymentId}
      payment={payment}
      tillDong={tillDong}
      onPaid={(paid) => {
        setDone(paid)
        onChoose(null)
      }}
    />
  )
}

function PayForm({
  payment,
  tillDong,
  onPaid
}: {
  payment: Payment
  tillDong: string
  onPaid: (paid: Paid) => void
}) {
  const [number, setNumber] = useState('')
  const command = useCommand('funds.payPayment')
  const own = hasPart(payment, useWho().user.userId)
  const { pay } = words.funds
  const send = async (): Promise<void> => {
    const answer = await command.run({ paymentId: payment.paymentId, payeeIdentityNumber: number })
    if ('ok' in answer) onPaid(answer.ok)
  }
  const afterDong = (BigInt(tillDong) - BigInt(payment.netDong)).toString()
  return (
    <Panel
      heading={pay.heading}
      note={payment.decisionNumber}
      foot={
        <>
          <PaymentChain payment={payment} />
          <RefusalNote refusal={command.refusal} fault={command.fault} />
          {own ? (
            <OwnNote>{pay.own}</OwnNote>
          ) : (
            <PrimaryAction
              icon="printer"
              keys="Ctrl+Enter"
              words={pay.submit}
              disabled={number === ''}
              running={command.running}
              onPress={() => void send()}
            >
              {pay.submit}
            </PrimaryAction>
          )}
          <p className="after-line">
            {pay.after} <Money amount={afterDong} unit />
          </p>
        </>
      }
    >
      <div className="work-form">
        <PaySum payment={payment} />
        <IdentityScan
          label={pay.scanId}
          hint={pay.scanIdHint}
          none={pay.idNone}
          read={pay.idRead}
          value={number}
          onRead={(read) => {
            setNumber(read)
            command.clear()
          }}
        />
        <Facts
          rows={[
            [pay.reason, payment.reason],
            [words.funds.propose.clause, payment.feeClause]
          ]}
        />
      </div>
    </Panel>
  )
}

function PaySum({ payment }: { payment: Payment }) {
  const { pay } = words.funds
  return (
    <>
      <div className="payee">
        <span className="note">{pay.payee}</span>
        <strong>{payment.payeeName}</strong>
      </div>
      <dl className="sum-lines">
        <div>
          <dt>{pay.before}</dt>
          <dd>
            <Money amount={payment.grossDong} />
          </dd>
        </div>
        <div>
          <dt>{pay.fee}</dt>
          <dd>
            <Money amount={payment.feeDong === '0' ? '0' : `-${payment.feeDong}`} />
          </dd>
        </div>
        <div className="sum">
          <dt>{pay.net}</dt>
          <dd>
            <Money amount={payment.netDong} unit />
          </dd>
        </div>
      </dl>
      <p className="in-words">{amountInWords(BigInt(payment.netDong))}</p>
    </>
  )
}
