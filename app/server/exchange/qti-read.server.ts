import { type AskedOption, askedChoice } from '#app/domain/exchange/asked.ts';
import { type MarkupElement, type MarkupNode, plainWords } from '#app/domain/exchange/markup.ts';
import { commonOf, markingOf, OWN_NAMESPACE, readOwnFields } from '#app/domain/exchange/own-fields.ts';
import { ITEMS_PER_IMPORT } from '#app/domain/exchange/judge-candidates.ts';
import { type FieldFault, fieldFault, fileRefused, type ImportCandidate, type ImportFault, type ReadCandidates, wholeFileFault } from '#app/domain/exchange/parsed-import.ts';
import { childNamed, childrenNamed, COMMENT, readXml, textIn, type XmlElement } from '#app/server/exchange/xml-guard.server.ts';
import { openZip } from '#app/server/exchange/zip-guard.server.ts';

const MANIFEST = 'imsmanifest.xml';
const NAMESPACES = /^http:\/\/www\.imsglobal\.org\/xsd\/(imsqti_v2p[0-2]|imsqtiasi_v3p0)$/;

/** Interactions by their names in QTI 2; those not taken are refused by both names. */
const TAKEN: ReadonlySet<string> = new Set(['choiceInteraction', 'inlineChoiceInteraction', 'textEntryInteraction', 'extendedTextInteraction', 'matchInteraction']);
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['hotspotInteraction', '热点'],
  ['hottextInteraction', '热字'],
  ['orderInteraction', '排序'],
  ['associateInteraction', '关联'],
  ['gapMatchInteraction', '填空匹配'],
  ['graphicOrderInteraction', '图形排序'],
  ['graphicAssociateInteraction', '图形关联'],
  ['graphicGapMatchInteraction', '图形填空匹配'],
  ['selectPointInteraction', '选点'],
  ['positionObjectInteraction', '放置对象'],
  ['positionObjectStage', '放置对象'],
  ['sliderInteraction', '滑块'],
  ['mediaInteraction', '媒体'],
  ['drawingInteraction', '绘图'],
  ['uploadInteraction', '上传文件'],
  ['customInteraction', '自定义'],
  ['portableCustomInteraction', '便携式自定义（PCI）'],
  ['endAttemptInteraction', '结束作答'],
]);

/** Reads a package of QTI 3.0 or 2.x. What a manifest says of an item in our own metadata comes back with it. */
export function readQtiItems(bytes: Uint8Array): ReadCandidates {
  const zip = openZip(bytes);
  if (!zip.ok) return fileRefused(zip.reason.message, zip.reason.mend);
  const { names, read } = zip.value;
  const base = names.includes(MANIFEST) ? '' : names.find((name) => /^[^/]+\/imsmanifest\.xml$/.test(name))?.slice(0, -MANIFEST.length);
  if (base === undefined) return fileRefused(`压缩包里没有 ${MANIFEST}`, '请用原来的系统重新导出 QTI 试题包，不要只打包试题文件');
  const content = read(`${base}${MANIFEST}`);
  const manifest = content.ok ? readXml(content.value) : content;
  if (!manifest.ok) return fileRefused(`${MANIFEST}：${manifest.reason.message}`, manifest.reason.mend);
  const resources = childrenNamed(childNamed(manifest.value, 'resources') ?? manifest.value, 'resource').filter(({ attributes }) => /item/i.test(attributes.get('type') ?? ''));
  if (resources.length === 0) return fileRefused('试题包的目录里没有试题', `请核对 ${MANIFEST} 里的 resource，类型应是 imsqti_item_…`);
  if (resources.length > ITEMS_PER_IMPORT) return fileRefused(`试题包里有 ${resources.length} 道题，一次最多导入 ${ITEMS_PER_IMPORT} 道`, '请分成几个试题包');

  const candidates: ImportCandidate[] = [];
  const faults: ImportFault[] = [];
  for (const resource of resources) {
    const href = decodeHref(resource.attributes.get('href') ?? '');
    const file = read(`${base}${href}`);
    const parsed = file.ok ? readXml(file.value) : file;
    const identifier = (resource.attributes.get('identifier') ?? '').slice(0, 60);
    if (!parsed.ok) {
      const unreadable = fieldFault('', parsed.reason.message, parsed.reason.mend);
      candidates.push({ place: `题目 ${identifier}（${href.slice(0, 80)}）`, id: undefined, raw: undefined, faults: [unreadable] });
      continue;
    }
    candidates.push(itemOf(parsed.value, href, resource));
  }
  const tests = childrenNamed(childNamed(manifest.value, 'resources') ?? manifest.value, 'resource').filter(({ attributes }) => /test/i.test(attributes.get('type') ?? ''));
  if (tests.length > 0 && candidates.length === 0) faults.push(wholeFileFault('试题包里只有试卷，没有试题', '请导出试题，不要导出试卷'));
  return { candidates, faults };
}

