import { waitFor } from '@testing-library/react';
import { type ReactNode } from 'react';
import { renderInApp } from '../../../testing/render-in-app.tsx';
import { type LiveChangeSet } from '../live-changes.ts';
import { useLiveChanges } from './use-live-changes.ts';

const Probe = ({
  onChanges,
}: {
  readonly onChanges: (changes: LiveChangeSet) => void;
}): ReactNode => {
  useLiveChanges({ type: 'INVOICE', waitMs: 20, onChanges });
  return null;
};

describe('useLiveChanges', () => {
  it('gathers what comes close together into one call', async () => {
    const onChanges = jest.fn<void, [LiveChangeSet]>();
    const { liveChanges } = renderInApp(<Probe onChanges={onChanges} />);
    ['a', 'b', 'a'].forEach((id) => liveChanges.announce({ type: 'INVOICE', id }));
    await waitFor(() => expect(onChanges).toHaveBeenCalledTimes(1));
    expect(onChanges).toHaveBeenCalledWith({ ids: new Set(['a', 'b']) });
  });

  it('lets a gap stand for everything', async () => {
    const onChanges = jest.fn<void, [LiveChangeSet]>();
    const { liveChanges } = renderInApp(<Probe onChanges={onChanges} />);
    liveChanges.announce({ type: 'INVOICE', id: 'a' });
    liveChanges.announceGap();
    await waitFor(() => expect(onChanges).toHaveBeenCalledTimes(1));
    expect(onChanges).toHaveBeenCalledWith('all');
  });
});
