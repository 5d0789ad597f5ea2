// Load like an office's day, many desks at once: files, cases, cash, assets with photos, payments by four people. Every
// operation is remembered with what became of it, so that a death can be judged afterwards.
import type { Answer } from '@shared/contract/answers'
import type { CommandName, InputOf, OutputOf } from '@shared/contract'
import { newId } from '@shared/ids'
import { creditorNumber, newCase, requestFile, smallPhoto } from '../support/main-job'
import { drawnSignature, receipt, stockInOrder } from '../support/receiving'
import type { PersonName } from '../support/staff'
import type { MadeStore } from './made-store'
import { OfficeGoneError, type Connection } from './serve-client'

export interface Operation {
  readonly command: string
  readonly name: CommandName
  readonly person: PersonName
  readonly input: unknown
  /** Null while nobody knows: sent, and the office died before it answered. */
  answer: Answer | null
}

export interface Load {
  readonly operations: Operation[]
  /** Works at one desk until the office goes away. Rejects when a call is refused: none of these may be. */
  workAt(connection: Connection): Promise<void>
}

export interface LoadParts {
  sessions: MadeStore['sessions']
  today: string
  cells: readonly { placeId: string; tag: string }[]
  /** The first number that no earlier load of this store has used. */
  nextIndex: () => number
  /** Told of every answer that comes. */
  onAnswer: () => void
}

export interface Photo {
  mediaType: 'image/png'
  base64: string
}

/** A photo that no other asset has: a whole PNG, and behind its end what makes it another file. */
function photoOf(index: number): Photo {
  const tail = Buffer.alloc(3000, index % 256)
  tail.writeUInt32BE(index, 16)
  const content = Buffer.concat([Buffer.from(smallPhoto.base64, 'base64'), tail])
  return { mediaType: 'image/png', base64: content.toString('base64') }
}

export function officeLoad(parts: LoadParts): Load {
  const operations: Operation[] = []
  const doneBy = async <Name extends CommandName>(
    connection: Connection,
    [person, name]: readonly [PersonName, Name],
    input: InputOf<Name>
  ): Promise<OutputOf<Name>> => {
    const operation: Operation = { command: newId(), name, person, input, answer: null }
    operations.push(operation)
    operation.answer = await send(connection, operation, parts.sessions)
    parts.onAnswer()
    if ('ok' in operation.answer) return operation.answer.ok as OutputOf<Name>
    throw new Error(`${name} was not done: ${JSON.stringify(operation.answer)}`)
  }
  const workAt = async (connection: Connection): Promise<void> => {
    try {
      for (;;) await oneMatter((step, input) => doneBy(connection, step, input), parts)
    } catch (error) {
      if (!(error instanceof OfficeGoneError)) throw error
    }
  }
  return { operations, workAt }
}

/** Sends an operation, the first time or again: the command's id makes it one. */
export function send(
  connection: Connection,
  { command, name, person, input }: Operation,
  sessions: MadeStore['sessions']
): Promise<Answer> {
  return connection.call({ call: name, command, input, session: sessions.get(person) ?? '' })
}

type Do = <Name extends CommandName>(
  step: readonly [PersonName, Name],
  input: InputOf<Name>
) => Promise<OutputOf<Name>>

async function oneMatter(act: Do, parts: LoadParts): Promise<void> {
  const { today } = parts
  const index = parts.nextIndex()
  const title = { number: `${index}/2026/DS-ST`, date: today, court: 'TAND khu vực 7' }
  const file = await act(['clerk', 'intake.receiveFile'], { ...requestFile(index, today), title })
  const opened = await act(['clerk', 'cases.openCase'], {
    ...newCase(null, index),
    fileId: file.fileId,
    decisionDate: today,
    title
  })
  await act(['cashier', 'funds.collectCash'], {
    caseId: opened.caseId,
    obligationId: opened.obligationId,
    payer: { fullName: 'Đỗ Văn Thắng', identityNumber: null, address: 'Thành phố Hồ Chí Minh' },
    amountDong: String(1_000_000 + index),
    content: 'Nộp tiền thi hành án'
  })
  await storeAsset(act, { caseId: opened.caseId, index, cells: parts.cells })
  await payOut(act, opened.obligationId, index)
}

const nowhere = { placeId: '', tag: '' }

async function storeAsset(
  act: Do,
  {
    caseId,
    index,
    cells
  }: { caseId: string; index: number; cells: readonly { placeId: string; tag: string }[] }
): Promise<void> {
  const line = {
    name: `Máy tính số ${index}`,
    unit: 'chiếc',
    quantity: 1,
    kind: 'ELECTRONICS' as const,
    sealNumber: `NP-${index}`
  }
  const order = stockInOrder({ caseId, source: 'POLICE', lines: [line] })
  const { orderId } = await act(['leader', 'custody.issueStockInOrder'], order)
  const from = cells[index % cells.length] ?? nowhere
  const { assetId, tag } = await act(
    ['keeper', 'custody.receiveAsset'],
    receipt({
      orderId,
      lineNumber: 1,
      ...line,
      condition: 'Đã qua sử dụng',
      placeId: from.placeId,
      bookPriceDong: '3000',
      photos: [photoOf(index)]
    })
  )
  const { deliveryId } = await act(['keeper', 'custody.openDelivery'], { orderId, place: 'Kho 1' })
  const signatures = [
    drawnSignature('GIVER', { fullName: 'Ngô Văn Lâm', identityNumber: '079085002222' }),
    drawnSignature('RECEIVER')
  ]
  await act(['keeper', 'custody.signDelivery'], { deliveryId, signatures })
  await act(['keeper', 'custody.storeAsset'], { assetId, scannedTag: tag, placeTag: from.tag })
  const to = cells[(index + 1) % cells.length] ?? nowhere
  const assets = [{ assetId, fromPlaceId: from.placeId }]
  await act(['keeper', 'custody.moveAssets'], { assets, toPlaceId: to.placeId, reason: '' })
}

async function payOut(act: Do, obligationId: string, index: number): Promise<void> {
  const { paymentId } = await act(['clerk', 'funds.proposePayment'], {
    obligationId,
    grossDong: '1000000',
    reason: 'Chi trả cho người được thi hành án'
  })
  const verdict = { paymentId, decision: 'APPROVE' as const, reason: '' }
  await act(['accountant', 'funds.checkPayment'], verdict)
  await act(['leader', 'funds.approvePayment'], verdict)
  const payeeIdentityNumber =
    index === 0 ? creditorNumber : (requestFile(index, '2026-01-01').requester.identityNumber ?? '')
  await act(['cashier', 'funds.payPayment'], { paymentId, payeeIdentityNumber })
}
