// Who plays the main job, and who comes to the counter. Everybody is invented; the numbers agree with birth and sex,
// as the desk demands of a card.
import { addDays, dayOf, formatDay } from '../../../shared/calendar'
import { people } from '../../support/staff'

export type PlayerName = keyof typeof people

export interface Player {
  userName: string
  fullName: string
  roles: (typeof people)[PlayerName]['roles']
  /** Chosen at the first sign-in. */
  password: string
}

const userNames: Record<PlayerName, string> = {
  clerk: 'nguyet',
  keeper: 'son',
  accountant: 'hien',
  cashier: 'lan',
  leader: 'hoa'
}

/** The five people of the main job under names they would sign in with. */
export const players = Object.fromEntries(
  Object.entries(people).map(([name, { fullName, roles }]) => {
    const userName = userNames[name as PlayerName]
    return [name, { userName, fullName, roles, password: `mật khẩu của ${userName}` }]
  })
) as Record<PlayerName, Player>

export const officeCode = '79007'
export const adminName = 'quantri'

export interface Citizen {
  fullName: string
  identityNumber: string
  /** What the QR code of the ID card says. */
  card: string
}

function citizen(identityNumber: string, fullName: string, rest: readonly string[]): Citizen {
  return { fullName, identityNumber, card: [identityNumber, '', fullName, ...rest].join('|') }
}

export const creditor = citizen('079188001234', 'Phạm Thị Hồng Vân', [
  '14061988',
  'Nữ',
  'Số 27, tổ 5, phường Giả Định, Thành phố Hồ Chí Minh',
  '01072021'
])

export const debtor = citizen('079079005678', 'Đỗ Văn Thắng', [
  '20011979',
  'Nam',
  'Số 112 đường Trần Tất Văn, Thành phố Hồ Chí Minh',
  '12082022'
])

const today = dayOf(Date.now())
const judgmentDay = addDays(today, -86)

/** Days of the year of the play itself, so that no day of it ever lies ahead. */
export const judgment = {
  typed: '47ds',
  day: formatDay(judgmentDay),
  number: `47/${judgmentDay.slice(0, 4)}/DS-ST`
}

/** What the first seizure record is called, and who brings what it lists. */
export const seizure = {
  number: '12/BB-KB',
  day: formatDay(addDays(today, -1)),
  deliveredBy: 'Công an quận 7',
  giver: 'Trung úy Trần Quốc Bảo',
  giverNumber: '079085002222'
}

/** The head's standing order for moves inside the warehouse. */
export const storeRules = { number: '12/NQK-THADS', day: formatDay(addDays(today, -140)) }

/** The count of one cell. */
export const countPeriod = 'Quý IV/2026'

export const decision = {
  number: '214/QĐ-THADS',
  day: formatDay(addDays(today, -2)),
  content: 'Trả nợ gốc và lãi theo mục 1 bản án',
  amountDong: '486250000'
}

/** What the head orders to take in; the first comes with a photo and goes back to its owner. */
export const things = [
  {
    name: 'Máy tính xách tay Dell Latitude, màu bạc',
    unit: 'chiếc',
    quantity: '1',
    kind: 'ELECTRONICS',
    condition: 'Còn nguyên, đã qua sử dụng, có sạc',
    seal: 'NP-0012290',
    bookPrice: '3000',
    details: { brand: 'Dell', serial: '7XK2LQ3', power: 'OFF' }
  },
  {
    name: 'Điện thoại iPhone 13, màu đen',
    unit: 'chiếc',
    quantity: '1',
    kind: 'ELECTRONICS',
    condition: 'Xước nhẹ mặt lưng, đã tắt nguồn',
    seal: 'NP-0012291',
    bookPrice: '3000',
    details: { brand: 'Apple', power: 'OFF' }
  },
  {
    name: 'Thùng hồ sơ, sổ sách kế toán',
    unit: 'thùng',
    quantity: '2',
    kind: 'DOCUMENT',
    condition: 'Đóng thùng các-tông, dán băng keo',
    seal: 'NP-0012292',
    bookPrice: '',
    details: { number: '01-02/SKT', issuer: 'Công ty TNHH Thắng Phát', holder: debtor.fullName, pages: '640' }
  }
] as const

export const money = { collectedDong: '100000000', feeDong: '3000000', netDong: '97000000' }
