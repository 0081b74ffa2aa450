import type { CDPSession } from 'playwright-core';

/** Bytes that scripts' objects, their buffers and the document's own objects take in a page's process, after a collection. */
export async function heapUsed(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
