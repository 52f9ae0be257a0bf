import { useFetcher } from '@remix-run/react';
import { useEffect, useId, useRef, useState } from 'react';
import { z } from 'zod';
import { useHydrated } from '#app/components/use-hydrated.ts';
import { CandidateView } from '#app/components/bank/candidate-view.tsx';
import type { EditorReply, SimilarReply } from '#app/components/bank/editor-reply.ts';
import { AnswerFields } from '#app/components/bank/editor-answer.tsx';
import { PartsEditor } from '#app/components/bank/editor-parts.tsx';
import { NodeFields, type EditorSource, SourceFields } from '#app/components/bank/editor-standard.tsx';
import type { NodeGroups } from '#app/components/bank/node-select.tsx';
import { FaultList } from '#app/components/bank/fault-list.tsx';
import { SimilarItems } from '#app/components/bank/similar-items.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { SelectField, TextAreaField, TextField } from '#app/components/ui/field.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { previewOf } from '#app/domain/items/bank-candidate.ts';
import { type DraftItem, draftItemSchema } from '#app/domain/items/draft-item.ts';
import { COGNITIVE_TITLES } from '#app/domain/items/item-rows.ts';

const COGNITIVE_LEVELS = ['recall', 'understand', 'apply', 'analyse'] as const;
/** Saved this long after the last keystroke. */
const QUIET_MS = 1500;

export interface ItemEditorProps {
  readonly itemId: string;
  readonly initial: DraftItem;
  readonly seq: number;
  readonly groups: NodeGroups;
  readonly sources: readonly EditorSource[];
}

/** Where an item is written: fields on one side, what the candidate will see on the other; kept on the server as one writes. */
export function ItemEditor({ itemId, initial, seq, groups, sources }: ItemEditorProps) {
  const { draft, change, keep, handIn, state, unsaved, takeUnsaved, forget } = useKeptDraft(itemId, initial, seq);
  const set = (fields: Partial<DraftItem>) => change({ ...draft, ...fields });
  const formId = useId();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <form
        id={formId}
        className="space-y-8"
        onSubmit={(event) => {
          event.preventDefault();
          handIn();
        }}
      >
        {state.fault ? (
          <Notice tone="danger" title={state.fault}>
            <FaultList faults={state.faults} />
          </Notice>
        ) : null}
        {unsaved ? (
          <Notice tone="warn" title="上次有改动没来得及保存">
            <div className="flex flex-wrap gap-3 pt-2">
              <Button type="button" onClick={takeUnsaved}>
                找回改动
              </Button>
              <Button type="button" variant="quiet" onClick={forget}>
                不要了
              </Button>
            </div>
          </Notice>
        ) : null}
        <section className="space-y-4">
          <TextAreaField
            label={draft.type === 'caseAnalysis' ? '案例' : '题干'}
            name="stem"
            rows={draft.type === 'caseAnalysis' ? 10 : 5}
            value={draft.stem}
            onChange={(event) => set({ stem: event.currentTarget.value })}
            hint="要加重的字写在两对星号中间：哪一项**不**正确。"
          />
          {draft.type === 'caseAnalysis' ? (
            <PartsEditor parts={draft.parts} onChange={(parts) => set({ parts: [...parts] })} />
          ) : (
            <AnswerFields kind={draft.type === 'shortAnswer' ? 'written' : draft.type} value={draft} misconception={draft.misconception} onChange={(fields) => set(fields)} />
          )}
          <TextAreaField label={draft.type === 'caseAnalysis' ? '整个案例的解析' : '解析'} name="rationale" rows={4} value={draft.rationale} onChange={(event) => set({ rationale: event.currentTarget.value })} hint="为什么对，别的为什么错，依据哪一条。" />
        </section>
        <SourceFields sources={sources} value={draft.sources} onChange={(value) => set({ sources: [...value] })} />
        <NodeFields groups={groups} draft={draft} onChange={set} />
        <fieldset className="grid gap-4 sm:grid-cols-2">
          <legend className="mb-2 font-song text-lg font-bold">难度</legend>
          <TextField
            label="预估答对率（%）"
            name="difficulty"
            type="number"
            min={20}
            max={98}
            value={draft.difficulty === null ? '' : String(Math.round(draft.difficulty * 100))}
            onChange={(event) => set({ difficulty: event.currentTarget.value === '' ? null : Math.min(100, Math.max(0, Number(event.currentTarget.value))) / 100 })}
            hint="20 到 98。考生里大约多少人答得对。"
          />
          <SelectField
            label="认知层次"
            name="cognitive"
            value={draft.cognitive ?? ''}
            onChange={(event) => set({ cognitive: COGNITIVE_LEVELS.find((level) => level === event.currentTarget.value) ?? null })}
            options={[{ value: '', label: '请选择' }, ...COGNITIVE_LEVELS.map((level) => ({ value: level, label: COGNITIVE_TITLES[level] }))]}
          />
          <TextField className="sm:col-span-2" label="估计的理由" name="difficultyReason" value={draft.difficultyReason} onChange={(event) => set({ difficultyReason: event.currentTarget.value })} />
          <TextField
            className="sm:col-span-2"
            label="互斥试题"
            name="enemies"
            value={draft.enemies.join(' ')}
            onChange={(event) => set({ enemies: event.currentTarget.value.split(/[\s,，、]+/).slice(0, 20) })}
            hint="不能同卷出现的试题编号，用空格隔开，可以不填。"
          />
        </fieldset>
      </form>
      <aside aria-label="提交和预览" className="lg:sticky lg:top-4 lg:max-h-[calc(100vh-2rem)] lg:self-start lg:overflow-auto">
        <div className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button form={formId} disabled={state.busy}>
            提交审题
          </Button>
          <Button type="button" variant="secondary" onClick={keep} disabled={state.busy}>
            保存草稿
          </Button>
          <span role="status" className="text-muted">
            {state.sentence}
          </span>
        </div>
        <h2 className="mb-3 font-song text-lg font-bold">考生所见</h2>
        <div className="rounded border border-line bg-raised p-5">
          <CandidateView item={previewOf(draft)} />
        </div>
        <SimilarCheck draft={draft} />
      </aside>
    </div>
  );
}

