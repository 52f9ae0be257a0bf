import { describe, expect, test } from 'vitest';
import { fillNotice, type JobForm, jobFormFaults, jobFormSchema, noticeBlanks } from '#app/domain/learning/job-form.ts';

const SHARED = { id: 'm05-f1', title: '登记表', purpose: '窗口登记时用，一式一份。', keep: '当天归档，不记证件号。' };
const LEDGER: Extract<JobForm, { kind: 'ledger' }> = {
  ...SHARED,
  kind: 'ledger',
  columns: ['序号', '日期', '事项', '回访'].map((name) => ({ name, width: 6 })),
  rows: 10,
  example: [[1, '3月2日', '咨询', '3月9日']],
};
const SHEET: Extract<JobForm, { kind: 'sheet' }> = {
  ...SHARED,
  kind: 'sheet',
  groups: [{ title: '基本情况', fields: [{ name: '姓名', kind: 'text' }, { name: '原因', kind: 'choice', options: ['辞退', '期满'] }] }],
  example: { 姓名: '示例·卢秋萍', 原因: '辞退' },
};
const NOTICE: Extract<JobForm, { kind: 'notice' }> = { ...SHARED, kind: 'notice', body: ['{姓名}：', '请在{日期}前来，带{材料}。', '{姓名}签收。'], example: { 姓名: '示例·卢秋萍' } };

describe('jobFormSchema', () => {
  test.each<[string, JobForm]>([
    ['a ledger', LEDGER],
    ['a sheet', SHEET],
    ['a notice', NOTICE],
  ])('accepts %s, which has no faults', (_name, form) => {
    expect(jobFormSchema.parse(form)).toEqual(form);
    expect(jobFormFaults(form)).toEqual([]);
  });
});

describe('jobFormFaults', () => {
  test.each<[string, JobForm, string]>([
    ['a column twice', { ...LEDGER, columns: [...LEDGER.columns.slice(1), { name: '日期', width: 6 }] }, '出现了两次'],
    ['an example row that is too short', { ...LEDGER, example: [[1, '3月2日']] }, '有 2 格'],
    ['a choice without options', { ...SHEET, groups: [{ title: '一', fields: [{ name: '姓名', kind: 'choice' }, { name: '原因', kind: 'text' }] }] }, '必须写选项'],
    ['an example for a field that is not there', { ...SHEET, example: { 年龄: '40' } }, '没有“年龄”'],
    ['an example for a blank that is not there', { ...NOTICE, example: { 电话: '1' } }, '没有“电话”'],
  ])('%s', (_name, form, message) => {
    expect(jobFormFaults(form).map((fault) => fault.message).join()).toContain(message);
  });
});

describe('notices', () => {
  test('blanks are named once, in order', () => {
    expect(noticeBlanks(NOTICE.body)).toEqual(['姓名', '日期', '材料']);
  });
  test('a blank is filled in, or a line to write on', () => {
    expect(fillNotice('{姓名}：', { 姓名: '示例·卢秋萍' })).toBe('示例·卢秋萍：');
    expect(fillNotice('{姓名}：', undefined)).toBe('＿＿＿＿：');
  });
});
