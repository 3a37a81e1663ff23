import * as fc from 'fast-check';

// A law that fails looks for a smaller example, in some for hours, and no limit of Vitest's reaches into what never waits.
fc.configureGlobal({ interruptAfterTimeLimit: 100_000, markInterruptAsFailure: true });
