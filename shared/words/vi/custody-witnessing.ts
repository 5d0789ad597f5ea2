// The words of people of the office who stand by a record from their own sessions.

export const witnessingWords = {
  /** Beside a fingerprint or a refusal to sign. */
  who: 'Người làm chứng',
  choose: 'Chọn người của cơ quan',
  ask: 'Mời làm chứng',
  askOfficer: 'Mời xác nhận giao',
  nobody: 'Không còn ai của cơ quan để mời: người đề nghị, người duyệt và thủ kho không làm chứng được.',
  lacking:
    'Có món không giao, giao thiếu hoặc không đúng vật: một người khác của cơ quan xác nhận tại máy của mình hôm nay.',
  sealChanged:
    'Niêm phong không còn như lúc giao: một người khác của cơ quan xác nhận tại máy của mình hôm nay.',
  /** At an exit: who must be there. */
  present: {
    officer: 'Chấp hành viên có mặt',
    officerNote:
      'Mọi lần giao ra đều có một chấp hành viên, kể cả người đã đề nghị, xác nhận tại máy của mình hôm nay.',
    second: 'Người thứ hai có mặt',
    secondNote:
      'Bạn là chấp hành viên tự giao: một người khác của cơ quan, trừ người duyệt, xác nhận tại máy của mình hôm nay.',
    accountant: 'Kế toán xác nhận tiền mua đã về',
    accountantNote:
      'Tiền nộp ngoài quỹ của cơ quan: kế toán đối chiếu tài khoản, xác nhận tại máy của mình hôm nay.',
    eyes: 'Người của cơ quan chứng kiến',
    eyesNote:
      'Không phải thủ kho, người đề nghị, người duyệt. Xác nhận ở mục Duyệt (F6) tại máy của mình hôm nay.',
    member: 'Thành viên hội đồng có mặt',
    ask: 'Mời xác nhận có mặt'
  },
  exitNote:
    'Người của cơ quan, không phải người đề nghị, người duyệt. Người ấy xác nhận tại máy của mình, mục Duyệt (F6).',
  waiting: (name: string) => `Chờ ${name} xác nhận ở mục Duyệt (F6)`,
  came: (name: string, at: string) => `${name} đã xác nhận lúc ${at}`,
  from: 'Người làm chứng là',
  kinds: { OFFICE: 'Người của cơ quan', OUTSIDE: 'Người ngoài' },
  name: 'Họ và tên, chức vụ',
  identity: 'Số định danh người làm chứng',
  identityHint: '12 hoặc 9 số; không phải bên giao, bên nhận',
  deliverer: {
    heading: 'Chấp hành viên giao',
    note: 'Tài sản chấp hành viên thu giữ thì chính chấp hành viên giao, và xác nhận tại máy của mình trước khi ký.'
  },
  /** In the approvals of the person who was asked. */
  calls: {
    heading: 'Mời chứng kiến hôm nay',
    kinds: {
      DELIVERY: 'Giao nhận vào kho',
      RELEASE: 'Giao ra theo lệnh',
      RELEASE_LOT: 'Giao ra cả bảng kê',
      LOAN: 'Trích xuất theo lệnh',
      LOAN_LOT: 'Trích xuất cả bảng kê',
      TRANSFER: 'Chuyển nơi giữ theo lệnh',
      COUNCIL: 'Tiêu hủy'
    },
    asked: (name: string, at: string) => `${name} mời, ${at}`,
    refused: (why: string) => `không nhận: ${why}`,
    receiver: (name: string) => `Người nhận: ${name}`,
    quantity: (count: number, unit: string) => `${count} ${unit}`,
    less: (found: number, recorded: number, unit: string) =>
      `thấy ${found} ${unit}, biên bản ghi ${recorded}`,
    absent: (recorded: number, unit: string) => `không thấy, biên bản ghi ${recorded} ${unit}`,
    seal: (number: string) => `niêm phong ${number}`,
    note: {
      DELIVERY:
        'Bấm khi bạn đang đứng tại nơi giao nhận và thấy đúng như trên đây. Tên bạn ghi vào biên bản.',
      RELEASE: 'Bấm khi bạn đang đứng tại nơi giao và thấy người nhận. Tên bạn ghi vào biên bản.',
      RELEASE_LOT: 'Bấm khi bạn đang đứng tại nơi giao và thấy người nhận. Tên bạn ghi vào biên bản.',
      LOAN: 'Bấm khi bạn đang đứng tại nơi giao nhận và thấy người nhận. Tên bạn ghi vào biên bản.',
      LOAN_LOT: 'Bấm khi bạn đang đứng tại nơi giao nhận và thấy người nhận. Tên bạn ghi vào biên bản.',
      TRANSFER: 'Bấm khi bạn đang đứng tại nơi giao và thấy người nhận. Tên bạn ghi vào sổ.',
      COUNCIL: 'Bấm khi bạn đang đứng tại nơi tiêu hủy. Tên bạn ghi vào biên bản.'
    },
    attend: 'Tôi xác nhận có mặt',
    attended: (at: string) => `Bạn đã xác nhận lúc ${at}. Lời mời hết giá trị khi hết ngày.`
  }
} as const
