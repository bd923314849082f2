import { readingPorts } from '../../shared/adapters/aws/reading-ports.ts';
import { lambda } from '../../shared/runtime/lambda.ts';
import { extractText } from './extract-text.ts';
import { stage } from './stage.ts';

export const handler = lambda(stage, extractText, readingPorts());
