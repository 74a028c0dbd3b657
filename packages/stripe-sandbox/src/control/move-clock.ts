import { invalidRequest, resourceMissing } from '../core/errors.ts';
import type { World } from '../world.ts';
import type { ClockRequest } from './protocol.ts';

/** Moves the sandbox's clock forward and does what became due. @throws invalid_request_error for a step back. */
export function moveClock(world: World, input: ClockRequest): { now: number } {
  const ms = stepOf(world, input);
  if (!(ms >= 0)) throw invalidRequest('A clock can only be moved forward.');
  world.advance(ms);
  return { now: world.clock.now() };
}

/** A time that has passed is no step. */
function stepOf(world: World, input: ClockRequest): number {
  if ('advanceSeconds' in input) return input.advanceSeconds * 1000;
  const to = 'to' in input ? input.to : dueDateOf(world, input.toDueDateOf);
  return Math.max(0, to * 1000 - world.clock.nowMs());
}

function dueDateOf(world: World, id: string): number {
  const invoice = [...world.realms.values()]
    .map(({ invoices }) => invoices.get(id))
    .find((found) => found !== undefined);
  if (!invoice) throw resourceMissing({ kind: 'invoice', id });
  if (invoice.due_date !== null) return invoice.due_date;
  throw invalidRequest('The invoice has no due date.', { param: 'toDueDateOf' });
}
