// Writes HTML in which no value can become markup. It knows no paper.

/** Markup that was written by us, with every value in it escaped. Only `html` and `trusted` make one. */
export class Markup {
  constructor(readonly text: string) {}
}

export type MarkupValue = string | number | Markup | null | MarkupValue[]

/** A template whose values are escaped; nested markup stays as it is, null is nothing, lists are joined. */
export function html(parts: TemplateStringsArray, ...values: MarkupValue[]): Markup {
  return new Markup(parts.map((part, index) => part + written(values[index] ?? null)).join(''))
}

/** Markup from our own constants (style sheets, vector paths); never from a value somebody typed. */
export function trusted(text: string): Markup {
  return new Markup(text)
}

/** Longer words with hyphens may be broken after all, or they would push a column wide. */
const unbrokenLettersMax = 24

/** Text whose hyphenated numbers (a seal, a plate, a serial) are not torn apart at the hyphen. */
export function unbroken(text: string): Markup {
  const words = text.split(/(\s+)/u).map((word): MarkupValue => {
    const isKept = word.includes('-') && word.length <= unbrokenLettersMax
    return isKept ? html`<span style="white-space:nowrap">${word}</span>` : word
  })
  return html`${words}`
}

/** Text safe inside elements and quoted attributes, in NFC, without characters that no paper can show. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
  }
  return text
    .normalize('NFC')
    .replace(/[^\P{C}\n\t]/gu, '')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
}

function written(value: MarkupValue): string {
  if (value === null) return ''
  if (value instanceof Markup) return value.text
  if (Array.isArray(value)) return value.map(written).join('')
  return escapeHtml(String(value))
}
