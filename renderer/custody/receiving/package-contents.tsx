import { contentsBytesMax } from '@shared/entry-room'
import { ListRoom } from '../../forms/list-room'
import { SecondaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import { unitsListId } from './order-lines'
import { emptyContent, type ContentDraft } from './receive-draft'

/** What lies in a sealed package, each by name, unit, quantity and quality. */
export function PackageContents({
  contents,
  onChange
}: {
  contents: readonly ContentDraft[]
  onChange: (contents: ContentDraft[]) => void
}) {
  const { check } = words.receiving
  const set = (key: number, part: Partial<ContentDraft>): void =>
    onChange(contents.map((each) => (each.key === key ? { ...each, ...part } : each)))
  return (
    <section className="package-contents" aria-label={check.contents}>
      <h3>{check.contents}</h3>
      <p className="note">{check.contentsHint}</p>
      {contents.map((content, index) => (
        <div key={content.key} className="package-row">
          <TextField
            aria-label={`${check.name} ${index + 1}`}
            placeholder={check.name}
            value={content.name}
            maxLength={300}
            onChange={(name) => set(content.key, { name })}
          />
          <TextField
            aria-label={`${check.unit} ${index + 1}`}
            placeholder={check.unit}
            list={unitsListId}
            value={content.unit}
            maxLength={60}
            onChange={(unit) => set(content.key, { unit })}
          />
          <TextField
            aria-label={`${check.quantity} ${index + 1}`}
            inputMode="numeric"
            placeholder={check.quantity}
            value={content.quantity}
            maxLength={7}
            onChange={(typed) => set(content.key, { quantity: typed.replace(/\D/g, '') })}
          />
          <TextField
            aria-label={`${check.condition} ${index + 1}`}
            placeholder={check.condition}
            value={content.condition}
            maxLength={300}
            onChange={(condition) => set(content.key, { condition })}
          />
          <button
            type="button"
            className="text-action"
            aria-label={check.removeContent(index + 1)}
            disabled={contents.length === 1}
            onClick={() => onChange(contents.filter(({ key }) => key !== content.key))}
          >
            <Icon name="stop" size={18} />
          </button>
        </div>
      ))}
      <ListRoom value={contents} bytesMax={contentsBytesMax} />
      {contents.length < 50 && (
        <div>
          <SecondaryAction icon="plus" onPress={() => onChange([...contents, emptyContent(contents)])}>
            {check.addContent}
          </SecondaryAction>
        </div>
      )}
    </section>
  )
}
