// The words of photos: taken later, looked at large, before and after side by side.
import type { AddedPhotoMoment } from '../../contract/custody'

/** At what moment a later photo was taken, as in "chụp …". */
export const addedPhotoMomentWords: Readonly<Record<AddedPhotoMoment, string>> = {
  ADDED: 'khi kiểm tra',
  BEFORE: 'trước khi xử lý',
  AFTER: 'sau khi xử lý'
}

export const custodyPhotosWords = {
  add: 'Chụp thêm ảnh',
  moment: 'Ảnh chụp',
  moments: {
    ADDED: 'Khi kiểm tra',
    BEFORE: 'Trước khi xử lý',
    AFTER: 'Sau khi xử lý'
  } satisfies Readonly<Record<AddedPhotoMoment, string>>,
  momentNote: {
    ADDED: 'hiện trạng hôm nay',
    BEFORE: 'chụp trước, ghép với ảnh sau',
    AFTER: 'ghép với ảnh trước gần nhất'
  } satisfies Readonly<Record<AddedPhotoMoment, string>>,
  reason: 'Lý do chụp',
  reasonHint: 'Ví dụ: phát hiện móp cửa, trước khi đưa đi sửa',
  submit: (count: number) => (count === 0 ? 'Ghi ảnh' : `Ghi ${count} ảnh`),
  cancel: 'Thôi',
  room: (taken: number, most: number) => `Đã có ${taken}/${most} ảnh. Ảnh đã ghi không sửa, không xóa.`,
  full: (most: number) => `Tài sản này đã đủ ${most} ảnh.`,
  enlarge: (number: number) => `Phóng to ảnh ${number}`,
  viewer: (name: string) => `Ảnh của ${name}`,
  nearer: 'Gần hơn',
  farther: 'Xa hơn',
  whole: 'Vừa khung',
  next: 'Ảnh kế',
  previous: 'Ảnh trước',
  close: 'Đóng',
  place: (number: number, all: number) => `${number}/${all}`,
  reading: 'Đang mở ảnh…',
  at: (day: string, moment: string) => `${day}, ${moment}`,
  hash: (sha256: string) => `SHA-256 ${sha256}`,
  pairs: 'Trước và sau',
  pair: (before: string, after: string) => `${before} → ${after}`,
  before: 'Trước',
  after: 'Sau'
} as const
