/** A stand-in's service that a drill takes away for a while: every call fails until it is given back. */
export class Outage {
  /** Calls that were refused. */
  refused = 0;
  private isOn = false;

  begin(): void {
    this.isOn = true;
  }

  end(): void {
    this.isOn = false;
  }

  /** Whether a call is to be refused; counts it. */
  refuses(): boolean {
    if (this.isOn) this.refused += 1;
    return this.isOn;
  }
}
