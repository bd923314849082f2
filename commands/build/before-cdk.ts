import { buildFunctions } from './functions.ts';
import { buildWeb } from './web.ts';

// The CDK's CLI runs this before the app, so that `npx cdk …` works on a fresh clone.
await buildFunctions();
await buildWeb();
