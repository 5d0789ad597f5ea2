// Photos taken later: of what is here, with the reason, a hundred at most, never altered; small ones made once and kept.
import { createCanvas } from '@napi-rs/canvas'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { assetPhotosMax } from '@shared/contract/custody'
import { systemCaller } from '../../../../main/office/system-caller'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { smallPhoto } from '../../../support/given'
import { approvedRelease, handingOver, nobody, storedAsset } from '../scenes'
import { receivedThings, storedThings } from './many-things'
import { livingAndRebuilt, raw } from './raw-store'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

/** A picture unlike every other. */
function picture(shade: number, edge = 8) {
  const canvas = createCanvas(edge, edge)
  const context = canvas.getContext('2d')
  context.fillStyle = `rgb(${shade % 256}, ${Math.floor(shade / 256)}, 90)`
  context.fillRect(0, 0, edge, edge)
  return { mediaType: 'image/png' as const, base64: canvas.toBuffer('image/png').toString('base64') }
}

const add = (assetId: string, more: object = {}) => ({
  assetId,
  moment: 'ADDED' as const,
  reason: 'Phát hiện móp cửa',
  photos: [picture(1)],
  ...more
})
const shaOf = ({ base64 }: { base64: string }) =>
  createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex')

describe('photos taken later', () => {
  test('stand on the page under their moment, by the hash of their very bytes, with who and why', async () => {
    const { assetId } = await storedAsset(practice)
    const taken = [picture(1), picture(2)]
    await practice.call('keeper', 'custody.addPhotos', add(assetId, { moment: 'BEFORE', photos: taken }))
    const { photos } = await practice.call('keeper', 'custody.getAsset', { assetId })
    const added = photos.filter(({ moment }) => moment === 'BEFORE')
    expect(added.map(({ sha256 }) => sha256).sort()).toEqual(taken.map(shaOf).sort())
    const [first] = added
    const kept = await practice.call('keeper', 'custody.getPhoto', { sha256: first?.sha256 ?? '' })
    expect(taken.map(({ base64 }) => base64)).toContain(kept.base64)
    const { entries } = await practice.call('keeper', 'journal.getTimeline', {
      subject: `asset:${assetId}`,
      limit: 1
    })
    expect(entries).toMatchObject([{ kind: 'custody.PhotosAdded', reason: 'Phát hiện móp cửa' }])
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(rebuilt).toEqual(living)
  })

  test('are at most a hundred of one thing, counted with all others', async () => {
    const { assetId } = await storedAsset(practice)
    const { photos: before } = await practice.call('keeper', 'custody.getAsset', { assetId })
    let shade = 10
    for (let count = before.length; count < assetPhotosMax;) {
      const some = Array.from({ length: Math.min(8, assetPhotosMax - count) }, () => picture((shade += 1)))
      await practice.call('keeper', 'custody.addPhotos', add(assetId, { photos: some }))
      count += some.length
    }
    const more = await practice.attempt('keeper', 'custody.addPhotos', add(assetId))
    expect(more).toMatchObject({ refusal: { code: 'PHOTOS_TOO_MANY', params: { taken: 100, most: 100 } } })
    expect((await practice.call('keeper', 'custody.getAsset', { assetId })).photos).toHaveLength(100)
  })

  test('are not taken of what is out, unknown, or not yet told apart, nor by who keeps no store', async () => {
    const code = async (person: 'keeper' | 'leader' | 'cashier', input: object) =>
      refusalOf(await practice.attempt(person, 'custody.addPhotos', input))
    expect(await code('keeper', add(nobody))).toBe('ASSET_UNKNOWN')
    const { things } = await storedThings(practice, 1)
    const { assetId } = things[0]!
    expect(await code('cashier', add(assetId))).toBe('NOT_PERMITTED')
    expect(await code('keeper', add(assetId, { reason: '  ' }))).toBe('INVALID_INPUT')
    expect(await code('keeper', add(assetId, { photos: [] }))).toBe('INVALID_INPUT')
    expect(await code('keeper', add(assetId, { moment: 'RELEASED' }))).toBe('INVALID_INPUT')
    const text = { mediaType: 'image/png', base64: Buffer.from('no picture').toString('base64') }
    expect(await code('keeper', add(assetId, { photos: [text] }))).toBe('PHOTO_UNREADABLE')
    await practice.call('keeper', 'custody.relabelAsset', { assetId, reason: 'Rách' })
    expect(await code('keeper', add(assetId))).toBe('LABEL_UNREAD')
  })

  test('may be taken in the receiving room, and not of what was handed over', async () => {
    const { things } = await receivedThings(practice, 1)
    const waiting = await practice.attempt('keeper', 'custody.addPhotos', add(things[0]!.assetId))
    expect(waiting).toHaveProperty('ok')
  })

  test('are refused of what left, by the command and by the store', async () => {
    const scene = await approvedRelease(practice)
    expect(await practice.attempt('keeper', 'custody.addPhotos', add(scene.assetId))).toHaveProperty('ok')
    await practice.call('keeper', 'custody.handOver', handingOver(scene))
    const gone = await practice.attempt(
      'keeper',
      'custody.addPhotos',
      add(scene.assetId, { photos: [smallPhoto] })
    )
    expect(refusalOf(gone)).toBe('ASSET_STATE')
    await raw(practice.directory, (connection) => {
      const photo = connection.prepare(
        `INSERT INTO asset_photo (asset_id, taken_seq, sha256, media_type, bytes, taken_at, moment)
        VALUES (?, 1, 'x', 'image/png', 1, '2026-11-23T00:00:00.000Z', 'ADDED')`
      )
      expect(() => photo.run(scene.assetId)).toThrow(/what is here/)
      expect(() => connection.exec("UPDATE asset_photo SET sha256 = 'y'")).toThrow(/never altered/)
    })
  })
})

