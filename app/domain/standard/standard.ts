import { z } from 'zod';

/** The keys of weight tables 4.1 and 4.2, in the order they are printed. */
export const SECTION_KEYS = [
  'ethics',
  'foundation',
  'information',
  'employment',
  'insurance',
  'retirement',
  'relations',
] as const;
export const sectionKeySchema = z.enum(SECTION_KEYS);
export type SectionKey = z.infer<typeof sectionKeySchema>;

/** 标准 1.4: only two levels. */
export const LEVELS = [4, 3] as const;
export const levelSchema = z.union([z.literal(4), z.literal(3)]);
export type Level = z.infer<typeof levelSchema>;

export const componentSchema = z.enum(['theory', 'skill']);
export type Component = z.infer<typeof componentSchema>;

const theoryWeightsSchema = z
  .strictObject({
    ethics: z.int().positive(),
    foundation: z.int().positive(),
    information: z.int().positive(),
    employment: z.int().positive(),
    insurance: z.int().positive(),
    retirement: z.int().positive(),
    relations: z.int().positive(),
  })
  .refine((column) => sum(Object.values(column)) === 100, '一列权重之和必须是 100')
  .describe('标准 4.1：一个等级的理论知识权重');

const skillWeightsSchema = z
  .strictObject({
    information: z.int().positive(),
    employment: z.int().positive(),
    insurance: z.int().positive(),
    retirement: z.int().positive(),
    relations: z.int().positive(),
  })
  .refine((column) => sum(Object.values(column)) === 100, '一列权重之和必须是 100')
  .describe('标准 4.2：一个等级的技能要求权重');

export type TheoryWeights = z.infer<typeof theoryWeightsSchema>;
export type SkillWeights = z.infer<typeof skillWeightsSchema>;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export const eligibilityFactSchema = z.discriminatedUnion('fact', [
  z.strictObject({ fact: z.literal('trainingCompleted'), level: levelSchema }),
  z.strictObject({ fact: z.literal('yearsInOccupation'), atLeast: z.number().positive() }),
  z.strictObject({ fact: z.literal('yearsInRelatedOccupation'), atLeast: z.number().positive() }),
  z.strictObject({ fact: z.literal('finalYearStudent'), schools: z.array(z.enum(['technical', 'vocational'])).min(1) }),
  z.strictObject({ fact: z.literal('education'), atLeast: z.enum(['college', 'bachelor']) }),
  z.strictObject({ fact: z.literal('certificateHeld'), level: levelSchema }),
  z.strictObject({
    fact: z.literal('yearsInOccupationSinceCertificate'),
    level: levelSchema,
    atLeast: z.number().positive(),
  }),
  z.strictObject({ fact: z.literal('technicianClassGraduate') }),
]);

const errata = z.string().min(1).optional().describe('标准文本印错或过时之处，以及今天应当怎样读');

export const basicPointSchema = z.strictObject({
  id: z.string().regex(/^B2\.\d\.\d\.\d$/),
  code: z.string().describe('标准印出的编号，如 2.1.1(1)'),
  part: z.enum(['ethics', 'foundation']),
  group: z.string(),
  label: z.string().min(2),
  errata,
});
export type BasicPoint = z.infer<typeof basicPointSchema>;

export const requirementSchema = z.strictObject({
  id: z.string().regex(/^L[43]\.[SK]\d\.\d\.\d$/),
  code: z.string().describe('标准印出的编号；印错的照录，另写 errata'),
  level: levelSchema,
  kind: z.enum(['skill', 'knowledge']),
  task: z.string().regex(/^T\d\.\d$/),
  label: z.string().min(2),
  errata,
});
export type Requirement = z.infer<typeof requirementSchema>;

const clauses = z.record(z.string(), z.string()).optional();

/** One version of the standard. Every dated number of the exam belongs to a version. */
export const standardSchema = z.strictObject({
  version: z.string().min(1),
  status: z.enum(['draft', 'inForce', 'superseded']),
  occupation: z.strictObject({ code: z.string(), title: z.string(), definition: z.string() }),
  hours: z.strictObject({ '4': z.int().positive(), '3': z.int().positive() }).describe('标准 1.8：培训参考学时'),
  levels: z.array(z.strictObject({ level: levelSchema, title: z.string(), grade: z.string() })).length(2),
  exam: z.strictObject({
    cutScore: z.int().min(1).max(100).describe('标准 1.9.2：两科都须达到'),
    fullScore: z.int().positive(),
    theory: z.strictObject({
      minMinutes: z.int().positive(),
      form: z.string(),
      candidatesPerInvigilator: z.int().positive(),
      minInvigilatorsPerRoom: z.int().positive(),
      clauses,
    }),
    skill: z.strictObject({
      minMinutes: z.int().positive(),
      candidatesPerAssessor: z.int().positive(),
      minAssessors: z.int().positive(),
      oddAssessors: z.boolean(),
      clauses,
    }),
  }),
  weights: z.strictObject({
    theory: z.strictObject({ '4': theoryWeightsSchema, '3': theoryWeightsSchema }),
    skill: z.strictObject({ '4': skillWeightsSchema, '3': skillWeightsSchema }),
  }),
  sections: z.array(
    z.strictObject({
      key: sectionKeySchema,
      title: z.string(),
      part: z.string().optional(),
      function: z.string().optional(),
    }),
  ),
  conditions: z.array(
    z.strictObject({
      id: z.string(),
      level: levelSchema,
      clause: z.string(),
      label: z.string(),
      all: z.array(eligibilityFactSchema).min(1),
      errata,
    }),
  ),
  groups: z.array(z.strictObject({ code: z.string(), part: z.enum(['ethics', 'foundation']), title: z.string() })),
  basics: z.array(basicPointSchema),
  functions: z.array(z.strictObject({ id: z.string(), code: z.string(), key: sectionKeySchema, title: z.string() })),
  tasks: z.array(
    z.strictObject({
      id: z.string(),
      code: z.string(),
      function: z.string(),
      titles: z.strictObject({ '4': z.string(), '3': z.string() }),
    }),
  ),
  requirements: z.array(requirementSchema),
});
export type Standard = z.infer<typeof standardSchema>;

/** The weight column of a level; numbers in percent of the full score. */
export function theoryWeights(standard: Standard, level: Level): TheoryWeights {
  return level === 4 ? standard.weights.theory['4'] : standard.weights.theory['3'];
}

/** Which section of table 4.1 a node of the syllabus tree is examined under, or undefined for an unknown id. */
export function sectionOfNode(standard: Standard, nodeId: string): SectionKey | undefined {
  const basic = standard.basics.find((point) => point.id === nodeId);
  if (basic) return basic.part;
  const requirement = standard.requirements.find((entry) => entry.id === nodeId);
  const task = standard.tasks.find((entry) => entry.id === requirement?.task);
  return standard.functions.find((entry) => entry.id === task?.function)?.key;
}

/** The level a node belongs to; basics (chapter 2) are common to both. */
export function levelOfNode(nodeId: string): Level | 'both' {
  if (nodeId.startsWith('L4.')) return 4;
  if (nodeId.startsWith('L3.')) return 3;
  return 'both';
}

/** The levels an item of this node is for, where nobody says otherwise. */
export function levelsOfNode(nodeId: string): Level[] {
  const level = levelOfNode(nodeId);
  return level === 'both' ? [...LEVELS] : [level];
}

/** Chinese titles of the sections, as the weight tables print them. */
export function sectionTitle(standard: Standard, key: SectionKey): string {
  return standard.sections.find((section) => section.key === key)?.title ?? key;
}
