import { Engine1764000000001 } from './migrations/1764000000001-engine.ts';
import { Records1764000000002 } from './migrations/1764000000002-records.ts';
import { Billing1764000000003 } from './migrations/1764000000003-billing.ts';
import { Settings1764000000004 } from './migrations/1764000000004-settings.ts';
import { WebhookLog1764000000005 } from './migrations/1764000000005-webhook-log.ts';
import { Truth1764000000010 } from './migrations/1764000000010-truth.ts';
import { Outside1764000000011 } from './migrations/1764000000011-outside.ts';
import { Refunds1764000000012 } from './migrations/1764000000012-refunds.ts';
import { Recovery1764000000013 } from './migrations/1764000000013-recovery.ts';
import { Drift1764000000014 } from './migrations/1764000000014-drift.ts';
import { Link1764000000015 } from './migrations/1764000000015-link.ts';
import { Document1764000000016 } from './migrations/1764000000016-document.ts';
import { Mail1764000000017 } from './migrations/1764000000017-mail.ts';
import { TruthRest1764000000018 } from './migrations/1764000000018-truth-rest.ts';
import { LetterheadFrozen1764000000019 } from './migrations/1764000000019-letterhead-frozen.ts';

/** Every migration, oldest first. One that has been released is never edited. */
export const MIGRATIONS = [
  Engine1764000000001,
  Records1764000000002,
  Billing1764000000003,
  Settings1764000000004,
  WebhookLog1764000000005,
  Truth1764000000010,
  Outside1764000000011,
  Refunds1764000000012,
  Recovery1764000000013,
  Drift1764000000014,
  Link1764000000015,
  Document1764000000016,
  Mail1764000000017,
  TruthRest1764000000018,
  LetterheadFrozen1764000000019,
];
