/** Who may import whom. Each rule is a row of the table in docs/architecture.md. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from.path ?? from, ...(from.pathNot ? { pathNot: from.pathNot } : {}) },
  to: { pathNot: allowed },
});
const npm = (...names) => names.map((name) => `node_modules/${name}`);
const sdk = npm('@aws-sdk', '@smithy');

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphan-packages',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    only(
      'domain-is-pure',
      '^shared/domain/',
      ['^shared/domain/', ...npm('libphonenumber-js')],
      'Rules import nothing that acts.',
    ),
    {
      name: 'reading-reads',
      severity: 'error',
      comment: 'Readers know domain types and their libraries.',
      from: { path: '^shared/reading/' },
      to: {
        pathNot: ['^shared/(reading|domain)/', 'node_modules/'],
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'reading-has-no-sdk',
      severity: 'error',
      from: { path: '^shared/reading/' },
      to: { path: [...sdk, ...npm('valibot', '@middy', 'aws-cdk-lib')] },
    },
    only('events-declare', '^shared/events/', ['^shared/events/', ...npm('valibot')]),
    only('ports-are-interfaces', '^shared/ports/', ['^shared/(ports|domain|events)/']),
    only('config-loads', '^shared/config/', [
      '^shared/(config|domain)/',
      '^(node:)?(fs|path|url)$',
      ...npm('valibot', 'libphonenumber-js'),
    ]),
    only('adapters-adapt', { path: '^shared/adapters/aws/' }, [
      '^shared/(ports|domain|events|adapters/aws)/',
      '^shared/runtime/env',
      '^(node:)?(crypto|timers/promises)$',
      ...sdk,
      ...npm('nodemailer'),
    ]),
    only('runtime-runs', '^shared/runtime/', [
      '^shared/(runtime|ports|events|config|domain)/',
      ...npm('@middy', '@aws-lambda-powertools', 'valibot', '@types/aws-lambda'),
    ]),
    {
      name: 'sdk-only-in-adapters',
      severity: 'error',
      from: { path: '^(shared|functions|commands|infra)/', pathNot: '^shared/adapters/aws/' },
      to: { path: sdk },
    },
    only(
      'manifest-is-light',
      '^functions/[^/]+/(stage|route)\\.ts$',
      ['^shared/events/', '^shared/runtime/(stage|route)\\.ts$'],
      'Infra reads these for free.',
    ),
    only('use-cases-decide', { path: '^functions/([^/]+)/', pathNot: '/(index|stage|route)\\.ts$' }, [
      '^functions/$1/',
      '^shared/(domain|reading|config|events|ports)/',
      '^shared/runtime/(attachments|files-arrived|find-owner|place-lead|related|kept-owner|form-fields|suspicion|run|step|stage|route|http|http-error|open-application|open-lead|owner-mail|checked-body|declared-files-schema)\\.ts$',
      ...npm('valibot'),
    ]),
    only('entries-wire', '^functions/([^/]+)/index\\.ts$', [
      '^functions/$1/',
      '^shared/runtime/',
      '^shared/adapters/aws/',
    ]),
    only('registries-list', '^functions/(stages|routes)\\.ts$', [
      '^functions/[^/]+/(stage|route)\\.ts$',
      '^shared/runtime/(stage|route)\\.ts$',
    ]),
    {
      name: 'infra-knows-no-use-case',
      severity: 'error',
      from: { path: '^infra/' },
      to: { path: '^(functions/[^/]+/(?!stage|route)|shared/(adapters|reading)|local|web)' },
    },
    {
      name: 'local-knows-no-use-case',
      severity: 'error',
      from: { path: '^local/' },
      to: { path: '^(functions/[^/]+/|shared/adapters|infra/)' },
    },
    {
      name: 'commands-have-no-adapter',
      severity: 'error',
      // These two work on a deployment, by the same adapters as its functions.
      from: { path: '^commands/', pathNot: '^commands/(redrive|replay)\\.ts$' },
      to: { path: '^shared/adapters' },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      comment: 'But the simulator, which is a test that runs as long as one likes.',
      from: { pathNot: '^(tests/|commands/simulate)' },
      to: { path: '^tests/' },
    },
    {
      name: 'web-stands-alone',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(functions|infra|local|commands|shared/(?!domain))' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
