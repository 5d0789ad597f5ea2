// Random codes typed by a scanner into a half-typed field, on machines of all kinds: each must come out as it is, or be
// refused by name, and the field must keep what stood in it.
import { readBurst } from '../../../renderer/ui/scanning'
import { seededChoice, type Choice } from '../power-cut/seeded-choice'
import type { LayoutName } from './keyboards'
import { PlayedField } from './played-field'
import { typedEvents, type Machine } from './typed-events'
import type { Method } from './vietnamese-typing'

export interface PayloadReport {
  readonly played: number
  /** How many codes the input method would have changed, or the layout. */
  readonly spoiledOtherwise: number
  readonly refused: number
  readonly violations: string[]
}

const layouts: readonly LayoutName[] = ['us', 'fr', 'de', 'vn']
const methods: readonly (Method | null)[] = [null, 'telex', 'vni']
const ways = ['composing', 'hooking'] as const
/** Parts that Vietnamese typing would change, between whatever else comes. */
const bait = [
  'aa',
  'dd',
  'ww',
  'uw',
  's1',
  'AA',
  'aA',
  'ees',
  'oo6',
  'a8',
  'd9',
  'o7',
  'A1',
  '2310',
  'tuowngs'
]

/**
 * `hidesReleases`: the hooking methods hide the keys they swallow; then a refusal by name is right too, and a code of
 * few keys may lose too many to be told from typing.
 */
export function playPayloads(plan: {
  payloads: number
  seed: number
  hidesReleases?: boolean
}): PayloadReport {
  const lengthMin = plan.hidesReleases ? 20 : 3
  const choose = seededChoice(plan.seed)
  const violations: string[] = []
  let [spoiledOtherwise, refused] = [0, 0]
  for (let index = 0; index < plan.payloads; index += 1) {
    const machine = someMachine(choose, plan.hidesReleases ?? false)
    const payload = somePayload(choose, lengthMin)
    const events = typedEvents(payload, machine, {
      gapMs: 1 + choose(20),
      end: choose(4) === 0 ? 'Tab' : 'Enter'
    })
    const field = new PlayedField('đang gõ dở')
    field.play(events)
    const [burst, ...more] = field.scans
    const read = burst ? readBurst(burst, 'us') : null
    const what = `${JSON.stringify(payload)} on ${JSON.stringify(machine)}`
    if (typedAway(events) !== payload) spoiledOtherwise += 1
    if (field.value !== 'đang gõ dở')
      violations.push(`${what} left ${JSON.stringify(field.value)} in the field`)
    if (!read || more.length > 0) violations.push(`${what} was ${field.scans.length} scans`)
    else if ('trouble' in read && plan.hidesReleases && read.trouble === 'INPUT_METHOD') refused += 1
    else if ('trouble' in read) violations.push(`${what} was refused: ${read.trouble}`)
    else if (read.text !== payload) violations.push(`${what} was read as ${JSON.stringify(read.text)}`)
  }
  return { played: plan.payloads, spoiledOtherwise, refused, violations }
}

function someMachine(choose: Choice, hidesReleases: boolean): Machine {
  return {
    layout: pick(choose, layouts),
    method: pick(choose, methods),
    way: pick(choose, ways),
    hidesReleases,
    capsLock: choose(5) === 0
  }
}

/** Up to 60 printable characters of ASCII, now and then 500. */
function somePayload(choose: Choice, lengthMin: number): string {
  const length = choose(200) === 0 ? 500 : lengthMin + choose(61 - lengthMin)
  let payload = ''
  while (payload.length < length) {
    payload += choose(4) === 0 ? pick(choose, bait) : String.fromCharCode(0x20 + choose(95))
  }
  return payload.slice(0, length)
}

/** What the field would hold had nobody listened. */
function typedAway(events: ReturnType<typeof typedEvents>): string {
  const letters: string[] = []
  let composing = ''
  for (const event of events) {
    if (event.type === 'composed') composing = event.word
    if (event.type !== 'down') continue
    if (event.key !== 'Process' && event.key !== 'Shift') {
      letters.push(...composing.split(''))
      composing = ''
    }
    if (event.erases) letters.pop()
    letters.push(...(event.text ?? '').split(''))
  }
  return letters.join('') + composing
}

function pick<Item>(choose: Choice, items: readonly Item[]): Item {
  const item = items[choose(items.length)]
  if (item === undefined) throw new Error('there is nothing to choose from')
  return item
}
