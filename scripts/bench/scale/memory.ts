import type { CDPSession } from 'playwright-core';

/** The memory that a page's worker holds: its heap, and the buffers outside it, in bytes. */
export async function workerMemory(cdp: CDPSession): Promise<number> {
  const attached = new Promise<string>((resolve) => {
    cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type === 'worker') resolve(sessionId);
    });
  });
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const sessionId = await attached;
  const answered = new Promise<string>((resolve) => {
    cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
      if (message.includes('"id":2')) resolve(message);
    });
  });
  for (const [id, method] of ['HeapProfiler.collectGarbage', 'Runtime.getHeapUsage'].entries())
    await cdp.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id: id + 1, method }),
    });
  const { result } = JSON.parse(await answered) as { result: HeapUsage };
  await cdp.send('Target.setAutoAttach', { autoAttach: false, waitForDebuggerOnStart: false });
  return result.usedSize + (result.embedderHeapUsedSize ?? 0) + (result.backingStorageSize ?? 0);
}

interface HeapUsage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize?: number;
  readonly backingStorageSize?: number;
}
