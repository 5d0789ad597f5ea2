// One page about a play: what is in the journal, how long each step took, and what was proved.
import type { Played } from './play-main-job'
import type { Proof } from './proof'

export function summaryOf(played: Played, proofs: readonly Proof[], totalMs: number): string {
  const entries = played.journal.map(
    (line) => JSON.parse(line) as { kind: string; payload: { form?: string } }
  )
  const kinds = counted(entries.map(({ kind }) => kind))
  const papers = counted(
    entries.filter(({ kind }) => kind === 'documents.PaperIssued').map(({ payload }) => payload.form ?? '')
  )
  const failed = proofs.filter(({ holds }) => !holds)
  return [
    '# The main job, played',
    '',
    `${failed.length === 0 ? 'Everything holds.' : `${failed.length} of ${proofs.length} claims FAILED.`} ` +
      `${played.journal.length} journal entries, ${seconds(totalMs)} in all, ` +
      `${played.keystrokes} keys and clicks to take in a file.`,
    '',
    '## What was proved',
    ...table(
      ['', 'claim', 'found'],
      proofs.map(({ claim, holds, found }) => [holds ? 'PASS' : 'FAIL', claim, short(found)])
    ),
    '',
    '## The steps',
    ...table(
      ['step', 'time'],
      played.steps.map(({ name, ms }) => [name, seconds(ms)])
    ),
    '',
    '## Papers issued',
    ...table(['form', 'issued'], papers),
    '',
    '## Entries by kind',
    ...table(['kind', 'entries'], kinds),
    ''
  ].join('\n')
}

/** How often each text occurs, in the order of the alphabet. */
function counted(texts: readonly string[]): [string, string][] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([text, count]) => [text, String(count)])
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '¦')).join(' | ')} |`
  return ['', line(head), line(head.map(() => '---')), ...rows.map(line)]
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}

function short(text: string): string {
  return text.length > 160 ? `${text.slice(0, 157)}…` : text
}
