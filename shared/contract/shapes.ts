// The small shapes that many calls share: identifiers, texts, money, days. They only describe what crosses
// a border; what a value means is the business of the domain that uses it.
import { z } from 'zod'

/** A UUID in lower case, as `newId` makes them. */
export const id = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
/** One line of typed text, not empty. */
export const line = z.string().min(1).max(300).regex(/\S/)
/** One line that may be left empty. */
export const lineOrEmpty = z.string().max(300)
/** Several sentences. */
export const text = z.string().min(1).max(4000).regex(/\S/)
export const textOrEmpty = z.string().max(4000)
/** Đồng of any sign, as a decimal string (design: at borders never a number). */
export const dong = z.string().regex(/^(0|-?[1-9]\d{0,17})$/)
/** Đồng, at least 1. */
export const dongPositive = z.string().regex(/^[1-9]\d{0,17}$/)
/** Đồng, 0 or more. */
export const dongNotNegative = z.string().regex(/^(0|[1-9]\d{0,17})$/)
/**
 * Đồng that a person types: sixteen digits are more than anybody owes, and sums of them stay far from where 64 bits
 * end. A ledger that has run over can never be read again.
 */
export const dongTyped = z.string().regex(/^[1-9]\d{0,15}$/)
export const dongTypedOrZero = z.string().regex(/^(0|[1-9]\d{0,15})$/)
/** A business day `YYYY-MM-DD`. */
export const day = z.iso.date()
/** An instant in UTC with milliseconds. */
export const instant = z.iso.datetime({ precision: 3 })
/** A 16-digit tag; its check digits are tested by `parseTag`, not here. */
export const tag = z.string().regex(/^\d{16}$/)
/** An office code `PPOOO`. */
export const officeCode = z.string().regex(/^\d{5}$/)
/** Lower-case hex SHA-256. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** A person's 12-digit number, or an old 9-digit one. */
export const identityNumber = z.string().regex(/^(\d{9}|\d{12})$/)
/** The code of an organisation or enterprise. */
export const organisationCode = z.string().regex(/^\d{10}(-?\d{3})?$/)
export const nothing = z.strictObject({})
export const counted = z.int().min(0)
