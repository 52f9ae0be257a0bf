import type { BankItem } from '#app/domain/items/bank-item.ts';

/**
 * Tags for systems that sort by them. They also live through another system's own export, which drops our JSON: what they
 * say is then read back.
 */
export function ownTags({ levels, nodes, cognitive, difficulty, sources }: BankItem): readonly string[] {
  return [
    ...levels.map((level) => `等级:${level}`),
    ...nodes.map((node) => `节点:${node}`),
    `认知:${cognitive}`,
    `预估答对率:${difficulty}`,
    ...sources.map(({ source, article }) => `依据:${source}${article === undefined ? '' : `|${article}`}`),
  ];
}

/** Of our fields, those that tags name. */
export function fieldsOfTags(tags: readonly string[]): Readonly<Record<string, unknown>> {
  const named = (name: string) => tags.flatMap((tag) => (tag.startsWith(`${name}:`) ? [tag.slice(name.length + 1).trim()] : []));
  const levels = named('等级').map(Number);
  const nodes = named('节点');
  const difficulty = named('预估答对率').map(Number);
  const sources = named('依据').map((words) => {
    const [source = '', ...article] = words.split('|');
    return { source, ...(article.length === 0 ? {} : { article: article.join('|') }) };
  });
  return {
    ...(levels.length === 0 ? {} : { levels }),
    ...(nodes.length === 0 ? {} : { nodes }),
    ...(difficulty.length === 0 ? {} : { difficulty: difficulty[0] }),
    ...(named('认知').length === 0 ? {} : { cognitive: named('认知')[0] }),
    ...(sources.length === 0 ? {} : { sources }),
  };
}
