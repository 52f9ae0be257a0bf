/** Text as it is compared: one width, one case, no spaces. */
export function plainText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
