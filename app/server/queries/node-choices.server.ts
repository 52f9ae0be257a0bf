import { readStandard } from '#app/server/content/authored.server.ts';

export interface NodeGroup {
  readonly title: string;
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
}

/** Every node an item may examine, grouped as the standard groups them. */
export function nodeChoices(): readonly NodeGroup[] {
  const { groups, basics, tasks, requirements } = readStandard();
  const ofBasics = groups.map(({ code, title }) => ({
    title: `${code} ${title}`,
    nodes: basics.filter((point) => point.group === code).map(({ id, label }) => ({ id, label })),
  }));
  const ofTasks = ([4, 3] as const).flatMap((level) =>
    tasks.map((task) => ({
      title: `${level === 4 ? '四级' : '三级'} ${task.code} ${task.titles[level]}`,
      nodes: requirements.filter((entry) => entry.task === task.id && entry.level === level).map(({ id, label, kind }) => ({ id, label: kind === 'skill' ? `（技能）${label}` : label })),
    })),
  );
  return [...ofBasics, ...ofTasks].filter(({ nodes }) => nodes.length > 0);
}
