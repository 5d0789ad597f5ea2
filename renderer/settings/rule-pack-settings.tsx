import { useState } from 'react'
import { formatDay, formatInstant } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import type { Period } from '@shared/contract/rule-pack'
import { DoneNote } from '../forms/done-note'
import { useCommand, useQuery } from '../office'
import { Panel, Section } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { StateTag, type Tone } from '../ui/state-tag'
import { words } from '../words'
import '../deadlines/deadlines.css'
import { AdoptForm, ChooseFile, FileProblems } from './deadline-file'

type Pack = OutputOf<'deadlines.listRulePacks'>['packs'][number]
type Preview = OutputOf<'deadlines.checkRulePack'>

const tones: Readonly<Record<Pack['rules'][number]['confidence'], Tone>> = {
  VERIFIED: 'green',
  OLD: 'amber',
  UNVERIFIED: 'red'
}

/** The rules by which days are promised, each pack with the day it holds from, and the way to take in the next. */
export function RulePackSettings() {
  const said = words.deadlines.packs
  const { value, refusal, fault } = useQuery('deadlines.listRulePacks', {})
  const [asked, setAsked] = useState<string | null>(null)
  const [text, setText] = useState<string | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const preview = useQuery('deadlines.checkRulePack', text === null ? null : { text })
  const packs = value?.packs ?? []
  const pack =
    packs.find(({ version }) => version === asked) ?? packs.find(({ inForce }) => inForce) ?? packs[0]
  const look = (read: string): void => {
    setText(read)
    setDone(null)
  }
  return (
    <Panel
      heading={said.heading}
      note={said.note}
      actions={<ChooseFile again={text !== null} onText={look} />}
    >
      <RefusalNote refusal={refusal ?? preview.refusal} fault={fault ?? preview.fault} />
      {done !== null && <DoneNote title={done} />}
      {text !== null && preview.value && (
        <PackPreview
          key={text}
          text={text}
          preview={preview.value}
          onDone={(version) => {
            setText(null)
            setAsked(version)
            setDone(said.done(version))
          }}
        />
      )}
      <nav className="year-tabs" aria-label={said.heading}>
        {packs.map(({ version, validFrom, inForce }) => (
          <button
            key={version}
            type="button"
            aria-current={version === pack?.version}
            onClick={() => setAsked(version)}
          >
            {said.from(formatDay(validFrom))}
            {inForce && ` · ${said.inForce}`}
          </button>
        ))}
      </nav>
      {pack && <PackRules pack={pack} />}
    </Panel>
  )
}

function PackRules({ pack: { version, source, adopted, rules, procedures } }: { pack: Pack }) {
  const said = words.deadlines.packs
  const nameOf = (code: string): string => rules.find((rule) => rule.code === code)?.name ?? code
  return (
    <div className="year-days">
      <p className="note">
        {said.version(version)} · {source}
        {adopted && ` · ${words.deadlines.calendar.adopted(formatInstant(adopted.at))}`}
      </p>
      <Section heading={said.rules} note={said.count(rules.length)}>
        <table className="day-table">
          <tbody>
            {rules.map((rule) => (
              <tr key={rule.code}>
                <td>{rule.name}</td>
                <td className="nowrap">{words.deadlines.period(rule)}</td>
                <td>{said.since(words.deadlines.starts[rule.startsOn])}</td>
                <td>{rule.clause}</td>
                <td className="nowrap">
                  <StateTag tone={tones[rule.confidence]} word={said.confidences[rule.confidence]} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section heading={said.procedures} note={said.count(procedures.length)}>
        <table className="day-table">
          <tbody>
            {procedures.map(({ code, name, legalBasis, rules: own }) => (
              <tr key={code}>
                <td>{name}</td>
                <td>{legalBasis}</td>
                <td>{own.length === 0 ? said.noTime : own.map(nameOf).join('; ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </div>
  )
}

function PackPreview({
  text,
  preview: { pack, problems, changes },
  onDone
}: {
  text: string
  preview: Preview
  onDone: (version: string) => void
}) {
  const said = words.deadlines.packs
  const adopt = useCommand('deadlines.adoptRulePack')
  if (!pack) return <FileProblems problems={problems} />
  const run = async (reason: string): Promise<void> => {
    const answer = await adopt.run({ text, reason })
    if ('ok' in answer) onDone(answer.ok.version)
  }
  return (
    <AdoptForm
      words={said.submit(formatDay(pack.validFrom))}
      running={adopt.running}
      refusal={adopt.refusal}
      fault={adopt.fault}
      onAdopt={(reason) => void run(reason)}
    >
      <p>
        <strong>{said.preview(pack.version, formatDay(pack.validFrom))}</strong>{' '}
        {said.holds(pack.rules, pack.procedures)}
      </p>
      {!pack.isNew && <StateTag filled wraps tone="red" word={said.known} />}
      <ul className="day-changes">
        {changes.map(({ code, name, before, after }) => (
          <li key={code}>
            <span>{name}</span>
            <span>{periodText(before)}</span>
            <span aria-hidden="true">→</span>
            <span>{periodText(after)}</span>
          </li>
        ))}
      </ul>
    </AdoptForm>
  )
}

function periodText(period: Period | null): string {
  return period === null ? words.deadlines.packs.none : words.deadlines.period(period)
}