/** Asks the server what the bank holds that reads like this: when the writer wants to know, not with every save. */
function SimilarCheck({ draft }: { readonly draft: DraftItem }) {
  const fetcher = useFetcher<SimilarReply>();
  const busy = fetcher.state !== 'idle';
  return (
    <section aria-label="相近的试题" className="mt-6 space-y-3">
      <Button type="button" variant="secondary" disabled={busy || draft.stem.trim() === ''} onClick={() => void fetcher.submit({ intent: 'similar', draft: JSON.stringify(draft) }, { method: 'post' })}>
        {busy ? '正在查…' : '查相近的题'}
      </Button>
      {fetcher.data ? <SimilarItems items={fetcher.data.similar} /> : null}
    </section>
  );
}

/** Keeps the draft on the server: a while after the last change, one save at a time, each naming the number of the one before. */
function useKeptDraft(itemId: string, initial: DraftItem, firstSeq: number) {
  const fetcher = useFetcher<EditorReply>();
  const [draft, setDraft] = useState(initial);
  const [sent, setSent] = useState(initial);
  const seq = useRef(firstSeq);
  const dirty = draft !== sent;
  const busy = fetcher.state !== 'idle';
  const reply = fetcher.data;
  const replySeq = reply?.seq ?? null;
  const stuck = reply !== undefined && replySeq === null && reply.fault !== null;
  const [unsaved, forget] = useUnsavedCopy(itemId, replySeq ?? firstSeq, draft, dirty);

  const send = (intent: 'save' | 'handIn') => {
    setSent(draft);
    void fetcher.submit({ intent, seq: String(seq.current), draft: JSON.stringify(draft) }, { method: 'post' });
  };
  useEffect(() => {
    if (replySeq !== null) seq.current = replySeq;
  }, [replySeq]);
  useEffect(() => {
    if (!dirty || busy || stuck) return undefined;
    const timer = setTimeout(() => send('save'), QUIET_MS);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `send` is made anew with every draft
  }, [draft, dirty, busy, stuck]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (dirty) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);

  const sentence = busy ? '正在保存…' : dirty ? '有改动，还没有保存。' : replySeq !== null ? '草稿已保存。' : '改动会自动保存成草稿。';
  return {
    draft,
    change: setDraft,
    keep: () => send('save'),
    handIn: () => send('handIn'),
    state: { busy, sentence, fault: busy ? null : (reply?.fault ?? null), faults: reply?.faults ?? [] },
    unsaved,
    takeUnsaved: () => {
      if (unsaved) setDraft(unsaved);
      forget();
    },
    forget,
  };
}

const copySchema = z.object({ seq: z.number(), draft: draftItemSchema });

/** A copy of what is not saved yet, in this tab: a broken connection or a closed page loses nothing. Found again while nobody has saved since. */
function useUnsavedCopy(itemId: string, seq: number, draft: DraftItem, dirty: boolean): readonly [DraftItem | null, () => void] {
  const place = `jiceng-draft-${itemId}`;
  const hydrated = useHydrated();
  const [found, setFound] = useState(() => readCopy(place, seq));
  useEffect(() => {
    if (dirty) sessionStorage.setItem(place, JSON.stringify({ seq, draft }));
  }, [place, seq, draft, dirty]);
  return [
    hydrated ? found : null,
    () => {
      sessionStorage.removeItem(place);
      setFound(null);
    },
  ];
}

function readCopy(place: string, seq: number): DraftItem | null {
  if (typeof sessionStorage === 'undefined') return null;
  try {
    const kept = copySchema.safeParse(JSON.parse(sessionStorage.getItem(place) ?? 'null'));
    return kept.success && kept.data.seq === seq ? kept.data.draft : null;
  } catch {
    return null;
  }
}
