import { countCharacters } from './count-characters.ts';
import { isElement, lineOf, type MdxNode, stringAttributes, textOf } from './lesson-tree.ts';
import { uncitedLaw } from './law-statements.ts';
import type { LessonPrompt } from '#app/domain/learning/compiled-lesson.ts';

export interface SyntaxFinding {
  readonly line: number | undefined;
  readonly field: string;
  readonly message: string;
  readonly mend: string;
}

/** What a lesson says and uses, gathered from its tree in the order of reading. */
export interface LessonFacts {
  readonly findings: SyntaxFinding[];
  readonly headings: { readonly id: string; readonly title: string }[];
  readonly prompts: (LessonPrompt & { readonly line: number | undefined })[];
  readonly laws: { readonly source: string; readonly article: string | undefined; readonly line: number | undefined }[];
  readonly figures: { readonly src: string; readonly number: string; readonly line: number | undefined }[];
  readonly procedures: { readonly id: string; readonly line: number | undefined }[];
  /** Ids of the job forms offered for download. */
  readonly forms: { readonly id: string; readonly line: number | undefined }[];
  /** Names of region variables. */
  readonly locals: { readonly name: string; readonly line: number | undefined }[];
  readonly texts: { readonly text: string; readonly line: number | undefined }[];
  tips: number;
  characters: number;
}

interface ComponentRule {
  readonly attributes: readonly string[];
  readonly optional?: readonly string[];
  /** Where it may stand: the document's top level, inside another component, or in a sentence. */
  readonly within: 'root' | 'Case' | 'Procedure' | 'sentence';
  /** Holds text; the others are written <Name … />. */
  readonly childless?: boolean;
}

const COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  Figure: { attributes: ['src', 'number', 'title'], within: 'root' },
  Case: { attributes: ['id', 'title'], within: 'root' },
  Analysis: { attributes: [], within: 'Case' },
  Reflection: { attributes: ['id', 'prompt'], within: 'root' },
  Tip: { attributes: ['title'], within: 'root' },
  Changed: { attributes: ['title'], within: 'root' },
  Procedure: { attributes: ['id', 'title'], within: 'root' },
  Step: { attributes: ['title'], optional: ['who', 'when', 'output'], within: 'Procedure' },
  Form: { attributes: ['id'], within: 'root', childless: true },
  Law: { attributes: ['source'], optional: ['article'], within: 'sentence', childless: true },
  Local: { attributes: ['name'], within: 'sentence', childless: true },
};
export const COMPONENT_NAMES: readonly string[] = Object.keys(COMPONENTS);

const PLAIN_NODES = new Set([
  'root', 'paragraph', 'text', 'strong', 'heading', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'blockquote',
]);

const FORBIDDEN_NODES: Readonly<Record<string, string>> = {
  mdxjsEsm: 'import 或 export',
  mdxFlowExpression: '花括号表达式',
  mdxTextExpression: '花括号表达式',
  emphasis: '斜体',
  delete: '删除线',
  link: '链接',
  linkReference: '链接',
  image: '图片',
  imageReference: '图片',
  html: 'HTML 标签',
  code: '代码块',
  inlineCode: '代码',
  definition: '链接定义',
  footnoteReference: '脚注',
  footnoteDefinition: '脚注',
  break: '强制换行',
  thematicBreak: '分隔线',
};

const MOST_COLUMNS = 4; // a phone shows no more
const FEWEST_STEPS = 3;

/** Walks a lesson's tree: everything outside the allow-list is a finding, everything inside is gathered. */
export function readLessonFacts(root: MdxNode): LessonFacts {
  const facts: LessonFacts = { findings: [], headings: [], prompts: [], laws: [], figures: [], procedures: [], forms: [], locals: [], texts: [], tips: 0, characters: 0 };
  visit(root, [], facts);
  return facts;
}

function visit(node: MdxNode, ancestors: readonly MdxNode[], facts: LessonFacts): void {
  const find = (message: string, mend: string, field = '') => facts.findings.push({ line: lineOf(node), field, message, mend });
  if (isElement(node)) {
    visitElement(node, ancestors, facts);
  } else if (!PLAIN_NODES.has(node.type)) {
    find(`课文里不能用${FORBIDDEN_NODES[node.type] ?? node.type}`, '请改成普通段落、列表、表格，或用已有的组件');
    return;
  }
  if (node.type === 'text') visitText(node, facts);
  if (node.type === 'paragraph' || node.type === 'tableRow') visitStatement(node, ancestors, facts);
  if (node.type === 'heading') visitHeading(node, ancestors, facts);
  if (node.type === 'table' && (node.children?.[0]?.children?.length ?? 0) > MOST_COLUMNS) {
    find(`表格超过 ${MOST_COLUMNS} 列`, '手机上看不全，请拆成两张表或改成列表');
  }
  for (const child of node.children ?? []) visit(child, [...ancestors, node], facts);
}

