import type { Engine } from '../engine';
import { compiled, interpreted } from './json-logic-engine';
import { jsonLogicJs } from './json-logic-js';
import { jsonRulesEngine } from './json-rules-engine';
import { sift } from './sift';
import { ucast } from './ucast';

/** What others would pick. */
export const peers: readonly Engine[] = [compiled, interpreted, ucast, jsonLogicJs, sift, jsonRulesEngine];
