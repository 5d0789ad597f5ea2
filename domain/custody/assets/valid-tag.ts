// The row of a tag that is given out.

/** Valid until another takes its place. */
export function validTag({ tag, assetId }: { tag: string; assetId: string }, at: string) {
  return {
    tag,
    asset_id: assetId,
    state: 'VALID',
    issued_at: at,
    voided_at: null,
    void_reason: null,
    replaced_by: null
  }
}
