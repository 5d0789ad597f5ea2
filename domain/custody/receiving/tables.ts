// The head's orders to stock in, line by line.
import { defineTable, integer, text, textOrNull } from '../../journal/table'

export const stockInOrderTable = defineTable('stock_in_order', {
  tableClass: 'projection',
  key: ['order_id'],
  columns: {
    order_id: text(),
    order_number: text(),
    case_id: text(),
    reason: text(),
    delivered_by: text(),
    issued_at: text(),
    issued_by: text()
  }
})

export const stockInLineTable = defineTable('stock_in_line', {
  tableClass: 'projection',
  key: ['order_id', 'line_number'],
  columns: {
    order_id: text(),
    line_number: integer(),
    name: text(),
    unit: text(),
    quantity: integer(),
    received_asset_id: textOrNull()
  }
})
