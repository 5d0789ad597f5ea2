// How the warnings of the storeroom are written for people: what, by when, and what to do.
import { formatDay, formatInstant } from '@shared/calendar'
import { formatDong } from '@shared/money'
import { alertWords, custodyAssetsWords, daysLeftText } from '@shared/words/vi/custody-assets'
import { incidentKindWords } from '@shared/words/vi/custody-incidents'
import {
  incidentKinds,
  releaseOutcomes,
  type IncidentKind,
  type ReleaseOutcome
} from '@shared/contract/custody'
import type { OutputOf } from '@shared/contract'
import type { Asset } from '../asset-state'

export type Alert = OutputOf<'custody.listAlerts'>['alerts'][number]

const { alerts: alertTexts, deadline: deadlineTexts } = custodyAssetsWords

/** What a line of the list says below its title. */
export function alertDetail({ kind, note, due, since, daysLeft, inWorkingDays }: Alert): string {
  // Here the hour matters: somebody may have gone in on the same day.
  if (kind === 'DOOR_LOG_OFF') return alertTexts.switchedOff(formatInstant(note))
  const when =
    due === null
      ? alertTexts.since(formatDay(since))
      : [
          alertTexts.due(formatDay(due)),
          ...(daysLeft === null ? [] : [daysLeftText(daysLeft, inWorkingDays)])
        ].join(', ')
  return [noteText(kind, note), when].filter((part) => part !== '').join(' · ')
}

function noteText(kind: Alert['kind'], note: string): string {
  if (kind === 'CASE_CLOSED') return alertTexts.assets(formatDong(note))
  if (kind === 'DISPOSAL_DUE') return isOutcome(note) ? deadlineTexts.acts[note] : ''
  if (kind === 'INCIDENT_OPEN') return isIncidentKind(note) ? incidentKindWords[note] : ''
  return kind === 'LABEL_UNREAD' ? '' : note
}

function isIncidentKind(text: string): text is IncidentKind {
  return incidentKinds.some((kind) => kind === text)
}

function isOutcome(text: string): text is ReleaseOutcome {
  return releaseOutcomes.some((outcome) => outcome === text)
}

/** The deadline of an asset as its page says it: one sentence, and what it rests on. */
export function deadlineSentence(
  asset: Pick<Asset, 'deadline' | 'decided'>
): { title: string; basis: string } | null {
  const { deadline, decided } = asset
  if (!deadline || deadline.due === null || deadline.daysLeft === null) return null
  const left = daysLeftText(deadline.daysLeft, deadline.inWorkingDays)
  const sentence = deadline.severity === 'LATE' ? deadlineTexts.late : deadlineTexts.title
  const day = formatDay(deadline.due)
  if (deadline.kind === 'PERISHABLE') {
    return { title: sentence(deadlineTexts.perishable, left), basis: deadlineTexts.basis.PERISHABLE(day) }
  }
  if (!decided) return null
  return {
    title: sentence(deadlineTexts.acts[decided.outcome], left),
    basis: deadlineTexts.basis[decided.outcome](day)
  }
}

export { alertWords }
