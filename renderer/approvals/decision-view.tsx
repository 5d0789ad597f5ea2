import { amountInWords } from '@shared/amount-in-words'
import { formatInstant } from '@shared/calendar'
import { formatDong } from '@shared/money'
import { PhotoGallery } from '../custody/photos/photo-gallery'
import { LoanFacts } from '../custody/lending/loan-facts'
import { IncidentFacts } from '../custody/incidents/incident-facts'
import { IncidentNote } from '../custody/incidents/incident-note'
import { OpeningFacts } from '../custody/sealing/opening-facts'
import { lotRows } from '../custody/release/lots/lot-facts'
import { releaseRows } from '../custody/release/release-facts'
import { MoneyFlow } from '../funds/money-flow'
import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import { Money } from '../ui/money-field'
import { Facts } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TagText } from '../ui/tag-text'
import { words } from '../words'
import { assetOf, isFile, isIncident, isLot, isPayment, lotTitleOf, titleOf, typeOf } from './decision-parts'
import type { Decision } from './decisions'
import { FileBeside, FileDecisionFacts } from './file-decision'
import { WhoDoesWhat } from './who-does-what'

/** The decision as a sentence, then why, who, on what ground, and what happens on a yes. */
export function DecisionView({ decision }: { decision: Decision }) {
  const { titles } = words.approvals
  const title = isPayment(decision)
    ? titles.payment(formatDong(decision.payment.netDong), decision.payment.payeeName)
    : isFile(decision)
      ? words.fileDesk.approvals.titles[decision.asked.proposal.kind](decision.asked.file.requesterName)
      : isLot(decision)
        ? lotTitleOf(decision)
        : titleOf(decision)
  return (
    <div className="decision-view">
      <header>
        <p className="note">
          {typeOf(decision)}
          {isFile(decision) ? (
            <TagText tag={decision.asked.file.tag} />
          ) : (
            !isPayment(decision) && !isLot(decision) && <TagText tag={assetOf(decision).tag} />
          )}
        </p>
        <h1>{title}</h1>
      </header>
      {isPayment(decision) && <PaymentFacts decision={decision} />}
      {isFile(decision) && <FileDecisionFacts asked={decision.asked} />}
      {decision.kind === 'release' && <ReleaseFacts decision={decision} />}
      {isLot(decision) && (
        <section>
          <Facts
            rows={[
              [words.approvals.facts.why, decision.lot.reason],
              ...lotRows(decision.lot),
              [words.release.facts.needs, words.release.needs[decision.lot.outcome]],
              [words.approvals.facts.onApproval, words.lots.decide.consequence]
            ]}
          />
        </section>
      )}
      {decision.kind === 'loan' && (
        <section>
          <LoanFacts loan={decision.loan} />
          <Facts rows={[[words.approvals.facts.onApproval, words.lending.approvals.consequence]]} />
        </section>
      )}
      {decision.kind === 'opening' && (
        <section>
          <OpeningFacts opening={decision.opening} />
        </section>
      )}
      {isIncident(decision) && (
        <section>
          <IncidentFacts incident={decision.incident} photos={decision.kind === 'incident'} />
          {decision.kind === 'writeOffCheck' && (
            <Facts rows={[[words.approvals.facts.onApproval, words.incidents.check.consequence]]} />
          )}
        </section>
      )}
      <WhoDoesWhat decision={decision} />
    </div>
  )
}

function ReleaseFacts({ decision: { release } }: { decision: Extract<Decision, { kind: 'release' }> }) {
  const { facts } = words.approvals
  const { needs, approvals, facts: ofRelease } = words.release
  return (
    <section>
      <IncidentNote asset={release.asset} />
      <Facts
        rows={[
          [facts.why, release.reason],
          [facts.askedBy, `${release.proposedBy} · ${formatInstant(release.proposedAt)}`],
          ...releaseRows(release),
          [facts.case, release.asset.decisionNumber],
          [facts.where, release.asset.placePath || release.asset.holderName],
          [facts.seal, release.asset.sealNumber ?? facts.noSeal],
          [ofRelease.needs, needs[release.outcome]],
          [facts.onApproval, approvals.consequences[release.outcome]]
        ]}
      />
    </section>
  )
}

