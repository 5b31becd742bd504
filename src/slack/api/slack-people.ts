import { z } from 'zod';
import { type MemberId, memberId } from '../../domain/ids.ts';
import type { Person } from '../../domain/member.ts';
import type { RosterEntry } from '../../text/names/scrub.ts';

const flag = z.boolean().default(false);

/** A user as `users.info`, `users.list` and `user_change` tell it. */
const userSchema = z.object({
  id: z.string(),
  tz: z.string().nullish(),
  locale: z.string().nullish(),
  deleted: flag,
  is_bot: flag,
  is_admin: flag,
  is_owner: flag,
  is_restricted: flag,
  is_ultra_restricted: flag,
  is_stranger: flag,
});

/** Who a user object of Slack's is; undefined when it cannot be told, for instance where a flag is null. */
export function personIn(user: unknown): Person | undefined {
  const { data } = userSchema.safeParse(user);
  return data && personOf(data);
}

const personOf = (user: z.infer<typeof userSchema>): Person => ({
  id: memberId(user.id),
  zone: user.tz || undefined,
  locale: user.locale || undefined,
  isAdmin: user.is_admin || user.is_owner,
  isBot: user.is_bot || user.id === 'USLACKBOT',
  isGuest: user.is_restricted || user.is_ultra_restricted,
  isStranger: user.is_stranger,
  isDeactivated: user.deleted,
});

const namePart = z.string().nullish().catch(undefined);

/** Whatever can be read of a name is: what is odd beside it must not let the name through. */
const namedUserSchema = z.object({
  id: z.string(),
  name: namePart,
  real_name: namePart,
  is_bot: flag.catch(false),
  profile: z
    .object({ display_name: namePart, real_name: namePart, first_name: namePart, last_name: namePart })
    .partial()
    .nullish()
    .catch(undefined),
});

/** What a user object says that somebody is called; undefined when it names nobody. */
export function namesIn(user: unknown): NamedUser | undefined {
  const { data } = namedUserSchema.safeParse(user);
  return data && { id: memberId(data.id), isBot: data.is_bot, names: nameOf(data) };
}

interface NamedUser {
  readonly id: MemberId;
  readonly isBot: boolean;
  readonly names: RosterEntry;
}

function nameOf({ name, real_name: realName, profile }: z.infer<typeof namedUserSchema>): RosterEntry {
  const others = [name, profile?.last_name].filter((each) => typeof each === 'string' && each !== '');
  return {
    displayName: profile?.display_name || name || '',
    realName: profile?.real_name || realName || '',
    ...(profile?.first_name ? { firstName: profile.first_name } : {}),
    nicknames: others.filter((each) => each !== null && each !== undefined),
  };
}