function decodeHref(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** One element by the names of QTI 2, whichever version wrote it: qti-simple-choice is simpleChoice. */
function asSecond(node: MarkupElement): MarkupElement {
  const name = node.name.startsWith('qti-') ? camel(node.name.slice(4)) : node.name;
  const attributes = new Map([...node.attributes].map(([key, value]) => [key.startsWith('data-') ? key : camel(key), value]));
  const children = node.children.flatMap((child): readonly MarkupNode[] => {
    if (typeof child === 'string') return [child];
    if (child.name === COMMENT) return [];
    return [asSecond(child)];
  });
  return { name, attributes, children };
}

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function itemOf(root: XmlElement, href: string, resource: MarkupElement): ImportCandidate {
  const item = asSecond(root);
  const identifier = item.attributes.get('identifier') ?? '';
  const place = `题目 ${identifier.slice(0, 60)}（${href.slice(0, 80)}）`;
  const id = identifier === '' ? undefined : identifier;
  const unread = (faults: readonly FieldFault[]): ImportCandidate => ({ place, id, raw: undefined, faults });
  if (item.name !== 'assessmentItem') return unread([fieldFault('', `这个文件不是试题，而是 ${item.name.slice(0, 40)}`, '请核对目录，只列试题文件')]);
  if (!NAMESPACES.test(root.namespace)) return unread([fieldFault('', `不认识的 QTI 版本：${root.namespace.slice(0, 80)}`, '请用 QTI 2.1、2.2 或 3.0 导出')]);
  const body = childNamed(item, 'itemBody');
  if (body === undefined) return unread([fieldFault('stem', '没有题目正文（itemBody）', '请用原来的系统重新导出')]);

  const json = ownJson(resource);
  const own = json === undefined ? undefined : readOwnFields(json);
  const damaged = json !== undefined && own === undefined ? [fieldFault('', '本系统附在目录里的信息损坏', '请重新导出，或补上等级、节点、依据等各栏')] : [];
  const found = below(body).filter(({ name }) => TAKEN.has(name) || REFUSED.has(name) || name.endsWith('Interaction'));
  const refused = found.flatMap(({ name }) => (TAKEN.has(name) ? [] : [refusedInteraction(name)]));
  if (refused.length > 0) return unread([...damaged, ...unlike(refused)]);
  if (found.length === 0) return unread([...damaged, fieldFault('', '题目里没有作答的地方（交互）', '请核对试题；只有说明文字的题不能导入')]);

  const reader = new ItemReader(item, body, own !== undefined);
  const read = found.flatMap((interaction) => reader.asked(interaction, found.length === 1));
  const problems = () => [...damaged, ...reader.faults];
  if (read.some(({ kind }) => kind === undefined)) return unread(problems());
  const [only] = read;
  const isCase = own?.type === 'caseAnalysis' || read.length > 1 || found[0]?.name === 'matchInteraction';
  if (!isCase && only !== undefined) {
    const { kind, prompt, rationale, fields } = only;
    const marking = kind === 'written' && own !== undefined ? markingOf(own) : fields;
    const stem = found[0]?.name === 'inlineChoiceInteraction' || found[0]?.name === 'textEntryInteraction' ? prompt : joined(reader.outside(), prompt);
    return { place, id, raw: { ...commonOf(own), type: kind === 'written' ? 'shortAnswer' : kind, stem, rationale: reader.rationale('rationale') ?? rationale ?? reader.otherFeedback(), ...marking }, faults: problems() };
  }
  if (!read.some(({ kind }) => kind === 'written') || read.length < 3 || read.length > 5) {
    const why = !read.some(({ kind }) => kind === 'written') ? '没有一个书面作答的小题' : `有 ${read.length} 个小题`;
    const name = found.some((interaction) => interaction.name === 'matchInteraction') ? '匹配（matchInteraction）要拆成案例分析题，但' : '一道题里有几处作答，只能作案例分析题，但';
    return unread([...problems(), fieldFault('parts', `${name}${why}；案例要有三至五个小题，其中至少一个书面作答`, '请加一个简答（extendedTextInteraction）并保持三至五个小题，或拆成几道独立的题')]);
  }
  return {
    place,
    id,
    raw: {
      ...commonOf(own),
      type: 'caseAnalysis',
      stem: reader.outside(),
      rationale: reader.rationale('rationale') ?? reader.otherFeedback(),
      parts: read.map(({ kind, prompt, rationale, marks, fields }, at) => {
        const ownPart = own?.parts?.[at];
        const marking = kind === 'written' ? (ownPart ? markingOf(ownPart) : fields) : { marks: ownPart?.marks ?? marks, ...fields };
        return { kind, prompt, rationale, ...marking };
      }),
    },
    faults: problems(),
  };
}

function ownJson(resource: MarkupElement): string | undefined {
  const found = childNamed(resource, 'metadata')?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === 'item' && 'namespace' in child && child.namespace === OWN_NAMESPACE);
  return found === undefined ? undefined : textIn(found);
}

