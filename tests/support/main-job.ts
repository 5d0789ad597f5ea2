// The main job of step 1, call by call: a request taken in, a case opened, assets received, moved and handed over,
// money collected and paid out. Tests, generators and proofs play it at any door.
import type { InputOf } from '@shared/contract'
import type { SimpleCase } from '@shared/contract/cases'
import { creditorNumber, debtorNumber, smallPhoto } from './given'
import { handedToDebtor, orderedOut, returnTo } from './releasing'
import { handOverToKeeper, receipt, stockInOrder } from './receiving'
import type { Staff } from './staff'
import { officerAtRelease } from './witnessing'

export { creditorNumber, debtorNumber, smallPhoto }

/** A request whose requester differs by its number. */
export function requestFile(index: number, today: string): InputOf<'intake.receiveFile'> {
  return {
    procedureCode: 'REQUEST',
    requester: {
      kind: 'INDIVIDUAL',
      fullName: index === 0 ? 'Phạm Thị Hồng Vân' : `Phạm Thị Hồng Vân ${index}`,
      identityNumber: index === 0 ? creditorNumber : String(79_188_000_000 + index).padStart(12, '0'),
      birthDate: '1988-06-14',
      gender: 'FEMALE',
      address: 'Số 27, tổ 5, phường Giả Định, Thành phố Hồ Chí Minh',
      phone: '0936114207'
    },
    fromIdCard: true,
    capacity: 'CREDITOR',
    channel: 'COUNTER',
    requestDate: today,
    title: {
      number: `${47 + index}/2026/DS-ST`,
      date: '2026-08-28',
      court: 'TAND khu vực 7 - TP. Hồ Chí Minh'
    },
    papers: [
      { name: 'Đơn yêu cầu thi hành án', form: 'ORIGINAL', copies: 1, pages: 2 },
      { name: 'Bản án, quyết định', form: 'CERTIFIED_COPY', copies: 1, pages: 6 }
    ],
    note: '',
    register: true,
    scans: null
  }
}

export function newCase(file: { fileId: string; requesterId: string } | null, index = 0): SimpleCase {
  const debtor = {
    kind: 'INDIVIDUAL' as const,
    fullName: index === 0 ? 'Đỗ Văn Thắng' : `Đỗ Văn Thắng ${index}`,
    identityNumber: index === 0 ? debtorNumber : String(79_079_000_000 + index).padStart(12, '0'),
    birthDate: '1979-01-20',
    gender: 'MALE' as const,
    address: 'Số 112 đường Trần Tất Văn, Thành phố Hồ Chí Minh',
    phone: ''
  }
  const creditor = file
    ? { partyId: file.requesterId }
    : { details: requestFile(index, '2026-11-23').requester }
  return {
    fileId: file?.fileId ?? null,
    decisionNumber: `${214 + index}/QĐ-THADS`,
    decisionDate: '2026-11-20',
    title: {
      number: `${47 + index}/2026/DS-ST`,
      date: '2026-08-28',
      court: 'TAND khu vực 7 - TP. Hồ Chí Minh'
    },
    creditor,
    debtor: { details: debtor },
    obligation: { category: 'LOAN', content: 'Trả nợ gốc và lãi theo bản án', amountDong: '486250000' }
  }
}

export interface StoredCell {
  warehouseId: string
  shelfId: string
  cells: { placeId: string; tag: string }[]
}

/** The standing order of the practice store; its door log is not kept, so that moves need no visit. */
export const storeRules = {
  innerMovesOrder: { number: '12/NQK-THADS', issuedOn: '2026-07-01' },
  doorLog: false,
  loanDaysMax: 90,
  incidentDays: 5
}

/** A warehouse with one shelf and as many cells as asked. */
export async function arrangeStore(staff: Staff, cellCount: number): Promise<StoredCell> {
  const add = (input: InputOf<'custody.addStoragePlace'>) =>
    staff.call('admin', 'custody.addStoragePlace', input)
  await staff.call('leader', 'custody.setStoreRules', storeRules)
  const warehouse = await add({ parentId: null, kind: 'WAREHOUSE', name: 'Kho 1' })
  const shelf = await add({ parentId: warehouse.placeId, kind: 'SHELF', name: 'Kệ A03' })
  const cells = []
  for (let number = 1; number <= cellCount; number += 1) {
    cells.push(await add({ parentId: shelf.placeId, kind: 'CELL', name: `Ô ${number}` }))
  }
  return { warehouseId: warehouse.placeId, shelfId: shelf.placeId, cells }
}

