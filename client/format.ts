/** Numbers, money and dates: as the server's files write them. */
export * from '../db/format.ts';
