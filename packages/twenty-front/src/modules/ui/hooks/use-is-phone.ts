import { useMediaQuery } from '@mantine/hooks';

/** Where the drawer gives way to the bar at the bottom. The style sheets use the same width. */
export const useIsPhone = (): boolean =>
  useMediaQuery('(max-width: 767px)', false, { getInitialValueInEffect: false });
