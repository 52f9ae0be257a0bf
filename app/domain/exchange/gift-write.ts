import { outgoingParts, type OutgoingPart } from '#app/domain/exchange/bank-parts.ts';
import { inlineHtml } from '#app/domain/exchange/markup.ts';
import { OWN_MARK, ownFieldsJson } from '#app/domain/exchange/own-fields.ts';
import { ownTags } from '#app/domain/exchange/own-tags.ts';
import type { BankItem } from '#app/domain/items/bank-item.ts';

/**
 * Items as GIFT. Texts are HTML, so that emphasis and line breaks show; our own fields stand in a comment that other
 * systems skip. A case is a description and, after it, its parts.
 */
export function giftOf(items: readonly BankItem[]): string {
  return `// 基层学堂试题，GIFT 格式，UTF-8 编码\n\n${items.map(itemBlocks).join('\n')}`;
}

function itemBlocks(item: BankItem): string {
  const comments = [`// [id:${item.id}] ${ownTags(item).map((tag) => `[tag:${tag.replace(/[\][\n]/g, ' ')}]`).join(' ')}`, `// ${OWN_MARK}: ${ownFieldsJson(item)}`];
  const parts = outgoingParts(item);
  if (item.type !== 'caseAnalysis') return parts.map((part) => block(comments, item.id, part)).join('');
  const description = `${comments.join('\n')}\n// ${OWN_MARK}-rationale: ${JSON.stringify(item.rationale)}\n::${escaped(item.id)}::[html]${html(item.stem)}\n`;
  const asked = parts.map((part, at) => block([`// [id:${item.id}/${at + 1}]`, `// ${OWN_MARK}-part: ${item.id} ${at + 1} ${part.kind} ${part.marks}`], `${item.id} 小题 ${at + 1}`, part));
  return [description, ...asked].join('\n');
}

function block(comments: readonly string[], name: string, part: OutgoingPart): string {
  return `${comments.join('\n')}\n::${escaped(name)}::[html]${html(part.prompt)} {${answers(part)}####${html(part.rationale)}\n}\n`;
}

function answers({ kind, options }: OutgoingPart): string {
  const [first, second] = options;
  if (kind === 'written') return '';
  if (kind === 'trueFalse') {
    // The first feedback is for a wrong answer, the second for a right one.
    const key = options.find(({ right }) => right)?.id === 'true';
    const note = (key ? second : first)?.note ?? '';
    return `${key ? 'TRUE' : 'FALSE'}${note === '' ? '' : `#${html(note)}`}\n`;
  }
  const right = options.filter((option) => option.right).length;
  const lines = options.map((option) => {
    const note = option.note === undefined ? '' : `#${html(option.note)}`;
    const wrong = options.length - right;
    const weight = kind === 'singleChoice' ? (option.right ? '=' : '~') : `~%${option.right ? share(right) : `-${share(wrong)}`}%`;
    return `${weight}${html(option.text)}${note}`;
  });
  return `\n${lines.join('\n')}\n`;
}

function share(count: number): string {
  return String(Math.round((100 / count) * 100_000) / 100_000);
}

/** A leading % would be read as a weight, -> as a match, // as a comment. */
function html(text: string): string {
  return escaped(inlineHtml(text).replaceAll('%', '&#37;').replaceAll('//', '/&#47;'));
}

function escaped(text: string): string {
  return text.replace(/[\\~=#{}:]/g, (mark) => `\\${mark}`);
}
