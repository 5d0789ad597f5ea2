import { useState } from 'react'
import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import { useMay } from '../session'
import { EmptyState } from '../ui/empty-state'
import { Icon } from '../ui/icon'
import { KeyHint } from '../ui/key-hint'
import { useKey } from '../ui/keys'
import { Money } from '../ui/money-field'
import { RefusalNote } from '../ui/refusal-note'
import { words } from '../words'
import './cases.css'

/** Every case of the office, found by number or name, marks or none. */
export function CasesList({ chosenId }: { chosenId: string | null }) {
  const [text, setText] = useState('')
  const asked = text.trim()
  const mayOpen = useMay('cases.open')
  const { value, refusal, fault } = useQuery('cases.listCases', asked === '' ? {} : { text: asked }, {
    keepFormer: true
  })
  const said = words.cases.list
  const { others } = words.caseWork.place
  const cases = value?.cases ?? []
  const openNew = (): void => openPlace('intake', 'open-case')
  useKey({ keys: 'Alt+N', words: said.open, enabled: mayOpen }, openNew)
  return (
    <>
      <div className="list-head">
        <span className="input-box">
          <Icon name="search" />
          <input
            className="input"
            aria-label={said.search}
            placeholder={said.searchShort}
            title={said.search}
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              const [first] = cases
              if (event.key !== 'Enter' || !first || asked === '') return
              event.preventDefault()
              openPlace('intake', `case:${first.caseId}`)
            }}
          />
        </span>
      </div>
      <div className="list-head low">
        <span className="note">{said.count(cases.length)}</span>
        {mayOpen && (
          <button type="button" className="text-action" onClick={openNew}>
            <Icon name="plus" size={14} /> {said.open} <KeyHint keys="Alt+N" />
          </button>
        )}
      </div>
      <RefusalNote refusal={refusal} fault={fault} />
      {value && cases.length === 0 && (
        <EmptyState
          icon="scales"
          title={asked === '' ? said.empty : said.none}
          hint={asked === '' ? said.emptyHint : said.noneHint}
        />
      )}
      <div className="list-rows">
        {cases.map((each) => (
          <button
            key={each.caseId}
            type="button"
            className="list-row case-row"
            aria-current={each.caseId === chosenId}
            onClick={() => openPlace('intake', `case:${each.caseId}`)}
          >
            <strong>{each.decisionNumber}</strong>
            {each.amountDong === null ? <span /> : <Money amount={each.amountDong} />}
            <small>
              {others(each.debtorName, each.debtors)} → {others(each.creditorName, each.creditors)}
            </small>
          </button>
        ))}
      </div>
    </>
  )
}