function refusedInteraction(name: string): FieldFault {
  const title = REFUSED.get(name);
  return fieldFault('', `不支持${title === undefined ? '这种' : `“${title}”`}交互（${name.slice(0, 60)}）`, '请改成选择、选词、填空或简答，再导入');
}

function unlike(faults: readonly FieldFault[]): readonly FieldFault[] {
  return [...new Map(faults.map((fault) => [fault.message, fault])).values()];
}

/** Every element below, in the order of the document. */
function below(element: MarkupElement): readonly MarkupElement[] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...below(child)]));
}

function joined(...texts: readonly (string | undefined)[]): string | undefined {
  const said = texts.filter((text) => text !== undefined && text !== '');
  return said.length === 0 ? undefined : said.join('\n');
}

interface Asked {
  readonly kind: 'trueFalse' | 'singleChoice' | 'multipleResponse' | 'written' | undefined;
  readonly prompt: string | undefined;
  readonly rationale: string | undefined;
  readonly marks: number | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

const GAP = '____';

/** Reads one item; collects what it meets that cannot be taken. */
class ItemReader {
  readonly faults: FieldFault[] = [];
  readonly #item: MarkupElement;
  readonly #body: MarkupElement;
  readonly #ours: boolean;

  constructor(item: MarkupElement, body: MarkupElement, ours: boolean) {
    this.#item = item;
    this.#body = body;
    this.#ours = ours;
  }

  #words(nodes: readonly MarkupNode[], field: string): string | undefined {
    const { text, refused } = plainWords(nodes, this.#ours);
    this.faults.push(...refused.map((thing) => fieldFault(field, `试题里有${thing}，不能导入`, '试题只要文字：请删去它，或把它的内容写成文字')));
    return text.trim() === '' ? undefined : text.trim();
  }

