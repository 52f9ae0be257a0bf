import { z } from 'zod';

/** How items leave and enter: our own content file, a spreadsheet, and what other systems read. */
export const EXCHANGE_FORMATS = ['excel', 'qti3', 'qti2', 'moodle', 'gift', 'yaml'] as const;
export const exchangeFormatSchema = z.enum(EXCHANGE_FORMATS);
export type ExchangeFormat = z.infer<typeof exchangeFormatSchema>;

export const EXCHANGE_FORMAT_TITLES: Readonly<Record<ExchangeFormat, string>> = {
  excel: 'Excel 试题表',
  qti3: 'QTI 3.0 试题包',
  qti2: 'QTI 2.2 试题包',
  moodle: 'Moodle XML',
  gift: 'GIFT 文本',
  yaml: '内容文件（YAML）',
};

/** The ending of a file's name and what a browser is told it is. */
export const EXCHANGE_FILE_KINDS: Readonly<Record<ExchangeFormat, { readonly ending: string; readonly mediaType: string }>> = {
  excel: { ending: '.xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  qti3: { ending: '.zip', mediaType: 'application/zip' },
  qti2: { ending: '.zip', mediaType: 'application/zip' },
  moodle: { ending: '.xml', mediaType: 'application/xml; charset=utf-8' },
  gift: { ending: '.txt', mediaType: 'text/plain; charset=utf-8' },
  yaml: { ending: '.yaml', mediaType: 'application/yaml; charset=utf-8' },
};
