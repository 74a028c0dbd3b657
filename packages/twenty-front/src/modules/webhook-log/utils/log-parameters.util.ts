import { type WebhookLogFilter } from '../../../generated/graphql';
import { LOG_VIEWS, type LogView, REFUSED_VIEW } from '../constants/log-views.constant.ts';

/** What the log shows; lives in the address, so that it can be sent to a colleague. */
export type LogParameters = {
  readonly view: LogView;
  /** Refused deliveries instead of events. */
  readonly refused: boolean;
  readonly type: string;
  readonly search: string;
  readonly connectionId: string | null;
  /** The event that is open beside the list. */
  readonly eventId: string | null;
};

/** Whatever is missing or unknown falls back to what one sees without choosing. */
export const readLogParameters = (parameters: URLSearchParams): LogParameters => {
  const state = parameters.get('state');
  return {
    view: LOG_VIEWS.find(({ name }) => name === state) ?? LOG_VIEWS[0],
    refused: state === REFUSED_VIEW,
    type: parameters.get('type') ?? '',
    search: parameters.get('search') ?? '',
    connectionId: parameters.get('connection'),
    eventId: parameters.get('event'),
  };
};

export const writeLogParameters = (parameters: LogParameters): Record<string, string> => {
  const { view, refused, type, search, connectionId, eventId } = parameters;
  return {
    ...(refused ? { state: REFUSED_VIEW } : view === LOG_VIEWS[0] ? {} : { state: view.name }),
    ...(type === '' ? {} : { type }),
    ...(search === '' ? {} : { search }),
    ...(connectionId === null ? {} : { connection: connectionId }),
    ...(eventId === null ? {} : { event: eventId }),
  };
};

/** As the API asks for it; null is everything. */
export const toLogFilter = ({
  view,
  type,
  search,
  connectionId,
}: Pick<LogParameters, 'view' | 'type' | 'search' | 'connectionId'>): WebhookLogFilter => ({
  states: view.states.length === 0 ? null : [...view.states],
  type: type === '' ? null : type,
  search: search === '' ? null : search,
  connectionId,
});
