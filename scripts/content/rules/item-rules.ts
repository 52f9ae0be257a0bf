import { type ItemWithKey, OPTION_IDS } from '#app/domain/items/item.ts';
import type { Source } from '#app/domain/items/source.ts';
import { levelOfNode, sectionOfNode, sectionTitle, type Standard } from '#app/domain/standard/standard.ts';
import { type Problem, problemIn } from './problem.ts';
import { sourceProblem } from './source-rules.ts';
import { halfWidthSlip, normalised, strayCharacter } from './typography.ts';

/** An item and where it is written. */
export interface PlacedItem {
  readonly item: ItemWithKey;
  readonly file: string;
  /** Path of the item in its file, e.g. items[3]. */
  readonly place: string;
  readonly line?: number;
}

/** What items are checked against; `today` is the build's date, YYYY-MM-DD. */
export interface ItemContext {
  readonly standard: Standard;
  readonly sources: ReadonlyMap<string, Source>;
  readonly today: string;
}

/** Everything the schema cannot see, in every item. */
export function itemProblems(placed: readonly PlacedItem[], context: ItemContext): readonly Problem[] {
  const ids = new Set(placed.map(({ item }) => item.id));
  return [
    ...repeatedIds(placed),
    ...copiedStems(placed),
    ...placed.flatMap((entry) => [
      ...nodeProblems(entry, context.standard),
      ...citationProblems(entry, context),
      ...enemyProblems(entry, ids),
      ...stemProblems(entry),
      ...optionProblems(entry),
      ...misconceptionProblems(entry),
      ...typographyProblems(entry),
    ]),
  ];
}

function problemAt({ item, file, place, line }: PlacedItem, field: string, message: string, mend: string): Problem {
  return problemIn(file, `${place}${field === '' ? '' : `.${field}`}（${item.id}）`, message, mend, line);
}

function repeatedIds(placed: readonly PlacedItem[]): readonly Problem[] {
  const first = new Map<string, PlacedItem>();
  return placed.flatMap((entry) => {
    const earlier = first.get(entry.item.id);
    if (!earlier) {
      first.set(entry.item.id, entry);
      return [];
    }
    return [problemAt(entry, 'id', `试题编号与 ${earlier.file} 的 ${earlier.place} 重复`, '请换一个没有用过的编号')];
  });
}

function copiedStems(placed: readonly PlacedItem[]): readonly Problem[] {
  const first = new Map<string, PlacedItem>();
  return placed.flatMap((entry) => {
    const words = normalised(entry.item.stem);
    const earlier = first.get(words);
    if (!earlier) {
      first.set(words, entry);
      return [];
    }
    return [problemAt(entry, 'stem', `题干与 ${earlier.item.id}（${earlier.file}）相同`, '请改写或删去其中一题')];
  });
}

function nodeProblems(entry: PlacedItem, standard: Standard): readonly Problem[] {
  const { section, nodes, levels } = entry.item;
  const repeated = new Set(nodes).size < nodes.length ? [problemAt(entry, 'nodes', '节点有重复', '每个节点只写一次')] : [];
  const faults = nodes.flatMap((node, at) => {
    const field = `nodes[${at}]`;
    const belongsTo = sectionOfNode(standard, node);
    if (belongsTo === undefined) {
      return [problemAt(entry, field, `标准里没有节点 ${node}`, '请查 content/standard 中的编号')];
    }
    if (at === 0 && belongsTo !== section) {
      return [
        problemAt(entry, field, `主节点 ${node} 属于“${sectionTitle(standard, belongsTo)}”，试题却归在“${sectionTitle(standard, section)}”`, '请改 section 或换节点'),
      ];
    }
    // 标准 3: level 3 covers level 4, never the other way round.
    if (levelOfNode(node) === 3 && levels.includes(4)) {
      return [problemAt(entry, field, `节点 ${node} 只对三级有要求，试题却给四级用`, '请从 levels 去掉 4，或换成四级的节点')];
    }
    return [];
  });
  return [...repeated, ...faults];
}

function citationProblems(entry: PlacedItem, { sources, today }: ItemContext): readonly Problem[] {
  return entry.item.sources.flatMap(({ source, article }, at) => {
    const fault = sourceProblem(sources, source, article, today);
    return fault ? [problemAt(entry, `sources[${at}]`, fault.message, fault.mend)] : [];
  });
}

