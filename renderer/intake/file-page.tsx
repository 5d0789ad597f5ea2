import { useState } from 'react'
import type { OutputOf } from '@shared/contract'
import { formatDay, formatInstant } from '@shared/calendar'
import { SubjectTimeline } from '../cases/subject-timeline'
import { WhyThisDay } from '../deadlines/why-this-day'
import { Papers } from '../documents/papers'
import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import { useMay } from '../session'
import { PrimaryAction, SecondaryAction } from '../ui/action-button'
import { useKey } from '../ui/keys'
import { Facts, Panel, Section } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { StateTag } from '../ui/state-tag'
import { TagText } from '../ui/tag-text'
import { groupNumber } from '../forms/identity-number'
import { words } from '../words'
import { FileReceipt } from './receipt-pane'
import { formWords } from './receipt-view'
import { FileScans } from './scans/file-scans'

type File = OutputOf<'intake.getFile'>

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
  return (
    <>
      <Panel
        heading={words.intake.file.heading}
        note={<TagText tag={file.tag} />}
        actions={<StateTag filled tone="green" word={words.intake.life.states[file.state]} />}
      >
        <FileFacts file={file} />
      </Panel>
      <FileReceipt file={file} foot={<FileActions file={file} />} />
    </>
  )
}

function FileActions({ file }: { file: File }) {
  const mayOpen = useMay('cases.open')
  const said = words.intake.file
  const [caseId] = file.caseIds
  if (caseId !== undefined) {
    return (
      <PrimaryAction
        icon="scales"
        keys="Enter"
        words={said.showCase}
        onPress={() => openPlace('intake', `case:${caseId}`)}
      >
        {said.showCase}
      </PrimaryAction>
    )
  }
  if (!mayOpen) return <SecondaryAction onPress={() => openPlace('intake')}>{said.back}</SecondaryAction>
  return (
    <PrimaryAction
      icon="scales"
      keys="Enter"
      words={said.openCase}
      onPress={() => openPlace('intake', `open-case:${file.fileId}`)}
    >
      {said.openCase}
    </PrimaryAction>
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
