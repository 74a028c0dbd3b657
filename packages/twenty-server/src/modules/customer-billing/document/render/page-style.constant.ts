/** Points on A4: 1 pt is 1/72 inch. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  left: 56,
  right: 539.28,
  /** Where the body of the first page, and of those that follow, begins. */
  firstTop: 146,
  nextTop: 96,
  /** Nothing of the body stands below this; the footer does. */
  bottom: 762,
  footer: 786,
} as const;

export const CONTENT_WIDTH = PAGE.right - PAGE.left;

export const INK = {
  primary: '#333333',
  secondary: '#666666',
  rule: '#333333',
  hairline: '#e3e3e3',
  panel: '#f5f9fa',
  panelBorder: '#d8e4e6',
  white: '#ffffff',
} as const;

export const MARK_INK = { POSITIVE: '#1b7f4d', NEUTRAL: '#666666', WARNING: '#b3261e' } as const;

export const SIZE = { title: 17, total: 11, body: 9, small: 8 } as const;

/**
 * Figures of the same width, so that digits stand below each other, and none of Inter's contextual forms, which cost
 * most of the time of rendering. The types know a list of features only; fontkit takes answers as well.
 */
export const FIGURES = {
  tnum: true,
  calt: false,
  kern: false,
} as unknown as PDFKit.Mixins.OpenTypeFeatures[];
