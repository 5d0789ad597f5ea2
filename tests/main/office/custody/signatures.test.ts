import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBlobs, type Blobs } from '../../../../main/office/blobs/blobs'
import {
  keepSignatures,
  requireSides,
  type SignatureIn
} from '../../../../main/office/custody/receiving/signatures'
import { RefusalError } from '../../../../main/office/refusal'
import { smallPhoto } from '../../../support/main-job'

const whole: SignatureIn = {
  side: 'GIVER',
  fullName: ' Nguyễn  Văn An ',
  capacity: 'Cán bộ kho, Công an phường',
  identityNumber: null,
  way: 'SCREEN',
  image: smallPhoto,
  finger: null,
  hand: null,
  witness: '',
  stamped: false
}

let folder: string
let blobs: Blobs

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thads-signatures-'))
  blobs = openBlobs(folder, '11'.repeat(32))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function lackOf(part: Partial<SignatureIn>): Promise<unknown> {
  try {
    await keepSignatures(blobs, [{ ...whole, ...part }])
    return null
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error
    return [error.refusal.code, error.refusal.params['lacks']]
  }
}

describe('a signature', () => {
  it.each([
    ['drawn', {}],
    ['scanned', { way: 'PAPER' }],
    [
      'by a finger before a witness',
      { way: 'FINGERPRINT', finger: 'INDEX', hand: 'RIGHT', witness: 'Lê Thị Hoa' }
    ],
    ['refused before a witness', { way: 'REFUSED', image: null, witness: 'Lê Thị Hoa' }]
  ] as [string, Partial<SignatureIn>][])('stands %s', async (_way, part) => {
    expect(await lackOf(part)).toBeNull()
  })

  it.each([
    ['drawn without a picture', { image: null }, 'image'],
    ['scanned without a picture', { way: 'PAPER', image: null }, 'image'],
    ['by an unnamed finger', { way: 'FINGERPRINT', hand: 'LEFT', witness: 'Lê Thị Hoa' }, 'finger'],
    ['by a finger of no hand', { way: 'FINGERPRINT', finger: 'THUMB', witness: 'Lê Thị Hoa' }, 'finger'],
    [
      'by a finger nobody saw',
      { way: 'FINGERPRINT', finger: 'THUMB', hand: 'LEFT', witness: ' ' },
      'witness'
    ],
    ['refused before nobody', { way: 'REFUSED', image: null }, 'witness'],
    ['refused before himself', { way: 'REFUSED', image: null, witness: 'Nguyen  Van An' }, 'witness']
  ] as [string, Partial<SignatureIn>, string][])('does not stand %s', async (_way, part, lacks) => {
    expect(await lackOf(part)).toEqual(['SIGNATURE_INCOMPLETE', lacks])
  })

  it('is kept by the hash of its picture, its names on one line', async () => {
    const [kept] = await keepSignatures(blobs, [whole])
    expect(kept).toMatchObject({ fullName: 'Nguyễn Văn An', image: { mediaType: 'image/png' } })
    const content = await blobs.read(kept?.image?.sha256 ?? '')
    expect(content.toString('base64')).toBe(smallPhoto.base64)
  })

  it('is asked of each side once', () => {
    const [giver, receiver, council] = ['GIVER', 'RECEIVER', 'COUNCIL'].map((side) => ({ ...whole, side }))
    if (!giver || !receiver || !council) throw new Error('three sides')
    const sides = ['GIVER', 'RECEIVER']
    expect(() => requireSides([giver, receiver], sides)).not.toThrow()
    for (const wrong of [[giver], [receiver], [giver, giver, receiver], [giver, receiver, council]]) {
      expect(() => requireSides(wrong, sides)).toThrow('SIGNATURE_INCOMPLETE')
    }
  })
})
