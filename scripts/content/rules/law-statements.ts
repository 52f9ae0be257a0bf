/**
 * Words by which a sentence states law or policy. What stands in quotation marks is somebody's speech,
 * often wrong on purpose, and is not looked at.
 */
const SIGNS: readonly RegExp[] = [
  /《[^》]*(?:法|条例|办法|规定|规则|决定|意见|通知|解释(?:（[一二三]）)?)》/u,
  /第[〇零一二三四五六七八九十百千\d]+条(?!回复|消息|短信|留言|建议|理由|路|线|经验)/u,
  /(?:法律|法规|条例|劳动法|劳动合同法|社会保险法|就业促进法|调解仲裁法|经办条例)(?:里|上|还|也|又|都|只|已经|明文)?(?:规定|要求|写明|写着|写的是|明确|禁止|列举)/u,
  /法定(?:最低|最长|时限|期限|职责|义务)/u,
  /\d+个?(?:工作)?日(?:之)?内/u,
  /罚款|一裁终局/u,
  /\d+倍/u,
  /(?:最长|最高|最多|不得超过|不超过|不得低于|不低于|不得少于)为?\s*\d+(?:\.\d+)?(?:%|个月|年|万元|元|小时|周)/u,
];

/** The words that make a text without a source a statement of law, or undefined. */
export function uncitedLaw(text: string): string | undefined {
  const said = text.replace(/“[^”]*”/gu, '');
  for (const sign of SIGNS) {
    const found = sign.exec(said);
    if (found) return found[0];
  }
  return undefined;
}
