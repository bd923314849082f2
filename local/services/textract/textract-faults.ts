/** What happens to the next call of any operation (`limit`: to the next job's start), before Textract looks at it. */
export type CallFault = 'throttle' | 'throughput' | 'unavailable' | 'limit';

/**
 * What becomes of the next job that is started: it ends `FAILED` or as `PARTIAL_SUCCESS`, its end is told nobody or
 * twice, or it begins later.
 */
export type JobFault = 'failed-job' | 'partial-job' | 'lost-completion' | 'double-completion' | 'delay';

/** What a test or a drill may let happen. */
export type TextractFault = CallFault | JobFault;

const ofCalls: ReadonlySet<TextractFault> = new Set<CallFault>(['throttle', 'throughput', 'unavailable']);

const isCallFault = (fault: TextractFault): fault is CallFault => fault === 'limit' || ofCalls.has(fault);

/** The faults that are still to happen, in the order asked for. */
export class TextractFaults {
  private next: TextractFault[] = [];

  add(fault: TextractFault, times: number): void {
    for (let time = 0; time < times; time += 1) this.next.push(fault);
  }

  clear(): void {
    this.next = [];
  }

  /** The fault of a call of that operation. */
  ofCall(operation: string): CallFault | null {
    const isStart = operation === 'StartDocumentTextDetection';
    return this.take((fault): fault is CallFault => isCallFault(fault) && (isStart || fault !== 'limit'));
  }

  /** The fault of a job that is started. */
  ofJob(): JobFault | null {
    return this.take((fault): fault is JobFault => !isCallFault(fault));
  }

  private take<F extends TextractFault>(wanted: (fault: TextractFault) => fault is F): F | null {
    const at = this.next.findIndex(wanted);
    const [fault] = at < 0 ? [] : this.next.splice(at, 1);
    return fault !== undefined && wanted(fault) ? fault : null;
  }
}
