// Lists and searches, the asset page, its chain, its bundle, and what the warehouse warns of.
import { createHash, generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sealBundle, type Bundle, type BundleFields } from '@domain/custody/assets/bundle'
import { verifyBundle } from '@domain/custody/assets/verify-bundle'
import { searchTerms } from '../../../../main/office/custody/assets/search-terms'
import { connectionOf, dataSource } from '../../../../main/office/database/connection'
import {
  practiceKeyHex,
  practiceOffice,
  refusalOf,
  type PracticeOffice
} from '../../../support/practice-office'
import { checkBundleFile } from '../../../../main/office/verify-bundle'
import { heldMoney, nobody, storedAsset } from '../scenes'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const list = (input: object = {}) => practice.call('keeper', 'custody.listAssets', input)

describe('what is typed into a search', () => {
  test('asks for words with their marks only where there are marks', () => {
    expect(searchTerms('may tinh')).toMatchObject({
      typed: null,
      folded: '{folded} : ("may"* AND "tinh"*)'
    })
    expect(searchTerms('  Máy  ').typed).toBe('{typed} : ("máy"*)')
    expect(searchTerms('Đỏ').folded).toBe('{folded} : ("do"*)')
    // Nothing of the index's own language gets through.
    expect(searchTerms('a" OR b* NOT (c').folded).toBe(
      '{folded} : ("a"* AND "or"* AND "b"* AND "not"* AND "c"*)'
    )
    expect(searchTerms('" * ^ :')).toMatchObject({ typed: null, folded: null })
  })

  test('tells the number of a label and of a decision', () => {
    expect(searchTerms('1863').labelNumber).toBe('001863')
    expect(searchTerms('… 001863').labelNumber).toBe('001863')
    expect(searchTerms('118/qđ-thads')).toMatchObject({ labelNumber: null, decisionNumber: '118/QĐ-THADS' })
  })
})

describe('the list', () => {
  test('finds by name with and without marks, by seal, label and decision', async () => {
    const { assetId, assetTag, caseId, store, cell } = await storedAsset(practice)
    const label = String(Number(assetTag.slice(8, 14)))
    for (const input of [
      {},
      { text: 'xe may' },
      { text: 'Xe máy' },
      { text: 'wave' },
      { text: 'np-1' },
      { text: label.padStart(2, '0') },
      { text: '214/QĐ' },
      { caseId },
      { placeId: cell },
      { placeId: store.warehouseId },
      { placeId: store.shelfId, text: 'honda', states: ['IN_OWN_STORE'], kinds: ['VEHICLE'] }
    ]) {
      const { assets, next, count } = await list(input)
      expect(
        assets.map((asset) => asset.assetId),
        JSON.stringify(input)
      ).toEqual([assetId])
      expect(next).toBeNull()
      expect(count).toEqual({ assets: 1, more: false })
    }
    for (const input of [
      { text: 'xe đạp' },
      { states: ['LENT_OUT'] },
      { holderId: nobody },
      { text: '***' }
    ]) {
      expect(await list(input), JSON.stringify(input)).toEqual({
        assets: [],
        next: null,
        count: { assets: 0, more: false }
      })
    }
  })
})

