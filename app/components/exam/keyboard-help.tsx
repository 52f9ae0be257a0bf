import { useRef } from 'react';
import { Button } from '#app/components/ui/button.tsx';

const KEYS: readonly (readonly [string, string])[] = [
  ['A—F 或 1—6', '选择对应选项；多选题再按一次取消'],
  ['Y / N', '判断题：正确 / 错误'],
  ['← / →', '上一题 / 下一题'],
  ['F', '标记或取消标记本题（有 F 选项的题除外）'],
];

export interface KeyboardHelpProps {
  readonly enabled: boolean;
  readonly onEnable: (enabled: boolean) => void;
}

/** The list of keys, and the switch that turns them off for people whose aids send stray keys. */
export function KeyboardHelp({ enabled, onEnable }: KeyboardHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button type="button" variant="quiet" className="max-sm:hidden" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        快捷键
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby="keys-title"
        className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded border border-line-strong bg-raised p-6 text-ink"
      >
        <h2 id="keys-title" className="font-song text-xl font-bold">
          快捷键
        </h2>
        <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
          {KEYS.map(([keys, effect]) => (
            <div key={keys} className="col-span-2 grid grid-cols-subgrid">
              <dt className="font-bold whitespace-nowrap">{keys}</dt>
              <dd>{effect}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 text-muted">没有能直接交卷的按键。</p>
        <label className="mt-3 flex min-h-11 items-center gap-3">
          <input type="checkbox" className="size-5" checked={enabled} onChange={(event) => onEnable(event.currentTarget.checked)} />
          使用快捷键
        </label>
        <div className="mt-4 flex justify-end">
          <Button type="button" variant="secondary" onClick={() => dialog.current?.close()}>
            关闭
          </Button>
        </div>
      </dialog>
    </>
  );
}
