// The import table of docs/architecture.md, one named rule per row. `npm run check:layers` holds it,
// and tests/content/import-layers.test.ts proves that each rule can fail.
const testFile = '\\.test\\.tsx?$';
const databasePackages = 'node_modules/(@prisma|prisma|better-sqlite3|pg)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-stays-pure',
      comment: 'Rules import rules, zod and small maths libraries: no I/O, no framework.',
      severity: 'error',
      from: { path: '^app/domain/', pathNot: testFile },
      to: { pathNot: ['^app/domain/', 'node_modules/zod/', 'node_modules/ts-fsrs/'] },
    },
    {
      name: 'scheduling-in-practice',
      comment: 'When a wrong item comes back is the business of app/domain/practice alone.',
      severity: 'error',
      from: { pathNot: '^app/domain/practice/' },
      to: { path: 'node_modules/ts-fsrs/' },
    },
    { name: 'no-cycles', severity: 'error', from: { path: '^app/' }, to: { circular: true } },
    {
      name: 'every-import-resolves',
      comment: 'What does not resolve cannot be judged by the rules below: a wrong alias would slip through.',
      severity: 'error',
      from: { path: '^(app|scripts)/' },
      to: { couldNotResolve: true, pathNot: '^(virtual:|\\.\\./build/)' },
    },
    {
      name: 'components-know-no-server',
      comment: 'A component shows what it is given.',
      severity: 'error',
      from: { path: '^app/components/', pathNot: testFile },
      to: { path: ['^app/server/', '^app/routes/', '^prisma/', databasePackages, 'node_modules/@remix-run/node/'] },
    },
    {
      name: 'routes-know-no-prisma',
      comment: 'loader → query, action → command.',
      severity: 'error',
      from: { path: '^app/routes/' },
      to: { path: ['^prisma/', databasePackages, '^app/server/db/'] },
    },
    {
      name: 'pages-know-no-node',
      comment: 'Files, hashes and processes are the business of app/server: components and page modules are also built for the browser.',
      severity: 'error',
      from: { path: '^app/(components/|routes/.+\\.tsx$)', pathNot: testFile },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'routes-keep-to-their-audience',
      severity: 'error',
      from: { path: '^app/routes/([^/]+)/' },
      to: { path: '^app/routes/', pathNot: '^app/routes/$1/' },
    },
    {
      name: 'shared-routes-know-no-audience',
      comment: 'The shell and the front page belong to everybody.',
      severity: 'error',
      from: { path: '^app/(routes/)?[^/]+$', pathNot: '^app/routes\\.ts$' },
      to: { path: '^app/routes/[^/]+/' },
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
      from: { path: '^(app|scripts)/', pathNot: testFile },
      to: { path: '^tests/' },
    },
    {
      name: 'app-knows-no-scripts',
      comment: 'What the product runs and what builds it are two things.',
      severity: 'error',
      from: { path: '^app/', pathNot: testFile },
      to: { path: '^scripts/' },
    },
    {
      name: 'scripts-know-no-routes',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^app/routes/' },
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
        pathNot: [testFile, '^app/(root|routes|entry)', '^app/routes/', '\\.d\\.ts$'],
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
