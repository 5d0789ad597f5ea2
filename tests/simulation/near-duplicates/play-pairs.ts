// Plays the pairs at the office's door: what is said to be the same against what is, and how long each answer takes
// while the fields fill.
import type { InputOf, OutputOf } from '@shared/contract'
import type { Office } from '../../../main/office/office'
import { seededChoice } from '../power-cut/seeded-choice'
import type { GrownCases } from './grow-cases'
import { makePairs, type Pair } from './pairs'

export interface PairsReport {
  pairs: number
  /** Of the pairs that are the same, the share that was said to be. */
  recall: number
  /** Of what was said to be the same, the share that is. */
  precision: number
  questions: number
  /** 95 of 100 answers came sooner, while typing and at its end. */
  p95Ms: number
  missed: string[]
  wronglyCalled: string[]
}

type Typed = InputOf<'intake.findRelated'>
type Candidate = OutputOf<'intake.findRelated'>['candidates'][number]
type Ask = (typed: Typed) => Promise<Candidate[]>

const keysBetweenQuestions = 4

export async function playPairs(
  { office, session, store }: { office: Office; session: string; store: GrownCases },
  { pairs: count, seed }: { pairs: number; seed: number }
): Promise<PairsReport> {
  const timesMs: number[] = []
  const ask: Ask = async (input) => {
    const started = performance.now()
    const answer = await office.answer({ call: 'intake.findRelated', input, session }, 'host')
    timesMs.push(performance.now() - started)
    if (!('ok' in answer)) throw new Error(`not answered: ${JSON.stringify(answer)}`)
    return (answer.ok as OutputOf<'intake.findRelated'>).candidates
  }
  const told = { same: 0, recalled: 0, called: 0, right: 0 }
  const [missed, wronglyCalled]: [string[], string[]] = [[], []]
  for (const pair of makePairs(count, { choose: seededChoice(seed), store })) {
    for (const begun of whileTyping(pair.typed)) await ask(begun)
    const called = (await ask(pair.typed)).filter(({ confidence }) => confidence !== 'POSSIBLE')
    const right = called.filter((one) => pair.same.has(idOf(one)))
    told.called += called.length
    told.right += right.length
    for (const one of called)
      if (!right.includes(one)) wronglyCalled.push(`${textOf(pair)} → ${JSON.stringify(one)}`)
    if (pair.same.size === 0) continue
    told.same += 1
    if (right.length > 0) told.recalled += 1
    else missed.push(textOf(pair))
  }
  return {
    pairs: count,
    recall: told.recalled / told.same,
    precision: told.right / told.called,
    questions: timesMs.length,
    p95Ms: [...timesMs].sort((one, other) => one - other)[Math.floor(timesMs.length * 0.95)] ?? 0,
    missed,
    wronglyCalled
  }
}

function idOf(candidate: Candidate): string {
  switch (candidate.kind) {
    case 'PARTY':
      return candidate.partyId
    case 'FILE':
      return candidate.fileId
    case 'CASE':
      return candidate.caseId
  }
}

function textOf({ what, typed }: Pair): string {
  return `${what}: ${JSON.stringify(typed.person ?? typed.title ?? typed.decision)}`
}

/** The fields as they fill, a question every few keys. */
function* whileTyping(typed: Typed): Generator<Typed> {
  const { person, title } = typed
  if (person) {
    const empty = { ...person, fullName: '', number: '', formerNumber: '', birthDate: null, birthYear: null }
    for (const fullName of beginningsOf(person.fullName)) yield { ...typed, person: { ...empty, fullName } }
    for (const number of beginningsOf(person.number)) {
      yield { ...typed, person: { ...empty, fullName: person.fullName, number } }
    }
  }
  if (title) {
    for (const number of beginningsOf(title.number))
      yield { ...typed, title: { number, date: null, court: title.court } }
  }
}

function* beginningsOf(text: string): Generator<string> {
  for (let length = keysBetweenQuestions; length < text.length; length += keysBetweenQuestions)
    yield text.slice(0, length)
}
