import { type AskedOption, askedChoice, truthWord } from '#app/domain/exchange/asked.ts';
import type { MarkupElement } from '#app/domain/exchange/markup.ts';
import { commonOf, markingOf, OWN_MARK, type OwnFields, readOwnFields } from '#app/domain/exchange/own-fields.ts';
import { fieldsOfTags } from '#app/domain/exchange/own-tags.ts';
import { type FieldFault, fieldFault, fileRefused, type ImportCandidate, type ReadCandidates } from '#app/domain/exchange/parsed-import.ts';
import { BANK_ITEM_TYPE_TITLES } from '#app/domain/items/bank-item.ts';
import { plainHtml } from '#app/server/exchange/html-words.server.ts';
import { childNamed, childrenNamed, COMMENT, readXml, textIn } from '#app/server/exchange/xml-guard.server.ts';

/** Types of Moodle that have no counterpart here, by the names people see there. */
const REFUSED_TYPES: ReadonlyMap<string, string> = new Map([
  ['matching', '匹配题'],
  ['match', '匹配题'],
  ['randomsamatch', '随机简答匹配题'],
  ['cloze', '填空题（Cloze）'],
  ['multianswer', '填空题（Cloze）'],
  ['numerical', '数字题'],
  ['calculated', '计算题'],
  ['calculatedsimple', '简单计算题'],
  ['calculatedmulti', '计算多选题'],
  ['ddwtos', '拖放填词题'],
  ['ddimageortext', '拖放到图片题'],
  ['ddmarker', '拖放标记题'],
  ['gapselect', '选择缺词题'],
  ['ordering', '排序题'],
  ['random', '随机题'],
]);

/** Reads a question bank of Moodle. A description followed by parts with its case tag is one case. */
export function readMoodleItems(bytes: Uint8Array): ReadCandidates {
  const root = readXml(bytes);
  if (!root.ok) return fileRefused(root.reason.message, root.reason.mend);
  if (root.value.name !== 'quiz') return fileRefused('这不是 Moodle 的题库文件', '请在 Moodle 的题库里选“导出—Moodle XML 格式”，再导入那个文件');
  const questions = childrenNamed(root.value, 'question').flatMap((element, at) => (element.attributes.get('type') === 'category' ? [] : [readQuestion(element, at + 1)]));
  const cases = new Map<string, Question[]>();
  for (const asked of questions) {
    if (asked.caseId === undefined || asked.type === 'description') continue;
    cases.set(asked.caseId, [...(cases.get(asked.caseId) ?? []), asked]);
  }
  const described = new Set(questions.flatMap(({ type, caseId }) => (type === 'description' && caseId !== undefined ? [caseId] : [])));
  return {
    candidates: questions.flatMap((asked): readonly ImportCandidate[] => {
      if (asked.type === 'description') return [caseOf(asked, cases.get(asked.caseId ?? '') ?? [])];
      return asked.caseId !== undefined && described.has(asked.caseId) ? [] : [itemOf(asked)];
    }),
    faults: [],
  };
}

interface Question {
  readonly element: MarkupElement;
  readonly type: string;
  readonly place: string;
  readonly id: string | undefined;
  readonly tags: readonly string[];
  readonly caseId: string | undefined;
  /** Position in its case; from 1. */
  readonly part: number;
  readonly own: OwnFields | undefined;
  /** The mark of ours is there, read or not: spaces are meant. */
  readonly ours: boolean;
  readonly faults: readonly FieldFault[];
}

const CASE_TAG = `${BANK_ITEM_TYPE_TITLES.caseAnalysis}:`;