describe('a thumbnail', () => {
  const thumbnail = async () => {
    const large = picture(77, 900)
    const { assetId } = await storedAsset(practice)
    await practice.call('keeper', 'custody.addPhotos', add(assetId, { photos: [large] }))
    const sha256 = shaOf(large)
    const { base64 } = await practice.call('keeper', 'custody.getThumbnail', { sha256 })
    const folder = join(practice.directory, 'thumbnails', sha256.slice(0, 2))
    return { large, sha256, base64, folder, file: join(folder, readdirSync(folder)[0] ?? '') }
  }

  test('is kept beside the photo, encrypted, and the photo stays as it was', async () => {
    const { large, sha256, base64, file } = await thumbnail()
    const stored = readFileSync(file)
    expect(stored.includes(Buffer.from(base64, 'base64').subarray(0, 40))).toBe(false)
    expect((await practice.call('keeper', 'custody.getPhoto', { sha256 })).base64).toBe(large.base64)
    expect(Buffer.from(base64, 'base64').length).toBeLessThan(10_000)
    expect(existsSync(join(practice.directory, 'blobs', sha256.slice(0, 2), sha256))).toBe(true)
  })

  test('that was damaged or is another photo’s is made anew', async () => {
    const { sha256, base64, file } = await thumbnail()
    const { openThumbnails } = await import('../../../../main/office/blobs/thumbnails')
    const { practiceKeyHex } = await import('../../../support/staff')
    const kept = openThumbnails(practice.directory, practiceKeyHex)
    const made: string[] = []
    const make = (named: string) => () => {
      made.push(named)
      return Promise.resolve(Buffer.from(named))
    }
    expect((await kept.of(sha256, 240, make('again'))).toString('base64')).toBe(base64)
    expect(made).toEqual([])
    const stored = readFileSync(file)
    stored[40]! ^= 1
    writeFileSync(file, stored)
    expect((await kept.of(sha256, 240, make('damaged'))).toString()).toBe('damaged')
    // The same bytes under another photo's name are not taken for its own.
    const other = `${'a'.repeat(2)}${sha256.slice(2)}`
    await kept.of(other, 240, make('other'))
    writeFileSync(join(practice.directory, 'thumbnails', 'aa', `${other}-240`), readFileSync(file))
    expect((await kept.of(other, 240, make('bound'))).toString()).toBe('bound')
    expect(made).toEqual(['damaged', 'other', 'bound'])
  })

  test('is shown though it cannot be kept', async () => {
    const { openThumbnails } = await import('../../../../main/office/blobs/thumbnails')
    const { practiceKeyHex } = await import('../../../support/staff')
    writeFileSync(join(practice.directory, 'no-folder'), '')
    const kept = openThumbnails(join(practice.directory, 'no-folder'), practiceKeyHex)
    const shown = await kept.of('b'.repeat(64), 240, () => Promise.resolve(Buffer.from('made')))
    expect(shown.toString()).toBe('made')
    const { photos } = { photos: practice.office.reading(systemCaller).all('SELECT 1 FROM asset_photo') }
    expect(photos).toEqual([])
  })
})
