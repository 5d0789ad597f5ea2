import { expect, test } from 'vitest'
import { placeChoiceWords } from '@shared/words/vi/custody-carrying'
import { placeTrouble } from '../../../../renderer/custody/receiving/place-trouble'

test('a full cell is said to be full, one for other kinds to be not meant for it', () => {
  expect(placeTrouble({ capacity: 40, assetCount: 39, suits: [] }, 'VEHICLE')).toBeNull()
  expect(placeTrouble({ capacity: 40, assetCount: 40, suits: [] }, 'VEHICLE')).toBe(
    placeChoiceWords.full('40', '40')
  )
  expect(placeTrouble({ capacity: null, assetCount: 4000, suits: [] }, 'VEHICLE')).toBeNull()
  expect(placeTrouble({ capacity: null, assetCount: 0, suits: ['DOCUMENT'] }, 'VEHICLE')).toMatch(
    /không dành cho/
  )
  expect(placeTrouble({ capacity: null, assetCount: 0, suits: ['VEHICLE'] }, 'VEHICLE')).toBeNull()
})
