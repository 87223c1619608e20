import type { PartnerId } from '../icp/vocabulary';
import { bullseyeOrg } from './bullseye-org';
import { bullseyePartner } from './bullseye-partner';
import { lance } from './lance';
import { surfe } from './surfe';
import type { Partner } from './types';

/** The partner systems that can be connected, by id; an account of a newer version may name another. */
export const partners: Readonly<Partial<Record<PartnerId, Partner>>> = {
  'bullseye-partner': bullseyePartner,
  lance,
  'bullseye-org': bullseyeOrg,
  surfe,
};
