// Pairs of what the office has and what is typed. Half are the same person, title or decision, distorted; half are
// others that are made to look alike: namesakes, numbers next to each other, titles of another court or year.
import type { InputOf } from '@shared/contract'
import type { Choice } from '../power-cut/seeded-choice'
import {
  courtOtherwise,
  numberOtherwise,
  respelled,
  shortened,
  slipped,
  swapped,
  turnedRound,
  withoutMarks
} from './distort'
import type { GrownCase, GrownCases, GrownParty, GrownTitle } from './grow-cases'
import { courts, inventedBirth, inventedName, newNumber, oldNumber, pick, titleKinds } from './invented'

type Typed = InputOf<'intake.findRelated'>
type Person = NonNullable<Typed['person']>

export interface Pair {
  what: string
  typed: Typed
  /** The ids that are the same as what is typed; none for somebody or something else. */
  same: ReadonlySet<string>
}

interface Making {
  choose: Choice
  store: GrownCases
}

const nothing: Typed = { person: null, title: null, decision: null, exceptFileId: null }
const daysOfMonthMax = 28
/** Judgments nearer to each other than this cannot be told from a slip of the last figure. */
const neighboursMax = 5

/** As many pairs as asked, half of each sort, in turn through all ways. */
export function makePairs(count: number, making: Making): Pair[] {
  return Array.from({ length: count }, (_, index) => {
    const ways = index % 2 === 0 ? sameWays : otherWays
    const way = ways[Math.floor(index / 2) % ways.length]!
    for (;;) {
      const pair = way.make(making)
      if (pair) return { what: way.what, typed: { ...nothing, ...pair.typed }, same: new Set(pair.same) }
    }
  })
}

type Made = { typed: Partial<Typed>; same: readonly string[] } | null

interface Way {
  what: string
  /** Null where the chosen row does not suit: then another is chosen. */
  make: (making: Making) => Made
}

function typedPerson(part: Partial<Person>): Person {
  return { fullName: '', number: '', formerNumber: '', birthDate: null, birthYear: null, ...part }
}

function someParty({ choose, store }: Making): GrownParty {
  return pick(choose, pick(choose, store.cases).parties)
}

/** A way with the party of the store that a person is typed from. */
function ofParty(what: string, type: (party: GrownParty, choose: Choice) => Partial<Person> | null): Way {
  return {
    what,
    make: (making) => {
      const party = someParty(making)
      const typed = type(party, making.choose)
      return typed && { typed: { person: typedPerson(typed) }, same: [party.partyId] }
    }
  }
}

/** A way with a case of the store; all cases and files of its title are the same. */
function ofTitle(what: string, type: (title: GrownTitle, choose: Choice) => GrownTitle | null): Way {
  return {
    what,
    make: ({ choose, store }) => {
      const { title } = pick(choose, store.cases)
      const typed = type(title, choose)
      if (!typed || (typed.number !== title.number && store.titles.has(`${typed.court}|${typed.number}`)))
        return null
      const same = store.cases.filter((one) => one.title === title).flatMap(idsOf)
      return { typed: { title: typed }, same }
    }
  }
}

function idsOf({ caseId, fileId }: GrownCase): string[] {
  return fileId === null ? [caseId] : [caseId, fileId]
}

const sameWays: readonly Way[] = [
  ofParty('a slip in the number, the name respelled', (party, choose) =>
    party.number === null
      ? null
      : {
          fullName: respelled(choose, party.fullName),
          number: slipped(choose, party.number),
          birthDate: party.birthDate
        }
  ),
  ofParty('the letter O in the number, no marks', (party) =>
    party.number?.includes('0')
      ? { fullName: withoutMarks(party.fullName), number: party.number.replaceAll('0', 'O') }
      : null
  ),
  ofParty('a slip in the number, the name turned round', (party, choose) =>
    party.number === null
      ? null
      : { fullName: turnedRound(choose, party.fullName), number: slipped(choose, party.number) }
  ),
  ofParty('a slip in the number, no middle name', (party, choose) =>
    party.number === null
      ? null
      : {
          fullName: withoutMarks(shortened(party.fullName)),
          number: slipped(choose, party.number)
        }
  ),
  ofParty('no number, the name respelled, the day of birth', (party, choose) =>
    party.birthDate === null
      ? null
      : { fullName: respelled(choose, party.fullName), birthDate: party.birthDate }
  ),
  ofParty('no number, the name turned round or short, the day of birth', ({ fullName, birthDate }, choose) =>
    birthDate === null
      ? null
      : {
          fullName: choose(2) === 0 ? turnedRound(choose, fullName) : shortened(fullName),
          birthDate
        }
  ),
  ofParty('the old number of a new card', (party, choose) =>
    party.number?.length === 9
      ? {
          fullName: respelled(choose, party.fullName),
          number: newNumber(choose, { ...party, birthDate: party.birthDate ?? inventedBirth(choose) }),
          formerNumber: party.number,
          birthDate: party.birthDate
        }
      : null
  ),
  ofParty('a new number where the store has the old one, the day of birth', (party, choose) =>
    party.number?.length === 9 && party.birthDate !== null
      ? {
          fullName: respelled(choose, party.fullName),
          number: newNumber(choose, { ...party, birthDate: party.birthDate }),
          birthDate: party.birthDate
        }
      : null
  ),
  ofParty('the number right, a letter of the name wrong', (party) =>
    party.number === null ? null : { fullName: party.fullName.slice(0, -1), number: party.number }
  ),
  ofTitle('a title written otherwise, its court too', (title, choose) => ({
    number: numberOtherwise(choose, title.number),
    date: title.date,
    court: courtOtherwise(choose, title.court)
  })),
  ofTitle('a title written otherwise on another day', (title, choose) => ({
    number: numberOtherwise(choose, title.number),
    date: `${title.date.slice(0, 8)}${String(1 + choose(daysOfMonthMax)).padStart(2, '0')}`,
    court: courtOtherwise(choose, title.court)
  })),
  ofTitle('a title with a slip in its number', (title, choose) => {
    const [serial = '', ...rest] = title.number.split('/')
    const wrong = serial.length > 1 ? slipped(choose, serial) : serial
    if (Math.abs(Number(wrong) - Number(serial)) <= neighboursMax) return null
    return { ...title, number: [wrong, ...rest].join('/'), court: courtOtherwise(choose, title.court) }
  }),
  {
    what: 'a decision written otherwise',
    make: ({ choose, store }) => {
      const { caseId, decision } = pick(choose, store.cases)
      const number = pick(choose, [
        `0${decision.number}`,
        withoutMarks(decision.number),
        decision.number.replace('/', ' / ')
      ])
      return { typed: { decision: { number, date: decision.date } }, same: [caseId] }
    }
  }
]

