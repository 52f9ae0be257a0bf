const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/i, '鸿蒙'],
  [/Android/i, '安卓'],
  [/iPhone/i, 'iPhone'],
  [/iPad/i, 'iPad'],
  [/Kylin/i, '麒麟'],
  [/UOS|Deepin/i, '统信 UOS'],
  [/Windows/i, 'Windows'],
  [/Mac OS X|Macintosh/i, 'Mac'],
  [/Linux/i, 'Linux'],
];

// Every Chromium also says Chrome and Safari, so the particular names come first.
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/i, '微信'],
  [/QQBrowser/i, 'QQ 浏览器'],
  [/360SE|360EE|QIHU/i, '360 浏览器'],
  [/Qaxbrowser/i, '奇安信浏览器'],
  [/Edg(A|iOS)?\//i, 'Edge'],
  [/Firefox|FxiOS/i, '火狐'],
  [/Chrome|CriOS/i, 'Chrome'],
  [/Safari/i, 'Safari'],
];

/** A device in words its owner recognises, from the User-Agent header: “Windows · Edge”. */
export function deviceName(userAgent: string): string {
  const find = (table: typeof SYSTEMS) => table.find(([pattern]) => pattern.test(userAgent))?.[1];
  return [find(SYSTEMS), find(BROWSERS)].filter(Boolean).join(' · ') || '未知设备';
}
