// Turns a recorded request, with the requests before it, into a CloudFormation template whose resource "Subject" is the request.

const TYPES = {
  RegisterTaskDefinition: 'AWS::ECS::TaskDefinition',
  CreateService: 'AWS::ECS::Service',
  CreateCluster: 'AWS::ECS::Cluster',
  CreateCapacityProvider: 'AWS::ECS::CapacityProvider',
  PutClusterCapacityProviders: 'AWS::ECS::ClusterCapacityProviderAssociations',
};

// names that CloudFormation has for the API's members, where they differ by more than their first letter
const NAMES = {
  efsVolumeConfiguration: 'EFSVolumeConfiguration',
  fsxWindowsFileServerVolumeConfiguration: 'FSxWindowsFileServerVolumeConfiguration',
  iam: 'IAM',
  placementStrategy: 'PlacementStrategies',
};
const NAMES_IN = {
  EFSVolumeConfiguration: { fileSystemId: 'FilesystemId' },
  ProxyConfiguration: { properties: 'ProxyConfigurationProperties' },
};
const CLUSTER_NAMES = { settings: 'ClusterSettings' };
// maps, whose keys are the user's
const MAPS = new Set(['options', 'dockerLabels', 'driverOpts', 'labels']);
// members that CloudFormation does not have
const NONE = new Set(['clientToken']);

const upper = (name) => name[0].toUpperCase() + name.slice(1);

function properties(value, within, names = {}) {
  if (Array.isArray(value)) return value.map((item) => properties(item, within));
  if (value === null || typeof value !== 'object') return value;
  const result = {};
  for (const [name, item] of Object.entries(value)) {
    // CloudFormation says by leaving it out what the API says by NONE
    if (NONE.has(name) || (name === 'propagateTags' && item === 'NONE')) continue;
    const key = names[name] ?? NAMES_IN[within]?.[name] ?? NAMES[name] ?? upper(name);
    result[key] = MAPS.has(name) ? item : properties(item, key);
  }
  return result;
}

function resource(operation, request) {
  return { Type: TYPES[operation], Properties: properties(request, '', operation === 'CreateCluster' ? CLUSTER_NAMES : {}) };
}

const last = (text) => text.slice(text.lastIndexOf('/') + 1).split(':')[0];

/** The template, or null where CloudFormation has nothing for the operation. */
export function templateOf(entry) {
  if (!(entry.op in TYPES)) return null;
  const resources = {};
  const definitions = new Map();
  const clusters = new Map();
  for (const call of entry.setup ?? []) {
    if (!(call.op in TYPES) || call.op === 'CreateService' || typeof call.request !== 'object') continue;
    const id = 'Setup' + Object.keys(resources).length;
    resources[id] = resource(call.op, call.request);
    if (call.op === 'RegisterTaskDefinition') definitions.set(call.request.family, id);
    if (call.op === 'CreateCluster') clusters.set(call.request.clusterName, id);
  }
  const subject = resource(entry.op, entry.request);
  const { TaskDefinition: definition, Cluster: cluster } = subject.Properties;
  if (typeof definition === 'string' && definitions.has(last(definition))) subject.Properties.TaskDefinition = { Ref: definitions.get(last(definition)) };
  if (typeof cluster === 'string' && clusters.has(last(cluster))) subject.Properties.Cluster = { Ref: clusters.get(last(cluster)) };
  resources.Subject = subject;
  return { AWSTemplateFormatVersion: '2010-09-09', Resources: resources };
}
