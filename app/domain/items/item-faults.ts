import type { BankItem } from '#app/domain/items/bank-item.ts';
import { OPTION_IDS, type OptionId } from '#app/domain/items/item.ts';
import { citationFault, type Source } from '#app/domain/items/source.ts';
import type { CasePart } from '#app/domain/items/written-item.ts';
import { halfWidthSlip, normalised, strayCharacter } from '#app/domain/shared/typography.ts';
import { levelOfNode, sectionOfNode, sectionTitle, type Standard } from '#app/domain/standard/standard.ts';

/** One thing to mend in an item: `field` is a path such as options[2] or parts[0].prompt. */
export interface ItemFault {
  readonly field: string;
  readonly message: string;
  readonly mend: string;
}

/** What an item is judged against; `today` is YYYY-MM-DD. */
export interface ItemContext {
  readonly standard: Standard;
  readonly sources: ReadonlyMap<string, Source>;
  readonly today: string;
}

/** Everything the schema cannot see in one item: the same for content files, the bench and imports. */
export function itemFaults(item: BankItem, context: ItemContext): readonly ItemFault[] {
  return [
    ...nodeFaults(item, context.standard),
    ...citationFaults(item, context),
    ...stemFaults(item),
    ...optionFaults(item),
    ...misconceptionFaults(item),
    ...typographyFaults(item),
  ];
}

function fault(field: string, message: string, mend: string): ItemFault {
  return { field, message, mend };
}

function nodeFaults(item: BankItem, standard: Standard): readonly ItemFault[] {
  const { section, nodes, levels } = item;
  const repeated = new Set(nodes).size < nodes.length ? [fault('nodes', '节点有重复', '每个节点只写一次')] : [];
  const faults = nodes.flatMap((node, at) => {
    const field = `nodes[${at}]`;
    const belongsTo = sectionOfNode(standard, node);
    if (belongsTo === undefined) {
      return [fault(field, `标准里没有节点 ${node}`, '请查 content/standard 中的编号')];
    }
    if (at === 0 && belongsTo !== section) {
      return [
        fault(field, `主节点 ${node} 属于“${sectionTitle(standard, belongsTo)}”，试题却归在“${sectionTitle(standard, section)}”`, '请改 section 或换节点'),
      ];
    }
    // 标准 3: level 3 covers level 4, never the other way round.
    if (levelOfNode(node) === 3 && levels.includes(4)) {
      return [fault(field, `节点 ${node} 只对三级有要求，试题却给四级用`, '请从 levels 去掉 4，或换成四级的节点')];
    }
    return [];
  });
  return [...repeated, ...faults];
}

function citationFaults(item: BankItem, { sources, today }: ItemContext): readonly ItemFault[] {
  return item.sources.flatMap(({ source, article }, at) => {
    const found = citationFault(sources, source, article, today);
    return found ? [fault(`sources[${at}]`, found.message, found.mend)] : [];
  });
}

/** The clause that asks: after the last full stop. */
function askingClause(stem: string): string {
  const clauses = stem.split(/(?<=[。！])/).filter((clause) => clause.trim() !== '');
  return clauses.at(-1) ?? stem;
}

/** 哪一项不正确, 下列做法错误的是, 不属于……的是. A 不 inside the described situation asks for nothing. */
const ASKS_FOR_NEGATIVE =
  /(?:哪|下列|以下|属于|做法|说法|表述|理解|选项)[^，。？；“”]*?(不正确|不对|不恰当|不妥|不合适|不合规|不符合|不属于|不包括|不应|不该|不能|不得|不可以|不可|不宜|不是|不需要|不必|错误|有误|不准确|不合理|不成立|不一致)|(不正确|不恰当|不妥|不合适|不符合|不属于|不包括|错误|有误|不准确)的(?:是|有|做法|说法|一项)/u;

/** What asks in an item: the item itself, or each part of a case. `at` is the path to it, empty for the item. */
interface Asking {
  readonly at: string;
  readonly kind: 'trueFalse' | 'singleChoice' | 'multipleResponse' | 'written';
  readonly text: string;
  readonly textField: string;
  readonly options: readonly { readonly text: string; readonly misconception?: string | undefined }[];
  readonly key: readonly OptionId[];
  /** Of a true/false: whether the statement is wrong and nobody says why it tempts. */
  readonly unexplained: boolean;
  readonly rationale: string;
  readonly words: readonly (readonly [string, string])[];
}

function askings(item: BankItem): readonly Asking[] {
  switch (item.type) {
    case 'caseAnalysis':
      return item.parts.map((part, index) => askingPart(part, `parts[${index}].`));
    case 'shortAnswer':
      return [{ ...askingPart({ kind: 'written', prompt: item.stem, rationale: item.rationale, guide: item.guide, modelAnswer: item.modelAnswer, commonFaults: item.commonFaults }, ''), textField: 'stem' }];
    case 'trueFalse':
      return [{ at: '', kind: item.type, text: item.stem, textField: 'stem', options: [], key: [], unexplained: !item.key && item.misconception === undefined, rationale: item.rationale, words: [] }];
    case 'singleChoice':
    case 'multipleResponse':
      return [{ at: '', kind: item.type, text: item.stem, textField: 'stem', options: item.options, key: keysOf(item.key), unexplained: false, rationale: item.rationale, words: [] }];
  }
}

