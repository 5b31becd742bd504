/** A person (or a bot's user) as a workspace knows them. */
export type Person = {
  readonly id: string;
  teamId: string;
  name: string;
  realName: string;
  /** IANA zone; empty when Slack does not know it. */
  zone: string;
  /** The language of their Slack, such as "de-DE"; empty when Slack does not say. */
  locale: string;
  isAdmin: boolean;
  isOwner: boolean;
  isBot: boolean;
  /** A multi-channel guest. */
  isGuest: boolean;
  /** A single-channel guest. */
  isUltraGuest: boolean;
  /** Someone of another workspace, met through Slack Connect. */
  isStranger: boolean;
  deleted: boolean;
  updatedAt: Date;
};

export type PersonSetup = {
  readonly id?: string;
  /** The handle, without @. */
  readonly name: string;
  readonly realName?: string;
  readonly zone?: string;
  readonly locale?: string;
  readonly isAdmin?: boolean;
  readonly isOwner?: boolean;
  readonly isBot?: boolean;
  readonly isGuest?: boolean;
  readonly isUltraGuest?: boolean;
  readonly isStranger?: boolean;
  readonly deleted?: boolean;
};

/** What may change about a person later. */
export type PersonChange = Partial<Omit<Person, 'id' | 'teamId' | 'updatedAt'>>;

export const colleagues: readonly PersonSetup[] = [
  { name: 'mia', realName: 'Mia Lindqvist', zone: 'Europe/Stockholm' },
  { name: 'amara', realName: 'Amara Okafor', zone: 'Africa/Lagos', isAdmin: true, isOwner: true },
  { name: 'yuki', realName: '田中 由紀', zone: 'Asia/Tokyo' },
  { name: 'diego', realName: 'Diego Fernández', zone: 'America/Mexico_City' },
  { name: 'priya', realName: 'Priya Raghunathan', zone: 'Asia/Kolkata' },
  { name: 'leila', realName: 'ليلى حداد', zone: 'Asia/Beirut' },
  { name: 'noah', realName: 'Noah Müller', zone: 'Europe/Berlin' },
  { name: 'sione', realName: 'Sione Tupou', zone: 'Pacific/Auckland' },
  { name: 'aoife', realName: 'Aoife Ní Bhriain', zone: 'Europe/Dublin' },
  { name: 'wei', realName: '陈伟', zone: 'Asia/Shanghai' },
  { name: 'kai', realName: 'Kai Kekoa', zone: 'Pacific/Honolulu' },
  { name: 'olu', realName: 'Oluwaseun Adébáyọ̀', zone: 'America/Toronto' },
];

export const guests: readonly PersonSetup[] = [
  { name: 'greta', realName: 'Greta Nowak', zone: 'Europe/Warsaw', isGuest: true },
  { name: 'uma', realName: 'Uma Sørensen', zone: '', isGuest: true, isUltraGuest: true },
];

export const others: readonly PersonSetup[] = [
  { name: 'dmitri', realName: 'Dmitri Petrov', zone: 'Europe/Sofia', deleted: true },
  { name: 'deploybot', realName: 'Deploy Bot', zone: 'America/Los_Angeles', isBot: true },
  { name: 'oscar', realName: 'Oscar Silva', zone: 'America/Sao_Paulo', isStranger: true },
];

/** A crowd of colleagues spread over the world's zones. */
export function crowdOf(count: number, from: number): readonly PersonSetup[] {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index + 1;
    const zone = colleagues[number % colleagues.length]?.zone ?? 'Europe/London';
    return { name: `colleague${number}`, realName: `Colleague ${number}`, zone };
  });
}
