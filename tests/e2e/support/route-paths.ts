import routes from '#app/routes.ts';

interface Entry {
  readonly file: string;
  readonly path?: string;
  readonly index?: boolean;
  readonly children?: readonly Entry[];
}

/** Every route id with a URL that reaches it; parameters are filled with ids that exist nowhere. */
export function pathsByRouteId(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (entries: readonly Entry[], base: string) => {
    for (const entry of entries) {
      const own = entry.path === undefined ? base : `${base}/${entry.path}`;
      if (entry.children && entry.children.length > 0) walk(entry.children, own);
      else found.set(entry.file.replace(/\.tsx?$/, ''), fill(own));
    }
  };
  if (!Array.isArray(routes)) throw new Error('app/routes.ts no longer exports a list');
  walk(routes, '');
  return found;
}

const EXISTING: Readonly<Record<string, string>> = {
  ':module': 'positioning',
  ':lesson': 'm01-nature',
  ':nodeId': 'B2.2.1.1',
};

function fill(path: string): string {
  const filled = path.replace(/:[A-Za-z]+/g, (parameter) => EXISTING[parameter] ?? 'no-such-id').replace('*', 'no/such/page');
  return filled === '' ? '/' : filled;
}
