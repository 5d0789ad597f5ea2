// The words of the record by which things change hands (biên bản giao nhận chuyển nơi giữ). The layout was not seen in
// an official text: the paper says "mẫu tạm".

export const holdingPaperWords = {
  subject: 'giao nhận vật chứng, tài sản khi chuyển nơi giữ',
  grounds: {
    order: (number: string, day: string) => `Lệnh số ${number} ngày ${day} của thủ trưởng cơ quan`,
    document: (document: string) => document,
    reason: (reason: string) => `Lý do: ${reason}`
  },
  office: (office: string) => `kho của ${office}`,
  side: (name: string, body: string) => `ông/bà ${name}, đại diện ${body}`,
  book: 'sổ theo dõi vật chứng, tài sản',
  sealed: (seal: string, intact: boolean) =>
    intact ? `niêm phong ${seal} còn nguyên` : `niêm phong ${seal} không còn nguyên`,
  unsealed: 'không niêm phong',
  becomes: (name: string, kind: string) => `${name} được ghi sổ là ${kind.toLowerCase()}.`,
  keeps: (body: string) =>
    `Kể từ khi ký biên bản này, ${body} bảo quản và chịu trách nhiệm về vật chứng, tài sản nói trên.`,
  officer: (name: string) => `Việc giao nhận có mặt ông/bà ${name}, đại diện cơ quan thi hành án dân sự.`,
  photos: (hashes: readonly string[]) =>
    `Kèm ${String(hashes.length).padStart(2, '0')} ảnh, mã băm SHA-256 (12 ký tự đầu): ${hashes.join(', ')}.`,
  holders: ['bên giao', 'bên nhận', 'kế toán', 'hồ sơ thi hành án'],
  signers: { GIVER: 'BÊN GIAO', RECEIVER: 'BÊN NHẬN', OFFICER: 'CƠ QUAN THI HÀNH ÁN' }
} as const
