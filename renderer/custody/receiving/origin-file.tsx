import { useRef, useState } from 'react'
import { SecondaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { words } from '../../words'
import { base64Of } from './import-run'

/** The bundle that another office gave with the thing: the office checks it when the thing is taken in. */
export function OriginFile({
  name,
  onChange
}: {
  name: string
  onChange: (file: { name: string; base64: string } | null) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  const [unread, setUnread] = useState(false)
  const texts = words.receiving.origin
  const take = async (file: File): Promise<void> => {
    const base64 = await base64Of(file).catch(() => '')
    setUnread(base64 === '')
    onChange(base64 === '' ? null : { name: file.name, base64 })
  }
  return (
    <div className="origin-file" role="group" aria-label={texts.label}>
      <span className="field-label">{texts.label}</span>
      <div className="form-row">
        <SecondaryAction icon="file" onPress={() => input.current?.click()}>
          {name === '' ? texts.choose : texts.other}
        </SecondaryAction>
        {name !== '' && (
          <span>
            <Icon name="done" size={14} /> {name}{' '}
            <button type="button" className="text-action" onClick={() => onChange(null)}>
              {texts.remove}
            </button>
          </span>
        )}
      </div>
      <span className={unread ? 'field-problem' : 'field-hint'}>{unread ? texts.unread : texts.hint}</span>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        aria-label={texts.choose}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) void take(file)
        }}
      />
    </div>
  )
}
