import { createRequire } from 'node:module';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { readCoverage } from '#app/server/pdf/font-coverage.server.ts';
import { PAGE_STYLE } from '#app/server/pdf/templates/page-style.typ.ts';
import { TYPST_WORKER } from '#app/server/pdf/typst-worker.ts';

export interface RenderedPdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
}

/** Typst refused a template or its data: a programmer's mistake, not a reader's. */
export class PdfFault extends Error {
  override readonly name = 'PdfFault';
}

const require = createRequire(import.meta.url);
const FONT_FILES = ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf'].map((file) =>
  require.resolve(`@expo-google-fonts/noto-sans-sc/${file}`),
);

/**
 * The one way to a PDF: a Typst template (`templates/*.typ.ts`, put behind page-style) and the data it reads as `data`.
 * Data goes in as JSON beside the template, never into it, so that no name can become markup; figures are SVG text in
 * the data, read with `image(bytes(…), format: "svg")`. The same input gives the same bytes: no date is written.
 *
 * A character the font lacks is printed as its number, 〔U+20BB7〕, never as a box; `unprintable` tells beforehand.
 * Marks that turn the writing direction are left out, for they could make a name read as another.
 *
 * Typst is native and synchronous, 20 to 150 ms for a form and up to half a second for a module, so it runs on a thread of
 * its own, one job after another; the first job also waits half a second for the fonts.
 * Rejects with PdfFault when the template or the data is wrong, with the thread's own error when it cannot start.
 */
export function renderPdf<Data extends { readonly title: string }>(template: string, data: Data): Promise<RenderedPdf> {
  const json = JSON.stringify(data, (_key, value: unknown) => (typeof value === 'string' ? printable(value) : value));
  const { worker, waiting } = runningPress();
  jobs += 1;
  const id = jobs;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.ref();
    worker.postMessage({ id, template: PAGE_STYLE + template, data: json });
  });
}

const prints = new WeakMap<object, Promise<RenderedPdf>>();

/**
 * Prints a piece of the compiled course once for as long as it is in memory: its readers hand out the same object until the
 * content changes. Not for anything that names a person.
 */
export function printOnce(content: object, print: () => Promise<RenderedPdf>): Promise<RenderedPdf> {
  const earlier = prints.get(content);
  if (earlier) return earlier;
  const printing = print();
  prints.set(content, printing);
  printing.catch(() => prints.delete(content));
  return printing;
}

/** Characters of a text that would print as their numbers, each once; empty when the text prints whole. */
export function unprintable(text: string): readonly string[] {
  return [...new Set(text)].filter((character) => printedCharacter(character).startsWith(NUMBER_SIGN));
}

const NUMBER_SIGN = '〔U+';
/** What takes no ink: joiners, variation selectors, line ends. */
const WITHOUT_INK = /^[\p{Default_Ignorable_Code_Point}\n\r\t]$/u;
const ANY_SPACE = /^\p{Zs}$/u;
const known = new Map<string, string>();

function printable(text: string): string {
  let printed = '';
  for (const character of text.replace(/\p{Bidi_Control}/gu, '')) printed += printedCharacter(character);
  return printed;
}

function printedCharacter(character: string): string {
  const earlier = known.get(character);
  if (earlier !== undefined) return earlier;
  const codePoint = character.codePointAt(0) ?? 0;
  const asNumber = `${NUMBER_SIGN}${codePoint.toString(16).toUpperCase().padStart(4, '0')}〕`;
  const hasGlyph = WITHOUT_INK.test(character) || coverage().every((covers) => covers(codePoint));
  const printed = hasGlyph ? character : ANY_SPACE.test(character) ? ' ' : asNumber;
  known.set(character, printed);
  return printed;
}

let readFonts: readonly ReturnType<typeof readCoverage>[] | undefined;

function coverage() {
  readFonts ??= FONT_FILES.map(readCoverage);
  return readFonts;
}

const answerSchema = z.union([
  z.object({ id: z.int(), pages: z.int(), bytes: z.instanceof(Uint8Array) }),
  z.object({ id: z.int(), fault: z.string() }),
]);

interface Waiting {
  readonly resolve: (pdf: RenderedPdf) => void;
  readonly reject: (error: Error) => void;
}

interface Press {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

let press: Press | undefined;
let jobs = 0;

/** The thread; started at the first job, and anew after it was lost. It keeps the process alive only while it works. */
function runningPress(): Press {
  if (press) return press;
  const fontFolders = FONT_FILES.map((file) => path.dirname(file));
  const worker = new Worker(TYPST_WORKER, {
    eval: true,
    workerData: { compiler: require.resolve('@myriaddreamin/typst-ts-node-compiler'), fontFolders },
  });
  const started: Press = { worker, waiting: new Map() };
  worker.on('message', (message: unknown) => answer(started, message));
  const lost = (error: Error) => {
    if (press === started) press = undefined;
    for (const { reject } of started.waiting.values()) reject(error);
    started.waiting.clear();
  };
  worker.on('error', lost);
  worker.on('exit', (code) => lost(new Error(`The PDF thread ended with code ${code}`)));
  press = started;
  return started;
}

function answer({ worker, waiting }: Press, message: unknown): void {
  const parsed = answerSchema.parse(message);
  const job = waiting.get(parsed.id);
  waiting.delete(parsed.id);
  if (waiting.size === 0) worker.unref();
  if ('fault' in parsed) job?.reject(new PdfFault(parsed.fault));
  else job?.resolve({ pages: parsed.pages, bytes: parsed.bytes });
}
