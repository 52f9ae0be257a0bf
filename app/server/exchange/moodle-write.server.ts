import { outgoingParts, type OutgoingPart } from '#app/domain/exchange/bank-parts.ts';
import { inlineHtml } from '#app/domain/exchange/markup.ts';
import { ownFieldsJson, OWN_MARK } from '#app/domain/exchange/own-fields.ts';
import { ownTags } from '#app/domain/exchange/own-tags.ts';
import { cdata, words, xml, XML_HEAD } from '#app/domain/exchange/xml-write.ts';
import { type BankItem, BANK_ITEM_TYPE_TITLES } from '#app/domain/items/bank-item.ts';

/** A question bank as Moodle's import reads it. A case is a description followed by its parts, in a category of its own. */
export function writeMoodleItems(items: readonly BankItem[]): Uint8Array {
  const questions: string[] = [];
  let within = '';
  for (const item of items) {
    const isCase = item.type === 'caseAnalysis';
    const wanted = category(isCase ? `/案例 ${item.id}` : '');
    if (wanted !== within) questions.push(wanted);
    within = wanted;
    questions.push(...(isCase ? caseQuestions(item) : [question(item)]));
  }
  return new TextEncoder().encode(`${XML_HEAD}${xml('quiz', {}, `\n${questions.join('\n')}\n`)}\n`);
}

function category(below: string): string {
  return xml('question', { type: 'category' }, xml('category', {}, xml('text', {}, `$course$/top/${words(`基层学堂${below}`)}`)));
}

function caseQuestions(item: Extract<BankItem, { type: 'caseAnalysis' }>): readonly string[] {
  const parts = outgoingParts(item);
  const description = xml('question', { type: 'description' }, [
    named(item.id),
    htmlText('questiontext', item.stem),
    htmlText('generalfeedback', item.rationale),
    xml('defaultgrade', {}, '0'),
    xml('penalty', {}, '0'),
    xml('hidden', {}, '0'),
    xml('idnumber', {}, words(item.id)),
    tags([...ownTags(item), caseTag(item.id)]),
    ownComment(item),
  ]);
  const asked = parts.map((part, at) =>
    asQuestion(part, [named(`${item.id} 小题 ${at + 1}`)], [
      xml('idnumber', {}, words(`${item.id}/${at + 1}`)),
      tags([caseTag(item.id), `小题:${at + 1}`]),
    ]),
  );
  return [description, ...asked];
}

function question(item: BankItem): string {
  return outgoingParts(item)
    .map((part) => asQuestion(part, [named(item.id)], [xml('idnumber', {}, words(item.id)), tags(ownTags(item)), ownComment(item)]))
    .join('');
}

const TYPES = { trueFalse: 'truefalse', singleChoice: 'multichoice', multipleResponse: 'multichoice', written: 'essay' } as const;

function asQuestion(part: OutgoingPart, head: readonly string[], tail: readonly string[]): string {
  const { kind, options } = part;
  const right = options.filter((option) => option.right).length;
  const wrong = options.length - right;
  const fraction = (isRight: boolean) => {
    if (kind !== 'multipleResponse') return isRight ? '100' : '0';
    return isRight ? percent(100 / right) : `-${percent(100 / Math.max(1, wrong))}`;
  };
  return xml('question', { type: TYPES[kind] }, [
    ...head,
    htmlText('questiontext', part.prompt),
    htmlText('generalfeedback', part.rationale),
    xml('defaultgrade', {}, String(part.marks)),
    xml('penalty', {}, kind === 'trueFalse' ? '1' : '0'),
    xml('hidden', {}, '0'),
    ...(kind === 'written' ? [xml('responseformat', {}, 'plain'), xml('responserequired', {}, '1'), xml('responsefieldlines', {}, '15'), xml('attachments', {}, '0'), graderInfo(part)] : []),
    ...(kind === 'singleChoice' || kind === 'multipleResponse'
      ? [xml('single', {}, String(kind === 'singleChoice')), xml('shuffleanswers', {}, '1'), xml('answernumbering', {}, 'ABCD')]
      : []),
    ...options.map(({ id, text, right: isRight, note = '' }) =>
      xml('answer', kind === 'trueFalse' ? { fraction: fraction(isRight), format: 'moodle_auto_format' } : { fraction: fraction(isRight), format: 'html' }, [
        xml('text', {}, kind === 'trueFalse' ? id : cdata(inlineHtml(text))),
        htmlText('feedback', note),
      ]),
    ),
    ...tail,
  ]);
}

/** The fractions that Moodle knows have five places: 33.33333. */
function percent(value: number): string {
  return String(Math.round(value * 100_000) / 100_000);
}

function named(name: string): string {
  return xml('name', {}, xml('text', {}, words(name)));
}

function htmlText(name: string, text: string): string {
  return xml(name, { format: 'html' }, xml('text', {}, text === '' ? '' : cdata(`<p>${inlineHtml(text)}</p>`)));
}

function graderInfo({ guide }: OutgoingPart): string {
  return xml('graderinfo', { format: 'html' }, xml('text', {}, cdata(guide.map((line) => `<p>${inlineHtml(line)}</p>`).join(''))));
}

function tags(names: readonly string[]): string {
  return xml('tags', {}, names.map((name) => xml('tag', {}, xml('text', {}, words(name)))));
}

function caseTag(id: string): string {
  return `${BANK_ITEM_TYPE_TITLES.caseAnalysis}:${id}`;
}

function ownComment(item: BankItem): string {
  return `<!-- ${OWN_MARK}: ${ownFieldsJson(item)} -->`;
}
