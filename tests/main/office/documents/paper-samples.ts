// The papers the drawing tests work on. All people, numbers and plates are invented.
import { formatTag } from '@shared/tags'
import type { AssetLabel, ContainerLabel, PlaceLabel } from '../../../../main/office/documents/label/label'
import type { ReceptionReceipt } from '../../../../main/office/documents/reception-receipt'

export const fileTag = formatTag({ type: 'file', office: '79007', year: '26', number: 1931 })
export const assetTag = formatTag({ type: 'asset', office: '79007', year: '26', number: 1795 })

export const placeTag = formatTag({ type: 'storagePlace', office: '79007', year: '26', number: 31 })
export const containerTag = formatTag({ type: 'container', office: '79007', year: '26', number: 12 })

export const receipt: ReceptionReceipt = {
  office: {
    superiorName: 'THI HÀNH ÁN DÂN SỰ THÀNH PHỐ HỒ CHÍ MINH',
    name: 'PHÒNG THI HÀNH ÁN DÂN SỰ KHU VỰC 7'
  },
  kind: 'procedure',
  receptionNumber: 'H-79007-260918-0031',
  registerNumber: null,
  receivedAt: '2026-09-18T02:42:00.000Z',
  desk: 'quầy 2',
  person: { name: 'Nguyễn Văn Mẫu', idNumber: '079012349901', capacity: 'Người được thi hành án' },
  procedure: 'Yêu cầu thi hành án',
  judgment: '86/2026/DS-ST ngày 10/07/2026, TAND khu vực 7 - TP. Hồ Chí Minh',
  handledBy: 'Phòng THADS khu vực 7',
  papers: [
    { name: 'Đơn yêu cầu thi hành án', form: 'bản chính', count: 1 },
    { name: 'Bản án sơ thẩm', form: 'bản chính', count: 1 },
    { name: 'Giấy ủy quyền có chứng thực', form: 'bản sao', count: 1 },
    { name: 'Thông tin tài sản của người phải thi hành án', form: 'bản sao', count: 2 }
  ],
  due: { day: '2026-09-25', note: '5 ngày làm việc · trả tại quầy' },
  tag: fileTag,
  lookupCode: '7K4M9Q',
  clerkName: 'Lê Thị Thanh Nhàn',
  copy: { number: 1, of: 2, holder: 'người nộp' },
  reprint: null
}

/** Every optional field empty. */
export const bareReceipt: ReceptionReceipt = {
  ...receipt,
  kind: 'request',
  desk: null,
  person: { name: 'Ỷ', idNumber: null, capacity: null },
  judgment: null,
  handledBy: null,
  papers: [],
  due: null,
  lookupCode: null
}

const longName =
  'Công ty trách nhiệm hữu hạn một thành viên Thương mại Dịch vụ Xuất nhập khẩu Ổ Ỗ Ằ Ữ Nguyễn Thị Thuỳ Dương và Cộng sự'

/** Long names, forty papers, a word wider than any column, and a reprint. */
export const crowdedReceipt: ReceptionReceipt = {
  ...receipt,
  office: {
    superiorName: 'THI HÀNH ÁN DÂN SỰ THÀNH PHỐ HỒ CHÍ MINH VÀ CÁC TỈNH LÂN CẬN PHÍA NAM',
    name: 'PHÒNG THI HÀNH ÁN DÂN SỰ KHU VỰC 17 - CƠ SỞ SỐ HAI TẠI PHƯỜNG BÌNH HƯNG HÒA'
  },
  person: { name: longName, idNumber: '079012349901', capacity: longName },
  judgment: `${'X'.repeat(80)} ${longName}`,
  papers: Array.from({ length: 40 }, (_, index) => ({
    name: index % 7 === 0 ? `${longName} ${index}` : `Giấy tờ số ${index}`,
    form: index % 2 === 0 ? 'bản chính' : 'bản sao có chứng thực',
    count: index === 5 ? 1250 : index
  })),
  due: { day: '2026-02-01', note: longName },
  clerkName: longName,
  reprint: { count: 12, by: longName, at: '2026-09-18T08:05:00.000Z' }
}

export const label: AssetLabel = {
  thing: 'Máy ảnh kỹ thuật số, màu đen, kèm túi',
  caseNumber: '71/2026/DS-ST',
  decisionNumber: '9640/QĐ-THADS',
  sealNumber: 'NP-0012291',
  place: { where: 'Kho 1, kệ', shelf: 'A03', cell: 'ô 12' },
  receivedOn: '2026-09-18',
  tag: assetTag,
  reprint: 0
}

export const bareLabel: AssetLabel = {
  ...label,
  thing: 'Ỗ',
  caseNumber: null,
  decisionNumber: '',
  sealNumber: null,
  place: null
}

export const crowdedLabel: AssetLabel = {
  ...label,
  thing: `Xe mô tô hai bánh, màu đỏ đen, biển số 59X9-000.01, số khung ${'RLTEST'.repeat(12)} ${longName}`,
  caseNumber: longName,
  decisionNumber: '10871/QĐ-THADS-'.repeat(5),
  sealNumber: 'NP-00123470012348'.repeat(4),
  place: { where: longName, shelf: 'BÃI-NGOÀI-TRỜI-7', cell: longName },
  reprint: 123
}

export const placeLabel: PlaceLabel = { name: 'Kệ A03', path: 'Kho 1 · Phòng 2', tag: placeTag, reprint: 0 }

export const crowdedPlaceLabel: PlaceLabel = { name: longName, path: longName, tag: placeTag, reprint: 123 }

export const containerLabel: ContainerLabel = {
  name: 'Thùng 12',
  note: 'Điện thoại, đồng hồ',
  sealNumber: 'NP-0012291',
  since: '2026-09-18',
  tag: containerTag,
  reprint: 0
}

export const crowdedContainerLabel: ContainerLabel = {
  ...containerLabel,
  name: longName,
  note: longName,
  sealNumber: 'NP-00123470012348'.repeat(4),
  reprint: 123
}