  /** The words of the body outside every interaction and rubric. */
  outside(): string | undefined {
    const keep = (nodes: readonly MarkupNode[]): readonly MarkupNode[] =>
      nodes.flatMap((node): readonly MarkupNode[] => {
        if (typeof node === 'string') return [node];
        if (node.name.endsWith('Interaction') || node.name === 'rubricBlock' || node.name === 'feedbackBlock' || node.name === 'feedbackInline') return [];
        return [{ ...node, children: keep(node.children) }];
      });
    return this.#words(keep(this.#body.children), 'stem');
  }

  rationale(identifier: string): string | undefined {
    const found = this.#modal().find(({ attributes }) => attributes.get('identifier') === identifier);
    return found && this.#words(found.children, 'rationale');
  }

  /** Feedback of a foreign item that belongs to no option. */
  otherFeedback(): string | undefined {
    const options = new Set(below(this.#body).filter(({ name }) => name === 'simpleChoice' || name === 'inlineChoice').map(({ attributes }) => attributes.get('identifier')));
    const found = [...this.#modal(), ...below(this.#body).filter(({ name }) => name === 'feedbackBlock')].filter(({ attributes }) => {
      const identifier = attributes.get('identifier');
      return !options.has(identifier) && !(identifier ?? '').startsWith('rationale');
    });
    return joined(...found.map(({ children }) => this.#words(children, 'rationale')));
  }

  #modal(): readonly MarkupElement[] {
    return childrenNamed(this.#item, 'modalFeedback');
  }

  #declaration(response: string): MarkupElement | undefined {
    return childrenNamed(this.#item, 'responseDeclaration').find(({ attributes }) => attributes.get('identifier') === response);
  }

  #correct(response: string): readonly string[] {
    const correct = childNamed(this.#declaration(response) ?? this.#item, 'correctResponse');
    return correct === undefined ? [] : childrenNamed(correct, 'value').map((value) => textIn(value).trim());
  }

  /** Keys that a mapping rewards, for items without a correct response. */
  #mapped(response: string): readonly string[] {
    const mapping = childNamed(this.#declaration(response) ?? this.#item, 'mapping');
    return mapping === undefined ? [] : childrenNamed(mapping, 'mapEntry').flatMap(({ attributes }) => (Number(attributes.get('mappedValue')) > 0 ? [attributes.get('mapKey') ?? ''] : []));
  }

  #rightOnes(response: string): readonly string[] {
    const correct = this.#correct(response);
    return correct.length > 0 ? correct : this.#mapped(response);
  }

  /** `alone`: the only interaction of its item, so that the words around it are its sentence. */
  asked(interaction: MarkupElement, alone: boolean): readonly Asked[] {
    const response = interaction.attributes.get('responseIdentifier') ?? '';
    const promptOf = () => {
      const prompt = childNamed(interaction, 'prompt');
      return prompt && this.#words(prompt.children, 'stem');
    };
    const shared = { rationale: this.rationale(`rationale_${response}`), marks: 1 };
    switch (interaction.name) {
      case 'choiceInteraction':
        return [{ ...shared, ...this.#choice(interaction, response, 'simpleChoice', this.#isMultiple(interaction, response)), prompt: promptOf() }];
      case 'inlineChoiceInteraction':
        return [{ ...shared, ...this.#choice(interaction, response, 'inlineChoice', false), prompt: this.#sentence(interaction, alone) }];
      case 'textEntryInteraction': {
        const answers = this.#rightOnes(response);
        return [{ ...shared, kind: 'written', prompt: this.#sentence(interaction, alone), fields: { guide: answers.map((point) => ({ point, marks: 1 })), modelAnswer: answers[0] } }];
      }
      case 'extendedTextInteraction': {
        const rubric = below(this.#body).find(({ name, attributes }) => name === 'rubricBlock' && /scorer/.test(attributes.get('view') ?? ''));
        const answer = this.#correct(response)[0] ?? (rubric && this.#words(rubric.children, 'modelAnswer'));
        return [{ ...shared, kind: 'written', prompt: promptOf(), fields: { modelAnswer: answer } }];
      }
      case 'matchInteraction':
        return this.#match(interaction, response, promptOf());
      default:
        return [];
    }
  }

  #isMultiple(interaction: MarkupElement, response: string): boolean {
    return this.#declaration(response)?.attributes.get('cardinality') === 'multiple' && interaction.attributes.get('maxChoices') !== '1';
  }

  #choice(interaction: MarkupElement, response: string, name: string, multiple: boolean): Pick<Asked, 'kind' | 'fields'> {
    const right = this.#rightOnes(response);
    const options = below(interaction)
      .filter((element) => element.name === name)
      .map((element, at): AskedOption => {
        const identifier = element.attributes.get('identifier') ?? '';
        const inline = element.children.filter((child): child is MarkupElement => typeof child !== 'string' && child.name === 'feedbackInline');
        const modal = this.#modal().find(({ attributes }) => attributes.get('identifier') === identifier && (attributes.get('outcomeIdentifier') === `FEEDBACK_${response}` || !this.#ours));
        const text = this.#words(element.children.filter((child) => typeof child === 'string' || child.name !== 'feedbackInline'), `options[${at}]`) ?? '';
        const note = this.#words(modal?.children ?? inline.flatMap(({ children }) => children), `options[${at}].misconception`);
        return { text, right: right.includes(identifier), note };
      });
    const { type, fields, faults } = askedChoice(options, multiple);
    this.faults.push(...faults);
    return { kind: type, fields };
  }

  /** The block an interaction stands in, or the whole body when it is alone, with a gap in its place. */
  #sentence(interaction: MarkupElement, alone: boolean): string | undefined {
    const gapped = (nodes: readonly MarkupNode[]): readonly MarkupNode[] =>
      nodes.flatMap((node): readonly MarkupNode[] => {
        if (node === interaction) return [GAP];
        if (typeof node === 'string') return [node];
        if (node.name === 'rubricBlock' || node.name.startsWith('feedback') || node.name.endsWith('Interaction')) return [];
        return [{ ...node, children: gapped(node.children) }];
      });
    const around = this.#body.children.find((child) => typeof child !== 'string' && (child === interaction || below(child).includes(interaction)));
    return this.#words(gapped(alone ? this.#body.children : around === undefined ? [] : [around]), 'stem');
  }

  /** Each thing to match becomes a choice among what it may be matched with. */
  #match(interaction: MarkupElement, response: string, prompt: string | undefined): readonly Asked[] {
    const [sources, targets] = childrenNamed(interaction, 'simpleMatchSet').map((set) => childrenNamed(set, 'simpleAssociableChoice'));
    const pairs = this.#rightOnes(response).map((pair) => pair.split(/\s+/));
    const rationale = this.rationale(`rationale_${response}`);
    return (sources ?? []).map((source): Asked => {
      const identifier = source.attributes.get('identifier') ?? '';
      const right = pairs.filter((pair) => pair.includes(identifier)).flat();
      const options = (targets ?? []).map((target, at): AskedOption => ({
        text: this.#words(target.children, `options[${at}]`) ?? '',
        right: right.includes(target.attributes.get('identifier') ?? ''),
        note: undefined,
      }));
      if (options.filter((option) => option.right).length !== 1) {
        this.faults.push(fieldFault('key', `匹配（matchInteraction）里的“${identifier.slice(0, 40)}”不是正好对应一个目标`, '请让每一项正好匹配一个目标，或拆成几道题'));
      }
      const { fields, faults } = askedChoice(options, false);
      this.faults.push(...faults);
      return { kind: 'singleChoice', prompt: joined(prompt, this.#words(source.children, 'prompt')), rationale, marks: 1, fields };
    });
  }
}
