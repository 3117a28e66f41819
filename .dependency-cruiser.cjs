const only = (...folders) => `^src/(${folders.join('|')})/`;
const catalogues = ['templates', 'rules', 'standards', 'policies', 'forms'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'core-decides-and-imports-nothing',
      comment:
        'core is the engine: it knows how, not what. It may import zod and itself. If it needs a rule, a place, a form ' +
        'or a host, take that as an argument (see RuleContext) so that the catalogue can grow without the engine.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', '^node_modules/zod/'] },
    },
    {
      name: 'catalogues-state-facts',
      comment:
        'A rule, template, standard, policy or form is one file of facts over core. It may not lean on another ' +
        'catalogue: what two of them share is a concept and belongs in core.',
      severity: 'error',
      from: { path: only(...catalogues), pathNot: ['/catalogue\\.ts$', '^src/forms/'] },
      to: { pathNot: ['^src/core/', '^node_modules/zod/'] },
    },
    {
      name: 'a-form-keeps-its-own-folder',
      comment:
        'A form may be several files (page, words, style) in its own folder; it shares nothing with another form.',
      severity: 'error',
      from: { path: '^src/forms/([^/]+)/' },
      to: { pathNot: ['^src/core/', '^src/forms/$1/'] },
    },
    {
      name: 'a-catalogue-lists-only-itself',
      comment: 'catalogue.ts is written by `npm run catalogue` and lists the files of its own folder, nothing else.',
      severity: 'error',
      from: { path: only(...catalogues) + 'catalogue\\.ts$' },
      to: { pathNot: ['^src/core/', `^src/(${catalogues.join('|')})/`] },
    },
    {
      name: 'hosts-read-and-write',
      comment:
        'A host turns bytes or Office.js into values and back; it interprets nothing, so it may know core only. ' +
        'If a host seems to need a rule or the flow, the decision belongs in core or app.',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/' },
      to: { path: '^src/', pathNot: ['^src/core/', '^src/hosts/$1/'] },
    },
    {
      name: 'app-orders-the-steps',
      comment:
        'app is the flow (check, plan, apply, compare). It gets a Host handed in and never knows which one; that is ' +
        'what lets Excel, the browser and the command line share it.',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^src/', pathNot: [only('core', 'app', ...catalogues)] },
    },
    {
      name: 'ui-shows-and-asks',
      comment: 'Screens are shared by every shell: they call app and know no host. The shell hands the host to app.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/', pathNot: [only('core', 'app', 'ui', ...catalogues)] },
    },
    {
      name: 'shells-are-leaves',
      comment: 'taskpane, commands, workbench and cli pick a host and start the flow. Nothing may depend on a shell.',
      severity: 'error',
      from: { path: '^src/(?!(taskpane|commands|workbench|cli)/)' },
      to: { path: only('taskpane', 'commands', 'workbench', 'cli') },
    },
    {
      name: 'one-shell-does-not-use-another',
      comment: 'Shells share code through ui and app, never directly: each must be buildable and removable alone.',
      severity: 'error',
      from: { path: '^src/(taskpane|commands|workbench|cli)/' },
      to: { path: only('taskpane', 'commands', 'workbench', 'cli'), pathNot: '^src/$1/' },
    },
    {
      name: 'node-only-in-the-command-line',
      comment:
        'Files, streams and the process belong to src/cli: everything else also runs in a browser. (A .cjs file is read ' +
        'by the build and never shipped.)',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/|\\.cjs$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circles',
      comment: 'A circle means two files are one concept, or one concept sits in the wrong file.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'what-ships-is-declared',
      comment: 'Shipped code may use runtime dependencies only: a dev dependency is absent where the product is built.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'unknown', 'undetermined'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
