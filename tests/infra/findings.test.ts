import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { synthesised } from './synthesised.ts';

/** CDK's validation report, as far as it is read here. */
interface Report {
  readonly pluginReports: readonly {
    readonly pluginName: string;
    readonly violations: readonly { readonly ruleName: string }[];
    readonly suppressedViolations?: readonly { readonly ruleName: string; readonly reason: string }[];
  }[];
}

let siteFolder: string;
let report: Report;

beforeAll(() => {
  // With a site, so that the function CDK adds to copy it is looked at too.
  siteFolder = mkdtempSync(path.join(tmpdir(), 'cv-router-site-'));
  mkdirSync(path.join(siteFolder, 'assets'));
  writeFileSync(path.join(siteFolder, 'index.html'), '<!doctype html><title>Site</title>');
  report = JSON.parse(synthesised({ siteFolder }, { checked: true }).report) as Report;
});

afterAll(() => rmSync(siteFolder, { recursive: true, force: true }));

it('leaves no finding of cdk-nag or of CloudFormation’s schemas unexplained', () => {
  expect(report.pluginReports.map(({ pluginName }) => pluginName)).toContain('AwsSolutions');
  expect(
    report.pluginReports.flatMap(({ violations }) => violations.map(({ ruleName }) => ruleName)),
  ).toEqual([]);
});

it('explains no more than ten rules, each with a reason', () => {
  const explained = report.pluginReports.flatMap(({ suppressedViolations = [] }) => suppressedViolations);
  const rules = new Set(explained.map(({ ruleName }) => ruleName.replace(/\[.*/, '')));
  expect(rules.size).toBeGreaterThan(0);
  expect(rules.size).toBeLessThanOrEqual(10);
  for (const { reason } of explained) expect(reason.length).toBeGreaterThan(20);
});
