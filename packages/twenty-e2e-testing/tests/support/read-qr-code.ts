import { type Locator } from '@playwright/test';
import jsqr from 'jsqr';

// The package is CommonJS and its types say otherwise.
const decode = jsqr as unknown as typeof jsqr.default;
const SIDE = 240;

/** What a phone's camera reads from a picture on the page; null: nothing. */
export const readQrCode = async (picture: Locator): Promise<string | null> => {
  const pixels = await picture.evaluate((element, side) => {
    const image = element as HTMLImageElement;
    const canvas = document.createElement('canvas');
    canvas.width = side;
    canvas.height = side;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('The browser has no canvas.');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, side, side);
    // A camera needs white around the code.
    context.drawImage(image, side / 10, side / 10, side * 0.8, side * 0.8);
    return [...context.getImageData(0, 0, side, side).data];
  }, SIDE);
  return decode(new Uint8ClampedArray(pixels), SIDE, SIDE)?.data ?? null;
};
