import type { CSSProperties } from 'react';

const INK = '#333333';
const QUIET = '#5f5f5f';

export const STYLES = {
  body: {
    backgroundColor: '#f4f4f4',
    color: INK,
    fontFamily: "'Trebuchet MS', Verdana, Arial, sans-serif",
    margin: 0,
    padding: '24px 0',
  },
  /** What mail programs show beside the subject. */
  preview: { display: 'none', maxHeight: 0, maxWidth: 0, opacity: 0, overflow: 'hidden' },
  page: { maxWidth: '520px', margin: '0 auto' },
  band: { borderRadius: '8px 8px 0 0', padding: '16px 28px' },
  sender: { fontSize: '16px', fontWeight: 700, lineHeight: '22px', margin: 0 },
  card: { backgroundColor: '#ffffff', borderRadius: '0 0 8px 8px', padding: '20px 28px 24px' },
  test: {
    backgroundColor: '#fff3cd',
    borderRadius: '4px',
    color: '#5c4300',
    fontSize: '14px',
    fontWeight: 700,
    margin: '0 0 16px',
    padding: '8px 12px',
  },
  heading: { fontSize: '22px', lineHeight: '30px', margin: '4px 0 16px' },
  text: { fontSize: '15px', lineHeight: '23px', margin: '0 0 14px', whiteSpace: 'pre-line' },
  fact: { fontSize: '15px', lineHeight: '22px', margin: '0 0 4px' },
  button: {
    borderRadius: '6px',
    display: 'inline-block',
    fontSize: '16px',
    fontWeight: 700,
    margin: '18px 0 14px',
    padding: '12px 22px',
    textDecoration: 'none',
  },
  quiet: { color: QUIET, fontSize: '13px', lineHeight: '19px', margin: '0' },
  link: { color: INK, textDecoration: 'underline', wordBreak: 'break-all' },
  rule: { borderColor: '#e3e3e3', margin: '20px 0 14px' },
} as const satisfies Record<string, CSSProperties>;
