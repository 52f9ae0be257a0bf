import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('app/styles/tokens.css', 'utf8');
const darkAt = css.indexOf('@variant dark');
const themes = { light: tokensOf(css.slice(0, darkAt)), dark: tokensOf(css.slice(darkAt)) };

function tokensOf(block: string): ReadonlyMap<string, string> {
  return new Map([...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map((match) => [match[1] ?? '', match[2] ?? '']));
}

/** WCAG 2.2, relative luminance of an sRGB colour. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'raised', 'sunk'];
const softGrounds = ['accent-soft', 'danger-soft', 'warn-soft'];
const pairs = [
  ...[...grounds, ...softGrounds].map((ground) => ({ front: 'ink', ground, atLeast: 7 })),
  ...grounds.map((ground) => ({ front: 'muted', ground, atLeast: 7 })),
  ...['accent', 'accent-strong', 'danger', 'warn'].flatMap((front) => grounds.map((ground) => ({ front, ground, atLeast: 4.5 }))),
  ...['accent', 'danger', 'warn'].map((front) => ({ front, ground: `${front}-soft`, atLeast: 4.5 })),
  { front: 'on-accent', ground: 'accent', atLeast: 4.5 },
  { front: 'on-accent', ground: 'accent-strong', atLeast: 4.5 },
  { front: 'on-danger', ground: 'danger', atLeast: 4.5 },
  { front: 'on-danger', ground: 'danger-strong', atLeast: 4.5 },
  // WCAG 1.4.11: what shows where a field is, where the focus is, and a figure's strokes.
  ...grounds.map((ground) => ({ front: 'line-strong', ground, atLeast: 3 })),
  ...grounds.map((ground) => ({ front: 'focus', ground, atLeast: 3 })),
  ...['fig-paper', 'fig-soft', 'fig-accent-soft'].flatMap((ground) => [
    { front: 'fig-line', ground, atLeast: 4.5 },
    { front: 'fig-accent', ground, atLeast: 4.5 },
    { front: 'ink', ground, atLeast: 7 },
  ]),
];

describe.each(Object.entries(themes))('%s theme', (_theme, tokens) => {
  test.each(pairs)('$front is readable on $ground', ({ front, ground, atLeast }) => {
    expect(contrast(tokens.get(front) ?? 'absent', tokens.get(ground) ?? 'absent')).toBeGreaterThanOrEqual(atLeast);
  });

  test('has every token the other theme has', () => {
    expect([...tokens.keys()].sort()).toEqual([...themes.light.keys()].sort());
  });
});
