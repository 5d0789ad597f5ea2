// The words of carrying out the head's orders to another warehouse, and of choosing a place while receiving.
export const carryingWords = {
  mode: 'Làm lệnh chuyển kho',
  heading: 'Lệnh chuyển kho phải làm',
  note: 'quét từng món của lệnh, rồi quét chỗ ở kho đến',
  none: 'Không có lệnh chuyển kho nào chờ làm',
  noneHint: 'Thủ trưởng ra lệnh ở mục Lệnh chuyển kho thì lệnh hiện ở đây.',
  order: (number: string, to: string) => `${number} → ${to}`,
  issued: (by: string, at: string) => `${by}, ${at}`,
  progress: (done: string, all: string) => `đã chuyển ${done}/${all}`,
  begin: 'Làm lệnh này',
  back: 'Về các lệnh',
  paper: 'Lệnh trên giấy',
  tally: (held: string, moved: string, left: string) => `Đang cầm ${held} · đã chuyển ${moved} · còn ${left}`,
  scanThing: 'Quét món của lệnh',
  scanThingHint: 'Danh sách dưới đây cho biết từng món đang ở đâu. Quét chỗ ở kho đến khi đã mang tới nơi.',
  scanPlace: (count: string) => `Quét chỗ ở kho đến cho ${count} món`,
  taken: 'ĐÚNG MÓN',
  takenTwice: 'ĐÃ QUÉT RỒI',
  moved: 'ĐÃ CHUYỂN',
  movedDetail: (count: string, path: string) => `${count} món → ${path}`,
  movedBefore: 'MÓN NÀY ĐÃ CHUYỂN',
  notInOrder: 'KHÔNG CÓ TRONG LỆNH',
  notInOrderDetail: (number: string) => `Món này không có trong Lệnh ${number}. Đặt lại chỗ cũ.`,
  unread: 'NHÃN CHƯA QUÉT XÁC NHẬN',
  unreadDetail: (name: string) => `${name}: quét xác nhận nhãn ở mục Quét nhãn trước.`,
  elsewhere: 'KHÔNG PHẢI KHO ĐẾN',
  elsewhereDetail: (to: string) => `Lệnh chuyển tới ${to}. Quét ô, bãi hoặc thùng ở kho ấy.`,
  nothingHeld: 'CHƯA CẦM MÓN NÀO',
  nothingHeldDetail: 'Quét nhãn các món của lệnh trước, rồi quét chỗ.',
  failed: 'CHƯA CHUYỂN',
  toMove: 'Còn phải chuyển',
  held: 'Đang cầm',
  drop: (name: string) => `Bỏ ${name} ra`,
  finish: 'Xong, in biên bản',
  recorded: (number: string) => `Biên bản chuyển chỗ ${number}`,
  whole: 'Đã chuyển hết các món của lệnh',
  ownOrder: 'Người ra lệnh không tự chuyển. Người khác giữ kho làm lệnh này.'
} as const

export const placeChoiceWords = {
  heading: 'Nên cất ở',
  fill: (count: string, capacity: string | null) =>
    capacity === null ? `${count} món` : `${count}/${capacity} món`,
  choose: (path: string) => `Chọn ${path}`,
  full: (count: string, capacity: string) =>
    `Chỗ này đã đầy (${count}/${capacity}). Chọn chỗ khác, hoặc nhập vào đây rồi dọn bớt.`,
  fullContainer: 'Thùng này đã đầy.',
  notMeant: (kind: string) => `Chỗ này không dành cho ${kind}.`
} as const
