import type { MemberRef } from '../../domain/ids.ts';
import { type Language, languageOf, languages } from '../../domain/language.ts';
import { languageOfMember } from '../../domain/member.ts';
import { errorCode } from '../../domain/result.ts';
import type { Ports } from '../ports.ts';

export type LanguagePorts = Pick<Ports, 'members' | 'directory' | 'log'>;

/** What somebody reads: the language that they chose, that of their Slack, else the first that we speak. Never rejects. */
export async function languageOfPerson(ports: LanguagePorts, { workspace, member: id }: MemberRef): Promise<Language> {
  const usual = languages[0];
  try {
    const member = await ports.members.find(workspace, id);
    if (member !== undefined) return languageOfMember(member);
    return languageOf(await ports.directory.localeLately(workspace, id)) ?? usual;
  } catch (error) {
    ports.log.warn({ event: 'language not known', workspace, code: errorCode(error) });
    return usual;
  }
}
