// Jest loads this outside its own module registry, where TypeScript needs a loader of Node's.
import { register } from 'tsx/esm/api';

export default async () => {
  const unregister = register();
  const { startTestCluster } = await import('./test-cluster.ts');
  globalThis.stopTestCluster = await startTestCluster();
  await unregister();
};