function askingPart(part: CasePart, at: string): Asking {
  const shared = { at, kind: part.kind, text: part.prompt, textField: 'prompt', unexplained: false, rationale: part.rationale };
  if (part.kind === 'trueFalse') return { ...shared, options: [], key: [], words: [] };
  if (part.kind !== 'written') return { ...shared, options: part.options, key: keysOf(part.key), words: [] };
  const words = [
    ...part.guide.map(({ point }, index) => [`guide[${index}].point`, point] as const),
    ['modelAnswer', part.modelAnswer] as const,
    ...part.commonFaults.map((fault, index) => [`commonFaults[${index}]`, fault] as const),
  ];
  return { ...shared, options: [], key: [], words };
}

function keysOf(key: OptionId | readonly OptionId[]): readonly OptionId[] {
  return typeof key === 'string' ? [key] : key;
}

function stemFaults(item: BankItem): readonly ItemFault[] {
  const marks = (item.stem.split('**').length - 1) % 2;
  return [
    ...(marks === 0 ? [] : [fault('stem', '加重符号 ** 没有成对', '请补全或删去')]),
    ...askings(item).flatMap((asking) => askingFaults(asking)),
  ];
}

function askingFaults({ at, kind, text, textField }: Asking): readonly ItemFault[] {
  const field = `${at}${textField}`;
  const problems: ItemFault[] = [];
  if (kind === 'singleChoice' || kind === 'multipleResponse') {
    const clause = askingClause(text);
    const negative = ASKS_FOR_NEGATIVE.exec(clause.replaceAll('**', ''));
    const word = negative?.[1] ?? negative?.[2];
    if (word !== undefined && !/\*\*[^*]*(?:不|错|误|非|无)[^*]*\*\*/.test(clause)) {
      problems.push(fault(field, `问的是否定项（${word}），否定字没有加重`, '把否定字写成 **不**，或改成正面提问'));
    }
  }
  if (kind === 'multipleResponse' && !text.includes('哪些')) {
    problems.push(fault(field, '多选题的题干没有用“哪些”提问', '请写明“哪些”，让考生知道不止一个答案'));
  }
  return problems;
}

const CATCH_ALL = /^(以上|上述|前面|前述)?(选项|各项|几项|三项|四项|说法|做法|答案)*(全部?|都|均|皆)(不?(对|是|正确|可以|合适|要)|错误?|不是)$|^(以上|上述)(全部|各项)$/u;

function optionFaults(item: BankItem): readonly ItemFault[] {
  return askings(item).flatMap(({ at: place, options }) => {
    const seen = new Map<string, number>();
    return options.flatMap(({ text }, at) => {
      const field = `${place}options[${at}]`;
      const problems: ItemFault[] = [];
      const words = text.normalize('NFKC').replace(/[\s*]/g, '');
      const earlier = seen.get(words);
      if (earlier !== undefined) {
        problems.push(fault(field, `选项 ${OPTION_IDS[at] ?? ''} 与 ${OPTION_IDS[earlier] ?? ''} 相同`, '请改写其中一个'));
      }
      seen.set(words, at);
      if (CATCH_ALL.test(normalised(text))) {
        problems.push(fault(field, `用了“${text}”一类的选项`, '请换成一个具体的选项'));
      }
      return problems;
    });
  });
}

function misconceptionFaults(item: BankItem): readonly ItemFault[] {
  return askings(item).flatMap(({ at: place, options, key, unexplained }) => {
    if (unexplained) return [fault('misconception', '答案为错的判断题没有写明误解', '写出考生为什么会误判')];
    return options.flatMap((option, at) => {
      const id = OPTION_IDS[at];
      if (id === undefined) return [];
      const field = `${place}options[${at}]`;
      if (key.includes(id)) {
        return option.misconception === undefined
          ? []
          : [fault(field, `选项 ${id} 是答案，却写了误解`, '请核对答案，或删去 misconception')];
      }
      return option.misconception === undefined
        ? [fault(field, `干扰项 ${id} 没有写明误解`, '补上 misconception：考生为什么会误选')]
        : [];
    });
  });
}

function typographyFaults(item: BankItem): readonly ItemFault[] {
  const texts: readonly (readonly [string, string])[] = [
    ['stem', item.stem],
    ['rationale', item.rationale],
    ...askings(item).flatMap(({ at: place, text, textField, rationale, options, words }) => [
      [`${place}${textField}`, text] as const,
      [`${place}rationale`, rationale] as const,
      ...options.map((option, at) => [`${place}options[${at}]`, option.text] as const),
      ...words.map(([field, words]) => [`${place}${field}`, words] as const),
    ]),
  ];
  return [...new Map(texts)].flatMap(([field, text]) => {
    const slip = halfWidthSlip(text);
    const stray = strayCharacter(text);
    return [
      ...(slip === undefined ? [] : [fault(field, `中文旁边用了半角标点：${slip}`, '请改成全角标点')]),
      ...(stray === undefined ? [] : [fault(field, `有看不见的字符 ${stray}`, '请删去')]),
    ];
  });
}
