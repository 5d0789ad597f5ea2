import { describe, expect, test } from 'vitest'
import { entryKinds } from '@domain/entries'
import { kindsWithSentence, timelineSentence } from '@shared/words/vi/timeline'

describe('the sentences of the time line', () => {
  test('there is one for every kind of entry', () => {
    expect([...kindsWithSentence].sort()).toEqual(Object.keys(entryKinds).sort())
  })

  test('tell numbers, days and amounts as people write them', () => {
    const file = { receptionNumber: 'H-31003-261123-019', due: { date: '2026-11-30' } }
    expect(timelineSentence('intake.FileReceived', file)).toBe(
      'Nhận hồ sơ H-31003-261123-019, hẹn 30/11/2026'
    )
    const money = {
      voucher: { amountDong: '12500000', number: 'PT 0000417', counterpart: { fullName: 'Đỗ Văn Mẫu' } },
      receipt: { number: '0003320' }
    }
    expect(timelineSentence('funds.MoneyCollected', money)).toBe(
      'Thu 12.500.000\u00a0₫ của Đỗ Văn Mẫu, biên lai 0003320, PT 0000417'
    )
  })

  test('an empty package has no new seal, and what came out of it is counted', () => {
    expect(timelineSentence('custody.ResealSeen', { sealNumber: null, takenOut: 3 })).toBe(
      'Người thứ hai xác nhận trong gói không còn gì, lấy ra 3 món'
    )
    expect(timelineSentence('custody.ResealSeen', { sealNumber: 'NP-0042', takenOut: 0 })).toBe(
      'Người thứ hai xác nhận đã thấy dán niêm phong NP-0042'
    )
  })

  test('a request goes back by a notice, and a measure without a name of ours ends as one', () => {
    const decision = { number: '61/TB-THADS', issuedOn: '2026-11-23' }
    const back = { from: 'NOT_YET_ENFORCEABLE', to: 'RETURNED_REQUEST', decision }
    expect(timelineSentence('cases.StateChanged', back)).toMatch(
      / theo Thông báo 61\/TB-THADS ngày 23\/11\/2026$/
    )
    expect(timelineSentence('cases.StateChanged', { ...back, to: 'POSTPONED' })).toContain(
      ' theo Quyết định '
    )
    const ended = { kind: 'OTHER', on: '2026-11-23', ground: 'Đã thi hành xong' }
    expect(timelineSentence('cases.MeasureEnded', ended)).toBe(
      'Chấm dứt biện pháp từ 23/11/2026: Đã thi hành xong'
    )
  })

  test('a reprint says which one it is', () => {
    const paper = { form: 'ASSET_LABEL', issue: 3 }
    expect(timelineSentence('documents.PaperIssued', paper)).toBe('In lại lần 2 nhãn tài sản')
  })

  test('a payload of another shape still gives a sentence', () => {
    for (const kind of kindsWithSentence) expect(timelineSentence(kind, {})).not.toMatch(/undefined|object/)
    expect(timelineSentence('later.Kind', {})).toBe('Bút toán later.Kind')
  })
})
