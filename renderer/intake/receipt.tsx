import { QRCode } from 'antd'
import { dayOf, formatDay, timeOf, weekdayOf } from '@shared/calendar'
import { groupTag } from '@shared/tags'
import { paperWords } from '@shared/words/vi/papers'
import { Barcode } from '../ui/barcode'
import { words } from '../words'
import './receipt.css'
import type { ReceiptView } from './receipt-view'

const said = paperWords.receptionReceipt
const qrSize = 80
const barcode = { width: 174, height: 43 }

/**
 * The receipt as it will come out of the printer: 80 mm at its true width, black on white. Number, QR and
 * barcode are the office's to give, so a file not yet taken in has none.
 */
export function Receipt({ view }: { view: ReceiptView }) {
  const { given } = view
  return (
    <article className="receipt" aria-label={words.intake.receipt.preview}>
      <p>{view.superior}</p>
      <p className="strong">{view.office}</p>
      <h3>
        {said.titles[view.kind].map((line) => (
          <span key={line}>{line}</span>
        ))}
      </h3>
      <hr className="solid" />
      {given ? (
        <>
          <p className="receipt-number">{given.receptionNumber}</p>
          <p>{receivedAt(given.receivedAt)}</p>
        </>
      ) : (
        <p className="receipt-later">{words.intake.receipt.numberLater}</p>
      )}
      <hr className="solid" />
      <Identity view={view} />
      <hr />
      <PaperTable papers={view.papers} />
      {view.due && (
        <div className="receipt-due">
          <span>{said.due}</span>
          <strong>
            {weekday(view.due.day)} {formatDay(view.due.day)}
          </strong>
          <span>{view.due.note}</span>
        </div>
      )}
      {given && (
        <div className="receipt-scan">
          <QRCode type="svg" value={given.tag} size={qrSize} bordered={false} errorLevel="M" />
          <span>{said.scanMe}</span>
        </div>
      )}
      <hr />
      <Signatures person={view.person} clerk={view.clerk} />
      <hr />
      {given && (
        <>
          <Barcode tag={given.tag} {...barcode} />
          <p className="strong">{groupTag(given.tag)}</p>
        </>
      )}
      <p className="small">{said.missingPapers}</p>
      <p className="small">{paperWords.provisional}</p>
    </article>
  )
}

function Identity({ view }: { view: ReceiptView }) {
  const rows = [
    [said.person, view.person] as const,
    ...view.rows.map(([label, value]) => [said[label], value] as const)
  ]
  return (
    <dl>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function PaperTable({ papers }: { papers: ReceiptView['papers'] }) {
  if (papers.length === 0) return <p>{said.noPapers}</p>
  return (
    <table>
      <thead>
        <tr>
          <th />
          <th>{said.papers.name}</th>
          <th>{said.papers.form}</th>
          <th>{said.papers.count}</th>
        </tr>
      </thead>
      <tbody>
        {papers.map(({ name, form, count }, index) => (
          <tr key={name}>
            <td>{index + 1}</td>
            <td>{name}</td>
            <td>{form}</td>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Signatures({ person, clerk }: { person: string; clerk: string }) {
  return (
    <div className="receipt-signatures">
      {[
        [said.signatures.person, person],
        [said.signatures.clerk, clerk]
      ].map(([role, name]) => (
        <div key={role}>
          <strong>{role}</strong>
          <span>{paperWords.signFull}</span>
          <span className="signed">{name}</span>
        </div>
      ))}
    </div>
  )
}

function receivedAt(instant: string): string {
  const day = dayOf(instant)
  return said.receivedAt(timeOf(instant), weekday(day), formatDay(day))
}

function weekday(day: string): string {
  return paperWords.weekdays[weekdayOf(day)] ?? ''
}
