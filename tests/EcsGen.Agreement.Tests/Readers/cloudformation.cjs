// Reads templates as CloudFormation's own tools do: CDK's CfnInclude takes each in and gives it out again, and AWS's validator, which comes inside
// aws-cdk-lib, judges it. Prints one JSON line for each file: { file, lost, diagnostics }.
const fs = require('fs');
const { createRequire } = require('module');
const { App, Stack } = require('aws-cdk-lib');
const { CfnInclude } = require('aws-cdk-lib/cloudformation-include');
const { CompositeEngine, TemplateContent } = createRequire(require.resolve('aws-cdk-lib'))('@aws/cloudformation-validate');

const engine = new CompositeEngine();
for (const file of process.argv.slice(2)) {
  const text = fs.readFileSync(file, 'utf8');
  const stack = new Stack(new App({ analyticsReporting: false }), 'Stack');
  new CfnInclude(stack, 'Template', { templateFile: file });
  const again = stack._toCloudFormation().Resources;
  const written = JSON.parse(text).Resources;
  const lost = Object.keys(written).filter(id => !again[id] || again[id].Type !== written[id].Type);
  const report = engine.validateStandard(new TemplateContent(text, file), {});
  const diagnostics = report.diagnostics.map(found => ({
    id: found.ruleId, severity: found.severity, resource: found.entity?.logicalId, path: found.propertyPath, message: found.message,
  }));
  console.log(JSON.stringify({ file, lost, diagnostics }));
}
