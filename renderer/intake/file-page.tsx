import { useState } from 'react'
import type { FileAction } from '@shared/contract/file-life'
import { formatDay, formatInstant } from '@shared/calendar'
import { SubjectTimeline } from '../cases/subject-timeline'
import { WhyThisDay } from '../deadlines/why-this-day'
import { Papers } from '../documents/papers'
import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import { useKey } from '../ui/keys'
import { Facts, Panel, Section } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { StateTag } from '../ui/state-tag'
import { TagText } from '../ui/tag-text'
import { DoneNote } from '../forms/done-note'
import { groupNumber } from '../forms/identity-number'
import { words } from '../words'
import { FileHistory } from './life/file-history'
import { FileSteps, formOf } from './life/file-steps'
import { decisionWaits, stateTones, type File } from './life/life-look'
import { LifeStrip } from './life/life-strip'
import { FileReceipt } from './receipt-pane'
import { formWords } from './receipt-view'
import { FileScans } from './scans/file-scans'

/** One file that was taken in: who, what, which papers, what happened since. */
export function FilePage({ asked }: { asked: { fileId: string } | { tag: string } }) {
  const { value: file, refusal, fault } = useQuery('intake.getFile', asked, { topics: ['cases'] })
  useKey({ keys: 'Escape', words: words.intake.keys.newFile }, () => openPlace('intake'))
  if (!file) {
    return (
      <Panel>
        <RefusalNote refusal={refusal} fault={fault} />
      </Panel>
    )
  }
  return <FileInHand key={file.fileId} file={file} />
}

/** The file, and over it the act in hand: what was begun stays until it is done or left. */
function FileInHand({ file }: { file: File }) {
  const [action, setAction] = useState<FileAction | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const done = (what: string): void => {
    setSaid(what)
    setAction(null)
  }
  const leave = (): void => setAction(null)
  useKey({ keys: 'Escape', words: words.forms.back, enabled: action !== null }, leave)
  const Form = action === null ? null : formOf(action)
  const may = action !== null && file.can.includes(action)
  return (
    <>
      <Panel
        heading={words.intake.file.heading}
        note={<TagText tag={file.tag} />}
        actions={
          <StateTag filled tone={stateTones[file.state]} word={words.intake.life.states[file.state]} />
        }
      >
        {said !== null && (
          <div className="life-done">
            <DoneNote title={said} />
          </div>
        )}
        {Form && may && <Form file={file} onDone={done} onLeave={leave} />}
        <FileFacts file={file} />
      </Panel>
      <FileReceipt
        file={file}
        foot={
          Form && may ? (
            <p className="note">{words.intake.life.actions[action]}</p>
          ) : (
            <FileFoot file={file} onForm={setAction} onDone={done} />
          )
        }
      />
    </>
  )
}

function FileFoot({
  file,
  onForm,
  onDone
}: {
  file: File
  onForm: (action: FileAction) => void
  onDone: (said: string) => void
}) {
  const [caseId] = file.caseIds
  const asked = file.proposals.find(({ state }) => state === 'PROPOSED')
  return (
    <>
      <FileSteps file={file} onForm={onForm} onDone={onDone} />
      <div className="life-ways">
        {caseId !== undefined && (
          <button type="button" className="text-action" onClick={() => openPlace('intake', `case:${caseId}`)}>
            {words.intake.file.showCase}
          </button>
        )}
        {asked && decisionWaits(file) && (
          <button
            type="button"
            className="text-action"
            onClick={() => openPlace('approvals', `file:${asked.proposalId}`)}
          >
            {words.fileDesk.decide}
          </button>
        )}
      </div>
    </>
  )
}

function FileFacts({ file }: { file: File }) {
  const said = words.intake.file
  const { requester, title } = file
  const capacities: Readonly<Record<string, string>> = words.receipt.capacities
  const channels: Readonly<Record<string, string>> = words.names.channelWords
  return (
    <div className="file-page">
      <div className="file-head">
        <strong>{requester.fullName}</strong>
        <span className="note">
          {file.receptionNumber} · {said.received(formatInstant(file.receivedAt), file.receivedBy)}
        </span>
      </div>
      <Section heading={words.fileDesk.stands.heading}>
        <LifeStrip file={file} />
      </Section>
      <Section>
        <div className="facts-pair">
          <Facts
            rows={[
              [said.procedure, file.procedureName],
              [said.capacity, capacities[file.capacity] ?? file.capacity],
              [said.number, requester.number === null ? '–' : groupNumber(requester.number)],
              [said.address, requester.address],
              [said.phone, requester.phone === '' ? '–' : requester.phone]
            ]}
          />
          <Facts
            rows={[
              [said.due, file.dueDate === null ? said.dueNone : formatDay(file.dueDate)],
              [said.requestDate, formatDay(file.requestDate)],
              [said.channel, channels[file.channel] ?? file.channel],
              [said.title, `${title.number}, ${formatDay(title.date)}`],
              [said.court, title.court]
            ]}
          />
        </div>
        {file.dueRule && <DueRule fileId={file.fileId} clause={file.dueRule.clause} />}
      </Section>
      <Section heading={said.papers} note={words.intake.papers.count(file.papers.length, pagesOf(file))}>
        <ol className="papers-given">
          {file.papers.map(({ name, form, copies, pages }) => (
            <li key={name}>
              <strong>{name}</strong>
              <span className="note">{said.paper(formWords(form), copies, pages)}</span>
            </li>
          ))}
        </ol>
      </Section>
      <FileScans fileId={file.fileId} items={file.papers.map(({ name }) => name)} />
      <Section heading={said.print}>
        <Papers subject={`file:${file.fileId}`} />
      </Section>
      <Section heading={words.fileDesk.history.heading}>
        <FileHistory history={file.history} />
      </Section>
      <Section heading={said.timeline}>
        <SubjectTimeline subject={`file:${file.fileId}`} />
      </Section>
    </div>
  )
}

/** The clause in one line, and on demand every day of it. */
function DueRule({ fileId, clause }: { fileId: string; clause: string }) {
  const [isOpen, setOpen] = useState(false)
  const said = words.deadlines.why
  return (
    <>
      <p className="note rule rule-line">
        {words.intake.file.dueRule(clause)}
        <button type="button" className="text-action" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? said.close : said.open}
        </button>
      </p>
      {isOpen && <WhyThisDay fileId={fileId} />}
    </>
  )
}

function pagesOf({ papers }: File): number {
  return papers.reduce((sum, { copies, pages }) => sum + copies * pages, 0)
}
