/** A process that tries to lock a data directory, says how that went, and keeps it until its input ends. */
import { lockDirectory } from '../../../db/embedded/lock.ts';

try {
  const lock = await lockDirectory(process.argv[2] ?? '');
  process.stdout.write('held\n');
  process.stdin.resume();
  process.stdin.on('end', () => lock.release());
} catch (error) {
  process.stdout.write(`${(error as { code?: string }).code}\n`);
}
