import { formatInstant } from '@shared/calendar'
import { useMay } from '../session'
import { useTimeline } from '../timeline-pages'
import { SecondaryAction } from '../ui/action-button'
import type { IconName } from '../ui/icon'
import { RefusalNote } from '../ui/refusal-note'
import type { Tone } from '../ui/state-tag'
import { Timeline } from '../ui/timeline'
import { timelineSentence, words } from '../words'

const entriesPerPage = 100

const looks: Readonly<Record<string, { icon: IconName; tone: Tone }>> = {
  'intake.FileReceived': { icon: 'stamp', tone: 'green' },
  'intake.PagesScanned': { icon: 'photo', tone: 'green' },
  'cases.CaseOpened': { icon: 'scales', tone: 'blue' },
  'cases.OfficerAssigned': { icon: 'person', tone: 'blue' },
  'cases.NoticeGiven': { icon: 'file', tone: 'blue' },
  'cases.MeansVerified': { icon: 'search', tone: 'blue' },
  'cases.MeasureTaken': { icon: 'lock', tone: 'amber' },
  'cases.MeasureEnded': { icon: 'lock', tone: 'neutral' },
  'cases.StateChanged': { icon: 'move', tone: 'green' },
  'cases.DecisionNumberSet': { icon: 'pencil', tone: 'neutral' },
  'cases.DuesMoved': { icon: 'clock', tone: 'neutral' },
  'documents.PaperIssued': { icon: 'printer', tone: 'neutral' },
  'people.PartyRecorded': { icon: 'person', tone: 'neutral' },
  'custody.StockInOrderIssued': { icon: 'file', tone: 'blue' },
  'custody.AssetReceived': { icon: 'box', tone: 'green' },
  'custody.AssetMoved': { icon: 'move', tone: 'neutral' },
  'custody.ReleaseProposed': { icon: 'file', tone: 'blue' },
  'custody.ReleaseApproved': { icon: 'approve', tone: 'green' },
  'custody.ReleaseDeclined': { icon: 'stop', tone: 'amber' },
  'custody.AssetHandedOver': { icon: 'handover', tone: 'green' },
  'funds.MoneyCollected': { icon: 'moneyIn', tone: 'green' },
  'funds.PaymentProposed': { icon: 'money', tone: 'blue' },
  'funds.PaymentChecked': { icon: 'check', tone: 'blue' },
  'funds.PaymentApproved': { icon: 'approve', tone: 'green' },
  'funds.PaymentDeclined': { icon: 'stop', tone: 'amber' },
  'funds.PaymentMade': { icon: 'moneyOut', tone: 'green' }
}

/** Everything the journal says about one subject (`file:<uuid>`, `case:<uuid>`), the newest on top. */
export function SubjectTimeline({ subject }: { subject: string }) {
  const may = useMay('office.read')
  const pages = useTimeline(may ? subject : null, entriesPerPage)
  const { entries, refusal, fault } = pages
  const { timeline, page } = words.cases
  if (refusal || fault) return <RefusalNote refusal={refusal} fault={fault} />
  if (!entries) return null
  if (entries.length === 0) return <p className="note">{page.noTimeline}</p>
  return (
    <>
      <Timeline
        items={entries.map(({ seq, at, kind, payload, actorName, station, reason }) => ({
          key: seq,
          ...(looks[kind] ?? { icon: 'circle' as const, tone: 'neutral' as const }),
          time: formatInstant(at),
          title: timelineSentence(kind, payload),
          note: [timeline.by(actorName, station), ...(reason === null ? [] : [timeline.reason(reason)])].join(
            ' · '
          )
        }))}
      />
      {pages.more && (
        <SecondaryAction icon="down" running={pages.reading} onPress={() => void pages.readOlder()}>
          {page.older}
        </SecondaryAction>
      )}
    </>
  )
}
