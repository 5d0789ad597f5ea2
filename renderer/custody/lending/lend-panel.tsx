import './lending.css'
import { useState } from 'react'
import { Papers } from '../../documents/papers'
import { openPlace } from '../../frame/navigation'
import { useCommand, useQuery } from '../../office'
import { useMay } from '../../session'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { EmptyState } from '../../ui/empty-state'
import { RefusalNote } from '../../ui/refusal-note'
import { DoneNote } from '../../forms/done-note'
import { words } from '../../words'
import { AssetHead } from '../asset-page'
import { AssetStands } from '../asset-stands'
import type { Asset } from '../asset-state'
import { IncidentNote, useLost } from '../incidents/incident-note'
import type { ModeProps } from '../mode-props'
import type { StoragePlace } from '../store-map'
import { LineField } from './label-scan'
import { LendOutForm } from './lend-out-form'
import { LoanFacts } from './loan-facts'
import { LoanList } from './loan-list'
import type { Loan } from './loan-state'
import { ProposeLoanForm } from './propose-loan-form'
import { TakeBackForm } from './take-back-form'

/** Loans: of the open asset the step that is due, else everything asked for, promised and out. */
export function LendPanel({ asset, places, onMode }: ModeProps) {
  if (!asset) return <LoanList />
  return (
    <section className="mode-panel lend-panel">
      <AssetHead asset={asset}>
        <button type="button" className="text-action" onClick={() => openPlace('custody')}>
          {words.lending.showList}
        </button>
      </AssetHead>
      <LoanOfAsset key={asset.assetId} asset={asset} places={places} onMode={onMode} />
    </section>
  )
}

interface OfAsset {
  asset: Asset
  places: readonly StoragePlace[]
  onMode: (mode: string) => void
}

function LoanOfAsset({ asset, places, onMode }: OfAsset) {
  const { value, refusal, fault } = useQuery(
    'custody.listLoans',
    { openOnly: false, assetId: asset.assetId },
    { topics: ['custody'] }
  )
  const mayPropose = useMay('custody.proposeRelease')
  const [again, setAgain] = useState(false)
  const loan = value?.loans[0] ?? null
  const isOpen = loan !== null && ['PROPOSED', 'APPROVED', 'OUT'].includes(loan.state)
  const mayBegin = !isOpen && (asset.state === 'IN_OWN_STORE' || asset.state === 'HELD_BY_OTHER')
  return (
    <>
      <RefusalNote refusal={refusal} fault={fault} />
      {loan?.state === 'BACK' && (
        <div className="mode-done">
          <DoneNote title={words.lending.back.done(loan.backRecordNumber ?? '')} />
          <Papers subject={`return:${loan.loanId}`} />
        </div>
      )}
      {value && isOpen && <OpenLoan loan={loan} asset={asset} places={places} onMode={onMode} />}
      {value && mayBegin && mayPropose && (loan?.state !== 'BACK' || again) && (
        <ProposeLoanForm asset={asset} />
      )}
      {value && !isOpen && loan?.state !== 'BACK' && !(mayBegin && mayPropose) && (
        <AssetStands asset={asset} onMode={onMode} />
      )}
      {value && mayBegin && mayPropose && loan?.state === 'BACK' && !again && (
        <div className="mode-foot">
          <SecondaryAction onPress={() => setAgain(true)}>{words.lending.again}</SecondaryAction>
        </div>
      )}
    </>
  )
}

function OpenLoan({ loan, asset, places, onMode }: OfAsset & { loan: Loan }) {
  const mayKeep = useMay('custody.keep')
  const mayDecide = useMay('custody.approve')
  const lost = useLost(asset.assetId)
  const { waiting, decide, out } = words.lending
  return (
    <>
      <div className="work-form loan-facts">
        <IncidentNote asset={asset} onMode={onMode} />
        {loan.state === 'OUT' && <DoneNote title={out.done(loan.recordNumber ?? '')} />}
        <LoanFacts loan={loan} />
        {loan.state === 'OUT' && <Papers subject={`loan:${loan.loanId}`} />}
      </div>
      {loan.state === 'PROPOSED' && !mayDecide && <EmptyState icon="clock" title={waiting} />}
      {loan.state === 'PROPOSED' && mayDecide && (
        <div className="mode-foot">
          <PrimaryAction
            icon="approve"
            keys="Enter"
            words={decide}
            onPress={() => openPlace('approvals', `loan:${loan.loanId}`)}
          >
            {decide}
          </PrimaryAction>
        </div>
      )}
      {loan.state === 'APPROVED' && mayKeep && lost === 'no' && <LendOutForm loan={loan} />}
      {loan.state === 'APPROVED' && mayDecide && <CancelLoan loan={loan} />}
      {loan.state === 'OUT' && mayKeep && lost === 'no' && <TakeBackForm loan={loan} places={places} />}
    </>
  )
}

/** The head takes the order back while the thing is still here. */
function CancelLoan({ loan }: { loan: Loan }) {
  const command = useCommand('custody.cancelLoan')
  const [reason, setReason] = useState<string | null>(null)
  const { cancel } = words.lending
  if (reason === null) {
    return (
      <div className="mode-foot">
        <SecondaryAction onPress={() => setReason('')}>{cancel.action}</SecondaryAction>
      </div>
    )
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        void command.run({ loanId: loan.loanId, reason: reason.trim() })
      }}
    >
      <h3>{cancel.heading}</h3>
      <LineField label={cancel.reason} hint="" value={reason} onChange={setReason} />
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <div className="form-row">
        <SecondaryAction onPress={() => setReason(null)}>{cancel.back}</SecondaryAction>
        <PrimaryAction type="submit" keys="Enter" disabled={reason.trim() === ''} running={command.running}>
          {cancel.submit}
        </PrimaryAction>
      </div>
    </form>
  )
}
