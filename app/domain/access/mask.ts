/** Personal numbers as lists, prints and logs may show them: at least four characters hidden, short ones whole. */
export function maskIdNumber(value: string | null): string {
  if (!value) return '—';
  if (value.length < 12) return '*'.repeat(value.length);
  return `${value.slice(0, 4)}${'*'.repeat(value.length - 8)}${value.slice(-4)}`;
}

export function maskPhone(value: string | null): string {
  if (!value) return '—';
  if (value.length < 11) return '*'.repeat(value.length);
  return `${value.slice(0, 3)}${'*'.repeat(value.length - 7)}${value.slice(-4)}`;
}