/** A way with somebody the office has not, made to look like a party of the store. */
function notParty(what: string, type: (party: GrownParty, making: Making) => Partial<Person> | null): Way {
  return {
    what,
    make: (making) => {
      const typed = type(someParty(making), making)
      if (!typed || making.store.numbers.has(typed.number ?? '')) return null
      return { typed: { person: typedPerson(typed) }, same: [] }
    }
  }
}

function notTitle(what: string, type: (title: GrownTitle, choose: Choice) => GrownTitle | null): Way {
  return {
    what,
    make: ({ choose, store }) => {
      const typed = type(pick(choose, store.cases).title, choose)
      if (!typed || store.titles.has(`${typed.court}|${typed.number}`)) return null
      return { typed: { title: typed }, same: [] }
    }
  }
}

const otherWays: readonly Way[] = [
  notParty('a namesake of another year', (party, { choose }) => {
    const birthDate = inventedBirth(choose)
    if (birthDate.slice(0, 4) === party.birthDate?.slice(0, 4)) return null
    return { fullName: party.fullName, number: newNumber(choose, { ...party, birthDate }), birthDate }
  }),
  notParty('a namesake of the same year', (party, { choose }) => {
    if (party.birthDate === null || party.number?.length !== 12) return null
    const birthDate = `${party.birthDate.slice(0, 4)}${inventedBirth(choose).slice(4)}`
    return { fullName: party.fullName, number: newNumber(choose, { ...party, birthDate }), birthDate }
  }),
  notParty('a namesake of whom a judgment gives the year only', (party, { choose }) => {
    const birthYear = Number(inventedBirth(choose).slice(0, 4))
    if (String(birthYear) === party.birthDate?.slice(0, 4)) return null
    return { fullName: party.fullName, birthYear }
  }),
  notParty('a namesake with an old number', (party, { choose }) => {
    const birthDate = inventedBirth(choose)
    if (birthDate.slice(0, 4) === party.birthDate?.slice(0, 4)) return null
    return { fullName: respelled(choose, party.fullName), number: oldNumber(choose), birthDate }
  }),
  notParty('nobody of the store', (party, { choose }) => {
    const birthDate = inventedBirth(choose)
    return {
      fullName: inventedName(choose, party.gender),
      number: newNumber(choose, { ...party, birthDate }),
      birthDate
    }
  }),
  notParty('another person with the next number', (party, { choose }) => {
    const fullName = inventedName(choose, party.gender === 'MALE' ? 'FEMALE' : 'MALE')
    return party.number === null
      ? null
      : { fullName, number: swapped(choose, party.number), birthDate: inventedBirth(choose) }
  }),
  notParty('the same family and given name, another middle', (party, { choose }) => {
    const parts = party.fullName.split(' ')
    const birthDate = inventedBirth(choose)
    const fullName = [parts[0], pick(choose, ['Anh', 'Bảo', 'Gia']), parts.at(-1)].join(' ')
    return { fullName, number: newNumber(choose, { ...party, birthDate }), birthDate }
  }),
  notTitle('the same number at another court', (title, choose) => ({
    number: title.number,
    court: pick(
      choose,
      courts.filter((court) => court !== title.court)
    ),
    date: `${title.number.split('/')[1] ?? ''}-${title.date.slice(5) === '01-02' ? '01-03' : '01-02'}`
  })),
  notTitle('the next judgment of the same day', (title) => {
    const [serial = '', ...rest] = title.number.split('/')
    return { ...title, number: [String(Number(serial) + 1), ...rest].join('/') }
  }),
  notTitle('the same number of another year', (title) => {
    const [serial = '', year = '', kind = ''] = title.number.split('/')
    const other = String(Number(year) + 1)
    return {
      ...title,
      number: `${serial}/${other}/${kind}`,
      date: other + title.date.slice(4).replace('-02-29', '-02-28')
    }
  }),
  notTitle('the same number of another kind', (title, choose) => {
    const [serial = '', year = '', kind = ''] = title.number.split('/')
    const other = pick(
      choose,
      titleKinds.filter((one) => one !== kind)
    )
    return { ...title, number: `${serial}/${year}/${other}` }
  }),
  {
    what: 'a decision of the next day',
    make: ({ choose, store }) => {
      const { decision } = pick(choose, store.cases)
      const [serial = '', rest = ''] = decision.number.split('/')
      const number = `${Number(serial) + store.cases.length}/${rest}`
      return { typed: { decision: { number, date: decision.date } }, same: [] }
    }
  }
]
