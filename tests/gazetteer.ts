import { buildGazetteer } from '../commands/build/gazetteer.ts';
import { root } from '../commands/command-line.ts';

/** Whatever reads the agency's data needs the generated gazetteer. */
export default (): void => {
  buildGazetteer(root);
};
