import { describe, expect, it } from 'vitest'

import { makePairingCode, pairingKey, parsePairingCode } from '../../../../main/office/stations'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('the pairing code', () => {
  it('is 80 bits and a check character in groups of four, different each time', () => {
    const codes = Array.from({ length: 200 }, makePairingCode)
    expect(new Set(codes).size).toBe(200)
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]$/)
    // Every bit is random: each of the 16 characters takes many values.
    for (const at of [0, 3, 5, 18]) {
      expect(new Set(codes.map((code) => code.charAt(at))).size).toBeGreaterThan(20)
    }
  })

  it('is read however a person types it', () => {
    const code = makePairingCode()
    const bare = code.replaceAll('-', '')
    const wide = Array.from(bare)
      .map((one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0))
      .join('')
    for (const typed of [
      code,
      bare,
      bare.toLowerCase(),
      ` ${bare.slice(0, 7)} – ${bare.slice(7)}\n`,
      bare.replaceAll('0', 'o').replaceAll('1', 'l'),
      bare.replaceAll('0', 'O').replaceAll('1', 'I'),
      wide
    ]) {
      expect(parsePairingCode(typed), typed).toEqual({ code })
    }
  })

  it('tells a slip of the finger before anything is sent', () => {
    const code = makePairingCode()
    expect(parsePairingCode(code.slice(0, -1))).toEqual({ mistake: 'LENGTH' })
    expect(parsePairingCode('')).toEqual({ mistake: 'LENGTH' })
    expect(parsePairingCode(code + code)).toEqual({ mistake: 'LENGTH' })
    expect(parsePairingCode(`U${code.slice(1)}`)).toEqual({ mistake: 'CHARACTER' })
    expect(parsePairingCode(`đ${code.slice(1)}`)).toEqual({ mistake: 'CHARACTER' })
    for (let at = 0; at < code.length; at += 1) {
      if (code.charAt(at) === '-') continue
      for (const other of ALPHABET) {
        if (other === code.charAt(at)) continue
        expect(parsePairingCode(code.slice(0, at) + other + code.slice(at + 1))).toEqual({ mistake: 'CHECK' })
      }
    }
  })

  it('gives both ends the same 256-bit key, and another code another', () => {
    const code = makePairingCode()
    expect(pairingKey(code)).toEqual(pairingKey(code.replaceAll('-', '')))
    expect(pairingKey(code)).toHaveLength(32)
    expect(pairingKey(code)).not.toEqual(pairingKey(makePairingCode()))
  })
})
