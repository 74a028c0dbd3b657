import { HANDLED_EVENT_TYPES } from '../../inbox/handled-event-types.constant.ts';

const EVERYTHING = '*';

export type EventComparison = {
  /** Handled here and not sent. */
  readonly missingEvents: string[];
  /** Sent and not handled here. */
  readonly extraEvents: string[];
};

/** How the events an endpoint sends differ from those we handle. */
export const compareEvents = (enabledEvents: readonly string[]): EventComparison => {
  const enabled = new Set(enabledEvents);
  const handled = new Set(HANDLED_EVENT_TYPES);
  return {
    missingEvents: enabled.has(EVERYTHING)
      ? []
      : HANDLED_EVENT_TYPES.filter((type) => !enabled.has(type)),
    extraEvents: [...enabled].filter((type) => !handled.has(type)),
  };
};
