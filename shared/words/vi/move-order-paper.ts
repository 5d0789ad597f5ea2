// The words of the order to move things to another warehouse. Its official text has not been seen: the paper says
// "mẫu tạm".
export const moveOrderPaperWords = {
  title: 'LỆNH CHUYỂN KHO',
  subject: (to: string) => `chuyển tài sản, vật chứng đến ${to}`,
  authority: (name: string) => `THỦ TRƯỞNG ${name}`,
  duty: 'trách nhiệm quản lý kho vật chứng, tài sản của Thủ trưởng cơ quan thi hành án dân sự',
  reason: (reason: string) => `yêu cầu quản lý kho: ${reason}`,
  verdict: 'LỆNH:',
  first: (count: number, to: string) => `1. Thủ kho chuyển ${count} tài sản, vật chứng dưới đây đến ${to}.`,
  second:
    '2. Khi chuyển phải quét nhãn từng vật, giữ nguyên niêm phong và lập biên bản chuyển chỗ. Vật không có trong danh sách này thì không được chuyển.',
  third:
    '3. Người ra lệnh không trực tiếp chuyển. Thủ kho và những người liên quan chịu trách nhiệm thi hành.',
  cancelled: 'Lệnh này đã bị hủy.',
  head: 'THỦ TRƯỞNG',
  holders: ['thủ kho', 'lưu'],
  columns: {
    ordinal: 'STT',
    name: 'Tên vật, tài sản · mã số',
    unit: 'Đơn vị',
    quantity: 'Số lượng',
    seal: 'Niêm phong',
    from: 'Đang ở'
  }
} as const