export const threeAssets = [
  {
    name: 'Máy tính xách tay Dell Latitude, màu bạc',
    unit: 'chiếc',
    quantity: 1,
    kind: 'ELECTRONICS' as const
  },
  { name: 'Điện thoại iPhone 13, màu đen', unit: 'chiếc', quantity: 1, kind: 'ELECTRONICS' as const },
  { name: 'Thùng hồ sơ, sổ sách kế toán', unit: 'thùng', quantity: 2, kind: 'DOCUMENT' as const }
].map((line, index) => ({ ...line, sealNumber: `NP-001229${index}` }))

/** The whole job once; answers every identifier that a test may want to look at. */
export async function playMainJob(staff: Staff, today: string) {
  const file = await staff.call('clerk', 'intake.receiveFile', requestFile(0, today))
  const { requester } = await staff.call('clerk', 'intake.getFile', { fileId: file.fileId })
  const opened = await staff.call(
    'clerk',
    'cases.openCase',
    newCase({ fileId: file.fileId, requesterId: requester.partyId })
  )
  const store = await arrangeStore(staff, 4)
  const assets = await receiveThree(staff, opened.caseId, store)
  const handed = await releaseFirst(staff, { assets, store, debtorId: opened.debtorId })
  const money = await collectAndPay(staff, opened)
  return { file, opened, store, assets, handed, money }
}

async function receiveThree(staff: Staff, caseId: string, store: StoredCell) {
  const order = await staff.call(
    'leader',
    'custody.issueStockInOrder',
    stockInOrder({
      caseId,
      reason: 'Tài sản kê biên theo quyết định cưỡng chế',
      lines: threeAssets
    })
  )
  const assets = []
  for (const [index, asset] of threeAssets.entries()) {
    assets.push(
      await receiveAndStore(
        staff,
        store.cells[index]?.tag ?? '',
        receipt({
          orderId: order.orderId,
          lineNumber: index + 1,
          ...asset,
          condition: 'Còn nguyên, đã qua sử dụng',
          placeId: store.cells[index]?.placeId ?? '',
          bookPriceDong: index === 2 ? '0' : '3000',
          photos: [smallPhoto]
        })
      )
    )
  }
  return assets
}

/** Receives an asset, has both sides sign for it, and reads its label back in its cell. */
export async function receiveAndStore(
  staff: Staff,
  placeTag: string,
  input: InputOf<'custody.receiveAsset'>
) {
  const received = await staff.call('keeper', 'custody.receiveAsset', input)
  const { assetId, tag } = received
  await handOverToKeeper(staff, input.orderId)
  await staff.call('keeper', 'custody.storeAsset', { assetId, scannedTag: tag, placeTag })
  return received
}

async function releaseFirst(
  staff: Staff,
  { assets, store, debtorId }: { assets: { assetId: string }[]; store: StoredCell; debtorId: string }
) {
  const assetId = assets[0]?.assetId ?? ''
  const [from, , , to] = store.cells.map(({ placeId }) => placeId)
  await staff.call('keeper', 'custody.moveAssets', {
    assets: [{ assetId, fromPlaceId: from ?? '' }],
    toPlaceId: to ?? '',
    reason: 'Gần cửa để trả'
  })
  const { releaseId, tag } = await staff.call('keeper', 'custody.proposeRelease', returnTo(assetId, debtorId))
  await orderedOut(staff, releaseId)
  await officerAtRelease(staff, releaseId)
  const record = await staff.call('keeper', 'custody.handOver', handedToDebtor(releaseId, tag))
  return { releaseId, ...record }
}

async function collectAndPay(staff: Staff, opened: { caseId: string; obligationId: string }) {
  const collected = await staff.call('cashier', 'funds.collectCash', {
    caseId: opened.caseId,
    obligationId: opened.obligationId,
    payer: { fullName: 'Đỗ Văn Thắng', identityNumber: debtorNumber, address: 'Thành phố Hồ Chí Minh' },
    amountDong: '100000000',
    content: 'Nộp tiền thi hành án đợt 1'
  })
  const { paymentId } = await staff.call('clerk', 'funds.proposePayment', {
    obligationId: opened.obligationId,
    grossDong: '100000000',
    reason: 'Chi trả cho người được thi hành án'
  })
  const verdict = { paymentId, decision: 'APPROVE' as const, reason: '' }
  await staff.call('accountant', 'funds.checkPayment', verdict)
  await staff.call('leader', 'funds.approvePayment', verdict)
  const paid = await staff.call('cashier', 'funds.payPayment', {
    paymentId,
    payeeIdentityNumber: creditorNumber
  })
  return { collected, paymentId, paid }
}
