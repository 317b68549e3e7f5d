// What other tools say of recorded requests: node run.mjs CASES.jsonl
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { templateOf } from './template.mjs';

const OPERATIONS = ['RegisterTaskDefinition', 'CreateService', 'UpdateService', 'RunTask', 'CreateCluster', 'CreateCapacityProvider', 'PutClusterCapacityProviders'];
const require = createRequire(import.meta.url);
const validate = createRequire(require.resolve('aws-cdk-lib'))('@aws/cloudformation-validate');
const preflight = require('cdk-preflight/lib/rules.generated.js');

const cases = readFileSync(process.argv[2], 'utf8').split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line))
  .filter((entry) => OPERATIONS.includes(entry.op) && typeof entry.request === 'object')
  .map((entry) => ({ ...entry, template: templateOf(entry) }));

// an error counts when it is one of the request itself, not of what was there before
const isError = (severity) => /^(ERROR|FATAL)$/i.test(severity);
const engineErrors = (engine) => (entry) =>
  engine.validateStandard(new validate.TemplateContent(JSON.stringify(entry.template))).diagnostics
    .filter((found) => isError(found.severity) && found.entity?.logicalId === 'Subject')
    .map((found) => found.ruleId);

const tools = {
  "AWS's validator in aws-cdk-lib": engineErrors(new validate.RegoEngine()),
  'cdk-preflight': engineErrors(new validate.RegoEngine({ customRules: preflightRules() })),
};

function preflightRules() {
  const texts = (list) => Object.values(list).map((rule, i) => ({ name: rule.id ?? rule.name ?? 'lib' + i, content: typeof rule === 'string' ? rule : rule.rego ?? rule.content }));
  const rules = Object.values(preflight.BUNDLED_RULES).filter((rule) => rule.service === 'ecs');
  return [...texts(preflight.BUNDLED_LIBS), ...texts(rules)];
}

if (spawnSync('cfn-lint', ['--version']).status === 0) {
  const version = execFileSync('cfn-lint', ['--version'], { encoding: 'utf8' }).trim();
  const folder = mkdtempSync(join(tmpdir(), 'cases-'));
  const files = cases.filter((entry) => entry.template).map((entry) => {
    const file = join(folder, cases.indexOf(entry) + '.json');
    writeFileSync(file, JSON.stringify(entry.template));
    return file;
  });
  const told = JSON.parse(spawnSync('cfn-lint', ['--format', 'json', '--regions', 'us-east-1', '--', ...files], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout || '[]');
  const byFile = told.reduce((map, found) => map.set(found.Filename, [...(map.get(found.Filename) ?? []), found]), new Map());
  tools[version] = (entry) => (byFile.get(join(folder, cases.indexOf(entry) + '.json')) ?? [])
    .filter((found) => found.Level === 'Error' && (found.Location.Path ?? []).includes('Subject')).map((found) => found.Rule.Id);
  rmSync(folder, { recursive: true });
}

console.log('| Tool | refused and it reports an error | accepted and it reports none |');
console.log('|---|---|---|');
for (const [name, errors] of Object.entries(tools)) {
  const told = cases.map((entry) => ({ entry, ids: entry.template ? errors(entry) : [] }));
  const count = (outcome, test) => told.filter(({ entry, ids }) => entry.outcome === outcome && test(ids)).length;
  console.log(`| ${name} | ${count('refused', (ids) => ids.length > 0)} of ${count('refused', () => true)} | ${count('accepted', (ids) => ids.length === 0)} of ${count('accepted', () => true)} |`);
  for (const { entry, ids } of told) if (process.argv.includes('--each') && ids.length > 0) console.error(`${name}: ${entry.outcome} ${entry.id} (${entry.op}): ${[...new Set(ids)].join(' ')}`);
}
const silent = cases.filter((entry) => !entry.template);
console.log(`\n${silent.length} of the ${cases.length} requests (${[...new Set(silent.map((entry) => entry.op))].join(', ')}) can't be written in CloudFormation; there the tools are silent.`);
