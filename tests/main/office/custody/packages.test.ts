// Opened packages from which things are taken out: each an asset of its own, the rest sealed again or the package ended,
// and nothing gained or lost between what was found, what stays and what was taken.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { enoughDetails } from '../../../support/receiving'
import { returnTo } from '../../../support/releasing'
import { openedPackage, out, simCards, takingOut, telephone, theTelephone } from './hands-scenes'
import { livingAndRebuilt, raw } from './raw-store'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const page = (assetId: string) => practice.call('keeper', 'custody.getAsset', { assetId })
const finish = (openingId: string, change: object = {}) =>
  practice.attempt('keeper', 'custody.finishOpening', { ...takingOut(openingId), ...change })

describe('taken out of a package', () => {
  test('the telephone is an asset of its own, its label to be read, and the SIM cards are sealed again', async () => {
    const scene = await openedPackage(practice)
    const answer = await practice.call('keeper', 'custody.finishOpening', takingOut(scene.openingId))
    const [made] = answer.takenOut
    expect(await page(made!.assetId)).toMatchObject({
      name: telephone.name,
      kind: 'ELECTRONICS',
      quantity: 1,
      state: 'IN_OWN_STORE',
      placeId: scene.cell,
      labelState: 'UNREAD',
      sealNumber: null,
      caseId: scene.caseId,
      parent: { assetId: scene.packageId },
      decided: { outcome: 'RETURNED', on: '2026-11-20' }
    })
    expect(await page(scene.packageId)).toMatchObject({
      sealNumber: 'NP-78',
      state: 'IN_OWN_STORE',
      quantity: 1,
      parts: [{ assetId: made!.assetId }]
    })
    const [opening] = (
      await practice.call('keeper', 'custody.listOpenings', { openOnly: false, assetId: scene.packageId })
    ).openings
    expect(opening).toMatchObject({
      state: 'DONE',
      contents: [simCards],
      takenOut: [{ name: telephone.name, quantity: 1 }],
      difference: null
    })
    const { jobs } = await practice.call('keeper', 'documents.listPrintJobs', {
      subject: `asset:${scene.packageId}`
    })
    expect(jobs.map(({ form }) => form)).toContain('PART_LABELS')
    const { total } = await practice.call('keeper', 'custody.listUnread', {})
    expect(total).toBe(1)
    const cell = scene.store.cells[0]!
    const stored = { assetId: made!.assetId, scannedTag: made!.tag, placeTag: cell.tag }
    await practice.call('keeper', 'custody.storeAsset', stored)
    const release = await practice.attempt(
      'keeper',
      'custody.proposeRelease',
      returnTo(made!.assetId, scene.debtorId)
    )
    expect(release).toHaveProperty('ok')
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(living.package_content).toHaveLength(2)
    expect(rebuilt).toEqual(living)
  })

  test('everything, the package ends: no seal is asked for, and its price goes along to the đồng', async () => {
    const scene = await openedPackage(practice)
    const contents = [
      { ...theTelephone, takeOut: { ...theTelephone.takeOut!, bookPriceDong: '900000' } },
      out(simCards)
    ]
    expect(refusalOf(await finish(scene.openingId, { contents }))).toBe('SEAL_ON_NOTHING')
    const answer = await finish(scene.openingId, { contents, newSealNumber: null })
    expect(answer).toHaveProperty('ok.takenOut')
    const made = (answer as { ok: { takenOut: { assetId: string }[] } }).ok.takenOut
    expect(await page(scene.packageId)).toMatchObject({
      state: 'SPLIT',
      quantity: 0,
      placeId: null,
      bookPriceDong: '0'
    })
    const prices = []
    for (const { assetId } of made) prices.push((await page(assetId)).bookPriceDong)
    expect(prices).toEqual(['900000', '100000'])
    expect(await page(made[1]!.assetId)).toMatchObject({ quantity: 3, name: 'Thẻ SIM' })
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(rebuilt).toEqual(living)
  })

  test('a part of a line leaves the rest of it in the package', async () => {
    const scene = await openedPackage(practice)
    const contents = [telephone, out(simCards, { quantity: 2 })]
    expect(await finish(scene.openingId, { contents })).toHaveProperty('ok')
    const [opening] = (
      await practice.call('keeper', 'custody.listOpenings', { openOnly: false, assetId: scene.packageId })
    ).openings
    expect(opening?.contents).toEqual([telephone, { ...simCards, quantity: 1 }])
  })

  test('what was found is what was recorded, or somebody says why not', async () => {
    const scene = await openedPackage(practice)
    const fewer = [theTelephone, { ...simCards, quantity: 2 }]
    expect(await finish(scene.openingId, { contents: fewer })).toEqual({
      refusal: {
        code: 'CONTENTS_DIFFER',
        params: { name: 'Thẻ SIM', unit: 'chiếc', recorded: 3, found: 2 }
      }
    })
    expect(refusalOf(await finish(scene.openingId, { contents: [theTelephone] }))).toBe('CONTENTS_DIFFER')
    expect(
      refusalOf(
        await finish(scene.openingId, { contents: [theTelephone, simCards, { ...simCards, name: 'USB' }] })
      )
    ).toBe('CONTENTS_DIFFER')
    expect(
      await finish(scene.openingId, {
        contents: [
          { ...theTelephone, name: telephone.name.normalize('NFD') },
          { ...simCards, quantity: 2 }
        ],
        difference: 'Biên bản ban đầu ghi nhầm'
      })
    ).toHaveProperty('ok')
    const [opening] = (
      await practice.call('keeper', 'custody.listOpenings', { openOnly: false, assetId: scene.packageId })
    ).openings
    expect(opening?.difference).toBe('Biên bản ban đầu ghi nhầm')
  })

  test('no more than there is, no kind that may not lie here, no field missing, no seal twice, no price made up', async () => {
    const { openingId } = await openedPackage(practice)
    const refused = async (contents: object[], change: object = {}) =>
      refusalOf(await finish(openingId, { contents, ...change }))
    expect(await refused([out(telephone, { quantity: 2 }), simCards])).toBe('TAKE_OUT_TOO_MUCH')
    expect(await refused([out(telephone, { quantity: 0 }), simCards])).toBe('INVALID_INPUT')
    expect(
      await refused([out(telephone, { kind: 'GOLD_GEMS', details: enoughDetails.GOLD_GEMS }), simCards])
    ).toBe('KIND_NOT_FOR_OWN_STORE')
    expect(await refused([out(telephone, { kind: 'ELECTRONICS' }), simCards])).toBe('KIND_FIELD_WRONG')
    expect(await refused([out(telephone, { kind: 'PERISHABLE' }), simCards])).toBe('KIND_FIELD_WRONG')
    expect(await refused([out(telephone, { sealNumber: 'np 78' }), simCards])).toBe('SEAL_NUMBER_TAKEN')
    expect(await refused([out(telephone, { sealNumber: 'NP-1' }), simCards])).toBe('SEAL_NUMBER_TAKEN')
    expect(
      await refused([out(telephone, { sealNumber: 'X-1' }), out(simCards, { sealNumber: 'x 1' })], {
        newSealNumber: null
      })
    ).toBe('SEAL_NUMBER_TAKEN')
    expect(await refused([out(telephone, { bookPriceDong: '1000001' }), simCards])).toBe(
      'PACKAGE_PRICE_TOO_LOW'
    )
    expect(await refused([theTelephone, simCards], { newSealNumber: null })).toBe('SEAL_MISSING')
    expect(await refused([theTelephone, simCards], { newSealNumber: 'NP-77' })).toBe('SEAL_NOT_NEW')
    const many = Array.from({ length: 21 }, (_, index) => out({ ...telephone, name: `Máy ${index}` }))
    expect(await refused(many, { newSealNumber: null, difference: 'Đếm lại' })).toBe('TAKE_OUT_TOO_MANY')
    const { total } = await practice.call('keeper', 'custody.listUnread', {})
    expect(total).toBe(0)
  })

  test('nobody alone: the second person does not finish it', async () => {
    const { openingId } = await openedPackage(practice)
    expect(refusalOf(await practice.attempt('clerk', 'custody.finishOpening', takingOut(openingId)))).toBe(
      'NOT_PERMITTED'
    )
  })
})

