// Every case that a test knows, where npm test tries some of them.
import config from '../jest.config.mjs';

export default { ...config, rootDir: '..', globals: { isThorough: true }, testTimeout: 120_000 };
