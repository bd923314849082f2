import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { AwsSolutionsChecks } from 'cdk-nag';
import { routes } from '../../functions/routes.ts';
import { stages } from '../../functions/stages.ts';
import type { Deployment } from '../../infra/deployment.ts';
import { addStacks } from '../../infra/stacks.ts';

/** A resource as it stands in a template. */
export interface Resource<P> {
  readonly id: string;
  readonly Type: string;
  readonly Properties: P;
  readonly DeletionPolicy?: string;
  readonly DependsOn?: readonly string[];
}

/** Part of an IAM policy document. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Principal?: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The four templates of a deployment with inline code, so that no test waits for a build. */
export interface Synthesised {
  readonly templates: Readonly<Record<'data' | 'edge' | 'pipeline' | 'ops', string>>;
  /** CDK's validation report as JSON; empty where nothing was checked. */
  readonly report: string;
  /** Resources of one type, of one stack or of all. */
  all<P>(type: string, stack?: 'data' | 'edge' | 'pipeline' | 'ops'): Resource<P>[];
}

const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8')) as {
  context: Record<string, unknown>;
};

/**
 * Synthesises all four stacks by the project's own feature flags, for a fictional agency. `checked` adds cdk-nag and
 * CloudFormation's schemas, which take most of the time; an unexplained finding then throws.
 */
export function synthesised(
  overrides: Partial<Deployment> = {},
  options: { checked?: boolean } = {},
): Synthesised {
  const outdir = mkdtempSync(path.join(tmpdir(), 'cv-router-infra-'));
  const app = new App({
    outdir,
    analyticsReporting: false,
    treeMetadata: false,
    stackTraces: false,
    builtinCloudFormationValidation: options.checked ?? false,
    context,
  });
  addStacks(app, {
    prefix: 'cv-router',
    settings: fictionalSettings,
    stages,
    routes,
    code: () => Code.fromInline('exports.handler = async () => {};'),
    ...overrides,
  });
  if (options.checked) Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const assembly = app.synth();
  const prefix = overrides.prefix ?? 'cv-router';
  const textOf = (stack: string) => JSON.stringify(assembly.getStackByName(`${prefix}-${stack}`).template);
  const templates = {
    data: textOf('data'),
    edge: textOf('edge'),
    pipeline: textOf('pipeline'),
    ops: textOf('ops'),
  };
  const reportFile = path.join(outdir, 'validation-report.json');
  const report = existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : '';
  rmSync(outdir, { recursive: true });
  return {
    templates,
    report,
    all: (type, stack) =>
      (stack ? [templates[stack]] : Object.values(templates)).flatMap((text) => resourcesOf(text, type)),
  };
}

/** The settings of an agency that does not exist. */
export const fictionalSettings: Deployment['settings'] = {
  awsRegion: 'eu-west-2',
  senderAddress: 'cv@agency.example',
  malwareScan: 'on',
  ocrCallsPerSecond: 2,
  retentionMonths: 24,
};

function resourcesOf<P>(text: string, type: string): Resource<P>[] {
  const { Resources } = JSON.parse(text) as { Resources: Record<string, Omit<Resource<P>, 'id'>> };
  return Object.entries(Resources)
    .filter(([, { Type }]) => Type === type)
    .map(([id, resource]) => ({ id, ...resource }));
}

/** Values that CloudFormation lets be one or a list, as a list. */
export const listOf = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

/** Logical id that a Ref or a GetAtt names. */
export function targetOf(value: unknown): string {
  const { Ref, 'Fn::GetAtt': attribute } = value as { Ref?: string; 'Fn::GetAtt'?: [string, string] };
  return Ref ?? attribute?.[0] ?? '';
}
