import { LogicEngine } from 'json-logic-engine';
import { prepareEach, type Engine } from '../engine';
import { translate } from '../workload/rules';
import { jsonLogic } from './json-logic';

const interpretedName = 'json-logic-engine, interpreted';
const compiledName = 'json-logic-engine, compiled';

export const interpreted: Engine = {
  name: interpretedName,
  explains: 'no',
  inExtension: 'yes',
  prepare: prepareEach(interpretedName, (configs) => {
    const engine = new LogicEngine();
    return configs.map((config) => {
      const rule = translate(config, jsonLogic);
      return (profile) => engine.run(rule, profile) as boolean;
    });
  }),
};

/** It writes JavaScript and runs it, which an extension may not. */
export const compiled: Engine = {
  name: compiledName,
  explains: 'no',
  inExtension: 'no',
  prepare: prepareEach(compiledName, (configs) => {
    const engine = new LogicEngine();
    return configs.map(
      (config) => engine.build(translate(config, jsonLogic)) as (profile: object) => boolean,
    );
  }),
};
