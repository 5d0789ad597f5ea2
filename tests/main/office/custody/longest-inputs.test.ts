// The longest input that the contract lets through, in letters of three bytes, fits the entries that it becomes; what
// does not is refused as a list that is too long, in the words that its form says while it is typed.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { contract, type CallName, type InputOf, type OutputOf } from '@shared/contract'
import { contentsBytesMax, entryBytes, roomTaken } from '@shared/entry-room'
import { systemCaller } from '../../../../main/office/system-caller'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import {
  enoughDetails,
  receipt,
  smallConclusion,
  smallConfirmation,
  stockInOrder
} from '../../../support/receiving'
import { nobody, openedCase, orderedIn } from '../scenes'
import { attendedOpening, sealingAgain, signed } from './loan-scenes'

type Issued = OutputOf<'custody.issueStockInOrder'>
type Council = InputOf<'custody.formCouncil'>
const entryBytesMax = 65_536
/** What the office writes beside the input: paths of eight places, names twice, numbers, hashes. */
const officeBytes = 16_000
/** Where no path is written: a number of minutes. */
const officeBytesOf: Readonly<Record<string, number>> = {
  'custody.closeDestruction': 2_000
}
const long = (letters: number): string => 'ẫ'.repeat(letters)

/** Written in several entries, or bounded as a list beside its items; each has its own test below. */
const ownTest = [
  'custody.issueStockInOrder',
  'custody.receiveAsset',
  'custody.finishOpening',
  'custody.importStock',
  // What the first entry of a council has no room for goes into another.
  'custody.formCouncil',
  // Each part, each move and each line of a lot is an entry of its own.
  'custody.splitAsset',
  'custody.moveAssets',
  'custody.proposeReleases',
  'custody.decideReleaseLot',
  'custody.handOverLot',
  'custody.proposeLoans',
  'custody.decideLoanLot',
  'custody.lendOutLot',
  'custody.takeBackLot'
]

interface Shape {
  type?: string | string[]
  const?: unknown
  enum?: string[]
  anyOf?: Shape[]
  oneOf?: Shape[]
  properties?: Record<string, Shape>
  additionalProperties?: Shape | boolean
  items?: Shape
  maxItems?: number
  maxLength?: number
  pattern?: string
  contentEncoding?: string
}

const fieldsMax = 20

/** The longest value of a shape; a picture stands for its hash, as in entries. */
function longest(shape: Shape): unknown {
  const choices = shape.anyOf ?? shape.oneOf
  if (choices) {
    const values = choices.map(longest)
    return values.sort((one, other) => entryBytes(other) - entryBytes(one))[0]
  }
  if (shape.const !== undefined) return shape.const
  if (Array.isArray(shape.type)) return longest({ anyOf: shape.type.map((type) => ({ ...shape, type })) })
  if (shape.enum) return [...shape.enum].sort((one, other) => other.length - one.length)[0]
  switch (shape.type) {
    case 'string':
      return longestText(shape)
    case 'integer':
    case 'number':
      return Number.MAX_SAFE_INTEGER
    case 'boolean':
      return false
    case 'null':
      return null
    case 'array':
      if (shape.maxItems === undefined) throw new Error('a list without an end')
      return Array.from({ length: shape.maxItems }, () => longest(shape.items ?? {}))
    case 'object':
      return longestFields(shape)
    default:
      throw new Error(`no longest value of ${JSON.stringify(shape)}`)
  }
}

function longestText({ contentEncoding, maxLength, pattern }: Shape): string {
  if (contentEncoding === 'base64') return 'f'.repeat(64)
  if (maxLength !== undefined) return long(maxLength)
  if (pattern === undefined) throw new Error('a text without an end')
  return '0'.repeat(64)
}

function longestFields({ properties, additionalProperties }: Shape): object {
  if (properties) {
    return Object.fromEntries(Object.entries(properties).map(([name, shape]) => [name, longest(shape)]))
  }
  const value = longest(typeof additionalProperties === 'object' ? additionalProperties : {})
  return Object.fromEntries(
    Array.from({ length: fieldsMax }, (_, index) => [
      `field${String.fromCharCode(65 + index)}`.padEnd(40, 'x'),
      value
    ])
  )
}

const commands = [...contract].filter(([name, { kind }]) => kind === 'command' && name.startsWith('custody.'))

describe('the longest input', () => {
  test.each(commands.map(([name]) => name).filter((name) => !ownTest.includes(name)))(
    'of %s fits one entry',
    (name: CallName) => {
      const input = longest(z.toJSONSchema(contract.get(name)!.input) as Shape)
      const more = officeBytesOf[name] ?? officeBytes
      expect(entryBytes(input) + more).toBeLessThan(entryBytesMax)
    }
  )
})

