import { boundKeys, type KeyBinding } from '../ui/keys'
import { KeyHint } from '../ui/key-hint'
import { useWatched } from '../watched'
import { words } from '../words'
import { Sheet } from './sheet'

/** The keys of this screen and of every screen. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const bound = useWatched(boundKeys)
  const { keys } = words.frame
  const here = bound.filter(({ everywhere }) => !everywhere)
  const fixed: KeyBinding[] = [
    { keys: 'Enter', words: keys.enter },
    { keys: 'Escape', words: keys.close },
    { keys: 'Ctrl+=', words: keys.zoom }
  ]
  return (
    <Sheet heading={keys.heading} onClose={onClose}>
      <div className="keys-sheet">
        <section>
          <h3>{keys.here}</h3>
          {here.length === 0 ? <p className="note">{keys.noneHere}</p> : <KeyList rows={here} />}
        </section>
        <section>
          <h3>{keys.everywhere}</h3>
          <KeyList rows={[...bound.filter(({ everywhere }) => everywhere), ...fixed]} />
        </section>
      </div>
    </Sheet>
  )
}

function KeyList({ rows }: { rows: readonly KeyBinding[] }) {
  return (
    <dl className="key-list">
      {rows.map(({ keys, words: meaning }) => (
        <div key={`${keys} ${meaning}`}>
          <dt>
            <KeyHint keys={keys} />
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
