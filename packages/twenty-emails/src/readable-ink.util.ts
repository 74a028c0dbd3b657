const channel = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/**
 * White or near black, whichever stands out more on a colour. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 *
 * @param background #rrggbb
 */
export const readableInk = (background: string): '#ffffff' | '#1b1b1b' => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
    channel(Number.parseInt(background.slice(start, start + 2), 16)),
  );
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.0606 ? '#ffffff' : '#1b1b1b';
};
