import { contentsBytesMax } from '@shared/entry-room'
import { ListRoom } from '../../forms/list-room'
import { SecondaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import { emptyLine, type ContentLine } from './opening-draft'
import { TakeOutFields } from './take-out-fields'

const linesMax = 100

/** What is in the package, one thing a line. */
export function ContentLines({
  lines,
  onChange
}: {
  lines: readonly ContentLine[]
  onChange: (lines: readonly ContentLine[]) => void
}) {
  const { finish } = words.sealing
  const put = (line: ContentLine): void =>
    onChange(lines.map((before) => (before.key === line.key ? line : before)))
  return (
    <div className="content-lines" role="group" aria-label={finish.heading}>
      <div className="content-line-head" aria-hidden="true">
        {[finish.name, finish.unit, finish.quantity, finish.condition].map((head) => (
          <span key={head}>{head}</span>
        ))}
      </div>
      {lines.map((line, index) => (
        <div key={line.key} className="content-line">
          <TextField
            aria-label={`${finish.name} ${index + 1}`}
            value={line.name}
            maxLength={300}
            onChange={(name) => put({ ...line, name })}
          />
          <TextField
            aria-label={`${finish.unit} ${index + 1}`}
            value={line.unit}
            maxLength={300}
            onChange={(unit) => put({ ...line, unit })}
          />
          <TextField
            aria-label={`${finish.quantity} ${index + 1}`}
            inputMode="numeric"
            value={line.quantity}
            maxLength={7}
            onChange={(typed) => put({ ...line, quantity: typed.replace(/\D/g, '') })}
          />
          <TextField
            aria-label={`${finish.condition} ${index + 1}`}
            value={line.condition}
            maxLength={300}
            onChange={(condition) => put({ ...line, condition })}
          />
          <button
            type="button"
            className="text-action"
            aria-label={finish.removeLine(index + 1)}
            disabled={lines.length === 1}
            onClick={() => onChange(lines.filter(({ key }) => key !== line.key))}
          >
            <Icon name="stop" />
          </button>
          <TakeOutFields line={line} number={index + 1} onChange={put} />
        </div>
      ))}
      <ListRoom value={lines} bytesMax={contentsBytesMax} />
      <SecondaryAction
        icon="plus"
        disabled={lines.length >= linesMax}
        onPress={() => onChange([...lines, emptyLine((lines.at(-1)?.key ?? 0) + 1, finish.usualUnit)])}
      >
        {finish.addLine}
      </SecondaryAction>
    </div>
  )
}
