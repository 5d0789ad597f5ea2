// The tables of the warehouse, room by room.
export * from './assets/tables'
export * from './doors/tables'
export * from './holders/tables'
export * from './places/tables'
export * from './receiving/tables'
export * from './release/tables'
