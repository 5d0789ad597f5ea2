import { useState } from 'react'
import type { OutputOf } from '@shared/contract'
import { formatInstant, timeOf } from '@shared/calendar'
import { useCommand, useQuery } from '../office'
import { PrimaryAction, SecondaryAction } from '../ui/action-button'
import { Field, Panel, Section } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { StateTag } from '../ui/state-tag'
import { TextField } from '../ui/text-field'
import { words } from '../words'

type Station = OutputOf<'identity.listStations'>['stations'][number]
type Offer = OutputOf<'identity.offerPairing'>

/** The computers that work on this store: joined by a code, shut out for good. */
export function StationSettings() {
  const { value, refusal, fault } = useQuery('identity.listStations', {})
  const said = words.settings.stations
  const stations = value?.stations ?? []
  return (
    <Panel heading={words.settings.parts.stations} note={said.count(stations.length)}>
      <div className="settings-narrow">
        <OfferPairing />
        <Section heading={said.listHeading}>
          <RefusalNote refusal={refusal} fault={fault} />
          <ul className="plain-rows">
            {stations.map((station) => (
              <StationRow key={station.stationId} station={station} />
            ))}
          </ul>
        </Section>
      </div>
    </Panel>
  )
}

function OfferPairing() {
  const [stationName, setName] = useState('')
  const [offer, setOffer] = useState<Offer | null>(null)
  const make = useCommand('identity.offerPairing')
  const said = words.settings.stations
  const send = async (): Promise<void> => {
    const answer = await make.run({ stationName: stationName.trim() })
    if ('ok' in answer) setOffer(answer.ok)
  }
  if (offer) {
    return (
      <section className="pairing" role="status">
        <span className="field-label">{said.code}</span>
        <output>{offer.code}</output>
        <p>{said.codeHint(offer.host, offer.port)}</p>
        <p className="note">{said.expires(timeOf(offer.expiresAt))}</p>
        <div className="form-row">
          <SecondaryAction
            icon="check"
            onPress={() => {
              setOffer(null)
              setName('')
            }}
          >
            {said.closeCode}
          </SecondaryAction>
        </div>
      </section>
    )
  }
  return (
    <form
      className="work-form in-line"
      onSubmit={(event) => {
        event.preventDefault()
        if (stationName.trim() !== '') void send()
      }}
    >
      <Field label={said.name} required>
        <TextField value={stationName} onChange={setName} placeholder={said.nameExample} maxLength={100} />
      </Field>
      <PrimaryAction
        type="submit"
        icon="link"
        keys="Enter"
        disabled={stationName.trim() === ''}
        running={make.running}
      >
        {said.offer}
      </PrimaryAction>
      <RefusalNote refusal={make.refusal} fault={make.fault} />
    </form>
  )
}

function StationRow({ station }: { station: Station }) {
  const [asking, setAsking] = useState(false)
  const said = words.settings.stations
  const isHost = station.stationId === 'host'
  return (
    <li>
      <div>
        <strong>{station.name}</strong>
        <span className="note">{isHost ? said.host : said.paired(formatInstant(station.pairedAt))}</span>
      </div>
      <StateTag
        tone={station.revoked ? 'red' : 'green'}
        word={station.revoked ? said.revoked : said.active}
      />
      {!isHost && !station.revoked && (
        <button type="button" className="text-action" onClick={() => setAsking(!asking)}>
          {asking ? said.cancel : said.revoke}
        </button>
      )}
      {asking && <Revoke stationId={station.stationId} onDone={() => setAsking(false)} />}
    </li>
  )
}

function Revoke({ stationId, onDone }: { stationId: string; onDone: () => void }) {
  const [reason, setReason] = useState('')
  const revoke = useCommand('identity.revokeStation')
  const said = words.settings.stations
  const send = async (): Promise<void> => {
    const answer = await revoke.run({ stationId, reason: reason.trim() })
    if ('ok' in answer) onDone()
  }
  return (
    <form
      className="revoke"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') void send()
      }}
    >
      <Field label={said.reason} required hint={said.reasonHint}>
        <TextField value={reason} onChange={setReason} autoFocus maxLength={300} />
      </Field>
      <SecondaryAction type="submit" disabled={reason.trim() === ''} running={revoke.running}>
        {said.revokeSubmit}
      </SecondaryAction>
      <RefusalNote refusal={revoke.refusal} fault={revoke.fault} />
    </form>
  )
}
