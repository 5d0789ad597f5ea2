// Phrases that the office fills papers with: who keeps a copy, what is handed over and why. The fixed words of the
// layouts stand in `papers.ts`.
import type { Period } from '../../contract/rule-pack'
import { periodText } from './deadlines'

export const paperPhrases = {
  /** An invented thing, for a look at a label before one is printed. */
  labelSample: {
    thing: 'Máy ảnh kỹ thuật số, màu đen, kèm túi',
    caseNumber: '71/2026/DS-ST',
    decisionNumber: '9640/QĐ-THADS',
    sealNumber: 'NP-0012291',
    place: { where: 'Kho 1, kệ', shelf: 'A03', cell: 'ô 12' }
  },
  reception: {
    capacities: {
      CREDITOR: 'Người được thi hành án',
      DEBTOR: 'Người phải thi hành án',
      AUTHORIZED_REPRESENTATIVE: 'Người đại diện theo ủy quyền'
    },
    forms: { ORIGINAL: 'bản chính', CERTIFIED_COPY: 'sao chứng thực', COPY: 'bản sao' },
    judgment: (number: string, day: string, court: string) => `${number} ngày ${day}, ${court}`,
    dueNote: (period: Period) => `${periodText(period)} · trả tại quầy`,
    holders: { requester: 'người nộp', office: 'lưu hồ sơ' }
  },
  handOver: {
    subject: 'giao trả tài sản',
    grounds: {
      ground: (ground: string) => ground,
      order: (number: string, day: string) => `Lệnh xuất kho số ${number} ngày ${day}`,
      decision: (number: string, day: string) => `Quyết định thi hành án số ${number} ngày ${day}`
    },
    place: (office: string) => `kho của ${office}`,
    giver: (name: string) => `ông/bà ${name}, thủ kho`,
    receiver: (name: string, number: string, address: string) =>
      `ông/bà ${name}, số định danh ${number}, địa chỉ ${address}`,
    comparedWith: (order: string) => `Lệnh nhập kho số ${order}`,
    sealIntact: (seal: string) => `niêm phong ${seal} còn nguyên`,
    sealBroken: (seal: string) => `niêm phong ${seal} không còn nguyên`,
    signers: { receiver: 'NGƯỜI NHẬN', keeper: 'THỦ KHO', head: 'THỦ TRƯỞNG' },
    holders: ['bên giao', 'bên nhận', 'kế toán', 'hồ sơ thi hành án']
  },
  move: {
    standingOrder: (number: string, day: string) => `Nội quy kho số ${number} ngày ${day}`,
    order: (number: string) => `Lệnh chuyển kho số ${number}`,
    signers: { witness: 'NGƯỜI CHỨNG KIẾN', keeper: 'THỦ KHO', head: 'THỦ TRƯỞNG' }
  },
  money: {
    payerHolder: 'người nộp tiền',
    fileHolder: 'hồ sơ thi hành án',
    accountantHolder: 'kế toán',
    cashierHolder: 'thủ quỹ',
    payeeHolder: 'người nhận tiền',
    decision: (number: string, day: string) => `Quyết định số ${number} ngày ${day}`,
    attachedReceipt: (symbol: string, number: string) =>
      `01 chứng từ gốc: Biên lai thu tiền, ký hiệu ${symbol}, số ${number}`
  },
  hostStation: 'Máy chủ phòng'
} as const
