// Lets a test start the product's own sources as a real process: node --import <this> file.ts
import { register } from 'node:module';

register(new URL('load-typescript.js', import.meta.url));
