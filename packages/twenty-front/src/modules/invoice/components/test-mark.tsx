import { Tooltip } from '@mantine/core';
import { IconFlask } from '@tabler/icons-react';
import { type ReactNode } from 'react';

/** Marks what was made in test mode, wherever it is shown. */
export const TestMark = (): ReactNode => (
  <Tooltip label="Test mode: no real money">
    <span role="img" aria-label="Test mode" style={{ display: 'inline-flex', flex: 'none' }}>
      <IconFlask size={14} color="var(--yellow-text)" aria-hidden="true" />
    </span>
  </Tooltip>
);
