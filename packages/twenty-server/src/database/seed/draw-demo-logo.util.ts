import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const SIZE = 180;
/** Points that are looked at along each side of a pixel, so that edges are smooth. */
const SAMPLES = 4;
/** Feathers of a wing, each between two circles: centre x and y, outer radius, by how much the inner one is lower. */
const FEATHERS = [
  { x: 0.46, y: 0.66, radius: 0.38, lift: 0.14 },
  { x: 0.52, y: 0.76, radius: 0.28, lift: 0.11 },
  { x: 0.58, y: 0.84, radius: 0.18, lift: 0.08 },
] as const;

/** A wing cut out of a disc; `x` and `y` go from 0 to 1, downwards. */
const isInk = (x: number, y: number): boolean => {
  if (Math.hypot(x - 0.5, y - 0.5) > 0.5) return false;
  return !FEATHERS.some(
    ({ x: left, y: top, radius, lift }) =>
      Math.hypot(x - left, y - top) < radius &&
      Math.hypot(x - left - lift, y - top - lift) > radius,
  );
};

/** How much of a pixel is ink, from 0 to 255. */
const coverageOf = (column: number, row: number): number => {
  let hits = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const dx = ((sample % SAMPLES) + 0.5) / SAMPLES;
    const dy = (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
    if (isInk((column + dx) / SIZE, (row + dy) / SIZE)) hits += 1;
  }
  return Math.round((hits / SAMPLES ** 2) * 255);
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/** The demo firm's mark as PNG on transparent ground (RGBA), made here so that no binary is kept. */
export const drawDemoLogo = (color: string): Buffer => {
  const ink = Buffer.from(color.slice(1), 'hex');
  const head = Buffer.alloc(13);
  head.writeUInt32BE(SIZE, 0);
  head.writeUInt32BE(SIZE, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: SIZE }, (_row, y) =>
    Buffer.from([
      0,
      ...Array.from({ length: SIZE }, (_column, x) => [...ink, coverageOf(x, y)]).flat(),
    ]),
  );
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
