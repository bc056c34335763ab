// The environment of every test. Jest evaluates modules anew for each test file, which takes seconds for the whole
// application; `importOnce` gives a test file those that the process has loaded already.
import { TestEnvironment } from 'jest-environment-node';
import './command-loader.mjs';

export default class AppEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.importOnce = (address) => import(address);
  }
}
