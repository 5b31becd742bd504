// Lets a process that a test starts count as the test does: node --import <this> file.js
import { countWorkingTime } from './working-time.js';

countWorkingTime(globalThis);