function readQuestion(element: MarkupElement, number: number): Question {
  const name = textOf(childNamed(element, 'name')).trim();
  const tags = childrenNamed(childNamed(element, 'tags') ?? element, 'tag').map((tag) => textOf(tag).trim());
  const tagged = (start: string) => tags.find((tag) => tag.startsWith(start))?.slice(start.length);
  const comment = childrenNamed(element, COMMENT).map(({ attributes }) => (attributes.get('text') ?? '').trim()).find((text) => text.startsWith(`${OWN_MARK}:`));
  const own = comment === undefined ? undefined : readOwnFields(comment.slice(OWN_MARK.length + 1));
  const idNumber = textIn(childNamed(element, 'idnumber')).trim();
  const caseId = tagged(CASE_TAG);
  return {
    element,
    type: element.attributes.get('type') ?? '',
    place: `第 ${number} 题${name === '' ? '' : `（${name.slice(0, 40)}）`}`,
    id: idNumber === '' ? undefined : idNumber,
    tags,
    caseId,
    part: Number(tagged('小题:') ?? 0),
    own,
    ours: comment !== undefined || (caseId !== undefined && tagged('小题:') !== undefined),
    faults: comment !== undefined && own === undefined ? [fieldFault('', '本系统附在题里的信息损坏', '请重新导出这道题，或补上等级、节点、依据等各栏')] : [],
  };
}

function itemOf(question: Question): ImportCandidate {
  const { place, id, own, tags } = question;
  const asked = askedOf(question, '', own);
  if (asked.fields === undefined) return { place, id, raw: undefined, faults: [...question.faults, ...asked.faults] };
  return {
    place,
    id,
    raw: { ...fieldsOfTags(tags), ...told(commonOf(own)), type: asked.kind === 'written' ? 'shortAnswer' : asked.kind, stem: asked.prompt, rationale: asked.rationale, ...asked.fields },
    faults: [...question.faults, ...asked.faults],
  };
}

function caseOf(question: Question, parts: readonly Question[]): ImportCandidate {
  const { place, id, own, tags, element, ours } = question;
  if (parts.length === 0) {
    const lone = fieldFault('', '说明（description）后面没有它的小题', `给三至五个小题都加上标签“${CASE_TAG}编号”，或删去这段说明`);
    return { place, id, raw: undefined, faults: [...question.faults, lone] };
  }
  const stem = wordsOf(childNamed(element, 'questiontext'), 'stem', ours);
  const rationale = wordsOf(childNamed(element, 'generalfeedback'), 'rationale', ours);
  const read = [...parts].sort((a, b) => a.part - b.part).map((part, at) => askedOf(part, `parts[${at}].`, own?.parts?.[at]));
  const faults = [...question.faults, ...stem.faults, ...rationale.faults, ...parts.flatMap((part) => part.faults), ...read.flatMap((part) => part.faults)];
  if (read.some(({ fields }) => fields === undefined)) return { place, id, raw: undefined, faults };
  return {
    place,
    id: id ?? question.caseId,
    raw: {
      ...fieldsOfTags(tags),
      ...told(commonOf(own)),
      type: 'caseAnalysis',
      stem: stem.text,
      rationale: rationale.text,
      parts: read.map(({ kind, prompt, rationale: why, marks, fields }) => ({ kind, prompt, rationale: why, ...(kind === 'written' ? {} : { marks }), ...fields })),
    },
    faults,
  };
}

interface Asked {
  readonly kind: 'trueFalse' | 'singleChoice' | 'multipleResponse' | 'written';
  readonly prompt: string | undefined;
  readonly rationale: string | undefined;
  readonly marks: number | undefined;
  /** Undefined when this type is not taken. */
  readonly fields: Readonly<Record<string, unknown>> | undefined;
  readonly faults: readonly FieldFault[];
}

