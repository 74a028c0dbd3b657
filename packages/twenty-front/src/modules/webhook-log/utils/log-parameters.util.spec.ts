import { LOG_VIEWS } from '../constants/log-views.constant.ts';
import { readLogParameters, toLogFilter, writeLogParameters } from './log-parameters.util.ts';

const read = (text: string) => readLogParameters(new URLSearchParams(text));

describe('log parameters', () => {
  it('come back as they were written', () => {
    const text = 'state=in-work&type=invoice&search=INV-1&connection=connection-1&event=event-1';
    expect(new URLSearchParams(writeLogParameters(read(text))).toString()).toBe(text);
    expect(writeLogParameters(read('state=refused'))).toEqual({ state: 'refused' });
  });

  it('fall back to everything where the address is empty or strange', () => {
    expect(read('state=lost').view).toBe(LOG_VIEWS[0]);
    expect(writeLogParameters(read(''))).toEqual({});
  });

  it('ask the API for null where nothing is chosen', () => {
    expect(toLogFilter(read(''))).toEqual({
      states: null,
      type: null,
      search: null,
      connectionId: null,
    });
    expect(toLogFilter(read('state=in-work')).states).toEqual(['RECEIVED', 'DISPATCHED']);
  });

  it('leave no state without a view', () => {
    const states = LOG_VIEWS.flatMap((view) => view.states);
    expect([...states].sort()).toEqual([
      'DISPATCHED',
      'FAILED',
      'IGNORED',
      'PROCESSED',
      'QUARANTINED',
      'RECEIVED',
      'WAITING',
    ]);
  });
});
