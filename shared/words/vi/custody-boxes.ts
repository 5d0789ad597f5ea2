// The words of boxes and bags: made and labelled, filled by scans, carried whole, sealed and opened by two people.

export const boxesWords = {
  mode: 'Thùng, túi',
  heading: 'Thùng, túi',
  note: 'chuyển đi cùng mọi thứ bên trong',
  scan: 'Quét thùng, hoặc làm thùng mới',
  scanHint: 'Quét thùng rồi quét từng món để bỏ vào. Quét chỗ để chọn nơi đặt thùng mới.',
  list: 'Thùng đang có',
  more: (count: number) => `còn ${count} thùng nữa, quét nhãn để mở`,
  contents: (count: number) => (count === 0 ? 'đang trống' : `${count} món`),
  sealed: (number: string) => `Niêm phong ${number}`,
  unsealed: 'Không niêm phong',
  make: {
    heading: 'Làm thùng mới',
    where: 'Đặt tại',
    whereNone: 'Quét hoặc chọn ô, bãi trên sơ đồ',
    whereWrong: 'Thùng chỉ đặt trong ô, bãi hoặc thùng khác',
    name: 'Tên thùng, túi',
    nameHint: 'Ví dụ: Thùng 12, Túi hồ sơ 3',
    capacity: 'Sức chứa (món)',
    capacityHint: 'Để trống nếu không đếm',
    submit: 'Làm thùng, in nhãn',
    done: (name: string) => `Đã làm ${name}. In nhãn, dán lên rồi quét.`
  },
  one: {
    back: 'Mọi thùng',
    next: 'Quét từng món để bỏ vào',
    nextHint: 'Quét chỗ khác để chuyển cả thùng. Lấy ra: vào Chuyển chỗ, quét chỗ đến rồi quét món.',
    nextSealed: 'Thùng đang niêm phong',
    nextSealedHint: 'Quét chỗ để chuyển nguyên thùng. Muốn bỏ vào, lấy ra thì mở niêm phong trước.',
    nextOpening: 'Đang mở niêm phong',
    nextOpeningHint: 'Thùng ở yên tại chỗ cho tới khi mở xong hoặc thôi.',
    nextSealing: 'Đang chờ niêm phong',
    nextSealingHint: 'Không bỏ thêm, không lấy ra cho tới khi dán xong hoặc thôi.',
    whereIt: 'Đang ở',
    inside: 'Bên trong',
    labels: 'Nhãn của thùng',
    printLabel: 'In nhãn',
    work: 'Bỏ vào, chuyển, niêm phong',
    put: 'ĐÃ BỎ VÀO',
    putDetail: (name: string, box: string) => `${name} → ${box}`,
    carried: 'ĐÃ CHUYỂN THÙNG',
    carriedDetail: (box: string, count: number, path: string) => `${box} cùng ${count} món → ${path}`,
    chosen: 'ĐÃ CHỌN THÙNG',
    chosenPlace: 'NƠI ĐẶT THÙNG MỚI',
    already: 'ĐÃ Ở TRONG THÙNG',
    failed: 'CHƯA LÀM ĐƯỢC',
    notInStore: 'Tài sản không ở trong kho.',
    unknown: 'Không có chỗ cất nào mang mã này.'
  },
  seal: {
    action: 'Niêm phong thùng',
    actionNote:
      'Người thứ hai xem trong thùng, đối chiếu danh sách rồi mới dán. Niêm phong dán một mình không được tính khi kiểm kê.',
    number: 'Số niêm phong sẽ dán',
    numberHint: 'Gõ đúng số in trên niêm phong',
    open: 'Mở niêm phong thùng',
    read: 'Số đọc trên niêm phong',
    intact: 'Niêm phong đang',
    reason: 'Lý do mở',
    reasonHint: 'Ví dụ: lấy tài sản giao trả theo lệnh',
    ask: 'Mời người thứ hai',
    cancel: 'Thôi'
  },
  /** On the row of a box, while it is being opened or sealed. */
  pending: {
    opening: { waits: 'Chờ người thứ hai để mở', came: 'Được cắt niêm phong' },
    sealing: { waits: 'Chờ người thứ hai để niêm phong', came: 'Được dán niêm phong' }
  },
  opening: {
    waiting: 'Chờ người thứ hai',
    waitingDetail:
      'Thủ trưởng hoặc chấp hành viên xác nhận tại máy của mình, mục Duyệt (F6). Chưa xác nhận thì chưa cắt.',
    leave: 'Thôi không mở',
    leaveReason: 'Vì sao thôi',
    attended: (name: string) => `${name} đã xác nhận có mặt`,
    attendedDetail: 'Giờ mới được cắt niêm phong. Cắt xong bấm nút dưới đây.',
    cut: 'Đã cắt niêm phong',
    asked: (name: string, at: string) => `${name} xin mở, ${at}`,
    sealLine: (number: string, intact: boolean) =>
      `Niêm phong ${number}, ${intact ? 'còn nguyên' : 'không còn nguyên'}`,
    heading: 'Chờ người thứ hai khi mở thùng',
    attend: 'Tôi có mặt, cho mở',
    attendNote: 'Đứng cạnh thùng rồi mới bấm. Tên bạn ghi trong sổ.',
    mine: 'Bạn đang chứng kiến. Thủ kho cắt niêm phong tại máy của mình.',
    callOff: 'Còn nguyên, thôi không mở'
  },
  sealing: {
    heading: 'Chờ người thứ hai khi niêm phong thùng',
    sealLine: (number: string) => `Niêm phong sẽ dán: ${number}`,
    asked: (name: string, at: string) => `${name} mời, ${at}`,
    contents: 'Trong thùng phải có',
    attend: 'Tôi đã xem, đúng và đủ',
    attendNote: 'Mở thùng, xem từng món theo danh sách rồi mới bấm. Tên bạn ghi trong sổ.',
    mine: 'Bạn đang chứng kiến. Thủ kho dán niêm phong trước mặt bạn rồi bấm tại máy của mình.',
    callOff: 'Chưa dán, thôi không niêm phong',
    waiting: 'Chờ người thứ hai',
    waitingDetail:
      'Thủ trưởng hoặc chấp hành viên xem trong thùng rồi xác nhận tại máy của mình, mục Duyệt (F6). Chưa xác nhận thì chưa dán.',
    leave: 'Thôi không niêm phong',
    attended: (name: string) => `${name} đã xem, đủ như danh sách`,
    attendedDetail: 'Giờ mới được dán, trước mặt người ấy. Dán xong bấm nút dưới đây.',
    close: 'Đã dán niêm phong'
  },
  readBack: 'Gỡ nhãn cũ, dán nhãn mới lên món này rồi quét.',
  later: 'Để sau, quét ở Quét nhãn',
  close: 'Đóng',
  voided: { open: 'Mở tài sản, xem nhãn đúng' },
  labels: {
    heading: 'Nhãn chỗ cất',
    one: 'In nhãn chỗ này',
    inside: 'In cả các chỗ bên trong',
    save: 'Lưu tệp nhãn',
    saved: 'Đã lưu tệp nhãn.',
    printed: 'Đã gửi máy in.',
    failed: 'Chưa in được. Kiểm tra máy in rồi in lại.'
  }
} as const
