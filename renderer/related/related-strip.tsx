import { useState } from 'react'
import type { Answer } from '@shared/contract/answers'
import type { OutputOf } from '@shared/contract'
import type { RelatedReason } from '@shared/contract/related'
import { openPlace } from '../frame/navigation'
import { office } from '../office'
import { Icon, type IconName } from '../ui/icon'
import { KeyHint } from '../ui/key-hint'
import { useKey } from '../ui/keys'
import { RefusalNote } from '../ui/refusal-note'
import { StateTag, type Tone } from '../ui/state-tag'
import { words } from '../words'
import type { Candidate } from './related-question'
import './related.css'

export type TakenParty = OutputOf<'people.getParty'>

const tones: Readonly<Record<Candidate['confidence'], Tone>> = {
  CERTAIN: 'amber',
  LIKELY: 'amber',
  POSSIBLE: 'neutral'
}
/** The last of the keys that number rows. */
const lastKey = 9
const icons: Readonly<Record<Candidate['kind'], IconName>> = { PARTY: 'person', FILE: 'file', CASE: 'scales' }

/**
 * What the office may already have, below the fields that were typed: it never takes the focus and never stands in the
 * way. A row is opened or taken over by its key or the mouse; `firstKey` numbers the rows where two strips stand.
 */
export function RelatedStrip({
  candidates,
  firstKey = 1,
  mayTake = () => true,
  onTake
}: {
  candidates: readonly Candidate[]
  firstKey?: number
  /** Which of the people may be taken over, where not all. */
  mayTake?: (party: Extract<Candidate, { kind: 'PARTY' }>) => boolean
  /** Takes the person into the form; without it people are only shown. */
  onTake?: (party: TakenParty) => void
}) {
  const [failed, setFailed] = useState<Answer | null>(null)
  if (candidates.length === 0) return null
  const said = words.related
  const take = async (partyId: string): Promise<void> => {
    const answer = await office.call('people.getParty', { partyId })
    setFailed('ok' in answer ? null : answer)
    if ('ok' in answer) onTake?.(answer.ok)
  }
  const actOf = (candidate: Candidate): (() => void) | null => {
    switch (candidate.kind) {
      case 'PARTY':
        return onTake && mayTake(candidate) ? () => void take(candidate.partyId) : null
      case 'FILE':
        return () => openPlace('intake', `file:${candidate.fileId}`)
      case 'CASE':
        return () => openPlace('intake', `case:${candidate.caseId}`)
    }
  }
  return (
    <div className="related" role="status" aria-label={said.heading}>
      <span className="related-head">{said.heading}</span>
      <RefusalNote
        refusal={failed && 'refusal' in failed ? failed.refusal : null}
        fault={failed && 'fault' in failed ? failed.fault.reference : null}
      />
      {candidates.slice(0, lastKey - firstKey + 1).map((candidate, index) => (
        <RelatedRow
          key={idOf(candidate)}
          candidate={candidate}
          keys={`Alt+${firstKey + index}`}
          act={actOf(candidate)}
        />
      ))}
    </div>
  )
}

function RelatedRow({
  candidate,
  keys,
  act
}: {
  candidate: Candidate
  keys: string
  act: (() => void) | null
}) {
  const said = words.related
  const { name, note } = textOf(candidate)
  const action = candidate.kind === 'PARTY' ? said.take : said.open
  useKey({ keys, words: said.act(action, name), enabled: act !== null }, () => act?.())
  const reasons = candidate.reasons.map((reason: RelatedReason) => said.reasons[reason]).join(', ')
  return (
    <div className="related-row">
      <Icon name={icons[candidate.kind]} />
      <div className="related-text" title={`${name} · ${note}`}>
        <div className="related-name">
          <strong>{name}</strong>
          <span className="note">{note}</span>
        </div>
        <div className="related-why">
          <StateTag tone={tones[candidate.confidence]} word={said.confidences[candidate.confidence]} />
          <span>{reasons}</span>
        </div>
      </div>
      {act && (
        <button type="button" className="text-action" tabIndex={-1} onClick={act}>
          {action} <KeyHint keys={keys} />
        </button>
      )}
    </div>
  )
}

function textOf(candidate: Candidate): { name: string; note: string } {
  const said = words.related
  switch (candidate.kind) {
    case 'PARTY': {
      const { fullName, birthYear, maskedNumber, files, cases } = candidate
      const parts = [
        birthYear && said.born(birthYear),
        maskedNumber ?? said.noNumber,
        said.holds(files, cases)
      ]
      return { name: fullName, note: parts.filter((part) => part !== null).join(' · ') }
    }
    case 'FILE': {
      const { receptionNumber, requesterName, titleNumber, titleCourt } = candidate
      return { name: said.file(receptionNumber, requesterName), note: said.title(titleNumber, titleCourt) }
    }
    case 'CASE': {
      const { decisionNumber, creditorName, debtorName, titleNumber, titleCourt } = candidate
      const note = `${said.sides(creditorName, debtorName)} · ${said.title(titleNumber, titleCourt)}`
      return { name: said.case(decisionNumber), note }
    }
  }
}

function idOf(candidate: Candidate): string {
  switch (candidate.kind) {
    case 'PARTY':
      return candidate.partyId
    case 'FILE':
      return candidate.fileId
    case 'CASE':
      return candidate.caseId
  }
}
