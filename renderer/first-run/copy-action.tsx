import { useState } from 'react'
import { SecondaryAction } from '../ui/action-button'
import { words } from '../words'

/** Copies a text that is shown only once. */
export function CopyAction({ text }: { text: string }) {
  const [copied, setCopied] = useState(false)
  const said = words.settings.password
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false)
    )
  }
  return (
    <SecondaryAction icon={copied ? 'check' : 'file'} onPress={copy}>
      {copied ? said.copied : said.copy}
    </SecondaryAction>
  )
}
