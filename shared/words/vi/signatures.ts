// Signing a record: on the screen, on paper, by a finger, or refusing before a witness.

/** Whose signature it is. */
export const signatureSideWords: Readonly<Record<string, string>> = {
  GIVER: 'bên giao',
  RECEIVER: 'bên nhận',
  KEEPER: 'thủ kho',
  OLD_KEEPER: 'thủ kho cũ',
  NEW_KEEPER: 'thủ kho mới',
  OFFICER: 'chấp hành viên',
  ACCOUNTANT: 'kế toán',
  HEAD: 'thủ trưởng',
  LEADER: 'thủ trưởng',
  COUNCIL: 'hội đồng',
  CHAIR: 'chủ tịch hội đồng',
  MEMBER: 'thành viên hội đồng',
  PROCURATOR: 'kiểm sát viên',
  OWNER: 'chủ sở hữu',
  WITNESS: 'người chứng kiến',
  BORROWER: 'bên nhận trích xuất',
  ATTENDANT: 'người thứ hai chứng kiến mở',
  OPENER: 'người mở niêm phong'
}

/** Somebody from outside who saw it, as the record names him. */
export const signatureWitness = (name: string, identityNumber: string): string =>
  `${name}, số định danh ${identityNumber}`

/** What a signature still lacks. */
export const signatureLackWords = {
  name: 'chưa có họ tên',
  image: 'chưa có chữ ký, bản quét hoặc dấu vân tay',
  finger: 'chưa ghi ngón tay và bàn tay',
  witness: 'chưa có người làm chứng',
  stamp: 'chưa đóng dấu',
  identity: 'chưa có số định danh',
  witnessIdentity: 'chưa có số định danh của người làm chứng',
  handOverPhoto: 'chưa có ảnh lúc bàn giao',
  side: 'phải có đúng một chữ ký'
} as const

export const signatureWords = {
  sides: signatureSideWords,
  lacks: signatureLackWords,
  way: 'Cách ký',
  ways: {
    SCREEN: 'Ký trên màn hình',
    PAPER: 'Ký giấy, quét lại',
    FINGERPRINT: 'Điểm chỉ',
    REFUSED: 'Từ chối ký'
  },
  /** What is missing of a signature, by the way it is given. */
  marks: {
    SCREEN: 'chưa ký',
    PAPER: 'chưa có bản quét',
    FINGERPRINT: 'chưa có ảnh dấu vân tay',
    REFUSED: 'chưa có người làm chứng'
  },
  fullName: 'Họ và tên',
  capacity: 'Chức vụ, cơ quan',
  identityNumber: 'Số định danh',
  identityHint: '12 số, hoặc quét thẻ',
  draw: 'Ký vào khung này bằng chuột, bút hoặc ngón tay',
  drawn: 'Đã ký',
  again: 'Ký lại',
  file: {
    PAPER: 'Chọn tệp bản quét chữ ký',
    FINGERPRINT: 'Chọn tệp ảnh dấu vân tay',
    REFUSED: 'Chọn ảnh lúc bàn giao'
  },
  refusedPhoto: 'Người nhận không ký thì phải có ảnh chụp lúc bàn giao.',
  otherFile: 'Chọn tệp khác',
  fileTaken: 'Ảnh đã chọn',
  fileWrong: 'Chỉ nhận tệp JPEG hoặc PNG, tối đa 6 MB.',
  finger: 'Ngón',
  fingers: { THUMB: 'Cái', INDEX: 'Trỏ', MIDDLE: 'Giữa', RING: 'Áp út', LITTLE: 'Út' },
  hand: 'Bàn tay',
  hands: { LEFT: 'Trái', RIGHT: 'Phải' },
  witness: 'Người làm chứng',
  witnessHint: 'Họ tên, chức vụ; người làm chứng ký thay phần này',
  stamped: 'Đã đóng dấu cơ quan',
  complete: 'Đủ',
  incomplete: (lack: string) => `Còn thiếu: ${lack}`
} as const
