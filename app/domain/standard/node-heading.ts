import { type Level, levelOfNode, type Standard } from '#app/domain/standard/standard.ts';

export type NodeKind = 'ethics' | 'foundation' | 'skill' | 'knowledge';

export const NODE_KIND_TITLES: Readonly<Record<NodeKind, string>> = {
  ethics: '职业道德',
  foundation: '基础知识',
  skill: '技能要求',
  knowledge: '相关知识要求',
};

/** A node of the standard's tree as a line names it: our id, the printed number, what kind it is and our words for it. */
export interface NodeHeading {
  readonly id: string;
  readonly code: string;
  readonly kind: NodeKind;
  readonly level: Level | 'both';
  readonly label: string;
}

/** Undefined for an id the standard does not know. */
export function nodeHeading(standard: Standard, id: string): NodeHeading | undefined {
  const basic = standard.basics.find((point) => point.id === id);
  if (basic) return { id, code: basic.code, kind: basic.part, level: levelOfNode(id), label: basic.label };
  const requirement = standard.requirements.find((entry) => entry.id === id);
  return requirement && { id, code: requirement.code, kind: requirement.kind, level: requirement.level, label: requirement.label };
}
