// What the money papers share: filled-in lines, a label and then the value over dots to the end of the line,
// and smaller letters where the values are long. It knows no paper.
import { html } from './markup'
import type { Markup, MarkupValue } from './markup'

export const moneyPaperStyle = `
html{font-size:12.2pt;line-height:1.28}.reprint{margin-bottom:1mm}
.line{display:flex;gap:2mm;align-items:baseline;margin-top:.9mm}.line .label{white-space:nowrap}
.line .value{flex:1;border-bottom:.8pt dotted #000;overflow-wrap:anywhere;min-width:0}
.amount{font-size:13.5pt;font-weight:700}.words{font-style:italic}
.dense{font-size:9.5pt;line-height:1.2}.dense .line{margin-top:.2mm}.dense .amount{font-size:11pt}
.dense .head,.dense .received,.dense .signers .names td,.dense .signers .note,.dense .signers .name{font-size:9.5pt}
.dense .title h1,.dense h1{font-size:14pt}.dense h1{margin:1mm 0}.dense .numbers{font-size:9.5pt}
`

/** More letters than this no longer fit A5 with its signatures on one sheet at the ordinary size. */
const lettersMax = 480

/** Whether the values of a paper call for smaller letters: signatures must not stand on a sheet of their own. */
export function isCrowded(values: (string | null)[]): boolean {
  return values.reduce((sum, value) => sum + (value?.length ?? 0), 0) > lettersMax
}

/** Names longer than this are an organisation's. */
const personNameLettersMax = 40

/** The name under a signature: nothing for an organisation, whose representative signs and writes his own. */
export function nameUnderSignature(name: string): string | null {
  return name.length > personNameLettersMax ? null : name
}

/** A long value goes on in the next line; nothing is cut. */
export function dottedLine(label: string, value: MarkupValue): Markup {
  return html`<div class="line"><span class="label">${label}</span><span class="value">${value}</span></div>`
}
