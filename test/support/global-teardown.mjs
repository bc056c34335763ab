export default () => globalThis.stopTestCluster?.();
