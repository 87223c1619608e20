import { apply } from 'json-logic-js';
import { prepareEach, type Engine } from '../engine';
import { translate } from '../workload/rules';
import { jsonLogic } from './json-logic';

const name = 'json-logic-js';

export const jsonLogicJs: Engine = {
  name,
  explains: 'no',
  inExtension: 'yes',
  prepare: prepareEach(name, (configs) =>
    configs.map((config) => {
      const rule = translate(config, jsonLogic);
      return (profile) => apply(rule, profile) as boolean;
    }),
  ),
};
