import { useState } from 'react'
import type { OutputOf } from '@shared/contract'
import { labelSizeNames, labelSizes, usualLabelSize, type LabelSizeName } from '@shared/label-sizes'
import { formatDong } from '@shared/money'
import { Choices } from '../../forms/choices'
import { useCommand, useQuery } from '../../office'
import { PrimaryAction } from '../../ui/action-button'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import { tagTail } from '../custody-subject'
import { splitPath } from '../store-map'
import { chosenOf, toggled, type LabelToPrint, type LabelRun } from './chosen-labels'
import { RunMade } from './run-made'

type Made = OutputOf<'custody.printLabels'>

const figure = (count: number): string => formatDong(String(count))
const nobody: ReadonlySet<string> = new Set()

/** The labels that wait, all chosen until some are taken out; the size; and the run that comes of it. */
export function LabelChoice({
  labels,
  count,
  active,
  onRead
}: {
  labels: readonly LabelToPrint[]
  /** How many there are, listed or not. */
  count: number
  active: boolean
  onRead: (run: LabelRun) => void
}) {
  const [out, setOut] = useState(nobody)
  const [made, setMade] = useState<Made | null>(null)
  const { size, setSize } = useLabelSize()
  const print = useCommand('custody.printLabels')
  const chosen = chosenOf(labels, out)
  const texts = words.labels
  const send = async (): Promise<void> => {
    const answer = await print.run({ assetIds: chosen.map(({ assetId }) => assetId), size })
    if ('ok' in answer) setMade(answer.ok)
  }
  return (
    <>
      {made && <RunMade made={made} onRead={onRead} />}
      {labels.length === 0 && <p className="note">{texts.noneHere}</p>}
      {labels.length > 0 && (
        <>
          <ListHead
            listed={texts.listed(figure(labels.length), figure(count))}
            chosen={chosen.length}
            onAll={() => setOut(nobody)}
            onNone={() => setOut(new Set(labels.map(({ assetId }) => assetId)))}
          />
          <LabelList labels={labels} out={out} onToggle={(assetId) => setOut(toggled(out, assetId))} />
          <Choices
            label={texts.size}
            value={size}
            choices={labelSizeNames.map((name) => ({
              value: name,
              title: texts.sizeOf(labelSizes[name].widthMm, labelSizes[name].heightMm)
            }))}
            onChange={setSize}
          />
          <RefusalNote refusal={print.refusal} fault={print.fault} />
          <PrimaryAction
            icon="printer"
            keys="Ctrl+S"
            words={texts.mode}
            disabled={!active || chosen.length === 0}
            running={print.running}
            onPress={() => void send()}
          >
            {texts.submit(figure(chosen.length))}
          </PrimaryAction>
        </>
      )}
    </>
  )
}

/** The stock that lies in this desk's printer, until another size is chosen. */
function useLabelSize(): { size: LabelSizeName; setSize: (size: LabelSizeName) => void } {
  const [chosen, setSize] = useState<LabelSizeName | null>(null)
  const { value } = useQuery('devices.listDevices', {})
  const stock = value?.devices.map(({ settings }) => settings).find(({ kind }) => kind === 'LABEL_STOCK')
  const ofDesk = stock?.kind === 'LABEL_STOCK' ? stock.size : usualLabelSize
  return { size: chosen ?? ofDesk, setSize }
}

function ListHead({
  listed,
  chosen,
  onAll,
  onNone
}: {
  listed: string
  chosen: number
  onAll: () => void
  onNone: () => void
}) {
  const texts = words.labels
  return (
    <h3 className="label-list-head">
      {listed} · {texts.chosen(figure(chosen))}
      <button type="button" className="text-action" onClick={onAll}>
        {texts.all}
      </button>
      <button type="button" className="text-action" onClick={onNone}>
        {texts.nobody}
      </button>
    </h3>
  )
}

/** Arrow keys go from row to row, the space bar takes a label in or out. */
function LabelList({
  labels,
  out,
  onToggle
}: {
  labels: readonly LabelToPrint[]
  out: ReadonlySet<string>
  onToggle: (assetId: string) => void
}) {
  const texts = words.labels
  return (
    <ul
      className="label-list"
      title={texts.listKeys}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
        if (step === 0) return
        const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input')]
        const at = boxes.findIndex((box) => box === document.activeElement)
        event.preventDefault()
        boxes[Math.max(0, Math.min(boxes.length - 1, at + step))]?.focus()
      }}
    >
      {labels.map(({ assetId, tag, name, path, decisionNumber, issues }) => (
        <li key={assetId}>
          <label>
            <input type="checkbox" checked={!out.has(assetId)} onChange={() => onToggle(assetId)} />
            <span className="label-place" title={path}>
              <b>{splitPath(path).near}</b>
              <small>{splitPath(path).around}</small>
            </span>
            <span className="label-thing">{name}</span>
            <small>{tagTail(tag)}</small>
            <small>{decisionNumber}</small>
            <small>{texts.printedTimes(issues)}</small>
          </label>
        </li>
      ))}
    </ul>
  )
}
