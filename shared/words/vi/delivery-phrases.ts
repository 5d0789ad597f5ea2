// Phrases of the record by which things come into our keeping.
import { signatureWords } from './signatures'

const fingers: Readonly<Record<string, string>> = signatureWords.fingers
const hands: Readonly<Record<string, string>> = signatureWords.hands

export const deliveryPhrases = {
  subject: {
    OWN_STORE: 'giao nhận tài sản nhập kho',
    HELD_BY_OTHER: 'giao nhận vật chứng, tài sản trên hồ sơ'
  },
  grounds: {
    decision: (number: string, day: string) => `Quyết định thi hành án số ${number} ngày ${day}`,
    order: (number: string) => `Lệnh nhập kho số ${number}`,
    transfer: (number: string) => `Quyết định chuyển vật chứng số ${number}`,
    letter: (number: string) => `Giấy giới thiệu số ${number}`
  },
  seizure: (number: string, day: string) => `Biên bản thu giữ, kê biên ban đầu số ${number} ngày ${day}`,
  byOrder: (number: string) => `Lệnh nhập kho số ${number}`,
  giver: (name: string, body: string) => (name === body ? body : `ông/bà ${name}, ${body}`),
  receiver: (name: string, office: string) => (name === '' ? office : `ông/bà ${name}, ${office}`),
  sealIntact: (seal: string) => `niêm phong ${seal} còn nguyên`,
  sealTorn: (seal: string) => `niêm phong ${seal} không còn nguyên`,
  differs: (what: string) => `khác biên bản ban đầu về ${what}`,
  proof: (paper: string, number: string, day: string) => `${paper} số ${number} ngày ${day}`,
  refused: (name: string, reason: string) => `Không nhận ${name}, lý do: ${reason}.`,
  staysWith: (holder: string) => `Tài sản tiếp tục được bảo quản tại ${holder}.`,
  signers: { GIVER: 'BÊN GIAO', RECEIVER: 'BÊN NHẬN' },
  stamped: ', đã đóng dấu',
  ways: {
    SCREEN: 'Đã ký trên màn hình',
    PAPER: 'Đã ký trên giấy',
    FINGERPRINT: (finger: string, hand: string, witness: string) =>
      `Điểm chỉ ngón ${(fingers[finger] ?? finger).toLowerCase()} tay ${(hands[hand] ?? hand).toLowerCase()}, làm chứng: ${witness}`,
    REFUSED: (witness: string) => `Từ chối ký, làm chứng: ${witness}`
  },
  holders: ['bên giao', 'bên nhận', 'kế toán bên nhận', 'hồ sơ thi hành án']
} as const