function PaymentFacts({ decision }: { decision: Extract<Decision, { payment: unknown }> }) {
  const { facts, consequence, gross, fee, net } = words.approvals
  const { payment, kind } = decision
  return (
    <section>
      <Facts
        rows={[
          [facts.why, payment.reason],
          [facts.askedBy, `${payment.proposedBy} · ${formatInstant(payment.proposedAt)}`],
          ...(payment.checkedBy === null ? [] : [[facts.checkedBy, payment.checkedBy] as const]),
          [facts.case, payment.decisionNumber],
          [facts.onApproval, consequence[kind]]
        ]}
      />
      <dl className="sum-lines decision-sum">
        <div>
          <dt>{gross}</dt>
          <dd>
            <Money amount={payment.grossDong} />
          </dd>
        </div>
        <div>
          <dt>
            {fee} <small>{payment.feeClause}</small>
          </dt>
          <dd>
            <Money amount={payment.feeDong === '0' ? '0' : `-${payment.feeDong}`} />
          </dd>
        </div>
        <div className="sum">
          <dt>{net}</dt>
          <dd>
            <Money amount={payment.netDong} unit />
          </dd>
        </div>
      </dl>
      <p className="in-words">{amountInWords(BigInt(payment.netDong))}</p>
    </section>
  )
}

/** What the decision is about, beside it: the thing itself, or the money of its case. */
export function DecisionSubject({ decision }: { decision: Decision }) {
  // Who checks write-offs reads no stock: what he needs stands in the proposal.
  if (isFile(decision)) return <FileBeside key={decision.key} fileId={decision.asked.file.fileId} />
  if (decision.kind === 'writeOffCheck' || isLot(decision)) return null
  return isPayment(decision) ? (
    <CaseMoneyBeside key={decision.key} caseId={decision.payment.caseId} />
  ) : (
    <AssetBeside key={decision.key} assetId={assetOf(decision).assetId} />
  )
}

function AssetBeside({ assetId }: { assetId: string }) {
  const { value: asset, refusal, fault } = useQuery('custody.getAsset', { assetId })
  const { asset: heading, openAsset } = words.approvals
  const label = words.custody.asset
  return (
    <div className="decision-beside">
      <header>
        <h2>{heading}</h2>
        <button
          type="button"
          className="text-action"
          onClick={() => openPlace('custody', `asset:${assetId}`)}
        >
          {openAsset}
        </button>
      </header>
      <RefusalNote refusal={refusal} fault={fault} />
      {asset && (
        <>
          <PhotoGallery asset={asset} />
          <Facts
            rows={[
              [label.quantity, `${formatDong(String(asset.quantity))} ${asset.unit}`],
              [label.condition, asset.condition],
              [label.owner, asset.ownerName],
              [label.order, asset.orderNumber],
              [label.deliveredBy, asset.deliveredBy],
              [label.receivedAt, formatInstant(asset.receivedAt)]
            ]}
          />
        </>
      )}
    </div>
  )
}

function CaseMoneyBeside({ caseId }: { caseId: string }) {
  const { value: money, refusal, fault } = useQuery('funds.getCaseMoney', { caseId })
  const { caseMoney, openCase } = words.approvals
  return (
    <div className="decision-beside">
      <header>
        <h2>{caseMoney}</h2>
        <button type="button" className="text-action" onClick={() => openPlace('funds', `case:${caseId}`)}>
          {openCase}
        </button>
      </header>
      <RefusalNote refusal={refusal} fault={fault} />
      {money && <MoneyFlow money={money} tall />}
    </div>
  )
}
