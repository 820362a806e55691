import { UAParser } from 'ua-parser-js';
import { isNamed, type FoundSystem } from './find-system.server';
import { describeModel, type FoundModel } from './name-model';
import { type UserAgentParts } from './read-user-agent';

const none: FoundModel = { words: null, maker: null };

/** What stands beside the model in the comments of Android. */
const noModel =
  /^(?:k|wv|u|x11|mobile|tablet|linux.*|[a-z]{2}(?:[-_][a-z]{2,4})?|[a-z]+:.*|arm\w*|aarch64|x86.*|android.*|adr.*|compatible|khtml.*|aaos|sdk \d+|[^/]*\/v?\d.*)$/i;

/** Finds the model. Nobody's table of models is believed: codes are used twice, and a wrong maker is worse than none. */
export function findModel(text: string, parts: UserAgentParts, system: FoundSystem): FoundModel {
  const { fields, mentions, beginnings } = parts;
  if (isNamed(system.name, 'iOS') || isNamed(system.name, 'iPadOS')) {
    const words = ['iPad', 'iPod', 'iPhone'].find(
      (name) => mentions.has(name.toLowerCase()) || beginnings.has(name.toLowerCase()),
    );
    return words === undefined ? none : { words, maker: 'Apple' };
  }
  if (isNamed(system.name, 'Android')) {
    const first = fields.findIndex((field) => /^(?:android|adr)/i.test(field));
    return describeModel(
      fields
        .slice(first + 1)
        .map((field) => field.replace(/ ?Build\/.*$|^Model:? /, ''))
        .find((field) => field !== '' && field.length < 60 && !noModel.test(field)),
    );
  }
  if (isNamed(system.name, 'watchOS')) return { words: 'Apple Watch', maker: 'Apple' };
  // What a Roku says behind its name is the version of its player.
  if (isNamed(system.name, 'Roku')) return none;
  if (system.kind === 'desktop' || system.kind?.endsWith('-or-tablet')) return none;
  const { model = '' } = new UAParser(text).getDevice();
  return text.includes(model) ? describeModel(model) : none;
}
