/**
 * The options of the Remix plugin; vite.config.ts hands them over, so this stays their one place.
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  appDirectory: 'app',
  // Remix empties its build directory; build/content, the compiled course, stands beside it.
  buildDirectory: 'build/web',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_lazyRouteDiscovery: true,
    v3_singleFetch: true,
    v3_routeConfig: true,
  },
};
