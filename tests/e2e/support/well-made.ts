import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const NARROW = 390;

/**
 * What holds for every page as it stands now: one first heading, nothing serious for axe-core, in
 * light and in dark, and nothing to scroll sideways at 390 pixels. The dark theme has the same
 * colours at every width, so a phone's pages are looked at in light only.
 */
export async function expectWellMade(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }), page.url()).toHaveCount(1);
  const { width, height } = page.viewportSize() ?? { width: NARROW, height: 844 };
  await expectAccessible(page);
  if (width > NARROW) {
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: null });
    await page.setViewportSize({ width: NARROW, height });
  }
  await expectNoSidewaysScrolling(page);
  if (width > NARROW) await page.setViewportSize({ width, height });
}

/** axe-core finds nothing serious on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // Legacy mode opens no second page for the frames, of which there are none here.
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .setLegacyMode()
    .analyze();
  const serious = found.violations.filter((violation) => violation.impact === 'serious' || violation.impact === 'critical');
  expect(
    serious.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join('; ')}`),
    page.url(),
  ).toEqual([]);
}

export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  // Polled: the browser lays out after the size has been set.
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), { message: page.url() })
    .toBeLessThanOrEqual(0);
}
