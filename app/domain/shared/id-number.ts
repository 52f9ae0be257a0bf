const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';

/** GB 11643: the last of 18 characters, which follows from the first 17. */
export function idCheckCharacter(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return CHECK_CHARACTERS[sum % 11] ?? '';
}

/** Catches most slips of the finger. */
export function isIdNumber(value: string): boolean {
  return /^\d{17}[\dX]$/.test(value) && idCheckCharacter(value) === value[17];
}