function askedOf(question: Question, at: string, own: Parameters<typeof markingOf>[0]): Asked {
  const { element, type, ours } = question;
  const prompt = wordsOf(childNamed(element, 'questiontext'), at === '' ? 'stem' : `${at}prompt`, ours);
  const why = wordsOf(childNamed(element, 'generalfeedback'), `${at}rationale`, ours);
  const grade = Number(textIn(childNamed(element, 'defaultgrade')));
  const shared = { prompt: prompt.text, rationale: why.text, marks: Number.isFinite(grade) && grade > 0 ? grade : undefined };
  const faults = [...prompt.faults, ...why.faults];
  switch (type) {
    case 'truefalse':
    case 'multichoice': {
      const answers = childrenNamed(element, 'answer').map((answer) => answerOf(answer, type, `${at}options`, ours));
      const multiple = type === 'multichoice' && /^(false|0)$/i.test(textIn(childNamed(element, 'single')).trim());
      const choice = askedChoice(answers.map(({ option }) => option), multiple, at);
      const strange = type === 'truefalse' && choice.type !== 'trueFalse' ? [fieldFault(`${at}key`, '判断题的两个答案不是 true 和 false，或没有一个是对的', '请在 Moodle 里核对答案，重新导出')] : [];
      return { ...shared, rationale: why.text ?? choice.praise, kind: choice.type, fields: choice.fields, faults: [...faults, ...answers.flatMap((answer) => answer.faults), ...choice.faults, ...strange] };
    }
    case 'essay': {
      const info = wordsOf(childNamed(element, 'graderinfo'), `${at}modelAnswer`, false);
      const marking = own === undefined ? { modelAnswer: info.text } : markingOf(own);
      return { ...shared, kind: 'written', fields: marking, faults: [...faults, ...info.faults] };
    }
    case 'shortanswer': {
      const right = childrenNamed(element, 'answer').filter((answer) => Number(answer.attributes.get('fraction')) > 0);
      const answers = right.map((answer) => wordsOf(answer, `${at}guide`, false));
      const marking = { guide: answers.map(({ text = '' }) => ({ point: text, marks: 1 })), modelAnswer: answers[0]?.text };
      return { ...shared, kind: 'written', fields: marking, faults: [...faults, ...answers.flatMap((answer) => answer.faults)] };
    }
    default: {
      const title = REFUSED_TYPES.get(type);
      const refused = fieldFault('', `不支持 Moodle 的${title === undefined ? '这种题型' : `“${title}”`}（${type.slice(0, 40)}）`, '请改成判断、单选、多选或问答题，再导入');
      return { ...shared, kind: 'written', fields: undefined, faults: [refused] };
    }
  }
}

function answerOf(answer: MarkupElement, type: string, field: string, ours: boolean): { readonly option: AskedOption; readonly faults: readonly FieldFault[] } {
  const words = wordsOf(answer, field, ours);
  const note = wordsOf(childNamed(answer, 'feedback'), field, ours);
  const text = words.text ?? '';
  const truth = type === 'truefalse' ? truthWord(text) : undefined;
  return {
    option: { text: truth === undefined ? text : truth ? '正确' : '错误', right: Number(answer.attributes.get('fraction')) > 0, note: note.text },
    faults: [...words.faults, ...note.faults],
  };
}

/** The words of a text element; files attached to it are named as faults. */
function wordsOf(element: MarkupElement | undefined, field: string, ours: boolean): { readonly text: string | undefined; readonly faults: readonly FieldFault[] } {
  if (element === undefined) return { text: undefined, faults: [] };
  const format = element.attributes.get('format') ?? 'html';
  const isHtml = format !== 'plain_text' && format !== 'markdown';
  const source = format === 'moodle_auto_format' ? textOf(element).replace(/\r?\n/g, '<br>') : textOf(element);
  const { text, refused } = isHtml ? plainHtml(source, ours) : { text: source.replace(/\r\n?/g, '\n').trim(), refused: [] };
  const files = childrenNamed(element, 'file').map((file) => `附件（${(file.attributes.get('name') ?? '').slice(0, 40)}）`);
  return {
    text: text === '' ? undefined : text,
    faults: [...refused, ...files].map((thing) => fieldFault(field, `试题里有${thing}，不能导入`, '试题只要文字：请删去它，或把它的内容写成文字')),
  };
}

function textOf(element: MarkupElement | undefined): string {
  return element === undefined ? '' : textIn(childNamed(element, 'text'));
}

/** Without the fields that are undefined, so that spreading does not hide what tags say. */
function told(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