test('the store lets nothing out of a package that was not found in it, and ends none that holds something', async () => {
  const { openingId, packageId } = await openedPackage(practice)
  await raw(practice.directory, (store) => {
    const refused = (sql: string, why: string | RegExp) => expect(() => store.exec(sql), sql).toThrow(why)
    const child = (
      id: string,
      quantity: number
    ) => `INSERT INTO asset SELECT 90000 + ${quantity}, '${id}', '${id}', name, search_text, kind,
      unit, ${quantity}, ${quantity}, 0, condition, NULL, state, holding, 'UNREAD', place_id, holder_id, NULL, NULL, case_id,
      order_id, order_line, source, details, expires_on, NULL, NULL, NULL, 0, received_at, stored_at, moved_seq, asset_id
      FROM asset WHERE asset_id = '${packageId}'`
    refused(child('c', 1), 'was found in it before two people')
    const found = (line: number, taken: number, id: string) =>
      `INSERT INTO package_content VALUES ('${openingId}', ${line}, '${packageId}', 'Thẻ SIM', 'gói', 3, ${taken}, 'Mới', ${id})`
    refused(found(1, 4, "'c'"), 'CHECK constraint failed')
    refused(found(1, 2, 'NULL'), 'CHECK constraint failed')
    store.exec(found(1, 2, "'c'"))
    refused(child('c', 1), 'was found in it before two people')
    const done = (
      sealAfter: string,
      contents: string
    ) => `UPDATE seal_opening SET state = 'DONE', seal_after = ${sealAfter},
      contents = '${contents}', taken_out = '[1]', record_number = 'r', finished_by = begun_by, photos_after = '[1]',
      signatures = '[1, 2]' WHERE opening_id = '${openingId}'`
    refused(done("'NP-78'", '[1]'), 'what was taken out and what is sealed again are what was found')
    store.exec(child('c', 2))
    refused(done('NULL', '[]'), 'what was taken out and what is sealed again are what was found')
    refused(
      `UPDATE asset SET state = 'SPLIT', quantity = 0, split_quantity = 1, place_id = NULL WHERE asset_id = '${packageId}'`,
      /lies on the table stays|ends when all of it/
    )
    refused(
      `UPDATE seal_opening SET state = 'CANCELLED' WHERE opening_id = '${openingId}'`,
      'is sealed again'
    )
    store.exec(done("'NP-78'", '[1]'))
  })
})
