/** Lines kept of each function's output, and characters of one line. */
const linesAtMost = 2_000;
const lineCharactersAtMost = 8_000;

/** The newest lines a function wrote. */
export class LogTail {
  private lines: string[] = [];
  private rest = '';

  write(text: string): void {
    const [first = '', ...more] = text.split('\n');
    const pieces = [(this.rest + first).slice(0, lineCharactersAtMost), ...more];
    this.rest = pieces.pop() ?? '';
    this.lines.push(...pieces.map((line) => line.slice(0, lineCharactersAtMost)));
    if (this.lines.length > linesAtMost * 2) this.lines = this.lines.slice(-linesAtMost);
  }

  list(): string[] {
    return [...this.lines.slice(-linesAtMost), ...(this.rest ? [this.rest] : [])];
  }
}
