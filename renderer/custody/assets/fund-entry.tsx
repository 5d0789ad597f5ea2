import { useState } from 'react'
import { useCommand } from '../../office'
import { useMay } from '../../session'
import { SecondaryAction } from '../../ui/action-button'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import type { Asset } from '../asset-state'

const fundKinds: readonly Asset['kind'][] = ['CASH', 'FOREIGN_CASH', 'GOLD_GEMS']

/** Money and gold: the accountant writes down by which voucher it came into the funds. */
export function FundEntry({ asset }: { asset: Asset }) {
  const mayCheck = useMay('funds.check')
  const [voucherNumber, setVoucherNumber] = useState('')
  const command = useCommand('custody.noteFundEntry')
  const { page } = words.custodyAssets
  if (!mayCheck || asset.fundVoucher !== null || !fundKinds.includes(asset.kind)) return null
  const send = (): void => {
    void command.run({ assetId: asset.assetId, voucherNumber: voucherNumber.trim() })
  }
  return (
    <form
      className="work-form inner"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Field label={page.noteFund} required>
        <TextField
          value={voucherNumber}
          onChange={setVoucherNumber}
          placeholder={page.noteFundHint}
          maxLength={100}
        />
      </Field>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <SecondaryAction type="submit" disabled={voucherNumber.trim() === ''} running={command.running}>
        {page.noteFundSubmit}
      </SecondaryAction>
    </form>
  )
}
