import type { BrowserContext } from '@playwright/test';

/**
 * Notes everything a page of this context complains about: errors on its console, uncaught errors,
 * violations of the content security policy, and replies of a server that fell over.
 * `tolerates`: what a test brings about on purpose, such as a cut network.
 */
export async function watchPages(context: BrowserContext, tolerates: readonly RegExp[]): Promise<readonly string[]> {
  const complaints: string[] = [];
  const note = (words: string) => {
    if (!tolerates.some((pattern) => pattern.test(words))) complaints.push(words);
  };
  context.on('console', (message) => {
    if (message.type() === 'error') note(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (failure) => note(`uncaught: ${failure.error().message} (${failure.page()?.url() ?? ''})`));
  context.on('response', (response) => {
    if (response.status() >= 500) note(`${response.status()} ${response.request().method()} ${response.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violation: ${event.effectiveDirective} ${event.blockedURI} by ${event.sourceFile}:${event.lineNumber} on ${location.pathname}`);
    });
  });
  return complaints;
}
