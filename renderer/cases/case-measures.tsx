import { formatDay } from '@shared/calendar'
import { measureGroup } from '@shared/case-measures'
import { openPlace } from '../frame/navigation'
import { StateTag } from '../ui/state-tag'
import { words } from '../words'
import { nameIn, type Case } from './case-look'

/** Begins the end of a measure; null where this person may not now. */
type End = ((measureId: string) => void) | null

/** The measures of a case, those in force first; each with its decision, what it is on, and its end. */
export function CaseMeasures({ found, onEnd }: { found: Case; onEnd: End }) {
  const { page } = words.caseWork
  if (found.measures.length === 0) return <p className="note">{page.noMeasures}</p>
  const inForce = found.measures.filter(({ ended }) => ended === null)
  const ended = found.measures.filter((measure) => measure.ended !== null)
  return (
    <ul className="measures">
      {[...inForce, ...ended].map((measure) => (
        <Measure key={measure.measureId} found={found} measure={measure} onEnd={onEnd} />
      ))}
    </ul>
  )
}

function Measure({ found, measure, onEnd }: { found: Case; measure: Case['measures'][number]; onEnd: End }) {
  const { page } = words.caseWork
  const { measureWords, measureGroupWords, measureTargetWords } = words.caseNames
  const { kind, decision, target, ended } = measure
  const { assetId } = target
  return (
    <li className={ended ? 'ended' : ''}>
      <div>
        <StateTag
          tone={ended ? 'neutral' : measureGroup(kind) === 'COERCION' ? 'red' : 'amber'}
          icon="lock"
          word={measureGroupWords[measureGroup(kind)]}
        />
        <strong>{kind === 'OTHER' ? measure.words : measureWords[kind]}</strong>
      </div>
      <span>
        {measureTargetWords[target.kind]}:{' '}
        {assetId === null ? (
          target.description
        ) : (
          <button
            type="button"
            className="text-action"
            onClick={() => openPlace('custody', `asset:${assetId}`)}
          >
            {target.description}
          </button>
        )}
        {found.debtors > 1 && ` · ${page.against(nameIn(found, measure.debtorId))}`}
      </span>
      <small>
        {words.cases.end.by(decision.number)}, {formatDay(decision.issuedOn)}
        {decision.clause !== '' && `, ${decision.clause}`} · {page.from(formatDay(measure.fromDay))}
        {ended && ` · ${page.endedOn(formatDay(ended.on), ended.ground)}`}
      </small>
      {!ended && onEnd && (
        <button type="button" className="text-action" onClick={() => onEnd(measure.measureId)}>
          {page.end}
        </button>
      )}
    </li>
  )
}
