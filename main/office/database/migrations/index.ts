// Every migration of an office's store, in order. A merged one is never edited.
import type { MigrationInterface } from 'typeorm'
import { Journal1763800000001 } from './1763800000001-journal'
import { Identity1763800000002 } from './1763800000002-identity'
import { Files1763800000003 } from './1763800000003-files'
import { Custody1763800000004 } from './1763800000004-custody'
import { Funds1763800000005 } from './1763800000005-funds'
import { Desk1763800000006 } from './1763800000006-desk'
import { Lookups1763800000007 } from './1763800000007-lookups'
import { CustodyAssets1763800000008 } from './1763800000008-custody-assets'
import { Receiving1763800000009 } from './1763800000009-receiving'
import { Storing1763800000010 } from './1763800000010-storing'
import { Counting1763800000011 } from './1763800000011-counting'
import { Release1763800000012 } from './1763800000012-release'
import { AssetSearch1763800000013 } from './1763800000013-asset-search'
import { CustodyLoans1763800000014 } from './1763800000014-custody-loans'
import { Incidents1763800000015 } from './1763800000015-incidents'
import { TwoPeople1763800000016 } from './1763800000016-two-people'
import { CancelledCounts1763800000017 } from './1763800000017-cancelled-counts'
import { IncidentEnds1763800000018 } from './1763800000018-incident-ends'
import { Deadlines1763800000019 } from './1763800000019-deadlines'
import { RelatedSearch1763800000020 } from './1763800000020-related-search'
import { PageManifests1763800000021 } from './1763800000021-page-manifests'
import { FileLife1763800000022 } from './1763800000022-file-life'
import { Cases1763800000023 } from './1763800000023-cases'
import { BookTruth1763800000024 } from './1763800000024-book-truth'
import { Lots1763800000025 } from './1763800000025-lots'
import { Hands1763800000026 } from './1763800000026-hands'
import { Stock1763800000027 } from './1763800000027-stock'
import { UncountedThings1763800000028 } from './1763800000028-uncounted-things'
import { GuardedCounts1763800000029 } from './1763800000029-guarded-counts'
import { TwoAtExits1763800000030 } from './1763800000030-two-at-exits'

export const migrations: readonly (new () => MigrationInterface & { name: string })[] = [
  Journal1763800000001,
  Identity1763800000002,
  Files1763800000003,
  Custody1763800000004,
  Funds1763800000005,
  Desk1763800000006,
  Lookups1763800000007,
  CustodyAssets1763800000008,
  Receiving1763800000009,
  Storing1763800000010,
  Counting1763800000011,
  Release1763800000012,
  AssetSearch1763800000013,
  CustodyLoans1763800000014,
  Incidents1763800000015,
  TwoPeople1763800000016,
  CancelledCounts1763800000017,
  IncidentEnds1763800000018,
  Deadlines1763800000019,
  RelatedSearch1763800000020,
  PageManifests1763800000021,
  FileLife1763800000022,
  Cases1763800000023,
  BookTruth1763800000024,
  Lots1763800000025,
  Hands1763800000026,
  Stock1763800000027,
  UncountedThings1763800000028,
  GuardedCounts1763800000029,
  TwoAtExits1763800000030
]
