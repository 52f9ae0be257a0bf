/** Length of Chinese prose: every Han character, and every run of letters or digits as one. Punctuation does not count. */
export function countCharacters(text: string): number {
  return text.match(/\p{Script=Han}|[A-Za-z0-9.%]*[A-Za-z0-9]/gu)?.length ?? 0;
}
