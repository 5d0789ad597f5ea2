import { groupTag } from '@shared/tags'

/** A 16-digit tag as people read it: `2 31003 26 001863 43`. Copies as plain digits. */
export function TagText({ tag }: { tag: string }) {
  return (
    <span
      className="tag-text"
      onCopy={(event) => {
        event.preventDefault()
        event.clipboardData.setData('text/plain', tag)
      }}
    >
      {groupTag(tag)}
    </span>
  )
}
