// Writes an .xlsx of texts, a few sheets of rows. It knows neither assets nor what the columns mean.
import { columnName } from './column-name'
import { zipStored } from './zip'

export interface SheetRows {
  name: string
  rows: readonly (readonly string[])[]
}

/** An .xlsx of texts: every cell is a text, so that no spreadsheet makes a number or a day of it (ECMA-376 Part 1). */
export function workbook(sheets: readonly SheetRows[]): Buffer {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packaged = 'http://schemas.openxmlformats.org/package/2006'
  const part = (name: string, xml: string) => ({ name, content: Buffer.from(head + xml, 'utf8') })
  const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const types = sheets
    .map(
      (_, index) =>
        `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${sheetType}.worksheet+xml"/>`
    )
    .join('')
  const listed = sheets
    .map(
      ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
    )
    .join('')
  const related = sheets
    .map(
      (_, index) =>
        `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`
    )
    .join('')
  return zipStored([
    part(
      '[Content_Types].xml',
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>${types}</Types>`
    ),
    part(
      '_rels/.rels',
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
    ),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${listed}</sheets></workbook>`
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${packaged}/relationships">${related}</Relationships>`
    ),
    ...sheets.map(({ rows }, index) =>
      part(
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${main}">${columnWidths(rows)}<sheetData>${rowsXml(rows)}</sheetData></worksheet>`
      )
    )
  ])
}

function columnWidths(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map(
    (heading, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${Math.max(14, heading.length + 4)}" customWidth="1"/>`
  )
  return `<cols>${widths.join('')}</cols>`
}

function rowsXml(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells, row) => {
      // An empty cell is none: sixty columns of which each kind has ten would be a large file of nothing.
      const inner = cells.flatMap((text, column) =>
        text === ''
          ? []
          : `<c r="${columnName(column)}${row + 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
      )
      return `<row r="${row + 1}">${inner.join('')}</row>`
    })
    .join('')
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
