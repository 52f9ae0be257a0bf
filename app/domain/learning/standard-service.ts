import type { CompiledModule } from '#app/domain/learning/compiled-lesson.ts';

/** A lesson that names a node, as a link needs it. */
export interface TeachingLesson {
  readonly moduleSlug: string;
  readonly moduleNumber: number;
  readonly id: string;
  readonly title: string;
}

/** Which lessons serve each node of the standard, in course order. */
export function lessonsByNode(modules: readonly CompiledModule[]): ReadonlyMap<string, readonly TeachingLesson[]> {
  const byNode = new Map<string, TeachingLesson[]>();
  for (const { slug, number, lessons } of modules) {
    for (const { id, title, nodes } of lessons) {
      for (const node of nodes) {
        const entry = { moduleSlug: slug, moduleNumber: number, id, title };
        byNode.set(node, [...(byNode.get(node) ?? []), entry]);
      }
    }
  }
  return byNode;
}