describe('the page of an asset', () => {
  test('says everything, and that its chain holds', async () => {
    const { assetId, assetTag } = await storedAsset(practice)
    const asset = await practice.call('keeper', 'custody.getAsset', { tag: assetTag })
    expect(asset).toMatchObject({
      assetId,
      receivedQuantity: 1,
      splitQuantity: 0,
      parent: null,
      parts: [],
      holder: null,
      deadline: null
    })
    expect(asset.tags).toEqual([expect.objectContaining({ tag: assetTag, isVoid: false })])
    const chain = await practice.call('keeper', 'custody.getAssetChain', { assetId })
    expect(chain).toMatchObject({ intact: true, brokenAt: null, countersignedTo: null })
    expect(chain.entries).toBeGreaterThan(1)
  })

  test('a thumbnail is small, and the photo is as it was', async () => {
    const { assetId } = await storedAsset(practice)
    const { photos } = await practice.call('keeper', 'custody.getAsset', { assetId })
    const { sha256 } = photos[0]!
    const small = await practice.call('keeper', 'custody.getThumbnail', { sha256 })
    expect(small.mediaType).toBe('image/jpeg')
    expect(await practice.call('keeper', 'custody.getThumbnail', { sha256 })).toEqual(small)
    const unknown = await practice.attempt('keeper', 'custody.getThumbnail', { sha256: '0'.repeat(64) })
    expect(refusalOf(unknown)).toBe('PHOTO_UNKNOWN')
  })

  test('a broken entry is named', async () => {
    const { assetId } = await storedAsset(practice)
    const writing = await dataSource(
      { directory: practice.directory, keyHex: practiceKeyHex },
      false
    ).initialize()
    const connection = connectionOf(writing)
    connection.exec('DROP TRIGGER journal_never_updated')
    const { seq } = connection
      .prepare<[string], { seq: number }>('SELECT seq FROM timeline WHERE subject = ? ORDER BY seq DESC')
      .get(`asset:${assetId}`)!
    connection.prepare("UPDATE journal SET reason = 'không có' WHERE seq = ?").run(seq)
    await writing.destroy()
    const chain = await practice.call('keeper', 'custody.getAssetChain', { assetId })
    expect(chain).toMatchObject({ intact: false, brokenAt: seq })
  })
})

describe('the bundle', () => {
  const exported = async () => {
    const { assetId } = await storedAsset(practice)
    const file = await practice.call('keeper', 'custody.exportAsset', { assetId })
    return Buffer.from(file.base64, 'base64').toString('utf8')
  }

  test('is accepted as it was handed out, and refused after any single change', async () => {
    const text = await exported()
    expect(verifyBundle(text)).toMatchObject({ accepted: true, flaws: [] })
    const random = lcg(20261123)
    for (let turn = 0; turn < 200; turn += 1) {
      const changed = oneChange(text, random)
      expect(verifyBundle(changed).accepted, `turn ${turn}`).toBe(false)
    }
  })

  test('tells what is wrong even when the forger signs it anew', async () => {
    const bundle = JSON.parse(await exported()) as Bundle
    const forge = (change: (forged: Bundle) => void): string[] => {
      const forged = structuredClone(bundle)
      change(forged)
      const { privateKey } = generateKeyPairSync('ed25519')
      return verifyBundle(sealBundle(fieldsOf(forged), privateKey)).flaws.map(({ code }) => code)
    }
    const rehash = (entry: { text: string; hash: string }, change: (text: string) => string): void => {
      entry.text = change(entry.text)
      entry.hash = createHash('sha256').update(entry.text).digest('hex')
    }
    expect(forge(() => undefined)).toEqual([])
    const first = (forged: Bundle) => forged.entries[0]!
    expect(forge((forged) => (first(forged).text = first(forged).text.replace('Honda', 'Yamaha')))).toContain(
      'HASH_WRONG'
    )
    expect(forge((forged) => forged.entries.reverse())).toContain('ORDER_BROKEN')
    expect(forge((forged) => forged.entries.shift())).toContain('BEGINNING_MISSING')
    expect(forge((forged) => (forged.standing.quantity = 2))).toContain('STANDING_WRONG')
    expect(forge((forged) => (forged.assetId = nobody))).toContain('FOREIGN_ENTRY')
    expect(forge((forged) => (forged.head.seq = 1))).toContain('HEAD_WRONG')
    expect(forge((forged) => (forged.photos = []))).toContain('PHOTO_MISSING')
    expect(forge((forged) => (forged.photos[0]!.base64 = 'AAAA'))).toContain('PHOTO_WRONG')
    // A step rewritten whole, hash and all, does not begin where the step before ended.
    const stored = (text: string) => text.includes('custody.AssetStored')
    const flaws = forge((forged) => {
      const step = forged.entries.find(({ text }) => stored(text))!
      rehash(step, (text) => text.replace('"from":"RECEIVED"', '"from":"IN_OWN_STORE"'))
    })
    expect(flaws).toContain('STEP_BROKEN')
    expect(
      forge((forged) => (forged.entries = forged.entries.filter(({ text }) => !stored(text))))
    ).toContain('STANDING_WRONG')
  })

  test('the command says in Vietnamese whether it holds and why', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'thads-bundle-'))
    const text = await exported()
    const [whole, changed] = [join(folder, 'whole.json'), join(folder, 'changed.json')]
    writeFileSync(whole, text)
    writeFileSync(changed, text.replace('Honda', 'Handa'))
    expect(checkBundleFile([whole])).toMatchObject({ code: 0 })
    expect(checkBundleFile([whole]).lines[0]).toContain('CHẤP NHẬN')
    expect(checkBundleFile([changed])).toMatchObject({ code: 1 })
    expect(checkBundleFile([changed]).lines.slice(0, 2)).toEqual([
      expect.stringContaining('TỪ CHỐI'),
      expect.stringContaining('Chữ ký')
    ])
    expect(checkBundleFile([join(folder, 'none')]).code).toBe(2)
    rmSync(folder, { recursive: true })
  })
})

