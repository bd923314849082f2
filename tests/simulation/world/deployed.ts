import { readFileSync } from 'node:fs';
import { routes } from '../../../functions/routes.ts';
import { stages } from '../../../functions/stages.ts';
import { http } from '../../../shared/runtime/http.ts';
import { lambda } from '../../../shared/runtime/lambda.ts';
import type { Route } from '../../../shared/runtime/route.ts';
import type { Stage } from '../../../shared/runtime/stage.ts';

/** A handler as Lambda calls it. */
export type Handler = (event: unknown, context: unknown) => Promise<unknown>;

/** A use case as its module exports it: gets its ports, then what it decides about. */
export type UseCase = (ports: never) => (...given: never[]) => Promise<unknown>;

/** A function that is deployed: the handler is made anew for each run, as in a new process. */
export interface Deployed {
  readonly name: string;
  readonly timeoutSeconds: number;
  readonly useCase: UseCase;
  handler(ports: Readonly<Record<string, unknown>>, useCase?: UseCase): Handler;
}

/** A deployed stage. */
export interface DeployedStage extends Deployed {
  readonly stage: Stage;
}

/** A deployed route. */
export interface DeployedRoute extends Deployed {
  readonly route: Route;
}

type Wire<D> = (declared: D, useCase: UseCase, ports: Readonly<Record<string, unknown>>) => Handler;
const asStage = lambda as unknown as Wire<Stage>;
const asRoute = http as unknown as Wire<Route>;

/** Every stage and route of the registries with the use case that its own entry wires: a new one is in the simulation by itself. */
export function deployed(): Promise<DeployedFunctions> {
  known ??= load();
  return known;
}

let known: Promise<DeployedFunctions> | undefined;

/** All that is deployed. */
export interface DeployedFunctions {
  readonly stages: readonly DeployedStage[];
  readonly routes: readonly DeployedRoute[];
}

async function load(): Promise<DeployedFunctions> {
  return {
    stages: await Promise.all(
      stages.map(async (stage) => ({ ...(await functionOf(stage, asStage)), stage })),
    ),
    routes: await Promise.all(
      routes.map(async (route) => ({ ...(await functionOf(route, asRoute)), route })),
    ),
  };
}

async function functionOf<D extends Stage | Route>(declared: D, wire: Wire<D>): Promise<Deployed> {
  const { name, timeoutSeconds } = declared;
  const entry = new URL(`../../../functions/${name}/index.ts`, import.meta.url);
  const source = readFileSync(entry, 'utf8');
  const [, exported = ''] = /\b(?:lambda|http)\(\w+, (\w+),/.exec(source) ?? [];
  const [, file = ''] = new RegExp(`import \\{ ${exported} \\} from '(\\.[^']+)'`).exec(source) ?? [];
  const loaded = (await import(new URL(file, entry).href)) as Record<string, UseCase | undefined>;
  const useCase = loaded[exported];
  if (!useCase) throw new Error(`The entry of ${name} wires no use case that could be found.`);
  return {
    name,
    timeoutSeconds,
    useCase,
    handler: (ports, other = useCase) => wire(declared, other, ports),
  };
}
