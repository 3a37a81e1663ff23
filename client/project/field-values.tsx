import type { ReactNode } from 'react';
import { type Field, fundings, kinds, type Language, statuses } from '../../db/vocabulary.ts';
import { formatArea, formatDate, formatLength, formatMoney, formatNumber, formatPercent, formatQuantity } from '../format.ts';
import { StatusMark } from '../parts/status-mark.tsx';
import { asShares, FundingShares } from './funding-shares.tsx';
import { joined } from './listed.ts';
import { type MilestoneField, milestoneFields } from './milestone-fields.ts';
import { ProjectLink } from './project-link.tsx';
import type { ValueContext } from './value-context.ts';
import { asKey, asList, asLocalized, asNumber, asPartialDate, asQuantity, asRecord, asText } from './value-guards.ts';

/** Writes a value of a field; null when the value is not of the field's shape. */
type Write = (value: unknown, context: ValueContext) => ReactNode | null;

const words: Write = (value, { lang }) => asLocalized(value)?.[lang] ?? null;

const date: Write = (value, { lang }) => {
  const read = asPartialDate(value);
  return read && formatDate(read, lang);
};

const milestoneDates = Object.fromEntries(milestoneFields.map((field) => [field, date])) as Record<MilestoneField, Write>;

const figure =
  (write: (n: number, lang: Language) => string): Write =>
  (value, { lang }) => {
    const quantity = asQuantity(value);
    return quantity === null ? null : formatQuantity(quantity, (n) => write(n, lang));
  };

const linked: Write = (value, { lang, names }) => {
  const ends = asList(value, (item) => {
    const record = asRecord(item);
    const project = asText(record?.project);
    if (project) return <ProjectLink id={project}>{names.project(project) ?? project}</ProjectLink>;
    const place = asText(record?.place);
    return place ? (names.place(place)?.name ?? place) : (asLocalized(record?.name)?.[lang] ?? null);
  });
  return ends && lines(ends);
};

/** A list of names longer than this runs on in lines. */
const MOST_LINES = 6;

/** One line per item: the list of a value that holds several things. */
const lines = (items: ReactNode[]) => (
  <ul className="field-value__lines">
    {items.map((item, i) => (
      // The items of a claim never change place.
      // biome-ignore lint/suspicious/noArrayIndexKey: as said
      <li key={i}>{item}</li>
    ))}
  </ul>
);

/** How each field's value is shown. Dates as exact as stated, figures with their bounds, names in the reader's language. */
export const fieldValues: Record<Field, Write> = {
  // The wording of the document itself, so Vietnamese for every reader.
  named: (value) => {
    const read = asText(value);
    return read && <span lang="vi">«{read}»</span>;
  },
  action: words,
  status: (value) => {
    const status = asKey(statuses, value);
    return status && <StatusMark status={status} />;
  },
  progressPct: (value, { lang }) => {
    const read = asNumber(value);
    return read === null ? null : formatPercent(read, lang);
  },
  situation: words,
  ...milestoneDates,
  goal: (value, { lang, t }) => {
    const goal = asRecord(value);
    const n = asNumber(goal?.n);
    const kind = asKey(kinds, goal?.unit);
    if (n === null || (kind === null && goal?.unit !== 'percent')) return null;
    const of = asLocalized(goal?.of)?.[lang];
    const label = kind && kinds[kind].label[lang];
    const amount = label
      ? t('goalCount', { count: formatNumber(n, lang), unit: lang === 'vi' ? label.toLocaleLowerCase('vi') : label })
      : formatPercent(n, lang);
    const parts = asList(goal?.including, (item) => {
      const [part, name] = [asNumber(asRecord(item)?.n), asLocalized(asRecord(item)?.of)?.[lang]];
      return part === null || !name ? null : t('goalPart', { count: formatNumber(part, lang), of: name });
    });
    const head = of ? `${amount} · ${of}` : amount;
    return parts ? t('goalIncluding', { goal: head, parts: parts.join(lang === 'zh' ? '、' : ', ') }) : head;
  },
  funding: (value, { lang }) => {
    const funding = asKey(fundings, value);
    return funding && fundings[funding].label[lang];
  },
  fundingShares: (value) => {
    const shares = asShares(value);
    return shares && <FundingShares shares={shares} />;
  },
  costBnVnd: figure(formatMoney),
  lengthKm: figure(formatLength),
  areaHa: figure(formatArea),
  freeHa: figure(formatArea),
  occupancyPct: figure(formatPercent),
  spec: words,
  owner: words,
  agency: words,
  decision: (value, { lang }) => {
    const decisions = asList(value, (item) => {
      const record = asRecord(item);
      const title = asLocalized(record?.title)?.[lang];
      if (!record || title === undefined) return null;
      const day = asPartialDate(record.date);
      const head = [asText(record.number), day && formatDate(day, lang)].filter(Boolean).join(' · ');
      return head ? `${head}: ${title}` : title;
    });
    return decisions && lines(decisions);
  },
  places: (value, { t, lang, names }) => {
    const places = asList(value, asText)?.map((id) => {
      const place = names.place(id);
      return place?.now ? t('nowIn', { old: place.name, now: place.now }) : (place?.name ?? id);
    });
    if (!places) return null;
    return places.length > 1 && places.length <= MOST_LINES ? lines(places) : joined(places, lang);
  },
  communes: (value, { lang }) => {
    const communes = asList(value, asText);
    return communes && <span lang="vi">{communes.join(lang === 'zh' ? '、' : ', ')}</span>;
  },
  links: linked,
  members: linked,
};