test('bytes are counted as the journal writes them', () => {
  for (const value of [long(300), 'a"\\\n', 'é😀', { ten: 'Kệ', so: [1, null] }, '\u0001']) {
    expect(entryBytes(value)).toBe(Buffer.byteLength(JSON.stringify(value)))
  }
  expect(entryBytes('Kệ'.normalize('NFD'))).toBe(entryBytes('Kệ'))
  expect(roomTaken('a'.repeat(98), 100)).toBe(100)
  expect(roomTaken('a'.repeat(99), 100)).toBe(101)
})

describe('what is too long as a list', () => {
  let practice: PracticeOffice
  beforeEach(async () => {
    practice = await practiceOffice()
  })
  afterEach(() => practice.close())

  /** As many items as fit, the last one filled up to the last byte. */
  function fullOf<Item>(
    item: (letters: number) => Item,
    fits: (items: Item[]) => boolean,
    max: number
  ): Item[] {
    const items: Item[] = []
    while (items.length < max && fits([...items, item(300)])) items.push(item(300))
    for (let letters = 299; letters > 0; letters -= 1) {
      if (items.length < max && fits([...items, item(letters)])) return [...items, item(letters)]
    }
    return items
  }

  test('an order of 500 of the longest lines is written in as many entries as it takes', async () => {
    const { caseId } = await openedCase(practice)
    const line = {
      name: long(300),
      unit: long(300),
      quantity: 1_000_000,
      condition: long(300)
    }
    const order = {
      caseId,
      reason: long(300),
      seizure: { number: long(300), day: '2026-06-01' },
      transferDecision: long(300),
      deliveredBy: long(300),
      introductionLetter: long(300)
    }
    const lines = Array.from({ length: 500 }, (_, index) => ({
      ...line,
      sealNumber: `${index}`.padEnd(40, 'ẫ')
    }))
    const whole = stockInOrder({ ...order, lines })
    const { seq } = practice.office.head()
    const issued = await practice.attempt('leader', 'custody.issueStockInOrder', whole)
    expect(issued).toHaveProperty('ok')
    expect(practice.office.head().seq).toBeGreaterThan(seq + 20)
    const { orders } = await practice.call('leader', 'custody.listStockInOrders', { openOnly: true })
    const read = orders.find(({ orderId }) => 'ok' in issued && orderId === (issued.ok as Issued).orderId)
    expect(read?.lines.map(({ lineNumber }) => lineNumber)).toEqual(lines.map((_, index) => index + 1))
    const more = stockInOrder({ ...order, lines: [...lines, lines[0]!] })
    expect(refusalOf(await practice.attempt('leader', 'custody.issueStockInOrder', more))).toBe(
      'INVALID_INPUT'
    )
    // Ordinary lines of an ordinary order stay together in one entry.
    const before = practice.office.head().seq
    const ordinary = Array.from({ length: 100 }, (_, index) => ({
      name: `Điện thoại di động nhãn hiệu Samsung Galaxy, màu đen, số máy ${index}, có vết xước ở mặt sau`,
      unit: 'chiếc',
      quantity: 1,
      condition: 'Đã qua sử dụng, màn hình nứt ở góc trên bên trái, chưa kiểm tra hoạt động'
    }))
    const usual = stockInOrder({ caseId, lines: ordinary })
    expect(await practice.attempt('leader', 'custody.issueStockInOrder', usual)).toHaveProperty('ok')
    expect(practice.office.head().seq).toBe(before + 1)
  })

  test('a council of members of the longest names takes 500 things', () => {
    const first = longest(z.toJSONSchema(contract.get('custody.formCouncil')!.input) as Shape) as Council
    const items = (count: number) =>
      Array.from({ length: count }, () => ({ releaseId: nobody, assetId: nobody }))
    const { releaseIds, ...rest } = first
    expect(releaseIds).toHaveLength(500)
    expect(entryBytes({ ...rest, items: items(150) }) + 1_500).toBeLessThan(entryBytesMax)
    expect(entryBytes({ items: items(350) }) + 1_500).toBeLessThan(entryBytesMax)
  })

  const content = (letters: number) => ({
    name: long(letters),
    unit: long(300),
    quantity: 1_000_000,
    condition: long(300)
  })
  const fullContents = (max: number) =>
    fullOf(content, (some) => roomTaken(some, contentsBytesMax) <= 100, max)

  test('a sealed package is received with as much in it as fits, and no more', async () => {
    const scene = await orderedIn(practice)
    const line = {
      name: long(300),
      unit: long(300),
      quantity: 1,
      kind: 'VEHICLE' as const,
      sealNumber: long(40)
    }
    const order = stockInOrder({ caseId: scene.caseId, lines: [line] })
    const { orderId } = await practice.call('leader', 'custody.issueStockInOrder', order)
    const details = Object.fromEntries(
      Object.keys({ ...enoughDetails.VEHICLE, model: '', colour: '', papers: '' })
        .filter((field) => field !== 'keysCount')
        .map((field) => [field, long(300)])
    )
    const proof = { number: long(300), signer: long(300) }
    const input = receipt({
      orderId,
      lineNumber: 1,
      ...line,
      name: long(299),
      placeId: scene.cell,
      condition: long(300),
      sealIntact: false,
      details: { ...details, keysCount: '12' },
      proofs: [
        { ...smallConclusion, ...proof },
        { ...smallConfirmation, ...proof }
      ]
    })
    const receive = (contents: object[]) =>
      practice.attempt('keeper', 'custody.receiveAsset', { ...input, contents })
    const { seq } = practice.office.head()
    expect(refusalOf(await receive(Array.from({ length: 50 }, () => content(300))))).toBe('LIST_TOO_LONG')
    expect(practice.office.head().seq).toBe(seq)
    expect(await receive(fullContents(50))).toHaveProperty('ok')
  })

  test('a package is sealed again with as much in it as fits, and no more', async () => {
    const scene = await attendedOpening(practice)
    const again = sealingAgain(scene.openingId)
    const guests = ['OWNER', 'PROCURATOR', 'OFFICER', 'WITNESS', 'WITNESS', 'WITNESS'].map((side) =>
      signed(side, long(300), { capacity: long(300), witness: `${long(299)}b` })
    )
    const input = { ...again, condition: long(300), signatures: [...again.signatures, ...guests] }
    const finish = (contents: object[]) =>
      practice.attempt('keeper', 'custody.finishOpening', { ...input, contents })
    const { seq } = practice.office.head()
    expect(refusalOf(await finish(Array.from({ length: 100 }, () => content(300))))).toBe('LIST_TOO_LONG')
    expect(practice.office.head().seq).toBe(seq)
    expect(await finish(fullContents(100))).toHaveProperty('ok')
  })

  test('fifty of the longest rows of one case come in by several orders', async () => {
    const scene = await orderedIn(practice)
    const rows = Array.from({ length: 50 }, (_, index) => ({
      rowNumber: index + 2,
      cells: {
        legacyCode: `${index}`.padEnd(60, 'ẫ'),
        decisionNumber: '214/QĐ-THADS',
        name: long(300),
        kind: 'Thông thường',
        unit: long(60),
        quantity: '1000000',
        condition: long(300),
        sealNumber: `${index}`.padEnd(40, 'Ẫ'),
        placeTag: scene.store.cells[0]?.tag ?? '',
        receivedOn: '15/03/2024',
        expiresOn: '',
        bookPriceDong: '9999999999999999'
      }
    }))
    const input = { importId: 'a'.repeat(64), rows }
    const answer = await practice.call('leader', 'custody.importStock', input)
    expect(answer).toEqual({ imported: 50, skipped: 0 })
    const imported = practice.office.reading(systemCaller).all<{ lines: number }>(
      `SELECT count(*) AS lines FROM stock_in_order JOIN stock_in_line USING (order_id)
          WHERE source = 'EXISTING_STOCK' GROUP BY order_id`
    )
    expect(imported.length).toBeGreaterThan(1)
    expect(imported.reduce((sum, { lines }) => sum + lines, 0)).toBe(50)
  })

  test('a part of a lot has no more fields than any kind', async () => {
    const scene = await orderedIn(practice)
    const split = contract.get('custody.splitAsset')!.input
    const part = { name: long(300), quantity: 1, sealNumber: null }
    const fields = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`x${String.fromCharCode(97 + index)}`, long(300)])
      )
    const input = { assetId: scene.caseId, parts: [{ ...part, details: fields(fieldsMax) }] }
    expect(split.safeParse(input).success).toBe(true)
    expect(entryBytes(input) + officeBytes).toBeLessThan(entryBytesMax)
    const more = { ...input, parts: [{ ...part, details: fields(fieldsMax + 1) }] }
    expect(split.safeParse(more).success).toBe(false)
  })
})
