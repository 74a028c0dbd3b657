import { parsePostmasterPid } from './postmaster-pid.util.ts';

describe('parsePostmasterPid', () => {
  it('reads process id, port and status of a running server', () => {
    const text = '4711\n/data\n1795400000\n5454\n\n127.0.0.1\n  1234  5\nready   \n';
    expect(parsePostmasterPid(text)).toEqual({ processId: 4711, port: 5454, status: 'ready' });
  });

  it('knows a server that has not yet opened its port', () => {
    expect(parsePostmasterPid('4711\n/data\n1795400000\n')).toEqual({
      processId: 4711,
      port: null,
      status: null,
    });
  });

  it.each(['', '\n', 'not a number\n', '-1\n', '0\n'])('finds nothing in %j', (text) => {
    expect(parsePostmasterPid(text)).toBeNull();
  });
});
