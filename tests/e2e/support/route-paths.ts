import routes from '#app/routes.ts';

interface Entry {
  readonly file: string;
  readonly path?: string;
  readonly index?: boolean;
  readonly children?: readonly Entry[];
}

/** Values of a parameter, named as app/routes.ts names it without the colon. */
export type ParameterValues = Readonly<Record<string, readonly string[]>>;

/** Ids of authored content, the same in every database. */
const AUTHORED: ParameterValues = { module: ['positioning'], lesson: ['m01-nature'], nodeId: ['B2.2.1.1'] };

/** Every route id with URLs that reach it: one per value of its parameter, or one with an id that exists nowhere. */
export function pathsByRouteId(values: ParameterValues = {}): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const known = { ...AUTHORED, ...values };
  const walk = (entries: readonly Entry[], base: string) => {
    for (const entry of entries) {
      const own = entry.path === undefined ? base : `${base}/${entry.path}`;
      if (entry.children && entry.children.length > 0) walk(entry.children, own);
      else found.set(entry.file.replace(/\.tsx?$/, ''), filled(own, known));
    }
  };
  if (!Array.isArray(routes)) throw new Error('app/routes.ts no longer exports a list');
  walk(routes, '');
  return found;
}

function filled(pattern: string, values: ParameterValues): readonly string[] {
  let paths: readonly string[] = [pattern === '' ? '/' : pattern.replace('*', 'no/such/page')];
  for (const [parameter, name = ''] of pattern.matchAll(/:([A-Za-z]+)/g)) {
    paths = paths.flatMap((path) => (values[name] ?? ['no-such-id']).map((value) => path.replace(parameter, value)));
  }
  return paths;
}

/** Where single fetch asks for a page's data. */
export function dataPathOf(path: string): string {
  return path === '/' ? '/_root.data' : `${path}.data`;
}