function visitElement(node: MdxNode, ancestors: readonly MdxNode[], facts: LessonFacts): void {
  const name = node.name ?? '';
  const line = lineOf(node);
  const find = (field: string, message: string, mend: string) => facts.findings.push({ line, field, message, mend });
  const rule = COMPONENTS[name];
  if (!rule) {
    find(name, `没有名为 <${name}> 的组件`, `可用的组件是 ${COMPONENT_NAMES.join('、')}`);
    return;
  }
  const attributes = stringAttributes(node);
  for (const { name: key, value } of node.attributes ?? []) {
    if (key === undefined || typeof value !== 'string') find(`${name}.${key ?? '…'}`, '属性值不是普通文字', '写成 属性="文字" 的形式');
    else if (![...rule.attributes, ...(rule.optional ?? [])].includes(key)) find(`${name}.${key}`, '组件没有这个属性', '请删去');
  }
  for (const key of rule.attributes) {
    if ((attributes.get(key) ?? '').trim() === '') find(`${name}.${key}`, '缺少这个属性', `请补上 ${key}="…"`);
  }
  const parent = ancestors.at(-1);
  if (rule.within === 'root' && parent?.type !== 'root') find(name, '没有放在课文的最外层', '前后各空一行，不要放在列表、表格或别的组件里');
  if (rule.within === 'Case' && parent?.name !== 'Case') find(name, '没有放在 <Case> 里', '分析只能写在案例的最后');
  if (rule.within === 'Procedure' && parent?.name !== 'Procedure') find(name, '没有放在 <Procedure> 里', '步骤只能写在操作程序里');
  if (rule.childless && (node.children ?? []).length > 0) find(name, '里面写了文字', `写成 <${name} … />`);
  if (rule.within === 'sentence' && node.type !== 'mdxJsxTextElement') find(name, '单独占了一行', '请写在句子里，后面跟着文字或标点');
  if (rule.within === 'sentence' && ancestors.some(({ type }) => type === 'heading')) find(name, '放在了标题里', '请移到正文的句子里');

  const id = attributes.get('id') ?? '';
  switch (name) {
    case 'Case': {
      facts.prompts.push({ id, kind: 'case', title: attributes.get('title') ?? '', line });
      facts.headings.push({ id, title: attributes.get('title') ?? '' });
      const last = node.children?.at(-1);
      const analyses = (node.children ?? []).filter((child) => child.name === 'Analysis').length;
      if (analyses !== 1 || last?.name !== 'Analysis') find(name, '案例最后应有、也只应有一个 <Analysis>', '把分析放在案例的最后一段');
      break;
    }
    case 'Reflection': {
      const prompt = attributes.get('prompt') ?? '';
      facts.prompts.push({ id, kind: 'reflection', title: prompt, line });
      facts.characters += countCharacters(prompt);
      break;
    }
    case 'Figure':
      facts.figures.push({ src: attributes.get('src') ?? '', number: attributes.get('number') ?? '', line });
      if ((node.children ?? []).length === 0) find(name, '没有文字说明', '在组件里用列表或表格把图的意思说一遍');
      break;
    case 'Procedure': {
      facts.procedures.push({ id, line });
      facts.headings.push({ id, title: attributes.get('title') ?? '' });
      const children = node.children ?? [];
      if (children.some((child) => child.name !== 'Step') || children.length < FEWEST_STEPS) {
        find(name, `操作程序里只能有 <Step>，至少 ${FEWEST_STEPS} 步`, '一步一个 <Step title="…">，前后各空一行');
      }
      break;
    }
    case 'Step':
      if ((node.children ?? []).length === 0) find(name, '这一步没有说明', '在 <Step> 里写清做什么、怎样算做好');
      break;
    case 'Form':
      facts.forms.push({ id, line });
      break;
    case 'Local':
      facts.locals.push({ name: attributes.get('name') ?? '', line });
      break;
    case 'Tip':
      facts.tips += 1;
      break;
    case 'Law':
      facts.laws.push({ source: attributes.get('source') ?? '', article: attributes.get('article'), line });
      break;
  }
}

/** A statement of law must carry its source; the story of a case and the words of a figure tell, they do not state. */
function visitStatement(node: MdxNode, ancestors: readonly MdxNode[], facts: LessonFacts): void {
  const names = ancestors.map(({ name }) => name);
  if (names.includes('Figure') || (names.includes('Case') && !names.includes('Analysis'))) return;
  if (hasElement(node, 'Law')) return;
  const words = uncitedLaw(textOf(node));
  if (words === undefined) return;
  facts.findings.push({
    line: lineOf(node),
    field: '',
    message: `“${words}”像是法律政策的规定，这一段却没有依据`,
    mend: '在这句后面加 <Law source="…" article="…" />；转述别人的说法请放进引号；工作惯例可引 practice-norm',
  });
}

function hasElement(node: MdxNode, name: string): boolean {
  return node.name === name || (node.children ?? []).some((child) => hasElement(child, name));
}

/** A soft line break between two Han characters would print as a space. */
const SOFT_BREAK = /(?<=[\p{Script=Han}\p{P}])\n(?=[\p{Script=Han}\p{P}])/gu;

function visitText(node: MdxNode, facts: LessonFacts): void {
  const text = (node.value ?? '').replace(SOFT_BREAK, '');
  node.value = text;
  facts.texts.push({ text, line: lineOf(node) });
  facts.characters += countCharacters(text);
  if (/\*\*|__|`/.test(text)) {
    facts.findings.push({
      line: lineOf(node),
      field: '',
      message: '加粗没有生效，星号印在了正文里',
      mend: '把 ** 移到标点以外，让它紧贴要加粗的字',
    });
  }
}

function visitHeading(node: MdxNode, ancestors: readonly MdxNode[], facts: LessonFacts): void {
  const find = (message: string, mend: string) => facts.findings.push({ line: lineOf(node), field: '标题', message, mend });
  const inComponent = ancestors.some(isElement);
  if (node.depth === 2 && !inComponent) {
    const id = `s${facts.headings.length + 1}`;
    facts.headings.push({ id, title: textOf(node) });
    node.data = { hProperties: { id } };
  } else if (node.depth === 2) {
    find('组件里不能用二级标题', '请改用 ###');
  } else if (node.depth !== 3) {
    find(`不能用 ${'#'.repeat(node.depth ?? 1)} 级标题`, '课的标题写在课头，正文只用 ## 和 ###');
  }
}
