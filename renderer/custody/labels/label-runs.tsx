import { formatInstant } from '@shared/calendar'
import { formatDong } from '@shared/money'
import { useQuery } from '../../office'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import type { LabelRun } from './chosen-labels'
import { RunPaper } from './run-made'

const figure = (count: number): string => formatDong(String(count))

/** The runs of before: how far each was read back, its file, and the way on after a jam. */
export function LabelRuns({
  active,
  onStep
}: {
  active: boolean
  onStep: (what: 'jam' | 'read', run: LabelRun) => void
}) {
  const { value, refusal, fault } = useQuery('custody.listLabelRuns', active ? {} : null, {
    keepFormer: true
  })
  const texts = words.labels
  return (
    <div className="mode-tally label-runs">
      <h3>{texts.runs}</h3>
      <RefusalNote refusal={refusal} fault={fault} />
      {value?.runs.length === 0 && <p className="note">{texts.noRuns}</p>}
      <ol>
        {value?.runs.map((run) => (
          <li key={run.runId}>
            <span>
              {texts.run(run.runNumber, figure(run.labelCount))}
              <small>
                {texts.runMade(run.printedBy, formatInstant(run.printedAt))}
                {run.resumes !== null && ` · ${texts.resumed(run.resumes)}`}
              </small>
            </span>
            <b>
              {texts.tally(figure(run.readCount), figure(run.labelCount))}
              {run.waitingCount > 0 && `, ${texts.left(figure(run.waitingCount))}`}
            </b>
            <RunPaper runId={run.runId} />
            {run.waitingCount > 0 && (
              <>
                <button type="button" className="text-action" onClick={() => onStep('read', run)}>
                  {texts.readBack}
                </button>
                <button type="button" className="text-action" onClick={() => onStep('jam', run)}>
                  {texts.jam}
                </button>
              </>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
