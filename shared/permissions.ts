// Which role may do what, and which roles one person may not hold together. Enforcement is the router's;
// this page is only the table (organisation.md §2, separation of duties).

/** Roles by job (glossary §1). */
export const roles = [
  'INTAKE_OFFICER',
  'ENFORCEMENT_OFFICER',
  'STOREKEEPER',
  'ACCOUNTANT',
  'CASHIER',
  'LEADER',
  'ADMINISTRATOR'
] as const
export type Role = (typeof roles)[number]

const granted = {
  INTAKE_OFFICER: [
    'office.read',
    'custody.count',
    'custody.witness',
    'intake.take',
    'intake.own',
    'cases.open',
    'documents.print',
    'devices.use'
  ],
  ENFORCEMENT_OFFICER: [
    'office.read',
    'intake.own',
    'cases.open',
    'cases.enforce',
    'custody.read',
    'custody.receive',
    'custody.handOver',
    'custody.attend',
    'custody.witness',
    'custody.holders',
    'custody.proposeRelease',
    'custody.report',
    'custody.proposeWriteOff',
    'custody.noteDecision',
    'funds.read',
    'funds.propose',
    'documents.print',
    'devices.use'
  ],
  STOREKEEPER: [
    'office.read',
    'custody.read',
    'custody.keep',
    'custody.handOver',
    'custody.receive',
    'custody.holders',
    'custody.door',
    'custody.proposeRelease',
    'custody.report',
    'documents.print',
    'devices.use'
  ],
  ACCOUNTANT: [
    'office.read',
    'custody.count',
    'custody.checkWriteOff',
    'custody.witness',
    'funds.read',
    'funds.check',
    'documents.print',
    'devices.use'
  ],
  CASHIER: [
    'office.read',
    'custody.count',
    'custody.witness',
    'funds.read',
    'funds.cash',
    'documents.print',
    'devices.use'
  ],
  LEADER: [
    'office.read',
    'intake.own',
    'intake.decide',
    'cases.open',
    'cases.enforce',
    'cases.close',
    'cases.assign',
    'cases.numbers',
    'custody.read',
    'custody.order',
    'custody.noteDecision',
    'custody.approve',
    'custody.attend',
    'custody.witness',
    'custody.holders',
    'custody.door',
    'funds.read',
    'funds.approve',
    'replication.read',
    'deadlines.adopt',
    'documents.print',
    'devices.use'
  ],
  ADMINISTRATOR: [
    'office.read',
    'identity.administer',
    'replication.read',
    'replication.administer',
    'deadlines.adopt',
    'devices.administer',
    'devices.use',
    'custody.arrangeStore'
  ]
} as const satisfies Record<Role, readonly string[]>

export type Permission = (typeof granted)[Role][number]

/** The permissions that a set of roles gives together. */
export function permissionsOf(held: readonly Role[]): ReadonlySet<Permission> {
  return new Set(held.flatMap((role) => granted[role]))
}

/**
 * Pairs that one person may not hold: accountant ≠ cashier, storekeeper ≠ accountant (organisation.md §2);
 * who approves does not keep, book or pay; who administers rights does none of the work that they guard.
 */
export const toxicPairs: readonly (readonly [Role, Role])[] = [
  ['ACCOUNTANT', 'CASHIER'],
  ['STOREKEEPER', 'ACCOUNTANT'],
  ['STOREKEEPER', 'CASHIER'],
  ['ENFORCEMENT_OFFICER', 'ACCOUNTANT'],
  ['ENFORCEMENT_OFFICER', 'CASHIER'],
  ['LEADER', 'ACCOUNTANT'],
  ['LEADER', 'CASHIER'],
  ['LEADER', 'STOREKEEPER'],
  ['ADMINISTRATOR', 'ENFORCEMENT_OFFICER'],
  ['ADMINISTRATOR', 'ACCOUNTANT'],
  ['ADMINISTRATOR', 'CASHIER'],
  ['ADMINISTRATOR', 'STOREKEEPER'],
  ['ADMINISTRATOR', 'LEADER']
]

/** The first forbidden pair among these roles, or null. */
export function toxicPairAmong(held: readonly Role[]): readonly [Role, Role] | null {
  return toxicPairs.find(([one, other]) => held.includes(one) && held.includes(other)) ?? null
}
