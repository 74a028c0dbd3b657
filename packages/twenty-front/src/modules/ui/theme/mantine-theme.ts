import { createTheme, type MantineThemeOverride } from '@mantine/core';

const INDIGO = [
  '#edf2fe',
  '#e1e9ff',
  '#d2deff',
  '#c1d0ff',
  '#abbdf9',
  '#8da4ef',
  '#3e63dd',
  '#3358d4',
  '#3a5bc7',
  '#1f2d5c',
] as const;

export const mantineTheme: MantineThemeOverride = createTheme({
  // Mantine counts in rem of 16 px, and ours has 13.
  scale: 16 / 13,
  fontFamily: "'Inter Variable', Inter, system-ui, sans-serif",
  fontFamilyMonospace: "'DM Mono', ui-monospace, monospace",
  primaryColor: 'indigo',
  primaryShade: 6,
  colors: { indigo: INDIGO },
  defaultRadius: 4,
  fontSizes: { xs: '11px', sm: '13px', md: '13px', lg: '16px', xl: '20px' },
  respectReducedMotion: true,
  cursorType: 'pointer',
});
