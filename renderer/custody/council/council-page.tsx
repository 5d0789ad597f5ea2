import { Activity, useState } from 'react'
import { formatDay, formatInstant } from '@shared/calendar'
import { Papers } from '../../documents/papers'
import { useCommand, useQuery } from '../../office'
import { useMay } from '../../session'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { EmptyState } from '../../ui/empty-state'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { ScanBand, type BandTone } from '../../ui/scan-band'
import { useScan } from '../../ui/scanning'
import { StateTag } from '../../ui/state-tag'
import { TagText } from '../../ui/tag-text'
import { TextField } from '../../ui/text-field'
import { words, wordsOfRefusal } from '../../words'
import { voidLabel } from '../void-words'
import { DueTag, type Council } from './council-state'
import { MinutesForm } from './minutes-form'
import './council.css'

type Item = Council['items'][number]

interface Said {
  tone: BandTone
  word: string
  detail: string
  moment: number
}

/** One council: its list read label by label under a band, then the minutes. */
export function CouncilPage({ councilId, onBack }: { councilId: string; onBack: () => void }) {
  const { value, refusal, fault } = useQuery('custody.getCouncil', { councilId })
  const { council: label } = words.release
  const [writing, setWriting] = useState(false)
  const [begun, setBegun] = useState(false)
  const isOpen = value?.state === 'OPEN'
  const write = (): void => {
    setBegun(true)
    setWriting(true)
  }
  return (
    <section className="mode-panel council">
      <header className="mode-head">
        <h1>{value ? `${label.heading} · ${value.decision.number}` : label.heading}</h1>
        {value && <DueTag council={value} />}
        {value?.late && <StateTag tone="amber" word={label.late} />}
        <SecondaryAction onPress={onBack}>{label.back}</SecondaryAction>
      </header>
      <RefusalNote refusal={refusal} fault={fault} />
      {value && (
        <div className="council-body">
          {begun && isOpen && (
            <Activity mode={writing ? 'visible' : 'hidden'}>
              <MinutesForm council={value} onLeave={() => setWriting(false)} />
            </Activity>
          )}
          {!(writing && isOpen) && <Reading council={value} onMinutes={write} />}
          <ItemList council={value} />
        </div>
      )}
    </section>
  )
}

/** The scan mode: the band answers each label, the tally says how far it has come. */
function Reading({ council, onMinutes }: { council: Council; onMinutes: () => void }) {
  const said = useReading(council)
  const mayKeep = useMay('custody.keep')
  const { council: label } = words.release
  const isWhole = council.listed > 0 && council.scanned === council.listed
  const isOpen = council.state === 'OPEN'
  return (
    <div className="council-reading">
      {said && <ScanBand {...said} />}
      {!said && isOpen && mayKeep && <EmptyState icon="scan" title={label.scanHint} />}
      <div className="council-tally" aria-live="polite">
        <strong>{label.tally(String(council.scanned), String(council.listed))}</strong>
        <span>{label.tallyNote}</span>
      </div>
      {isOpen && mayKeep && isWhole && (
        <PrimaryAction icon="pencil" keys="Enter" words={label.minutes} onPress={onMinutes}>
          {label.minutes}
        </PrimaryAction>
      )}
      <Papers subject={`council:${council.councilId}`} />
      <dl className="facts">
        <Fact label={label.place} value={council.place} />
        <Fact label={label.method} value={label.methods[council.method]} />
        <Fact
          label={label.procuracy}
          value={words.release.facts.paper(council.procuracy.number, formatDay(council.procuracy.issuedOn))}
        />
        {council.members.map((member, index) => (
          <Fact
            key={member.fullName}
            label={label.member(index)}
            value={`${member.fullName}, ${member.capacity}, ${member.body}`}
          />
        ))}
      </dl>
    </div>
  )
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function useReading({ councilId, state }: Council): Said | null {
  const command = useCommand('custody.scanForDestruction')
  const mayKeep = useMay('custody.keep')
  const [said, setSaid] = useState<Said | null>(null)
  const { council: label } = words.release
  const say = (tone: BandTone, word: string, detail: string): void =>
    setSaid((before) => ({ tone, word, detail, moment: (before?.moment ?? 0) + 1 }))
  useScan(async ({ tag, parts }) => {
    if (!mayKeep || state !== 'OPEN' || !tag || parts?.type !== 'asset') return false
    const answer = await command.run({ councilId, scannedTag: tag })
    if ('ok' in answer) {
      const { name, scanned, listed } = answer.ok
      const isWhole = scanned === listed
      say('green', isWhole ? label.allScanned : label.scanned, isWhole ? label.allScannedHint : name)
    } else if ('refusal' in answer) {
      const { what } = wordsOfRefusal(answer.refusal)
      if (answer.refusal.code === 'COUNCIL_ITEM_SCANNED') say('amber', label.again, what)
      else say('red', voidLabel(answer.refusal)?.word ?? label.refused, what)
    } else say('red', label.refused, words.frame.problem.fault(answer.fault.reference))
    return true
  })
  return said
}

function ItemList({ council }: { council: Council }) {
  const { council: label } = words.release
  return (
    <div className="council-items">
      <h3>
        {label.list} <span className="note">{label.listNote(String(council.listed))}</span>
      </h3>
      <ol>
        {council.items.map((item) => (
          <ItemRow key={item.releaseId} item={item} council={council} />
        ))}
      </ol>
    </div>
  )
}

function ItemRow({ item, council }: { item: Item; council: Council }) {
  const mayRemove = useMay('custody.approve')
  const [asked, setAsked] = useState(false)
  const { council: label } = words.release
  const { asset, scannedAt, removed } = item
  return (
    <li className={removed ? 'removed' : ''}>
      <span className="council-item-name">
        <strong>{asset.name}</strong>
        <small>
          <TagText tag={asset.tag} /> · {asset.placePath || asset.holderName || item.orderNumber}
        </small>
      </span>
      {removed ? (
        <StateTag tone="neutral" word={label.removed(removed.reason)} />
      ) : (
        <StateTag
          tone={scannedAt === null ? 'neutral' : 'green'}
          word={scannedAt === null ? label.unread : label.read(formatInstant(scannedAt))}
        />
      )}
      {mayRemove && !removed && council.state === 'OPEN' && !asked && (
        <button type="button" className="text-action" onClick={() => setAsked(true)}>
          {label.remove}
        </button>
      )}
      {asked && !removed && (
        <RemoveItem councilId={council.councilId} item={item} onLeave={() => setAsked(false)} />
      )}
    </li>
  )
}

function RemoveItem({ councilId, item, onLeave }: { councilId: string; item: Item; onLeave: () => void }) {
  const command = useCommand('custody.removeFromDestruction')
  const [reason, setReason] = useState('')
  const { council: label } = words.release
  return (
    <form
      className="council-remove"
      onSubmit={(event) => {
        event.preventDefault()
        void command.run({ councilId, releaseId: item.releaseId, reason: reason.trim() })
      }}
    >
      <Field label={label.removeReason} hint={label.removeHint} required>
        <TextField value={reason} onChange={setReason} autoFocus maxLength={300} />
      </Field>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <div className="form-row">
        <SecondaryAction onPress={onLeave}>{label.cancel}</SecondaryAction>
        <button type="submit" className="secondary-action" disabled={reason.trim() === '' || command.running}>
          {label.removeSubmit}
        </button>
      </div>
    </form>
  )
}
