import { z } from 'zod';
import { shortAnswerShape } from '#app/domain/shared/short-answer.ts';
import { levelSchema } from '#app/domain/standard/standard.ts';

/** What a scenario is judged on; the standard asks for all five. */
export const DIMENSIONS = ['information', 'policy', 'procedure', 'communication', 'ethics'] as const;
export const dimensionSchema = z.enum(DIMENSIONS);
export type Dimension = z.infer<typeof dimensionSchema>;

export const DIMENSION_TITLES: Readonly<Record<Dimension, string>> = {
  information: '问清情况',
  policy: '政策准确',
  procedure: '程序到位',
  communication: '沟通得体',
  ethics: '守德守密',
};

export const FULL_SCORE = 100;

const id = z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/, '编号用小写字母和连字符');
const lesson = z.string().regex(/^m\d{2}(-[a-z]+)+$/, '写课的编号，如 m05-reception');
const sentence = (longest: number) => z.string().min(4).max(longest);

const variable = z.string().regex(/^[a-z][a-z_0-9]*$/, '名字用小写字母和下划线，与故事里的 VAR 同名');
/** A short answer in one's own words: what it should hold decides where the story goes on. */
export const askSchema = z.strictObject({
  id,
  prompt: sentence(60).describe('要写什么'),
  longest: z.int().min(20).max(160).default(80).describe('最多写几个字'),
  ...shortAnswerShape,
});
export type Ask = z.infer<typeof askSchema>;

/** The head of content/scenarios/<id>.ink; the rest of the file is the story in ink. */
export const scenarioSchema = z.strictObject({
  id: z.string().regex(/^s\d{2}-[a-z]+(-[a-z]+)*$/, '编号写成 s05-arrears 的形式，数字是模块序号'),
  title: z.string().min(4).max(30),
  module: z.int().min(1).max(12).describe('配哪个模块'),
  function: z.string().describe('标准的职业功能，写编号'),
  levels: z.array(levelSchema).min(1).max(2),
  minutes: z.int().min(5).max(40),
  uses: z.array(z.enum(['class', 'practice', 'assessment'])).min(1).describe('class 课堂，practice 练习，assessment 考核'),
  setting: sentence(160).describe('何时何地，眼前看得见什么'),
  people: z
    .array(z.strictObject({ name: z.string().min(2).max(8), age: z.int().min(16).max(100), trade: z.string().min(2).max(30), wants: sentence(60).describe('想要什么，怕什么') }))
    .min(1)
    .max(5),
  aims: z.array(sentence(80)).min(2).max(5),
  nodes: z.array(z.string()).min(1).describe('标准节点'),
  lessons: z.array(lesson).min(1).max(4).describe('要翻书时看哪几课，写课的编号，如 m05-reception'),
  discuss: z.array(sentence(80)).min(2).max(4).describe('走完以后，全班议一议的问题'),
  variants: z
    .array(z.record(variable, z.string().min(1).max(20)))
    .min(2)
    .max(4)
    .describe('换着用的日子、钱数、地名：每一套的名字相同，故事里用同名的 VAR，材料里写成 {名字}'),
  asks: z.array(askSchema).max(3).default([]).describe('要自己写的话'),
  documents: z.array(z.strictObject({ id, title: z.string().min(2).max(20), text: sentence(500) })).max(5).describe('桌上能翻开的材料'),
  cards: z
    .array(z.strictObject({ id, title: z.string().min(2).max(30), text: sentence(240), source: z.string().min(1), article: z.string().min(1).optional() }))
    .max(6)
    .describe('能查的政策卡'),
  criteria: z
    .array(z.strictObject({ id, dimension: dimensionSchema, text: sentence(60).describe('做到了什么'), points: z.int().min(2).max(20), lesson: lesson.optional().describe('讲这一项的课') }))
    .min(6)
    .max(20),
  musts: z.array(z.strictObject({ id, text: sentence(60) })).min(1).max(6).describe('必须做到的'),
  mustNots: z.array(z.strictObject({ id, text: sentence(60) })).min(1).max(6).describe('绝不能做的'),
  endings: z
    .array(z.strictObject({ id, title: z.string().min(2).max(20), text: sentence(200).describe('为什么会走到这里') }))
    .min(4)
    .max(8),
});
export type Scenario = z.infer<typeof scenarioSchema>;

export type MarkKind = 'did' | 'must' | 'mustNot' | 'ending';

/** What a line of the story says about the conduct that led to it: a tag such as `# did: asked-date`. */
export interface Mark {
  readonly kind: MarkKind;
  readonly id: string;
}

export interface StoryLine {
  readonly text: string;
  /** Who speaks; null: what is seen. */
  readonly who: string | null;
  readonly marks: readonly Mark[];
}

/** Where an answer leads: it holds everything, something, nothing of what it should, or what it never should. */
export const ASK_ROUTES = ['all', 'some', 'none', 'never'] as const;
export type AskRoute = (typeof ASK_ROUTES)[number];

/** What can be said or done next. */
export interface StoryChoice {
  readonly text: string;
  /** The place of this option in the story, the same in every play of one version. */
  readonly option: string;
  /** Set on an option that is not picked but written: the ask, and the kind of answer that leads here. */
  readonly written: { readonly ask: string; readonly route: AskRoute } | null;
}

/** What follows a choice (or the beginning), up to the next choice or the end. */
export interface Turn {
  /** What was said or done; null for the beginning. */
  readonly chosen: string | null;
  readonly lines: readonly StoryLine[];
}
