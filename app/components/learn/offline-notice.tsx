import { Notice } from '#app/components/ui/notice.tsx';

/** Says that the page comes from this device, and what happens to what is written on it. */
export function OfflineNotice() {
  return (
    <div className="no-print mb-6">
      <Notice tone="info" title="现在连不上网，读的是这台设备上存下的一份">
        <p>写下的回答和笔记先记在这台设备上，连上网后自动保存。自测和书签要等连上网再用。</p>
      </Notice>
    </div>
  );
}
