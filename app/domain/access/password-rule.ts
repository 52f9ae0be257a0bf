/** Length counts, composition does not (OWASP ASVS 6.2); the commonest guesses are refused. */
export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 128;

export type PasswordFault = 'tooShort' | 'tooLong' | 'tooCommon' | 'containsLogin';

export const PASSWORD_FAULT_TEXT: Readonly<Record<PasswordFault, string>> = {
  tooShort: `密码至少 ${PASSWORD_MIN} 个字符，可以用一句好记的话。`,
  tooLong: `密码最多 ${PASSWORD_MAX} 个字符。`,
  tooCommon: '这个密码太常见，别人容易猜到，请换一个。',
  containsLogin: '密码里不要包含登录名，请换一个。',
};

const COMMON = ['1234567890', 'password', 'qwertyuiop', 'iloveyou', 'abc123', '12345678', '88888888', '66666666', 'admin', 'woaini'];

export function passwordFault(password: string, loginName: string): PasswordFault | null {
  const characters = [...password];
  if (characters.length < PASSWORD_MIN) return 'tooShort';
  if (characters.length > PASSWORD_MAX) return 'tooLong';
  const lower = password.toLowerCase();
  if (loginName.length >= 3 && lower.includes(loginName.toLowerCase())) return 'containsLogin';
  if (new Set(characters).size <= 2 || COMMON.some((common) => lower.replaceAll(common, '').length <= 3)) return 'tooCommon';
  return null;
}
