import type { Term } from '#app/domain/glossary/term.ts';

/** docs/glossary.md, whole. Pure: the same terms give the same bytes. */
export function glossaryDocument(terms: readonly Term[]): string {
  const rows = terms.map(({ code, zh, meaning }) => `| \`${code}\` | ${cell(zh)} | ${cell(meaning)} |`);
  return [
    '# Glossary',
    '',
    'Generated from `content/glossary.yaml` by `npm run content:generate`. Edit the YAML, not this file.',
    '',
    `One code word, the Chinese shown to people, one sentence of meaning: ${terms.length} terms.`,
    '',
    '| code | 中文 | 释义 |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
