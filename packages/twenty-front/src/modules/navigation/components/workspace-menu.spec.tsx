import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInApp } from '../../../testing/render-in-app.tsx';
import { WorkspaceMenu } from './workspace-menu.tsx';

describe('WorkspaceMenu', () => {
  it('chooses the theme from radio items, one of which is checked', async () => {
    renderInApp(<WorkspaceMenu />);
    const open = async (): Promise<void> =>
      userEvent.click(screen.getByRole('button', { name: 'Kestrel Works, account and theme' }));
    await open();
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Dark' }));
    await open();
    expect(await screen.findByRole('menuitemradio', { name: 'Dark' })).toBeChecked();
    expect(screen.getByRole('menuitemradio', { name: 'Light' })).not.toBeChecked();
  });
});
