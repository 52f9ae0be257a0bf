import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import type { MarkupElement, MarkupNode } from '#app/domain/exchange/markup.ts';
import { accept, type Result } from '#app/domain/shared/result.ts';
import { type FileRefusal, refuseFile, textOfBytes } from '#app/server/exchange/upload-guard.server.ts';

const DEPTH_LIMIT = 100;
const ELEMENT_LIMIT = 250_000;
const ATTRIBUTE_LIMIT = 1_000_000;

/** An XML element with the namespace it is in; names are local. Comments stand as elements of the name #comment. */
export interface XmlElement extends MarkupElement {
  readonly namespace: string;
}

export const COMMENT = '#comment';

/** Parses XML from outside. Refuses, before any parser sees it, what can make a parser eat the machine or read its files. */
export function readXml(bytes: Uint8Array): Result<XmlElement, FileRefusal> {
  const text = textOfBytes(bytes);
  if (!text.ok) return text;
  const danger = dangerIn(text.value);
  if (danger !== undefined) return danger;
  let broken: string | undefined;
  try {
    const parser = new DOMParser({
      locator: true,
      onError: (level, message) => {
        if (level !== 'warning') broken ??= message;
      },
    });
    const root = parser.parseFromString(text.value, 'application/xml').documentElement;
    if (root === null || broken !== undefined) return refuseBroken(broken ?? '');
    return accept(elementOf(root));
  } catch (error) {
    return refuseBroken(broken ?? (error instanceof Error ? error.message : ''));
  }
}

function refuseBroken(message: string) {
  const line = /line[:\s]*(\d+)/i.exec(message)?.[1];
  return refuseFile(`XML 写法有误${line === undefined ? '' : `，大约在第 ${line} 行`}`, '请用原来的系统重新导出，或用 XML 编辑器改正标签');
}

/** Declarations can read files and multiply themselves; no item needs one. */
export function declarationIn(text: string): { readonly ok: false; readonly reason: FileRefusal } | undefined {
  // Also inside comments and CDATA: no item needs the words, and no reader has to agree with ours where a comment ends.
  const declaration = /<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.exec(text)?.[1];
  if (declaration !== undefined) return refuseFile(`XML 里有 ${declaration.toUpperCase()} 声明，可能用来读取服务器文件或耗尽内存`, '请删去这条声明再导入；试题不需要它');
  return undefined;
}

/** One pass over the text without building anything: declarations, encoding, depth and counts. */
function dangerIn(text: string): { readonly ok: false; readonly reason: FileRefusal } | undefined {
  const declaration = declarationIn(text);
  if (declaration !== undefined) return declaration;
  const encoding = /^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']*)["']/i.exec(text)?.[1];
  if (encoding !== undefined && !/^(utf-?8|utf-?16(le|be)?|us-ascii)$/i.test(encoding)) {
    return refuseFile(`XML 声明的编码是 ${encoding.slice(0, 20)}`, '请另存为 UTF-8 编码，再导入');
  }
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  let at = text.indexOf('<');
  while (at !== -1) {
    const skipped = afterSkipped(text, at);
    if (skipped === -1) return refuseBroken('');
    if (skipped > 0) {
      at = text.indexOf('<', skipped);
      continue;
    }
    if (text.charCodeAt(at + 1) === 47) {
      depth -= 1;
      at = text.indexOf('<', at + 2);
      continue;
    }
    const tag = tagEnd(text, at + 1);
    if (tag === undefined) return refuseBroken('');
    elements += 1;
    attributes += tag.attributes;
    if (!tag.closed) depth += 1;
    if (depth > DEPTH_LIMIT) return refuseFile(`XML 套了超过 ${DEPTH_LIMIT} 层`, '请用原来的系统重新导出；正常的试题不会套这么深');
    if (elements > ELEMENT_LIMIT || attributes > ATTRIBUTE_LIMIT) return refuseFile('XML 里的元素太多', '请分成几个文件，分几次导入');
    at = text.indexOf('<', tag.end);
  }
  return undefined;
}

/** After a comment, CDATA or processing instruction that begins at `at`: where it ends; 0: none begins; -1: it never ends. */
function afterSkipped(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if (next === 63) return endOf(text, '?>', at + 2);
  if (next !== 33) return 0;
  if (text.startsWith('<!--', at)) return endOf(text, '-->', at + 4);
  if (text.startsWith('<![CDATA[', at)) return endOf(text, ']]>', at + 9);
  return -1;
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? -1 : found + mark.length;
}

/** Where an opening tag ends; quoted values may hold “>”. */
function tagEnd(text: string, from: number): { readonly end: number; readonly closed: boolean; readonly attributes: number } | undefined {
  let quote = 0;
  let attributes = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) {
      quote = code;
      attributes += 1;
    } else if (code === 62) {
      return { end: at + 1, closed: text.charCodeAt(at - 1) === 47, attributes };
    }
  }
  return undefined;
}

/** A plain tree instead of the DOM, which holds ten times the memory. */
function elementOf(element: Element): XmlElement {
  const attributes = new Map<string, string>();
  for (let at = 0; at < element.attributes.length; at += 1) {
    const attribute = element.attributes.item(at);
    if (attribute !== null) attributes.set(attribute.localName ?? attribute.name, attribute.value);
  }
  const children: MarkupNode[] = [];
  for (let child: Node | null = element.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child)) children.push(elementOf(child));
    else if (child.nodeType === 8) children.push({ name: COMMENT, attributes: new Map([['text', child.nodeValue ?? '']]), children: [] });
    else if (child.nodeType === 3 || child.nodeType === 4) children.push(child.nodeValue ?? '');
  }
  return { name: element.localName ?? element.tagName, namespace: element.namespaceURI ?? '', attributes, children };
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function childrenNamed(element: MarkupElement, name: string): readonly MarkupElement[] {
  return element.children.filter((child): child is MarkupElement => typeof child !== 'string' && child.name === name);
}

export function childNamed(element: MarkupElement, name: string): MarkupElement | undefined {
  return childrenNamed(element, name)[0];
}

/** All characters below an element, comments left out. */
export function textIn(element: MarkupElement | undefined): string {
  if (element === undefined) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : child.name === COMMENT ? '' : textIn(child))).join('');
}
