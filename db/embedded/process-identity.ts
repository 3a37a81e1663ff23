import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process, described well enough that a later process with the same pid is not taken for it. */
export type ProcessIdentity = {
  pid: number;
  host: string;
  /** Clock ticks between boot and start of the process (Linux), null where the system does not tell. */
  startTicks: string | null;
  /** The boot of the machine, null where unknown. */
  boot: string | null;
  /** The pid namespace: two containers of one host may both have a pid 1. */
  namespace: string | null;
};

/** `unknown`: the process runs, or ran, where this one cannot see it. */
export type Liveness = 'alive' | 'dead' | 'unknown';

export function ownIdentity(): ProcessIdentity {
  return {
    pid: process.pid,
    host: hostname(),
    startTicks: startTicks(process.pid),
    boot: fromSystem(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    namespace: fromSystem(() => readlinkSync('/proc/self/ns/pid')),
  };
}

/** Whether the process `other` still runs, as seen from the process `own`. */
export function liveness(other: ProcessIdentity, own: ProcessIdentity): Liveness {
  if (other.host !== own.host) return 'unknown';
  if (other.boot !== own.boot) return 'dead';
  if (other.namespace !== own.namespace) return 'unknown';
  if (!exists(other.pid)) return 'dead';
  const ticks = startTicks(other.pid);
  return ticks !== null && other.startTicks !== null && ticks !== other.startTicks ? 'dead' : 'alive';
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function startTicks(pid: number): string | null {
  const stat = fromSystem(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // The second field, the command in parentheses, may hold spaces and parentheses itself;
  // starttime is field 22, the 20th after it (proc(5)).
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

/** Not every system has /proc, and what is missing there is simply not compared. */
function fromSystem(read: () => string): string | null {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return null;
  }
}
