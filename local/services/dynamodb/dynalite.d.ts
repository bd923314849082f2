declare module 'dynalite' {
  import type { Server } from 'node:http';
  /** DynamoDB's API over LevelDB: `path` is its folder (in memory without), times in milliseconds. */
  export default function dynalite(options: {
    path?: string;
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
  }): Server;
}
