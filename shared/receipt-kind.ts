// What the receipt of a desk file is called: only a request for enforcement is acknowledged as one. Pure.

/** The keys of the receipt's titles. */
export type ReceiptKind = 'request' | 'procedure'

/**
 * A request for enforcement has the receipt that NĐ 152/2026 Art 9.4 asks for; every other procedure of the desk has the
 * acceptance and appointment slip of the one-stop rules (NĐ 118/2025; its template is unverified). The rule packs name all
 * kinds of request `REQUEST…`.
 */
export function receiptKindOf(procedureCode: string): ReceiptKind {
  return /^REQUEST(_|$)/.test(procedureCode) ? 'request' : 'procedure'
}
