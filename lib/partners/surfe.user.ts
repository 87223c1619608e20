/** Of an external user's name, in characters: 250 by the page on ICPs, 255 by that on recommendations. */
export const LONGEST_USER = 250;

/** Whether Surfe would not take a name of a user (https://developers.surfe.com, `externalUserId`). */
export function isUserTooLong(user: string): boolean {
  return [...user].length > LONGEST_USER;
}
