/** The least contrast of text that WCAG 2.2 AA allows. */
const LEAST = 4.5;

type Color = readonly [red: number, green: number, blue: number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** Any CSS color, over another one. */
function painted(color: string, ground: Color): Color {
  if (!canvas) throw new Error('There is no canvas.');
  canvas.fillStyle = `rgb(${ground.join(' ')})`;
  canvas.fillRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Relative luminance, as WCAG 2 defines it. */
function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Color, other: Color): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function groundOf(element: Element | null): Color {
  if (!element) throw new Error('Nothing is painted behind the text.');
  const { backgroundColor } = getComputedStyle(element);
  const isClear =
    painted(backgroundColor, [255, 255, 255]).join() !== painted(backgroundColor, [0, 0, 0]).join();
  return isClear
    ? painted(backgroundColor, groundOf(element.parentElement))
    : painted(backgroundColor, [0, 0, 0]);
}

/** Every visible text whose contrast is too small: "3.2 for “Compare” (way)". */
export function faintTexts(root: ShadowRoot): string[] {
  const faint: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || element.localName === 'style' || !node.textContent?.trim()) continue;
    const ground = groundOf(element);
    const ratio = contrast(painted(getComputedStyle(element).color, ground), ground);
    if (ratio < LEAST) faint.push(`${ratio.toFixed(2)} for “${node.textContent}” (${element.className})`);
  }
  return faint;
}
