import * as z from 'zod';

/** No page names a bound; these are far beyond what is asked for, and what the panel can still show. */
const [MOST_COMPANIES, MOST_ITEMS, LONGEST_TEXT] = [200, 100, 2_000];

const words = z.string().trim().min(1).max(LONGEST_TEXT);
/** Surfe's pages mark no field of a recommendation as certain: one of another form counts as missing. */
const text = words.optional().catch(undefined);
const number = z.number().nonnegative().optional().catch(undefined);

function listOf<Item>(item: z.ZodType<Item>) {
  return z
    .array(z.unknown())
    .catch([])
    .default([])
    .transform((items) =>
      items.slice(0, MOST_ITEMS).flatMap((each) => {
        const { data } = item.safeParse(each);
        return data === undefined ? [] : [data];
      }),
    );
}

const texts = listOf(words);

const locationSchema = z.object({
  primary: z.boolean().optional().catch(undefined),
  locality: text,
  region: text,
  country: text,
  postalCode: text,
});

const personSchema = z
  .object({
    firstName: text,
    lastName: text,
    jobTitle: text,
    country: text,
    location: text,
    departments: texts,
    seniorities: texts,
    linkedinUrl: text,
  })
  .transform(({ firstName, lastName, ...person }) => ({
    ...person,
    name: [firstName, lastName].filter(Boolean).join(' '),
  }))
  .refine(({ name }) => name !== '');

const reasonSchema = z
  .object({ title: text, shortDescription: text, description: text, score: number })
  .refine(({ title, shortDescription, description }) => title ?? shortDescription ?? description);

/**
 * A company that Surfe recommends, with whom to talk to there and why. The range and formula of a reason's `score`
 * are not published.
 */
export const companySchema = z
  .object({
    name: text,
    domain: text,
    description: text,
    employeeCount: number,
    size: text,
    hqCountry: text,
    industries: texts,
    linkedInURL: text,
    locations: listOf(locationSchema),
    people: listOf(personSchema),
    recommendation: z
      .object({ reasons: listOf(reasonSchema) })
      .catch({ reasons: [] })
      .default({ reasons: [] }),
  })
  .transform(({ recommendation: { reasons }, name, ...company }) => ({
    ...company,
    name: name ?? company.domain ?? '',
    reasons,
  }))
  .refine(({ name }) => name !== '', { error: 'expected a name or a domain' });

/**
 * The answer of `POST /v2/recommendations/fetch` (https://developers.surfe.com/public-020-v2-recommendations-fetch-post).
 * `pagination` is shown cut off; of it we read `hasMore`, which the help centre names.
 */
export const recommendationsAnswer = z.object({
  companies: z.array(z.unknown()).nullish(),
  pagination: z.object({ hasMore: z.boolean().nullish() }).nullish().catch(undefined),
});

export type RecommendedCompany = z.infer<typeof companySchema>;
export type RecommendedPerson = RecommendedCompany['people'][number];
export type RecommendationReason = RecommendedCompany['reasons'][number];

/** Some of the companies that Surfe recommends today. */
export interface Recommendations {
  readonly companies: readonly RecommendedCompany[];
  /** How many more were there that could not be read, or were too many. */
  readonly unread: number;
  readonly hasMore: boolean;
}

/**
 * What an answer recommends, company by company.
 * @param wanted how many were asked for: where it isn't said whether there are more, there may be after as many
 */
export function recommendationsIn(
  { companies, pagination }: z.infer<typeof recommendationsAnswer>,
  wanted: number,
): Recommendations {
  const all = companies ?? [];
  const read = all.slice(0, MOST_COMPANIES).map((company) => companySchema.safeParse(company).data);
  const known = read.filter((company) => company !== undefined);
  return {
    companies: known,
    unread: all.length - known.length,
    hasMore: pagination?.hasMore ?? all.length >= wanted,
  };
}
