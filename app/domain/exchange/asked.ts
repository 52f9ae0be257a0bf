import { type FieldFault, fieldFault } from '#app/domain/exchange/parsed-import.ts';
import { OPTION_IDS, type OptionId } from '#app/domain/items/item.ts';

/** An option as another system's file gives it; `note` is what it says to whoever chooses it. */
export interface AskedOption {
  readonly text: string;
  readonly right: boolean;
  readonly note: string | undefined;
}

/** The fields of a choice under our names; `type` is what it turned out to be. */
export interface AskedChoice {
  readonly type: 'trueFalse' | 'singleChoice' | 'multipleResponse';
  readonly fields: Readonly<Record<string, unknown>>;
  /** What the file says to those who chose right: of use as a rationale when it has no other. */
  readonly praise: string | undefined;
  readonly faults: readonly FieldFault[];
}

const TRUE_WORDS: ReadonlySet<string> = new Set(['正确', '对', '是', 'true', 't', '√', '✓']);
const FALSE_WORDS: ReadonlySet<string> = new Set(['错误', '错', '否', 'false', 'f', '×', '✗']);

/** True, false, or undefined for another word. */
export function truthWord(text: string): boolean | undefined {
  const word = text.trim().toLowerCase().replace(/[。.]$/, '');
  return TRUE_WORDS.has(word) ? true : FALSE_WORDS.has(word) ? false : undefined;
}

/** `at`: the path in front of the fields, as `parts[0].`. */
export function askedChoice(options: readonly AskedOption[], multiple: boolean, at = ''): AskedChoice {
  const statement = multiple ? undefined : askedStatement(options);
  if (statement) return statement;
  const keys = options.flatMap(({ right }, index): readonly OptionId[] => {
    const id = OPTION_IDS[index];
    return right && id !== undefined ? [id] : [];
  });
  const faults =
    options.length > OPTION_IDS.length
      ? [fieldFault(`${at}options`, `有 ${options.length} 个选项，最多 ${OPTION_IDS.length} 个`, '请删去最不像样的干扰项')]
      : !multiple && keys.length > 1
        ? [fieldFault(`${at}key`, '单选题有不止一个正确选项', '请改成多选题，或只留一个答案')]
        : [];
  return {
    type: multiple ? 'multipleResponse' : 'singleChoice',
    fields: {
      options: options.slice(0, OPTION_IDS.length).map(({ text, right, note }) => ({ text, ...(right || note === undefined || note === '' ? {} : { misconception: note }) })),
      key: multiple ? keys : keys[0],
    },
    praise: reasonIn(options.find(({ right, note }) => right && note !== undefined && note !== '')?.note),
    faults,
  };
}

/** “对！” praises and explains nothing; a rationale has ten characters. */
export function reasonIn(praise: string | undefined): string | undefined {
  return praise !== undefined && praise.length >= 10 ? praise : undefined;
}

/** Two options that say 正确 and 错误 are a true/false. */
function askedStatement(options: readonly AskedOption[]): AskedChoice | undefined {
  const [first, second] = options;
  if (options.length !== 2 || first === undefined || second === undefined) return undefined;
  const truths = [truthWord(first.text), truthWord(second.text)];
  if (truths[0] === undefined || truths[1] === undefined || truths[0] === truths[1] || first.right === second.right) return undefined;
  const right = first.right ? first : second;
  const wrong = first.right ? second : first;
  return {
    type: 'trueFalse',
    fields: { key: truthWord(right.text), ...(wrong.note === undefined || wrong.note === '' ? {} : { misconception: wrong.note }) },
    praise: reasonIn(right.note),
    faults: [],
  };
}

/** The options of anything that is chosen from, key and all; a true/false has the two that its words mean. */
export function optionsToAsk(
  from:
    | { readonly key: boolean; readonly misconception?: string | undefined }
    | { readonly key: OptionId | readonly OptionId[]; readonly options: readonly { readonly text: string; readonly misconception?: string | undefined }[] },
): readonly (AskedOption & { readonly id: string })[] {
  if ('options' in from) {
    const keys: readonly string[] = typeof from.key === 'string' ? [from.key] : from.key;
    return from.options.map(({ text, misconception }, at) => {
      const id = OPTION_IDS[at] ?? '';
      return { id, text, right: keys.includes(id), note: misconception };
    });
  }
  const { key, misconception } = from;
  return [
    { id: 'true', text: '正确', right: key, note: key ? undefined : misconception },
    { id: 'false', text: '错误', right: !key, note: key ? misconception : undefined },
  ];
}
