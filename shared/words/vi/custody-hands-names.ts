// How the fixed sets of changing hands and of correcting the books are called.
import type {
  correctedFields,
  correctionStates,
  transferItemStates,
  transferStates,
  valuationKinds
} from '../../contract/custody'

type Names<Keys extends readonly string[]> = Readonly<Record<Keys[number], string>>

export const transferStateWords: Names<typeof transferStates> = {
  PROPOSED: 'Chờ duyệt',
  APPROVED: 'Có lệnh',
  DECLINED: 'Không duyệt',
  CANCELLED: 'Đã hủy lệnh'
}

export const transferItemStateWords: Names<typeof transferItemStates> = {
  OPEN: 'Chờ giao',
  DONE: 'Đã giao',
  LEFT: 'Giữ nguyên chỗ cũ'
}

export const correctionStateWords: Names<typeof correctionStates> = {
  PROPOSED: 'Chờ xác nhận',
  CONFIRMED: 'Đã xác nhận',
  DECLINED: 'Không xác nhận',
  WITHDRAWN: 'Đã rút'
}

export const correctedFieldWords: Names<typeof correctedFields> = {
  name: 'Tên',
  unit: 'Đơn vị',
  details: 'Đặc điểm theo loại',
  expiresOn: 'Hạn dùng',
  bookPriceDong: 'Giá hạch toán'
}

export const valuationKindWords: Names<typeof valuationKinds> = {
  APPRAISAL: 'Thẩm định giá',
  PRICING: 'Định giá'
}
