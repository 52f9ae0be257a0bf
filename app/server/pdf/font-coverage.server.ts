import { readFileSync } from 'node:fs';

/** Runs of code points a font has glyphs for, ascending; both ends belong to the run. */
type Runs = readonly (readonly [first: number, last: number])[];

/**
 * Reads which code points a TrueType file has glyphs for: the full-Unicode table (format 12) of its `cmap`.
 * Throws when the file has no such table: another font was put in its place.
 */
export function readCoverage(file: string): (codePoint: number) => boolean {
  const runs = glyphRuns(readFileSync(file), file);
  return (codePoint) => {
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle]?.[1] ?? Infinity) < codePoint) low = middle + 1;
      else high = middle;
    }
    return (runs[low]?.[0] ?? Infinity) <= codePoint;
  };
}

function glyphRuns(font: Buffer, file: string): Runs {
  const cmap = tableOffset(font, 'cmap');
  if (cmap === undefined) throw new Error(`${file} has no cmap table`);
  const count = font.readUInt16BE(cmap + 2);
  for (let at = 0; at < count; at += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 8 + at * 8);
    if (font.readUInt16BE(subtable) !== 12) continue;
    const groups = font.readUInt32BE(subtable + 12);
    return Array.from({ length: groups }, (_entry, group) => {
      const place = subtable + 16 + group * 12;
      return [font.readUInt32BE(place), font.readUInt32BE(place + 4)] as const;
    });
  }
  throw new Error(`${file} has no format 12 character map`);
}

function tableOffset(font: Buffer, tag: string): number | undefined {
  const tables = font.readUInt16BE(4);
  for (let at = 0; at < tables; at += 1) {
    const entry = 12 + at * 16;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  return undefined;
}
