// What the office process may ask of the shell, since it may not touch Electron itself.
import { safeStorage } from 'electron'
import type { OfficeAsk } from './office-host'
import type { PagePrinter } from './print'
import type { Keychain } from './store-key'

/**
 * The keychain of the operating system. On Linux Electron falls back to a fixed password without saying so;
 * such a seal keeps nobody out, so it does not count as one.
 */
export function systemKeychain(): Keychain {
  return {
    real: safeStorage.isEncryptionAvailable() && !onlyScrambles(),
    seal: (text) => safeStorage.encryptString(text),
    unseal: (sealed) => safeStorage.decryptString(sealed)
  }
}

/**
 * Answers one ask. `renderPdf {html, widthMm, heightMm}` gives the bytes of a PDF; `sealKey {secret}` gives
 * base64, `unsealKey {sealed}` the secret again. Rejects on anything else, which the office hears as an error.
 */
export async function answerOffice(
  ask: OfficeAsk,
  printer: PagePrinter,
  keychain: Keychain
): Promise<unknown> {
  switch (ask.ask) {
    case 'renderPdf': {
      const size = { widthMm: sheetMm(ask['widthMm']), heightMm: sheetMm(ask['heightMm']) }
      return new Uint8Array(await printer.renderPdf(textOf(ask['html']), size))
    }
    case 'sealKey':
      if (!keychain.real) throw new Error('NO_KEYCHAIN')
      return keychain.seal(textOf(ask['secret'])).toString('base64')
    case 'unsealKey':
      return keychain.unseal(Buffer.from(textOf(ask['sealed']), 'base64'))
    default:
      throw new Error(`the shell does not know ${ask.ask}`)
  }
}

function onlyScrambles(): boolean {
  if (process.platform !== 'linux') return false
  const backend = safeStorage.getSelectedStorageBackend()
  return backend === 'basic_text' || backend === 'unknown'
}

function textOf(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new Error('a text is missing')
  return value
}

function sheetMm(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 10 && value <= 1200))
    throw new Error('a sheet has 10 to 1200 mm')
  return value
}
