import { z } from 'zod';

/** Everything one response brought: the body, and the headers as text. */
export interface Capture {
  /** When and where: "active: GET /exam". */
  readonly what: string;
  readonly headers: string;
  readonly body: string;
}

export interface LeakRules {
  /** What must not occur anywhere, by name. */
  readonly tokens: readonly { readonly name: string; readonly pattern: RegExp }[];
  /** Names that no property of any JSON may have. */
  readonly names: readonly string[];
}

/** Every breach of the rules in one response, as sentences for the failure report. */
export function leaksIn(capture: Capture, rules: LeakRules): string[] {
  const texts = [capture.headers, capture.body, unescaped(capture.body)];
  const found = rules.tokens.filter(({ pattern }) => texts.some((text) => pattern.test(text))).map(({ name }) => name);
  const objects = objectsIn(capture.body);
  const named = rules.names.filter((name) => objects.some((object) => object.has(name)));
  // Sections, parts and weights are told apart by a `key`, too, but each of them has a title.
  if (objects.some((object) => object.has('key') && !object.has('title'))) named.push('key');
  return [...found.map((name) => `${capture.what}: ${name}`), ...named.map((name) => `${capture.what}: property “${name}”`)];
}

/** JSON and scripts may hide a character behind \u0000, HTML behind &#0; — a reader of the wire sees through both. */
function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#x([0-9a-fA-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** The property names of every object in a response: of JSON, of a data request, or of the data inside a page. */
function objectsIn(body: string): ReadonlySet<string>[] {
  const whole = parsed(body);
  if (whole !== undefined && !isFlattened(whole)) return objectsOf(whole);
  if (isFlattened(whole)) return flattenedObjects([body]);
  const streamed = [...body.matchAll(/streamController\.enqueue\(("(?:[^"\\]|\\.)*")\)/g)].flatMap(([, literal = '']) => {
    const text = z.string().safeParse(parsed(literal)).data;
    return text === undefined ? [] : text.split('\n');
  });
  return flattenedObjects(streamed.length > 0 ? streamed : body.split('\n'));
}

function objectsOf(value: unknown): ReadonlySet<string>[] {
  if (Array.isArray(value)) return value.flatMap(objectsOf);
  if (typeof value !== 'object' || value === null) return [];
  return [new Set(Object.keys(value)), ...Object.values(value).flatMap(objectsOf)];
}

/** turbo-stream: one flat list of values in which an object is {"_nameIndex": valueIndex}. */
function flattenedObjects(lines: readonly string[]): ReadonlySet<string>[] {
  const values = lines.flatMap((line) => {
    const list = parsed(line.replace(/^[PE]\d+:/, ''));
    return Array.isArray(list) ? list.map((entry: unknown) => entry) : [];
  });
  return values.flatMap((value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    return [new Set(Object.keys(value).map((name) => (/^_\d+$/.test(name) ? String(values[Number(name.slice(1))]) : name)))];
  });
}

function isFlattened(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [first] = value.map((entry: unknown) => entry);
  return typeof first === 'object' && first !== null && Object.keys(first).every((name) => /^_\d+$/.test(name));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
