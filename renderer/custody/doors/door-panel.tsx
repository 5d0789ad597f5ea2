import { useState } from 'react'
import { dayOf, formatInstant, timeOf } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import { SubjectTimeline } from '../../cases/subject-timeline'
import { openPlace } from '../../frame/navigation'
import { useCommand, useQuery } from '../../office'
import { useMay } from '../../session'
import { SecondaryAction } from '../../ui/action-button'
import { EmptyState } from '../../ui/empty-state'
import { Icon } from '../../ui/icon'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import { OpenDoor } from './open-door'
import './doors.css'

export type Visit = OutputOf<'custody.listDoorVisits'>['visits'][number]

const outsidePerPage = 50
/** No call gives more. */
const outsideMax = 500

/** The key and door log: who is inside now, who was, what moved meanwhile, and what moved while nobody was. */
export function DoorPanel() {
  const { doors } = words.storing
  const mayOpen = useMay('custody.door')
  const visits = useQuery('custody.listDoorVisits', { warehouseId: null })
  const rules = useQuery('custody.getStoreRules', {})
  const places = useQuery('custody.listStoragePlaces', {})
  const [chosenId, setChosen] = useState<string | null>(null)
  const all = visits.value?.visits ?? []
  const inside = all.filter(({ leftAt }) => leftAt === null)
  const chosen = all.find(({ visitId }) => visitId === chosenId) ?? all[0] ?? null
  const closed = (places.value?.places ?? []).filter(
    ({ kind, placeId }) => kind === 'WAREHOUSE' && !inside.some(({ warehouseId }) => warehouseId === placeId)
  )
  return (
    <section className="door-log">
      <div className="door-now">
        {rules.value?.doorLog === false && (
          <p className="door-warning">
            <Icon name="warning" /> {doors.notKept}
          </p>
        )}
        {inside.map((visit) => (
          <InsideNow key={visit.visitId} visit={visit} />
        ))}
        {mayOpen && closed.length > 0 && <OpenDoor warehouses={closed} />}
      </div>
      <div className="door-visits">
        <h2>{doors.visits}</h2>
        <RefusalNote refusal={visits.refusal} fault={visits.fault} />
        {visits.value && all.length === 0 && (
          <EmptyState icon="key" title={doors.none} hint={doors.noneHint} />
        )}
        <VisitRows visits={all} currentId={chosen?.visitId ?? null} onChoose={setChosen} />
        <Outside />
        <Gaps />
      </div>
      <div className="door-what">
        <h2>{doors.what}</h2>
        {chosen ? (
          <SubjectTimeline key={chosen.visitId} subject={`visit:${chosen.visitId}`} />
        ) : (
          <p className="note">{doors.chooseVisit}</p>
        )}
      </div>
    </section>
  )
}

function InsideNow({ visit }: { visit: Visit }) {
  const { doors } = words.storing
  const close = useCommand('custody.closeDoor')
  return (
    <article className="inside-now">
      <h2>
        <Icon name="key" size={18} /> {doors.nowInside(visit.warehouseName)}
        <small>{doors.since(timeOf(visit.enteredAt))}</small>
      </h2>
      <People visit={visit} />
      <p className="note">
        {visit.purpose} · {doors.movements(visit.movements)}
      </p>
      <RefusalNote refusal={close.refusal} fault={close.fault} />
      <SecondaryAction
        icon="lock"
        keys="F9"
        words={doors.close}
        running={close.running}
        onPress={() => void close.run({ visitId: visit.visitId })}
      >
        {doors.close}
      </SecondaryAction>
    </article>
  )
}

/** Who went in; whoever is not on duty in the warehouse is marked with a word, not by colour alone. */
function People({ visit }: { visit: Visit }) {
  const { doors } = words.storing
  return (
    <ul className="door-people">
      {visit.people.map(({ name, userId, onDuty }) => (
        <li key={name} className={onDuty ? undefined : 'off-duty'}>
          {name}
          {!onDuty && (
            <small>
              <Icon name="warning" size={12} /> {userId === null ? doors.outsider : doors.offDuty}
            </small>
          )}
        </li>
      ))}
    </ul>
  )
}

function VisitRows({
  visits,
  currentId,
  onChoose
}: {
  visits: readonly Visit[]
  currentId: string | null
  onChoose: (visitId: string) => void
}) {
  const { doors } = words.storing
  return (
    <ol className="visit-rows">
      {visits.map((visit) => (
        <li key={visit.visitId}>
          <button
            type="button"
            aria-current={visit.visitId === currentId}
            onClick={() => onChoose(visit.visitId)}
          >
            <strong>
              {formatInstant(visit.enteredAt)} – {leftText(visit)}
            </strong>
            <b>{doors.movements(visit.movements)}</b>
            <span>
              {visit.warehouseName} · {visit.purpose}
            </span>
            <small>
              <Icon name="key" size={12} /> {visit.keyHolder}
            </small>
            <People visit={visit} />
          </button>
        </li>
      ))}
    </ol>
  )
}

/** By the clock alone while it is the same day. */
function leftText({ enteredAt, leftAt }: Visit): string {
  if (leftAt === null) return words.storing.doors.notLeft
  return dayOf(enteredAt) === dayOf(leftAt) ? timeOf(leftAt) : formatInstant(leftAt)
}

/** Movements while the log was kept and nobody had gone in: each with a name, until somebody explains it. */
function Outside() {
  const { doors } = words.storing
  const [limit, setLimit] = useState(outsidePerPage)
  const { value } = useQuery(
    'custody.listMovesOutsideVisits',
    { beforeSeq: null, limit },
    { keepFormer: true }
  )
  const full = value !== null && value.moves.length >= limit && limit < outsideMax
  return (
    <div className="outside-moves">
      <h2>
        {doors.outside} {value && value.moves.length > 0 && <b>{value.moves.length}</b>}
      </h2>
      {value?.moves.length === 0 && <p className="note">{doors.outsideNone}</p>}
      <ol>
        {value?.moves.map((moved) => (
          <li key={moved.seq}>
            <button
              type="button"
              disabled={moved.assetId === null}
              onClick={() => openPlace('custody', `asset:${moved.assetId ?? ''}`)}
            >
              <Icon name="warning" size={14} />
              <span>
                {moved.name}
                <small>
                  {words.outsideActs[moved.act]}: {moved.fromPath}
                  {moved.toPath !== moved.fromPath && ` → ${moved.toPath}`}
                </small>
              </span>
              <small>{doors.outsideBy(moved.movedBy, formatInstant(moved.movedAt))}</small>
            </button>
          </li>
        ))}
      </ol>
      {full && (
        <SecondaryAction icon="down" onPress={() => setLimit(Math.min(outsideMax, limit + outsidePerPage))}>
          {words.cases.page.older}
        </SecondaryAction>
      )}
    </div>
  )
}

/** When the log rested, and by whose word: what moved then is in no list of this page. */
function Gaps() {
  const { doors } = words.storing
  const { value } = useQuery('custody.listDoorLogGaps', {})
  const gaps = value?.gaps ?? []
  if (gaps.length === 0) return null
  return (
    <div className="outside-moves">
      <h2>
        {doors.gaps} <b>{gaps.length}</b>
      </h2>
      <ol>
        {gaps.map(({ from, by, until, endedBy }) => (
          <li key={from} className="door-gap">
            <Icon name="warning" size={14} />
            <span>
              {doors.gap(formatInstant(from), until === null ? null : formatInstant(until))}
              <small>{doors.gapBy(by, endedBy)}</small>
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
