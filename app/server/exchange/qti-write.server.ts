import { strToU8, zipSync } from 'fflate';
import { outgoingParts, type OutgoingPart } from '#app/domain/exchange/bank-parts.ts';
import type { ExchangeFormat } from '#app/domain/exchange/exchange-format.ts';
import { inlineHtml } from '#app/domain/exchange/markup.ts';
import { OWN_NAMESPACE, ownFieldsJson } from '#app/domain/exchange/own-fields.ts';
import { ownTags } from '#app/domain/exchange/own-tags.ts';
import { carried, words, xml, XML_HEAD } from '#app/domain/exchange/xml-write.ts';
import { type BankItem, BANK_ITEM_TYPE_TITLES } from '#app/domain/items/bank-item.ts';

type QtiFormat = Extract<ExchangeFormat, 'qti2' | 'qti3'>;

interface Version {
  readonly namespace: string;
  readonly location: string;
  readonly resourceType: string;
  readonly schema: string;
  readonly schemaVersion: string;
  readonly manifestNamespace: string;
  readonly metadataNamespace: string;
}

const VERSIONS: Readonly<Record<QtiFormat, Version>> = {
  qti3: {
    namespace: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
    location: 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
    resourceType: 'imsqti_item_xmlv3p0',
    schema: 'QTI Package',
    schemaVersion: '3.0.0',
    manifestNamespace: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
    metadataNamespace: 'http://ltsc.ieee.org/xsd/LOM',
  },
  qti2: {
    namespace: 'http://www.imsglobal.org/xsd/imsqti_v2p2',
    location: 'http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_v2p2.xsd',
    resourceType: 'imsqti_item_xmlv2p2',
    schema: 'QTIv2.2 Package',
    schemaVersion: '1.0.0',
    manifestNamespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    metadataNamespace: 'http://ltsc.ieee.org/xsd/LOM',
  },
};

/** Two exports of the same items are the same bytes; a zip knows no time before 1980. */
const FIXED_TIME = new Date('1980-01-02T00:00:00Z');

/** A package: imsmanifest.xml, which carries our own fields as metadata, and one file for each item. */
export function writeQtiItems(items: readonly BankItem[], format: QtiFormat): Uint8Array {
  const version = VERSIONS[format];
  const files = items.map((item): [string, Uint8Array] => [fileOf(item), strToU8(`${XML_HEAD}${assessmentItem(item, version, namesOf(format))}\n`)]);
  return zipSync({ 'imsmanifest.xml': strToU8(`${XML_HEAD}${manifest(items, version)}\n`), ...Object.fromEntries(files) }, { level: 6, mtime: FIXED_TIME });
}

function fileOf({ id }: BankItem): string {
  return `items/item-${id}.xml`;
}

function manifest(items: readonly BankItem[], version: Version): string {
  const resources = items.map((item) =>
    xml('resource', { identifier: `R-${item.id}`, type: version.resourceType, href: fileOf(item) }, [
      xml('metadata', {}, [
        xml('lom', { xmlns: version.metadataNamespace }, [
          xml('general', {}, [xml('language', {}, 'zh'), ...ownTags(item).map((tag) => xml('keyword', {}, xml('string', { language: 'zh' }, words(tag))))]),
        ]),
        xml('item', { xmlns: OWN_NAMESPACE }, words(ownFieldsJson(item))),
      ]),
      xml('file', { href: fileOf(item) }),
    ]),
  );
  return xml('manifest', { xmlns: version.manifestNamespace, identifier: 'MANIFEST-jiceng-items' }, [
    '\n',
    xml('metadata', {}, [xml('schema', {}, version.schema), xml('schemaversion', {}, version.schemaVersion)]),
    '\n',
    xml('organizations', {}),
    '\n',
    xml('resources', {}, `\n${resources.join('\n')}\n`),
    '\n',
  ]);
}

/** Writes an element of QTI by its name in version 2: responseDeclaration becomes qti-response-declaration in version 3. */
type Names = (name: string, attributes: Readonly<Record<string, string | undefined>>, children?: string | readonly string[]) => string;