function enemyProblems(entry: PlacedItem, ids: ReadonlySet<string>): readonly Problem[] {
  return (entry.item.enemies ?? []).flatMap((enemy, at) => {
    if (enemy === entry.item.id) return [problemAt(entry, `enemies[${at}]`, '把自己列成了互斥题', '请删去')];
    return ids.has(enemy) ? [] : [problemAt(entry, `enemies[${at}]`, `没有编号为 ${enemy} 的试题`, '请改正编号或删去')];
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

function stemProblems(entry: PlacedItem): readonly Problem[] {
  const { item } = entry;
  const problems: Problem[] = [];
  if (item.type !== 'trueFalse') {
    const clause = askingClause(item.stem);
    const negative = ASKS_FOR_NEGATIVE.exec(clause.replaceAll('**', ''));
    const word = negative?.[1] ?? negative?.[2];
    if (word !== undefined && !/\*\*[^*]*(?:不|错|误|非|无)[^*]*\*\*/.test(clause)) {
      problems.push(problemAt(entry, 'stem', `问的是否定项（${word}），否定字没有加重`, '把否定字写成 **不**，或改成正面提问'));
    }
  }
  if ((item.stem.split('**').length - 1) % 2 !== 0) problems.push(problemAt(entry, 'stem', '加重符号 ** 没有成对', '请补全或删去'));
  if (item.type === 'multipleResponse' && !item.stem.includes('哪些')) {
    problems.push(problemAt(entry, 'stem', '多选题的题干没有用“哪些”提问', '请写明“哪些”，让考生知道不止一个答案'));
  }
  return problems;
}

const CATCH_ALL = /^(以上|上述|前面|前述)?(选项|各项|几项|三项|四项|说法|做法|答案)*(全部?|都|均|皆)(不?(对|是|正确|可以|合适|要)|错误?|不是)$|^(以上|上述)(全部|各项)$/u;

function optionProblems(entry: PlacedItem): readonly Problem[] {
  const { item } = entry;
  if (item.type === 'trueFalse') return [];
  const seen = new Map<string, number>();
  return item.options.flatMap(({ text }, at) => {
    const problems: Problem[] = [];
    const words = text.normalize('NFKC').replace(/[\s*]/g, '');
    const earlier = seen.get(words);
    if (earlier !== undefined) {
      problems.push(problemAt(entry, `options[${at}]`, `选项 ${OPTION_IDS[at] ?? ''} 与 ${OPTION_IDS[earlier] ?? ''} 相同`, '请改写其中一个'));
    }
    seen.set(words, at);
    if (CATCH_ALL.test(normalised(text))) {
      problems.push(problemAt(entry, `options[${at}]`, `用了“${text}”一类的选项`, '请换成一个具体的选项'));
    }
    return problems;
  });
}

function misconceptionProblems(entry: PlacedItem): readonly Problem[] {
  const { item } = entry;
  if (item.type === 'trueFalse') {
    return item.key || item.misconception !== undefined
      ? []
      : [problemAt(entry, 'misconception', '答案为错的判断题没有写明误解', '写出考生为什么会误判')];
  }
  const right: readonly string[] = item.type === 'singleChoice' ? [item.key] : item.key;
  return item.options.flatMap((option, at) => {
    const id = OPTION_IDS[at] ?? '';
    if (right.includes(id)) {
      return option.misconception === undefined
        ? []
        : [problemAt(entry, `options[${at}]`, `选项 ${id} 是答案，却写了误解`, '请核对答案，或删去 misconception')];
    }
    return option.misconception === undefined
      ? [problemAt(entry, `options[${at}]`, `干扰项 ${id} 没有写明误解`, '补上 misconception：考生为什么会误选')]
      : [];
  });
}

function typographyProblems(entry: PlacedItem): readonly Problem[] {
  const { item } = entry;
  const texts: readonly (readonly [string, string])[] = [
    ['stem', item.stem],
    ['rationale', item.rationale],
    ...(item.type === 'trueFalse' ? [] : item.options.map(({ text }, at) => [`options[${at}]`, text] as const)),
  ];
  return texts.flatMap(([field, text]) => {
    const slip = halfWidthSlip(text);
    const stray = strayCharacter(text);
    return [
      ...(slip === undefined ? [] : [problemAt(entry, field, `中文旁边用了半角标点：${slip}`, '请改成全角标点')]),
      ...(stray === undefined ? [] : [problemAt(entry, field, `有看不见的字符 ${stray}`, '请删去')]),
    ];
  });
}
