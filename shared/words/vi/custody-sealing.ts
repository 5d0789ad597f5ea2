// The words of opening a seal: three steps, two people.

/** How an opening ended, as the second person saw it. */
const endOf = (seal: string | null, taken: number): string =>
  [
    seal === null ? 'trong gói không còn gì' : `thấy dán ${seal}`,
    ...(taken === 0 ? [] : [`lấy ra ${taken} món`])
  ].join(', ')

export const sealingWords = {
  mode: 'Mở niêm phong',
  list: {
    heading: 'Mở niêm phong',
    note: 'quét mã gói để mở, luôn có hai người',
    open: 'Đang trên bàn',
    none: 'Không có gói nào đang mở',
    noneHint: 'Quét nhãn của gói có niêm phong để bắt đầu.',
    since: (at: string) => `từ ${at}`
  },
  steps: {
    begin: 'Đặt lên bàn',
    attend: 'Người thứ hai xác nhận',
    finish: 'Ghi, niêm phong lại'
  },
  showList: 'Mọi gói đang mở',
  again: 'Mở niêm phong lần nữa',
  notSealed: 'Tài sản này không có niêm phong.',
  notHere: 'Tài sản không ở trạng thái mở niêm phong được.',
  begin: {
    heading: 'Đặt gói lên bàn',
    warning: 'Chưa cắt gì. Chụp gói còn nguyên, đọc số niêm phong trên gói.',
    seal: 'Số niêm phong đọc trên gói',
    sealHint: 'Gõ đúng số in trên niêm phong',
    intact: 'Niêm phong đang',
    reason: 'Lý do mở',
    reasonHint: 'Ví dụ: giám định lại theo Quyết định số 12 ngày 20/11/2026',
    submit: 'Mời người thứ hai'
  },
  waiting: {
    title: 'Chờ người thứ hai',
    detail:
      'Thủ trưởng hoặc chấp hành viên xác nhận tại máy của mình, mục Duyệt (F6). Chưa xác nhận thì chưa cắt.',
    cancel: 'Thôi, cất lại nguyên gói',
    cancelReason: 'Vì sao thôi'
  },
  attend: {
    type: 'Chứng kiến mở niêm phong',
    title: (name: string) => `Có mặt khi mở ${name}`,
    action: 'Tôi có mặt, cho mở',
    consequence:
      'Tên bạn đứng trong biên bản; từ đây chỉ bạn nói được gói còn nguyên, và bạn ký khi niêm phong lại.',
    callOff: 'Gói còn nguyên, thôi không mở',
    callOffReason: 'Vì sao thôi',
    attended: 'Bạn đang chứng kiến lần mở này.',
    again: 'Lần xác nhận có mặt trước là của ngày khác. Ai chứng kiến hôm nay thì xác nhận lại.',
    reseal: 'Số niêm phong mới',
    resealHint: 'Đọc trên gói vừa dán lại trước mặt bạn',
    resealAction: 'Tôi đã thấy dán',
    nothingLeft: 'Trong gói không còn gì, không dán niêm phong mới',
    takenOut: 'Số món lấy ra',
    takenOutHint: 'Đếm món được lấy ra khỏi gói trước mặt bạn; 0 khi không lấy gì',
    emptyAction: 'Tôi đã thấy gói không còn gì',
    seen: (seal: string | null, taken: number) => `Bạn đã xác nhận: ${endOf(seal, taken)}; ghi lại nếu nhầm.`,
    submit: 'Xác nhận gói còn nguyên',
    back: 'Thôi',
    next: 'Ghi, niêm phong lại',
    done: 'Đã xác nhận có mặt. Thủ kho được mở.',
    calledOff: 'Đã xác nhận gói còn nguyên.'
  },
  finish: {
    heading: 'Ghi những gì có bên trong',
    attendedBy: (name: string, at: string) => `${name} có mặt từ ${at}.`,
    name: 'Tên, đặc điểm',
    unit: 'Đơn vị',
    usualUnit: 'cái',
    quantity: 'Số lượng',
    condition: 'Tình trạng',
    addLine: 'Thêm dòng',
    removeLine: (number: number) => `Bỏ dòng ${number}`,
    whole: 'Tình trạng chung sau khi niêm phong lại',
    wholeHint: 'Ví dụ: đủ như biên bản, đã niêm phong lại',
    newSeal: 'Số niêm phong mới',
    newSealHint: 'Số in trên niêm phong vừa dán',
    unseen: 'Chờ người thứ hai gõ số niêm phong mới và số món lấy ra ở mục Duyệt (F6) tại máy của mình.',
    seen: (seal: string | null, taken: number) => `Người thứ hai đã xác nhận: ${endOf(seal, taken)}.`,
    keeper: 'Người mở niêm phong',
    attendant: 'Người chứng kiến',
    guest: 'Người khác có mặt',
    addGuest: 'Thêm người ký',
    removeGuest: 'Bỏ người này',
    guestAs: 'Với tư cách',
    submit: 'Niêm phong lại, in biên bản',
    done: (number: string) => `Đã niêm phong lại. Biên bản ${number}.`
  },
  facts: {
    reason: 'Lý do mở',
    begun: 'Người mở',
    attended: 'Người chứng kiến',
    sealBefore: 'Niêm phong cũ',
    sealAfter: 'Niêm phong mới',
    condition: 'Tình trạng ghi sổ',
    intact: 'còn nguyên',
    broken: 'không còn nguyên',
    photosBefore: 'Ảnh trước khi mở',
    photosAfter: 'Ảnh sau khi niêm phong lại',
    contents: 'Bên trong',
    records: 'Trích xuất, niêm phong',
    contentOf: (quantity: string, unit: string, condition: string) => `${quantity} ${unit} · ${condition}`
  },
  lacks: (steps: string) => `Còn thiếu: ${steps}.`,
  missing: {
    label: 'quét nhãn',
    seal: 'số niêm phong',
    intact: 'niêm phong còn nguyên hay không',
    reason: 'lý do',
    photos: 'ảnh',
    contents: 'những gì có bên trong',
    condition: 'tình trạng',
    newSeal: 'niêm phong mới',
    keeper: 'chữ ký người mở',
    attendant: 'chữ ký người chứng kiến',
    guests: 'chữ ký người khác'
  }
} as const
