import { TestEnvironment } from 'jest-environment-node';
import { countWorkingTime } from './working-time.js';

/**
 * Where tests run: every patience in them, the product's, the playground's and jest's own, is one of working time. So a
 * test that another program keeps from the processor is slow, and does not fail.
 */
// biome-ignore lint/style/noDefaultExport: jest asks for one.
export default class WorkingEnvironment extends TestEnvironment {
  #time;

  constructor(...given) {
    super(...given);
    this.#time = countWorkingTime(this.global);
  }

  async teardown() {
    this.#time.stop();
    await super.teardown();
  }
}
