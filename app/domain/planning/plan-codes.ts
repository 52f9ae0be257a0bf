import type { Instant } from '#app/domain/shared/instant.ts';
import type { Component, Level } from '#app/domain/standard/standard.ts';
import { shanghaiDay } from '#app/domain/planning/sitting-time.ts';

/** T: theory, S: skill; the letter that codes carry. */
function componentLetter(component: Component): string {
  return component === 'theory' ? 'T' : 'S';
}

/** `L4-T-20261122-`: what the codes of all forms drawn on one day share. */
export function formCodePrefix(level: Level, component: Component, at: Instant): string {
  return `L${level}-${componentLetter(component)}-${shanghaiDay(at)}-`;
}

/** `L4T-20261122-`: what the codes of all sittings that start on one day share. */
export function sittingCodePrefix(level: Level, component: Component, startsAt: Instant): string {
  return `L${level}${componentLetter(component)}-${shanghaiDay(startsAt)}-`;
}

/** The two digits after the prefix, one above the highest that is taken: `07`. Three digits from 100 on. */
export function nextSerial(prefix: string, taken: readonly string[]): string {
  const used = taken.flatMap((code) => {
    const digits = code.startsWith(prefix) ? /^\d+/.exec(code.slice(prefix.length))?.[0] : undefined;
    return digits === undefined ? [] : [Number(digits)];
  });
  return String(Math.max(0, ...used) + 1).padStart(2, '0');
}

/**
 * Admission numbers for new candidates of a sitting: its code without hyphens and three digits. Goes on above the
 * highest number in `taken`: those who are registered keep theirs, and a gap left by a removal stays a gap.
 */
export function admissionNumbers(sittingCode: string, count: number, taken: readonly string[]): string[] {
  const prefix = sittingCode.replaceAll('-', '');
  const used = taken.flatMap((number) => (number.startsWith(prefix) ? [Number(number.slice(prefix.length))] : []));
  const first = Math.max(0, ...used) + 1;
  return Array.from({ length: count }, (_, index) => `${prefix}${String(first + index).padStart(3, '0')}`);
}

/** A seed that belongs to an id and never changes (FNV-1a, 32 bits): seating can be drawn again and comes out the same. */
export function seedOfId(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
