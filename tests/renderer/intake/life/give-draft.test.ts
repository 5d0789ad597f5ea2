import { expect, test } from 'vitest'
import {
  beginGive,
  giveInput,
  giveLacks,
  toReceiver,
  type GiveDraft
} from '../../../../renderer/intake/life/give-draft'

const image = { base64: 'iVBORw0KGgo=', mediaType: 'image/png', takenAt: '2026-11-23T02:00:00.000Z' } as never
const signed = (draft: GiveDraft): GiveDraft => ({ ...draft, signature: { ...draft.signature, image } })

test('the requester at the counter shows his card and signs', () => {
  const draft = beginGive('Đỗ Văn Thắng')
  expect(giveLacks(draft)).toEqual(['card', 'signature'])
  const whole = signed({ ...draft, identityNumber: '079085004321' })
  expect(giveLacks(whole)).toEqual([])
  expect(giveInput('f', whole)).toMatchObject({
    way: 'COUNTER',
    receiver: { kind: 'REQUESTER', identityNumber: '079085004321' },
    signature: { side: 'RECEIVER', fullName: 'Đỗ Văn Thắng', identityNumber: '079085004321' },
    reference: ''
  })
})

test('another receiver begins without the card and the signature of the one before', () => {
  const whole = signed({ ...beginGive('Đỗ Văn Thắng'), identityNumber: '079085004321' })
  const other = toReceiver(whole, 'MANDATED', 'Đỗ Văn Thắng')
  expect(giveLacks(other)).toEqual(['card', 'fullName', 'mandate', 'signature'])
  const mandated = signed({
    ...other,
    fullName: ' Trịnh Công Minh ',
    mandate: 'số 12, 20/11/2026, VPCC Bến Thành',
    identityNumber: '079085004329'
  })
  expect(giveLacks(mandated)).toEqual([])
  expect(giveInput('f', mandated).signature?.fullName).toBe('Trịnh Công Minh')
})

test('what is sent has the number of its sending, and no signature', () => {
  const posted = { ...beginGive('Đỗ Văn Thắng'), way: 'POST' as const }
  expect(giveLacks(posted)).toEqual(['reference'])
  const input = giveInput('f', { ...posted, reference: ' RR123456789VN ' })
  expect(input).toMatchObject({ way: 'POST', signature: null, reference: 'RR123456789VN' })
})
