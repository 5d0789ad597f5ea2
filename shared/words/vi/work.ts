// The words of parts that several working places share.

export const formsWords = {
  back: 'Thôi',
  lacks: (missing: string) => `Còn thiếu: ${missing}.`,
  /** How full an entry is of what is typed. */
  room: {
    near: (percent: number) => `Đã dùng ${percent}% chỗ của một lần ghi`,
    over: (percent: number) =>
      `Dài ${percent}% chỗ của một lần ghi: rút gọn lời, hoặc bỏ bớt dòng để lập lần sau`
  }
} as const

export const workWords = {
  /** How many stand in a list that shows those that wait longest. */
  oldestOf: (shown: number, count: number) =>
    shown < count ? `${shown} việc chờ lâu nhất trong ${count}` : String(count),
  caseChoice: {
    label: 'Hồ sơ thi hành án',
    placeholder: 'Quét mã hồ sơ, hoặc gõ số quyết định, tên người',
    nothing: 'Không thấy hồ sơ nào. Thử một phần số quyết định hoặc tên, gõ không dấu cũng được.',
    nothingYet: 'Chưa có hồ sơ thi hành án nào. Hồ sơ được lập ở Một cửa.',
    sides: (debtor: string, creditor: string) => `${debtor} phải thi hành cho ${creditor}`
  }
} as const
