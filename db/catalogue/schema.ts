import * as z from 'zod';
import { certainties, confidences, fundings, keysOf, kinds, projectTypes, ranks, statuses } from '../vocabulary.ts';

/**
 * The shape of the catalogue's files: what a planner may write, checked before anything reaches the database.
 * `db/catalogue/README.md` explains the same for people.
 */

const text = z
  .string()
  .trim()
  .min(1)
  .transform((s) => s.normalize('NFC'));
/** A text that people read, in all three languages: complete or absent, never partial. */
export const localized = z.strictObject({ vi: text, en: text, zh: text });

/** YYYY, YYYY-MM, YYYY-Qn or YYYY-MM-DD: a date as exact as its source states it, and no more. */
export const partialDate = z
  .union([z.string(), z.int()])
  .transform(String)
  .pipe(
    z
      .string()
      // Without `abort` the next check would run on any text, and throw on one that is no date.
      .regex(/^(19|20)\d\d(-(Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?$/, { error: 'YYYY, YYYY-MM, YYYY-Qn or YYYY-MM-DD', abort: true })
      .refine((s) => s.length < 10 || new Date(`${s}T00:00:00Z`).toISOString().startsWith(s), 'no such day'),
  );

/** A number, or one the source only bounds: { n: 55000, bound: at-least }. */
export const quantity = z.union([
  z.number().positive(),
  z.strictObject({ n: z.number().positive(), bound: z.enum(['at-least', 'at-most', 'about']) }),
]);

/** A quantity that may be nothing at all: { n: 0 } of what is let. */
const quantityOrNone = z.union([z.literal(0), quantity]);
/** Percent of a hundred, or a bound on it. */
const percent = z.union([
  z.number().min(0).max(100),
  z.strictObject({ n: z.number().min(0).max(100), bound: z.enum(['at-least', 'at-most', 'about']) }),
]);

const projectId = z.string().regex(/^[A-Z]\d{2}(\.[A-Z0-9]+)?$/, 'an id such as L01 or N01.03');
const placeId = z.string().regex(/^[a-z-]+$/, 'a place id such as lang-son');
const documentId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/);

/** One schema per field of `db/vocabulary.ts` `fields`; a test holds that the two lists are the same. */
export const fieldValues = {
  named: text,
  action: localized,
  status: z.enum(keysOf(statuses)),
  progressPct: z.number().min(0).max(100),
  situation: localized,
  target: partialDate,
  opened: partialDate,
  start: partialDate,
  started: partialDate,
  policyDue: partialDate,
  policyDone: partialDate,
  approvalDue: partialDate,
  approvalDone: partialDate,
  investorDue: partialDate,
  investorDone: partialDate,
  landDue: partialDate,
  landDone: partialDate,
  technicalDue: partialDate,
  technicalDone: partialDate,
  /** A figure to reach; `including` names parts of it that the clause sets apart («17 đô thị, trong đó 05 đô thị mới»). */
  goal: z.strictObject({
    n: z.number().positive(),
    unit: z.union([z.enum(keysOf(kinds)), z.literal('percent')]),
    of: localized.optional(),
    including: z
      .array(z.strictObject({ n: z.number().positive(), of: localized }))
      .min(1)
      .optional(),
  }),
  funding: z.enum(keysOf(fundings)),
  fundingShares: z
    .array(
      z.strictObject({
        source: z.enum(keysOf(fundings)),
        amountBnVnd: quantity.optional(),
        sharePct: z.number().min(0).max(100).optional(),
        label: localized.optional(),
      }),
    )
    .min(1),
  costBnVnd: quantity,
  lengthKm: quantity,
  areaHa: quantity,
  /** Ground that a tenant can still have. */
  freeHa: quantityOrNone,
  /** Share of the ground to let that is let. */
  occupancyPct: percent,
  spec: localized,
  owner: localized,
  agency: localized,
  decision: z.array(z.strictObject({ number: text.optional(), date: partialDate.optional(), title: localized })).min(1),
  places: z.array(placeId).min(1),
  communes: z.array(text).min(1),
  links: z.array(z.union([z.strictObject({ project: projectId }), z.strictObject({ place: placeId }), z.strictObject({ name: localized })])).min(1),
  /** Projects that a target counts, besides those whose parent it is. */
  members: z.array(z.strictObject({ project: projectId })).min(1),
};

/**
 * A statement: what one clause of one document says of one project, as several field values.
 * Each field of it becomes one claim.
 */
export const statement = z.strictObject({
  /** Id of a document (KL72, BG, HT, LS, BD) or of a report in `reports/*.yaml`. */
  from: documentId,
  /** The clause, as in the checklist: "II.2.1", "5 ¶2". Obligatory for a document, absent for a report. */
  clause: text.optional(),
  /** stated is the default for a document, reported for a report. */
  basis: z.enum(['stated', 'horizon', 'reported', 'derived']).optional(),
  /** Obligatory for `derived`: what it was deduced from. */
  inputs: localized.optional(),
  /** The day the statement speaks of, where that differs from the document's date. */
  on: partialDate.optional(),
  /** What a reader of the value should know: how exact it is, what it leaves out. */
  note: localized.optional(),
  ...z.object(fieldValues).partial().shape,
});

export const project = z.strictObject({
  id: projectId,
  type: z.enum(keysOf(projectTypes)),
  kind: z.enum(keysOf(kinds)),
  /** The programme or target it belongs to. */
  parent: projectId.optional(),
  /** The projects on whose ground it stands: totals do not add its length or area again (db/totals.ts). */
  ground: z.array(projectId).min(1).optional(),
  name: localized,
  statements: z.array(statement).min(1),
});

/** One of the five plans. */
export const planDocument = z
  .strictObject({
    id: documentId,
    number: text.optional(),
    title: localized,
    issuer: localized,
    rank: z.enum(keysOf(ranks)).exclude(['report']),
    /** Exactly one of `date` and `after`: a document without a date has a lower bound, never a made-up date. */
    date: partialDate.optional(),
    after: partialDate.optional(),
    note: localized.optional(),
    /** The province whose plan it is; absent for a plan of the whole country. */
    province: placeId.optional(),
    /** Its parts that name works, in order: a claim belongs to the longest clause that its own begins with. */
    sections: z
      .array(z.strictObject({ clause: text, title: localized }))
      .min(1)
      .optional(),
  })
  .refine((d) => (d.date === undefined) !== (d.after === undefined), { error: 'exactly one of date and after', path: ['date'] });

/** A dated public report; `url` is the address of the page itself, not of its site. */
export const report = z
  .strictObject({
    id: documentId,
    url: z
      .url({ protocol: /^https?$/ })
      .refine((u) => new URL(u).pathname.length > 1 || new URL(u).search.length > 1, 'the address of a page, not of a site'),
    publisher: text,
    date: partialDate.optional(),
    after: partialDate.optional(),
    /** The page bears no date: `date` is the day on which it was collected. */
    undated: z.literal(true).optional(),
    confidence: z.enum(keysOf(confidences)),
    /** What it says, in our own words. */
    says: localized,
    note: localized.optional(),
  })
  .refine((d) => (d.date === undefined) !== (d.after === undefined), { error: 'exactly one of date and after', path: ['date'] });

/** An agency under the name it had, and what took it over; `agencies.yaml`. */
export const agency = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/),
  old: localized,
  now: localized,
  /** Provinces before 01/07/2025 whose department it was; absent for a ministry. */
  provinces: z.array(placeId).min(1).optional(),
  since: z.iso.date(),
  sources: z.array(z.strictObject({ url: z.url({ protocol: /^https?$/ }), publisher: text, date: partialDate, says: localized })).min(1),
});

/** Properties of a feature in `geometries/*.geojson`. */
export const geometryProperties = z.strictObject({
  project: projectId,
  certainty: z.enum(keysOf(certainties)),
  /** Metres: nine points of ten lie within it, as far as the source lets one say. */
  accuracyM: z.number().positive().max(1_000_000),
  source: text,
  licence: text,
  /** How the course was made and what it leaves out. */
  method: localized,
  /** Why the drawn length differs from the published one by more than 5%; only then, and always then (a test). */
  lengthNote: localized.optional(),
});

export type Quantity = z.infer<typeof quantity>;
export type ProjectEntry = z.infer<typeof project>;
export type PlanDocument = z.infer<typeof planDocument>;
export type Report = z.infer<typeof report>;
export type AgencyEntry = z.infer<typeof agency>;
export type GeometryProperties = z.infer<typeof geometryProperties>;
