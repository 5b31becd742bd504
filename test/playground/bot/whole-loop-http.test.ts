import { playsTheWholeLoop } from './whole-loop.ts';

playsTheWholeLoop('http');