function namesOf(format: QtiFormat): Names {
  if (format === 'qti2') return xml;
  return (name, attributes, children = '') => xml(`qti-${kebab(name)}`, Object.fromEntries(Object.entries(attributes).map(([key, value]) => [kebab(key), value])), children);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function assessmentItem(item: BankItem, version: Version, q: Names): string {
  const isThird = version === VERSIONS.qti3;
  const parts = outgoingParts(item).map((part, at) => ({ part, response: item.type === 'caseAnalysis' ? `RESPONSE_${at + 1}` : 'RESPONSE' }));
  const isCase = item.type === 'caseAnalysis';
  return q(
    'assessmentItem',
    {
      xmlns: version.namespace,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${version.namespace} ${version.location}`,
      identifier: item.id,
      title: `${BANK_ITEM_TYPE_TITLES[item.type]} ${item.id}`,
      'xml:lang': 'zh-CN',
      adaptive: 'false',
      timeDependent: 'false',
    },
    [
      '\n',
      ...parts.map(({ part, response }) => responseDeclaration(part, response, q)),
      outcome('SCORE', 'single', 'float', q, '0'),
      outcome('MAXSCORE', 'single', 'float', q, String(parts.reduce((sum, { part }) => sum + part.marks, 0))),
      outcome('FEEDBACK', 'multiple', 'identifier', q),
      ...parts.flatMap(({ part, response }) => (part.kind === 'written' ? [] : [outcome(`FEEDBACK_${response}`, cardinality(part), 'identifier', q)])),
      '\n',
      q('itemBody', {}, [
        ...(isCase ? [`<div class="jiceng-case"><p>${html(item.stem)}</p></div>\n`] : []),
        ...parts.map(({ part, response }) => `${interaction(part, response, q)}\n`),
        ...parts.flatMap(({ part, response }) => (part.kind === 'written' ? [rubric(part, response, q, isThird)] : [])),
      ]),
      '\n',
      responseProcessing(parts, isCase, q),
      '\n',
      ...(isCase ? [feedback('FEEDBACK', 'rationale', item.rationale, q, isThird)] : []),
      ...parts.flatMap(({ part, response }) => [
        feedback('FEEDBACK', isCase ? `rationale_${response}` : 'rationale', part.rationale, q, isThird),
        ...part.options.flatMap(({ id, note }) => (note === undefined ? [] : [feedback(`FEEDBACK_${response}`, id, note, q, isThird)])),
      ]),
    ],
  );
}

function html(text: string): string {
  return inlineHtml(carried(text));
}

function cardinality({ kind }: OutgoingPart): 'single' | 'multiple' {
  return kind === 'multipleResponse' ? 'multiple' : 'single';
}

function outcome(identifier: string, many: 'single' | 'multiple', baseType: string, q: Names, value?: string): string {
  return q('outcomeDeclaration', { identifier, cardinality: many, baseType }, value === undefined ? '' : q('defaultValue', {}, q('value', {}, value)));
}

/** Several right answers also have a mapping: a share of the marks for each, the same off for each wrong one, never below nothing. */
function responseDeclaration(part: OutgoingPart, identifier: string, q: Names): string {
  if (part.kind === 'written') {
    return q('responseDeclaration', { identifier, cardinality: 'single', baseType: 'string' }, q('correctResponse', {}, q('value', {}, words(part.modelAnswer))));
  }
  const right = part.options.filter((option) => option.right);
  const share = part.marks / Math.max(1, right.length);
  return q('responseDeclaration', { identifier, cardinality: cardinality(part), baseType: 'identifier' }, [
    q('correctResponse', {}, right.map(({ id }) => q('value', {}, id))),
    ...(part.kind === 'multipleResponse'
      ? [
          q(
            'mapping',
            { lowerBound: '0', upperBound: String(part.marks), defaultValue: '0' },
            part.options.map(({ id, right: isRight }) => q('mapEntry', { mapKey: id, mappedValue: String(isRight ? share : -share) })),
          ),
        ]
      : []),
  ]);
}

function interaction(part: OutgoingPart, responseIdentifier: string, q: Names): string {
  const prompt = q('prompt', {}, html(part.prompt));
  if (part.kind === 'written') return q('extendedTextInteraction', { responseIdentifier, expectedLength: '800', expectedLines: '10' }, prompt);
  return q('choiceInteraction', { responseIdentifier, shuffle: 'false', maxChoices: part.kind === 'multipleResponse' ? '0' : '1' }, [
    prompt,
    ...part.options.map(({ id, text }) => q('simpleChoice', { identifier: id }, html(text))),
  ]);
}

/** For whoever scores an answer in words. */
function rubric({ guide }: OutgoingPart, response: string, q: Names, isThird: boolean): string {
  const lines = guide.map((line) => `<p>${html(line)}</p>`).join('');
  return q('rubricBlock', { view: 'scorer', ...(isThird ? { use: 'scoring' } : {}), class: `jiceng-guide ${response}` }, isThird ? q('contentBody', {}, lines) : lines);
}

function feedback(outcomeIdentifier: string, identifier: string, text: string, q: Names, isThird: boolean): string {
  const paragraph = `<p>${html(text)}</p>`;
  return `${q('modalFeedback', { outcomeIdentifier, showHide: 'show', identifier }, isThird ? q('contentBody', {}, paragraph) : paragraph)}\n`;
}

/** What the templates match_correct and map_response do, for each part; and the feedback, which no template sets. */
function responseProcessing(parts: readonly { readonly part: OutgoingPart; readonly response: string }[], isCase: boolean, q: Names): string {
  const variable = (identifier: string) => q('variable', { identifier });
  const add = (value: string) => q('setOutcomeValue', { identifier: 'SCORE' }, q('sum', {}, [variable('SCORE'), value]));
  const scored = parts.filter(({ part }) => part.kind !== 'written');
  const rationales = isCase ? ['rationale', ...parts.map(({ response }) => `rationale_${response}`)] : ['rationale'];
  return q('responseProcessing', {}, [
    ...scored.map(({ part, response }) =>
      q('responseCondition', {}, [
        q('responseIf', {}, [
          part.kind === 'multipleResponse' ? q('not', {}, q('isNull', {}, variable(response))) : q('match', {}, [variable(response), q('correct', { identifier: response })]),
          add(part.kind === 'multipleResponse' ? q('mapResponse', { identifier: response }) : q('baseValue', { baseType: 'float' }, String(part.marks))),
        ]),
      ]),
    ),
    ...scored.map(({ response }) => q('setOutcomeValue', { identifier: `FEEDBACK_${response}` }, variable(response))),
    q('setOutcomeValue', { identifier: 'FEEDBACK' }, q('multiple', {}, rationales.map((name) => q('baseValue', { baseType: 'identifier' }, name)))),
  ]);
}
