import { ENGINE_ENTITIES } from '../engine/database/engine-entities.ts';
import { BILLING_ENTITIES } from './billing-entities.ts';
import { RECORDS_ENTITIES } from './records-entities.ts';

/** Every entity, by area. Explicit: what is not listed does not exist. */
export const ENTITIES = [...ENGINE_ENTITIES, ...RECORDS_ENTITIES, ...BILLING_ENTITIES];
