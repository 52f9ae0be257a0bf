import { hideBankKey } from '#app/domain/items/bank-candidate.ts';
import type { BankItem } from '#app/domain/items/bank-item.ts';
import { SOURCE_CHECKS } from '#app/domain/learning/source-wording.ts';
import { reportKindSchema } from '#app/domain/practice/item-report.ts';
import { isMistake, needsMarking } from '#app/domain/practice/practice-response.ts';
import { answerReasons, type OwnReport, type PlaceReasons, type PlaceView } from '#app/domain/practice/practice-views.ts';
import { nodeHeading } from '#app/domain/standard/node-heading.ts';
import { readSources, readStandard } from '#app/server/content/authored.server.ts';
import type { Tx } from '#app/server/db/database.server.ts';
import type { VersionContent } from '#app/server/practice/practice-pool.server.ts';
import type { PracticeRecord } from '#app/server/practice/practice-record.server.ts';

/** One place as its learner may see it. With `told` false nothing of the key is in it. Null: no such place. */
export function placeView(run: PracticeRecord, position: number, content: VersionContent | undefined, told: boolean, report: OwnReport | null): PlaceView | null {
  const place = run.places[position - 1];
  if (place === undefined || content === undefined) return null;
  const { item } = content;
  const answer = run.answers.get(position);
  const facts = { position, units: place.units, section: item.section };
  if (content.withdrawn) return { ...facts, item: null, response: null, told: null };
  const response = answer?.response ?? null;
  const earnedUnits = answer?.earnedUnits ?? 0;
  return {
    ...facts,
    item: hideBankKey(item),
    response,
    told: told
      ? {
          earnedUnits,
          right: answer !== undefined && !isMistake(item, earnedUnits, place.units, readStandard().exam.cutScore),
          toMark: answer !== undefined && needsMarking(answer.response),
          reasons: reasonsOf(item, response),
          report,
        }
      : null,
  };
}

function reasonsOf(item: BankItem, response: PlaceView['response']): PlaceReasons {
  const standard = readStandard();
  const sources = new Map(readSources().map((source) => [source.id, source]));
  return {
    answers: answerReasons(item, response),
    rationale: item.rationale,
    sources: item.sources.map(({ source: id, article }) => {
      const source = sources.get(id);
      return `《${source?.title ?? id}》${article ?? ''}${source && SOURCE_CHECKS[source.check] ? `。${SOURCE_CHECKS[source.check]}` : ''}`;
    }),
    nodes: item.nodes.flatMap((id) => {
      const heading = nodeHeading(standard, id);
      return heading ? [{ id, label: heading.label }] : [];
    }),
  };
}

/** The reports of a learner that wait for an answer, by item. */
export async function openReports(client: Pick<Tx, 'itemReport'>, userId: string, itemIds: readonly string[]): Promise<ReadonlyMap<string, OwnReport>> {
  const rows = await client.itemReport.findMany({ where: { userId, itemId: { in: [...itemIds] }, closedAt: null } });
  return new Map(rows.map(({ itemId, kind, text, at }) => [itemId, { kind: reportKindSchema.parse(kind), text, at: at.getTime() }]));
}
