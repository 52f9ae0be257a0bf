// The import table of docs/architecture.md, one named rule per row. `npm run check:layers` holds it,
// and tests/content/import-layers.test.ts proves that each rule can fail.
const domainOnly = '^app/domain/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-stays-pure',
      comment: 'Rules import rules, zod and small maths libraries: no I/O, no framework.',
      severity: 'error',
      from: { path: domainOnly, pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^app/domain/', 'node_modules/zod/'] },
    },
    { name: 'domain-without-cycles', severity: 'error', from: { path: '^app/' }, to: { circular: true } },
    {
      name: 'components-know-no-server',
      comment: 'A component shows what it is given.',
      severity: 'error',
      from: { path: '^app/components/', pathNot: '\\.test\\.tsx?$' },
      to: { path: ['^app/server/', '^app/routes/', '^prisma/'] },
    },
    {
      name: 'routes-know-no-prisma',
      comment: 'loader → query, action → command.',
      severity: 'error',
      from: { path: '^app/routes/' },
      to: { path: ['^prisma/', 'node_modules/@prisma/', '^app/server/db/'] },
    },
    {
      name: 'routes-keep-to-their-audience',
      severity: 'error',
      from: { path: '^app/routes/([^/]+)/' },
      to: { path: '^app/routes/', pathNot: '^app/routes/$1/' },
    },
    {
      name: 'server-knows-no-routes',
      severity: 'error',
      from: { path: '^app/server/' },
      to: { path: ['^app/routes/', '^app/root'] },
    },
    {
      name: 'only-pdf-imports-components',
      comment: 'Commands and queries return values; rendering is the routes\' business.',
      severity: 'error',
      from: { path: '^app/server/', pathNot: '^app/server/pdf/' },
      to: { path: '^app/components/' },
    },
    {
      name: 'product-knows-no-tests',
      severity: 'error',
      from: { path: '^(app|scripts)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^tests/' },
    },
    {
      name: 'lucia-in-one-file',
      comment: 'Its author has retired it; one file to replace.',
      severity: 'error',
      from: { pathNot: '^app/server/auth/lucia\\.server\\.ts$' },
      to: { path: 'node_modules/lucia/' },
    },
    {
      name: 'no-orphaned-modules',
      severity: 'error',
      from: {
        orphan: true,
        path: '^app/',
        pathNot: ['\\.test\\.tsx?$', '^app/(root|routes|entry)', '^app/routes/', '\\.d\\.ts$'],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'prisma/generated'] },
    exclude: { path: ['^build/', '^data/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'], extensions: ['.ts', '.tsx', '.js'] },
  },
};
