import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A CloudFormation resource as it stands in a template. */
export interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly Condition?: string;
}

/** The parts of a CloudFormation template that are read. */
export interface Template {
  readonly Resources?: Readonly<Record<string, Resource>>;
  readonly Outputs?: Readonly<Record<string, { Value: unknown; Export?: { Name: unknown } }>>;
  readonly Parameters?: Readonly<Record<string, { Default?: unknown }>>;
  readonly Mappings?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  readonly Conditions?: Readonly<Record<string, unknown>>;
}

/** One synthesised stack. */
export interface Stack {
  readonly name: string;
  readonly template: Template;
  /** Folder of each file asset by its hash, absolute. */
  readonly assets: ReadonlyMap<string, string>;
}

interface Artifact {
  readonly type: string;
  readonly displayName?: string;
  readonly properties?: { readonly templateFile?: string; readonly stackName?: string };
  readonly environment?: string;
}
interface AssetManifest {
  readonly files?: Readonly<Record<string, { readonly source: { readonly path?: string } }>>;
}

/** Every stack of a cloud assembly (`cdk.out`), by its manifest. Throws a sentence when there is none. */
export function loadStacks(dir: string): Stack[] {
  const { artifacts = {} } = readJson<{ artifacts?: Record<string, Artifact> }>(manifestIn(dir));
  const stacks = Object.entries(artifacts).filter(([, { type }]) => type === 'aws:cloudformation:stack');
  return stacks.map(([id, { properties }]) => {
    const templateFile = properties?.templateFile ?? `${id}.template.json`;
    return {
      name: properties?.stackName ?? id,
      template: readJson<Template>(join(dir, templateFile)),
      assets: assetsOf(dir, join(dir, `${id}.assets.json`)),
    };
  });
}

/** The region that the stacks are made for, as the cloud assembly's manifest says. */
export function regionOf(dir: string): string {
  const { artifacts = {} } = readJson<{ artifacts?: Record<string, Artifact> }>(manifestIn(dir));
  const regions = Object.values(artifacts).map(({ environment }) => environment?.split('/').at(-1) ?? '');
  // A stack for CloudFront's web ACLs is in us-east-1, wherever the others are.
  const known = regions.filter((region) => region !== '' && region !== 'unknown-region');
  return known.find((region) => region !== 'us-east-1') ?? known[0] ?? 'eu-west-2';
}

function assetsOf(dir: string, file: string): Map<string, string> {
  if (!existsSync(file)) return new Map();
  const { files = {} } = readJson<AssetManifest>(file);
  return new Map(
    Object.entries(files).flatMap(([hash, { source }]) =>
      source.path ? [[hash, join(dir, source.path)] as const] : [],
    ),
  );
}

function manifestIn(dir: string): string {
  const file = join(dir, 'manifest.json');
  if (existsSync(file)) return file;
  throw new Error(`There are no templates in ${dir}. Run npm run synth first.`);
}

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
