// What stands on a label, as plain values. No person ever does: the storeroom is shared.

export interface AssetLabel {
  /** What it is, in the keeper's words. */
  thing: string
  caseNumber: string | null
  decisionNumber: string | null
  sealNumber: string | null
  /** `where` stands small above (`Kho 1, kệ`), `shelf` large (`A03`), `cell` under it (`ô 12`). */
  place: { where: string; shelf: string; cell: string } | null
  /** The business day it came in. */
  receivedOn: string
  tag: string
  /** 0 on the original. */
  reprint: number
}

/** A storage place, read from two metres. */
export interface PlaceLabel {
  /** `Kệ A03` */
  name: string
  /** The places it stands in, `Kho 1 · Phòng 2`; empty for a warehouse. */
  path: string
  tag: string
  reprint: number
}

/** A container that moves with what lies in it: no place stands on it. */
export interface ContainerLabel {
  /** `Thùng 12` */
  name: string
  /** What kind of things it holds, or null. */
  note: string | null
  sealNumber: string | null
  /** The day from which it is used. */
  since: string | null
  tag: string
  reprint: number
}

export type Label =
  | ({ kind: 'asset' } & AssetLabel)
  | ({ kind: 'place' } & PlaceLabel)
  | ({ kind: 'container' } & ContainerLabel)
