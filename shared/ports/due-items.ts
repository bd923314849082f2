/** An item whose time has come. */
export interface DueItem {
  readonly kind: 'application' | 'lead' | 'enquiry';
  /** Reference of an application or an enquiry, id of a lead. */
  readonly id: string;
}

/** The sparse, sharded index of what is due. */
export interface DueItems {
  /** Items due at or before the ISO time, oldest first in each shard, at most `limit` in all. */
  due(before: string, limit: number): Promise<DueItem[]>;
}
