import { escapeMarkup } from '#app/domain/exchange/markup.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An element as text. Children are markup already: put words through `words` first. */
export function xml(name: string, attributes: Attributes, children: string | readonly string[] = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${words(value)}"`]));
  const inner = typeof children === 'string' ? children : children.join('');
  return inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`;
}

/** Text for a place in XML, attributes too: what XML 1.0 cannot carry becomes the replacement mark. */
export function words(text: string): string {
  return escapeMarkup(carried(text));
}

/** HTML inside an element of XML, unescaped between the marks of CDATA. */
export function cdata(html: string): string {
  return `<![CDATA[${carried(html).replaceAll(']]>', ']]&gt;')}]]>`;
}

export function carried(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
}
