/** The accent that the look was made with. */
export const standardAccent = '#12475a';
/** The grounds that the accent stands on, by day and by night (app/styles/tokens.css). */
const grounds = { light: ['#fbfaf6', '#f2efe7', '#ffffff'], dark: ['#181a1c', '#222528', '#101214'] };

/** Normal text needs this contrast to its ground (WCAG 2.2, 1.4.3). */
export const neededContrast = 4.5;

/** Contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: string, other: string): number {
  const [bright, dim] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

/** Can links and buttons be read in this colour on every light ground, with white on it? */
export function isReadableAccent(colour: string): boolean {
  return grounds.light.every((ground) => contrast(colour, ground) >= neededContrast);
}

/** The same hue, lightened until it can be read on every dark ground. */
export function accentInTheDark(colour: string): string {
  for (let share = 0.3; share < 1; share += 0.05) {
    const lighter = mixedWithWhite(colour, share);
    if (grounds.dark.every((ground) => contrast(lighter, ground) >= 7)) return lighter;
  }
  return '#ffffff';
}

function mixedWithWhite(colour: string, share: number): string {
  const mixed = channels(colour).map((value) => Math.round(value + (255 - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
