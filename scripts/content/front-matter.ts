import { parse } from 'yaml';
import type { YamlFile } from '#app/server/content/yaml-file.server.ts';

const HEAD = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Cuts a lesson into front matter and prose. The prose keeps its line numbers (blank lines stand in
 * for the head), and no `---` head is left for gray-matter, whose `---js` would run code.
 */
export function splitFrontMatter(file: string, text: string): { readonly head: YamlFile; readonly prose: string } {
  const match = HEAD.exec(text);
  const yaml = match?.[1];
  if (match === null || yaml === undefined) {
    return { head: faultyHead(file, '课文开头缺少用两行 --- 夹住的课头'), prose: `\n${text}` };
  }
  const prose = '\n'.repeat(match[0].split('\n').length - 1) + text.slice(match[0].length);
  try {
    const value: unknown = parse(yaml);
    const keys = yaml.split('\n').map((line) => /^([A-Za-z]+):/.exec(line)?.[1]);
    return {
      head: {
        file,
        value,
        problems: [],
        // The head's first line stands below the opening ---.
        lineOf: ([key]) => {
          const at = typeof key === 'string' ? keys.indexOf(key) : -1;
          return at < 0 ? 1 : at + 2;
        },
      },
      prose,
    };
  } catch {
    return { head: faultyHead(file, '课头的 YAML 写法有误，请检查缩进、引号和冒号'), prose };
  }
}

function faultyHead(file: string, message: string): YamlFile {
  return { file, value: undefined, problems: [{ file, line: 1, field: '', message }], lineOf: () => 1 };
}
