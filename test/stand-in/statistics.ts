/** What one request cost, in UTF-8 bytes as Excel counts them. */
export interface RequestRecord {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** How much an add-in asked of Excel. */
export class Statistics {
  private records: RequestRecord[] = [];

  /** Every request so far, the first first; those that the transport refused are among them. */
  get log(): readonly RequestRecord[] {
    return this.records;
  }

  get requests(): number {
    return this.records.length;
  }

  get actions(): number {
    return this.records.reduce((sum, { actions }) => sum + actions, 0);
  }

  get requestBytes(): number {
    return this.records.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  }

  get responseBytes(): number {
    return this.records.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
  }

  add(record: RequestRecord): void {
    this.records.push(record);
  }

  reset(): void {
    this.records = [];
  }
}

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