/** What a bundle says, for whoever would sign it anew. */
function fieldsOf(bundle: Bundle): Omit<BundleFields, 'officeKey' | 'format'> {
  const { office, assetId, name, exportedAt, exportedBy, entries } = bundle
  const { standing, names, photos, head, countersigned } = bundle
  return {
    office,
    assetId,
    name,
    exportedAt,
    exportedBy,
    entries,
    standing,
    names,
    photos,
    head,
    countersigned
  }
}

/** One letter replaced, removed or added somewhere, or two neighbours exchanged. */
function oneChange(text: string, random: (max: number) => number): string {
  for (;;) {
    const at = random(text.length)
    const letter = 'abcdef0123456789{}[]":,Ađ '[random(26)] ?? 'x'
    const changed = [
      text.slice(0, at) + letter + text.slice(at + 1),
      text.slice(0, at) + text.slice(at + 1),
      text.slice(0, at) + letter + text.slice(at),
      text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2)
    ][random(4)]
    if (changed !== undefined && changed !== text) return changed
  }
}

function lcg(seed: number): (max: number) => number {
  let state = seed
  return (max) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % max
  }
}

describe('the warnings', () => {
  const alertsOf = async (assetId: string) => {
    const { alerts } = await practice.call('leader', 'custody.listAlerts', {})
    return alerts.filter((alert) => alert.assetId === assetId).map(({ kind, severity }) => [kind, severity])
  }

  test('money held at the treasury waits for its voucher, and for nothing else', async () => {
    const assetId = await heldMoney(practice)
    expect(await alertsOf(assetId)).toEqual([
      ['FUND_ENTRY_MISSING', 'NEAR'],
      ['CONTRACT_ENDING', 'NEAR']
    ])
    const note = { assetId, voucherNumber: 'PT 12/2026' }
    await practice.call('accountant', 'custody.noteFundEntry', note)
    expect(await alertsOf(assetId)).toEqual([['CONTRACT_ENDING', 'NEAR']])
    expect(refusalOf(await practice.attempt('accountant', 'custody.noteFundEntry', note))).toBe(
      'FUND_ENTRY_KNOWN'
    )
    const { fundVoucher } = await practice.call('keeper', 'custody.getAsset', { assetId })
    expect(fundVoucher).toBe('PT 12/2026')
  })

  test('a thing that is no money has no entry in the funds', async () => {
    const { assetId } = await storedAsset(practice)
    const note = { assetId, voucherNumber: 'PT 12/2026' }
    expect(refusalOf(await practice.attempt('accountant', 'custody.noteFundEntry', note))).toBe(
      'NOT_FOR_THE_FUNDS'
    )
    expect(await alertsOf(assetId)).toEqual([])
  })
})

test('the store’s figures are of what it holds', async () => {
  await storedAsset(practice)
  expect(await practice.call('leader', 'custody.getStoreSummary', {})).toMatchObject({
    inStore: 1,
    byState: [{ state: 'IN_OWN_STORE', count: 1 }],
    byHolding: [{ holding: 'OWN_STORE', count: 1, bookPriceDong: '7000000' }],
    byKind: [{ kind: 'VEHICLE', count: 1, bookPriceDong: '7000000' }]
  })
})
