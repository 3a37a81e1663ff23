/** The thread in which the network is made: seconds of work that would keep the server from answering. */
import { parentPort, workerData } from 'node:worker_threads';
import { assumed, danglingOf, gapsOf } from '../../geo/network/report.ts';
import { networkWith } from './build.ts';
import type { Made } from './make.ts';
import type { Course } from './sections.ts';

/** Metres within which an open end is told with what it nearly meets. */
const NEAR_M = 3000;

const { network, plan } = await networkWith(workerData as Course[]);
const made: Made = { network, gaps: gapsOf(plan), dangling: danglingOf(plan, NEAR_M), assumed: assumed(network) };
parentPort?.postMessage(made);
