/** As much of an MDX tree (mdast with JSX) as the course uses. */
export interface MdxNode {
  readonly type: string;
  readonly name?: string | null;
  readonly depth?: number;
  readonly url?: string;
  value?: string;
  readonly attributes?: readonly MdxAttribute[];
  readonly children?: readonly MdxNode[];
  readonly position?: { readonly start: { readonly line: number } };
  data?: { hProperties?: Record<string, string> };
}

export interface MdxAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

export function lineOf(node: MdxNode): number | undefined {
  return node.position?.start.line;
}

/** All text below a node, as it is read. */
export function textOf(node: MdxNode): string {
  return node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(textOf).join('');
}

export function isElement(node: MdxNode): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** String attributes of a JSX element; expressions are left out. */
export function stringAttributes(node: MdxNode): ReadonlyMap<string, string> {
  return new Map(
    (node.attributes ?? []).flatMap(({ name, value }) => (name !== undefined && typeof value === 'string' ? [[name, value] as const] : [])),
  );
}
