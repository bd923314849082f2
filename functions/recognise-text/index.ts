import { recognisingPorts } from '../../shared/adapters/aws/recognising-ports.ts';
import { lambda } from '../../shared/runtime/lambda.ts';
import { recogniseText } from './recognise-text.ts';
import { stage } from './stage.ts';

export const handler = lambda(stage, recogniseText, recognisingPorts());
