import { routes } from '../../functions/routes.ts';
import { stages } from '../../functions/stages.ts';
import type { Asset, Grant } from '../../shared/runtime/stage.ts';
import type { EntryPoints } from './bundle.ts';

/** What a build needs to know of a stage or route. */
export interface Buildable {
  readonly name: string;
  readonly grants: readonly Grant[];
  readonly assets: readonly Asset[];
}

/** Every function there is, from the two registries. */
export const buildables = (): Buildable[] => [
  ...stages.map(({ name, grants, assets }) => ({ name, grants, assets })),
  ...routes.map(({ name, grants }) => ({ name, grants, assets: [] })),
];

/** Each function's entry, and beside it a worker's where it has one. */
export const entryPointsOf = (functions: readonly Buildable[]): EntryPoints =>
  Object.fromEntries(
    functions.flatMap(({ name, assets }) => [
      [`${name}/index`, `functions/${name}/index.ts`],
      ...assets.map((asset) => [`${name}/${asset}-worker`, workers[asset]]),
    ]),
  );

const workers: Readonly<Record<Asset, string>> = {
  pdf: 'shared/reading/pdf/pdf-worker.ts',
  heic: 'shared/reading/heic/heic-worker.ts',
};
