import { prepared } from '../../commands/build/prepared.ts';

/** Builds and synthesises once for the whole suite. */
export default (): Promise<void> => prepared((line) => console.error(line));
