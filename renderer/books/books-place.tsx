import { useState } from 'react'
import { dayOf } from '@shared/calendar'
import { parseTag } from '@shared/tags'
import '../funds/funds.css'
import { VoucherView } from '../funds/voucher-view'
import { useQuery } from '../office'
import type { PlaceProps } from '../place'
import { useMay } from '../session'
import { EmptyState } from '../ui/empty-state'
import { useKey } from '../ui/keys'
import { Panel } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import '../forms/work.css'
import { words } from '../words'
import './books.css'
import { CaseSheet } from './case-sheet'
import { StoreCounts } from './store-counts'
import { TillBook } from './till-book'
import { TrialBalance } from './trial-balance'

/** The registers: the ledger for those who may read it, the counts of the store, a case that was scanned. */
export function BooksPlace({ subject }: PlaceProps) {
  const mayFunds = useMay('funds.read')
  const mayStore = useMay('custody.read')
  const asked = subject?.startsWith('tag:') ? subject.slice(4) : null
  const caseTag = asked !== null && parseTag(asked)?.type === 'case' ? asked : null
  return (
    <div className="books">
      <div className="books-main">
        {mayStore && <StoreCounts />}
        {caseTag !== null && <CaseSheet by={{ tag: caseTag }} />}
        {caseTag === null && mayFunds && <Ledger />}
        {caseTag === null && !mayFunds && (
          <EmptyState icon="book" title={words.books.nothing} hint={words.books.nothingHint} />
        )}
      </div>
    </div>
  )
}

function Ledger() {
  const balance = useQuery('funds.getTrialBalance', {})
  const [account, setAccount] = useState<string | null>(null)
  const [day, setDay] = useState(() => dayOf(Date.now()))
  const [voucherId, setVoucherId] = useState<string | null>(null)
  return (
    <div className="ledger">
      <Panel heading={words.books.balance}>
        <RefusalNote refusal={balance.refusal} fault={balance.fault} />
        {balance.value && <TrialBalance balance={balance.value} account={account} onAccount={setAccount} />}
      </Panel>
      <div className="ledger-day">
        <TillBook
          day={day}
          account={account}
          voucherId={voucherId}
          onDay={(chosen) => {
            setDay(chosen)
            setVoucherId(null)
          }}
          onAllAccounts={() => setAccount(null)}
          onVoucher={setVoucherId}
        />
        {voucherId !== null && <OpenVoucher voucherId={voucherId} onClose={() => setVoucherId(null)} />}
      </div>
    </div>
  )
}

function OpenVoucher({ voucherId, onClose }: { voucherId: string; onClose: () => void }) {
  const { value, refusal, fault } = useQuery('funds.getVoucher', { voucherId })
  useKey({ keys: 'Escape', words: words.books.keys.close }, onClose)
  return (
    <div className="ledger-voucher">
      <RefusalNote refusal={refusal} fault={fault} />
      {value && <VoucherView voucher={value} />}
    </div>
  )
}
