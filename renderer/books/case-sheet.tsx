import { formatDay, formatInstant } from '@shared/calendar'
import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import { useMay } from '../session'
import { Money } from '../ui/money-field'
import { Facts, Section } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TagText } from '../ui/tag-text'
import { obligationTitle } from '../forms/obligation-title'
import { words } from '../words'

/** A case opened by its tag by somebody whose own place it does not belong to: who, what, which things. */
export function CaseSheet({ by }: { by: { tag: string } | { caseId: string } }) {
  const { value: found, refusal, fault } = useQuery('cases.getCase', by)
  const mayAssets = useMay('custody.read')
  const assets = useQuery('custody.listAssets', found && mayAssets ? { caseId: found.caseId } : null)
  const { case: label } = words.books
  return (
    <section className="case-sheet">
      <RefusalNote refusal={refusal} fault={fault} />
      {found && (
        <>
          <header>
            <p className="note">
              {label.heading} <TagText tag={found.tag} />
            </p>
            <h1>{found.decisionNumber}</h1>
            <button type="button" className="text-action" onClick={() => openPlace('registers')}>
              {label.close}
            </button>
          </header>
          <Section>
            <Facts
              rows={[
                [label.creditor, found.creditorName],
                [label.debtor, found.debtorName],
                [label.title, `${found.title.number}, ${formatDay(found.title.date)}, ${found.title.court}`],
                [label.opened, formatInstant(found.openedAt)]
              ]}
            />
          </Section>
          <Section heading={label.obligations}>
            {found.obligations.map((obligation) => (
              <p key={obligation.obligationId} className="case-sheet-row">
                <span>{obligationTitle(obligation)}</span>
                <b>{obligation.amountDong !== null && <Money amount={obligation.amountDong} unit />}</b>
              </p>
            ))}
          </Section>
          {(assets.value?.assets.length ?? 0) > 0 && (
            <Section heading={label.assets}>
              {assets.value?.assets.map(({ assetId, name, placePath, state }) => (
                <button
                  key={assetId}
                  type="button"
                  className="list-row"
                  onClick={() => openPlace('custody', `asset:${assetId}`)}
                >
                  <strong>{name}</strong>
                  <span>{words.names.assetStateWords[state]}</span>
                  <small>{placePath}</small>
                </button>
              ))}
            </Section>
          )}
        </>
      )}
    </section>
  )
}
