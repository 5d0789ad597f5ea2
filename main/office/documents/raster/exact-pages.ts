// Gives the pages of a PDF their exact size: the driver rounds it to whole points, up to 0.18 mm, which a printer
// of labels would add up or scale away. It knows no paper.

interface Replaced {
  at: number
  grownBy: number
}

/**
 * Sets every page's box to the size in points, its upper left corner where it was. The table of objects is written
 * anew, for everything behind a longer box has moved. Throws an Error on a PDF that is not the driver's.
 */
export function exactPages(pdf: Buffer, { width, height }: { width: number; height: number }): Buffer {
  const replaced: Replaced[] = []
  const text = pdf.toString('latin1')
  const rounded = /\/MediaBox \[0 0 \d+ (\d+)\]/u.exec(text)?.[0] ?? ''
  const top = Number(/(\d+)\]$/u.exec(rounded)?.[1])
  const exact = `/MediaBox [0 ${(top - height).toFixed(3)} ${width.toFixed(3)} ${top}]`
  if (rounded === '') throw new Error('the PDF has no page of the driver')
  for (let at = text.indexOf(rounded); at >= 0; at = text.indexOf(rounded, at + 1)) {
    replaced.push({ at, grownBy: exact.length - rounded.length })
  }
  const table = /\nxref\n0 (\d+)\n/u.exec(text)
  if (!table || replaced.length === 0)
    throw new Error('the pages of the PDF are not where they were looked for')
  const moved = (offset: number): number =>
    offset + replaced.reduce((sum, { at, grownBy }) => (at < offset ? sum + grownBy : sum), 0)
  const body = text.slice(0, table.index).replaceAll(rounded, exact)
  const end = text
    .slice(table.index)
    .replace(/^(\d{10}) (\d{5}) n/gmu, (_, offset: string, generation: string) => {
      return `${String(moved(Number(offset))).padStart(10, '0')} ${generation} n`
    })
    .replace(/startxref\n(\d+)/u, (_, offset: string) => `startxref\n${moved(Number(offset))}`)
  return Buffer.from(body + end, 'latin1')
}
