import { type Brand } from '~/brand/brand';
import { formatDevice } from '~/devices/format-device.server';
import { type ExportDocument } from '~/data-export/export-document';
import { formatTime } from '~/i18n/format-time.server';
import { formatNetwork, type WordFormat } from '~/pages/kit/format-names.server';
import { formatKnownPlace } from '~/places/format-place.server';
import { type OperatorConfig } from '~/portal-config/operator-config';

/** A part of the file in words: a heading, what there is to say of it as a whole, and its things. */
export interface ReadableSection {
  /** Its place in the page. */
  id: string;
  title: string;
  notes: string[];
  items: ReadableItem[];
}

/** One thing, such as a session: what it is called, and what is known of it. All of it is plain text. */
export interface ReadableItem {
  title: string | null;
  facts: ReadableFact[];
}

export interface ReadableFact {
  label: string;
  values: string[];
}

/** By what the file is put into words. */
export interface FileWords extends WordFormat {
  operator: Pick<OperatorConfig, 'ownFields' | 'support'>;
  brand: Brand;
}

/** A part that is there. */
export type Part<Name extends keyof ExportDocument> = NonNullable<ExportDocument[Name]>;

type Client = Part<'sessions'>['items'][number]['last'];

/** A fact, unless there is nothing to say. */
export function fact(label: string, value: string | readonly string[] | null): ReadableFact[] {
  const values = value === null ? [] : typeof value === 'string' ? [value] : [...value];
  return values.length === 0 ? [] : [{ label, values }];
}

/** A moment, in full; no fact where there is none. */
export function timeFact(label: string, iso: string | null, words: FileWords): ReadableFact[] {
  return fact(label, iso === null ? null : exactTime(iso, words));
}

/** Yes or no in words; no fact where nobody knows. */
export function yesOrNo(
  label: string,
  value: boolean | null,
  { translate: t }: Pick<FileWords, 'translate'>,
): ReadableFact[] {
  return fact(label, value === null ? null : t(value ? 'profile.yes' : 'profile.no'));
}

/** The moment in full, in the language and time zone of the file. */
export function exactTime(iso: string, words: FileWords): string {
  return formatTime(new Date(iso), words).exact;
}

/** Browser, place, network and masked address, as far as they are known. */
export function clientFacts(
  { userAgent, place, asn, maskedAddress }: Client,
  words: FileWords,
): ReadableFact[] {
  const { translate: t } = words;
  return [
    ...fact(t('kit.place'), place === null ? null : formatKnownPlace(place, words)),
    ...fact(t('session.facts.network'), formatNetwork(asn, words)),
    ...fact(t('kit.ipAddress'), maskedAddress),
    ...fact(t('kit.userAgent'), userAgent),
  ];
}

/** The same in one line. */
export function clientLine({ userAgent, place, maskedAddress }: Client, words: FileWords): string {
  return [
    userAgent === null ? null : formatDevice(userAgent, words.translate),
    place === null ? null : formatKnownPlace(place, words),
    maskedAddress,
  ]
    .filter((text) => text !== null)
    .join(' · ');
}

/** What is to be said of a list as a whole. */
export function listNotes(
  list: { items: readonly unknown[]; isComplete?: boolean; asOf?: string | null },
  words: FileWords,
): string[] {
  const { translate: t } = words;
  return [
    ...(list.items.length === 0 ? [t('dataFile.none')] : []),
    ...(list.isComplete === false ? [t('dataFile.incomplete')] : []),
    ...asOfNotes(list.asOf ?? null, words),
  ];
}

/** Says when a list was read that could not be read anew. */
export function asOfNotes(asOf: string | null, words: FileWords): string[] {
  return asOf === null ? [] : [words.translate('dataFile.asOf', { time: exactTime(asOf, words) })];
}
