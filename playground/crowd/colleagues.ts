/** An invented colleague of the demo's workspace. */
export interface Colleague {
  /** A Slack user id, the same in every run. */
  readonly id: string;
  /** The handle, without @. */
  readonly name: string;
  readonly realName: string;
  /** What they do; for the reader of the transcript. */
  readonly role: string;
  readonly zone: string;
  /** The first is a workspace admin, so that somebody may set a group up. */
  readonly isAdmin: boolean;
}

const people = [
  ['amara', 'Amara Okafor', 'Head of Engineering', 'Europe/London'],
  ['mia', 'Mia Lindqvist', 'Product Designer', 'Europe/Stockholm'],
  ['priya', 'Priya Raghunathan', 'Data Engineer', 'Asia/Kolkata'],
  ['diego', 'Diego Fernández', 'Site Reliability Engineer', 'America/Mexico_City'],
  ['aoife', 'Aoife Ní Bhriain', 'People Partner', 'Europe/Dublin'],
  ['yuki', 'Yuki Tanaka', 'Mobile Developer', 'Asia/Tokyo'],
  ['tom', 'Tom Hargreaves', 'Account Manager', 'Europe/London'],
  ['leila', 'Leila Haddad', 'Finance Analyst', 'Asia/Beirut'],
  ['sione', 'Sione Tupou', 'Warehouse Lead', 'Pacific/Auckland'],
  ['farid', 'Farid Karimi', 'QA Engineer', 'Asia/Tehran'],
  ['grace', 'Grace Mutua', 'Customer Support', 'Africa/Nairobi'],
  ['noah', 'Noah Müller', 'Backend Developer', 'Europe/Berlin'],
  ['bishnu', 'Bishnu Thapa', 'Support Engineer', 'Asia/Kathmandu'],
  ['dana', 'Dana Whitehorse', 'Security Engineer', 'America/Denver'],
  ['olu', 'Oluwaseun Adébáyọ̀', 'Engineering Manager', 'America/Toronto'],
  ['katya', 'Kateryna Shevchenko', 'Technical Writer', 'Europe/Warsaw'],
  ['matt', 'Matthew Pirie', 'Field Technician', 'Australia/Adelaide'],
  ['wei', 'Chen Wei', 'Machine Learning Engineer', 'Asia/Shanghai'],
  ['rosa', 'Rosa Cardoso', 'Office Manager', 'Europe/Lisbon'],
  ['sean', 'Seán Gallagher', 'Sales Engineer', 'Europe/Dublin'],
  ['gail', 'Gail Penney', 'Payroll Specialist', 'America/St_Johns'],
  ['hassan', 'Hassan Abdi', 'Platform Engineer', 'America/Chicago'],
  ['ingrid', 'Ingrid Haugen', 'Legal Counsel', 'Europe/Oslo'],
  ['jerome', 'Jerome Baptiste', 'Marketing Manager', 'America/New_York'],
  ['meera', 'Meera Iyer', 'Scrum Master', 'Asia/Kolkata'],
  ['pavel', 'Pavel Novotný', 'Network Engineer', 'Europe/Prague'],
  ['nuria', 'Núria Puig', 'Frontend Developer', 'Europe/Madrid'],
  ['tane', 'Tāne Rangi', 'Release Manager', 'Pacific/Auckland'],
  ['ayse', 'Ayşe Yılmaz', 'Business Analyst', 'Europe/Istanbul'],
  ['linh', 'Linh Trần', 'UX Researcher', 'Asia/Ho_Chi_Minh'],
  ['callum', 'Callum MacLeod', 'Database Administrator', 'Europe/London'],
  ['shira', 'Shira Ben-Ami', 'Solutions Architect', 'Asia/Jerusalem'],
  ['mateo', 'Mateo Quispe', 'Translator', 'America/Lima'],
  ['zanele', 'Zanele Dlamini', 'Recruiter', 'Africa/Johannesburg'],
  ['lucas', 'Lucas Ferreira', 'DevOps Engineer', 'America/Sao_Paulo'],
  ['hana', 'Hana Kim', 'Game Artist', 'Asia/Seoul'],
  ['imran', 'Imran Qureshi', 'Logistics Planner', 'Asia/Karachi'],
  ['beth', 'Beth Llewellyn', 'Helpdesk Agent', 'Europe/London'],
  ['ali', 'Ali Zaman', 'Junior Developer', 'Asia/Dhaka'],
  ['carmen', 'Carmen Ortiz', 'Facilities Coordinator', 'America/Los_Angeles'],
  ['joost', 'Joost van Dijk', 'Procurement Officer', 'Europe/Amsterdam'],
  ['thiri', 'Thiri Aung', 'Test Engineer', 'Asia/Yangon'],
  ['elena', 'Elena Popescu', 'Trainer', 'Europe/Bucharest'],
  ['kai', 'Kai Kekoa', 'Video Producer', 'Pacific/Honolulu'],
] as const;

/** More than forty people in zones from Honolulu to Auckland, some of them half an hour or three quarters off. */
export const colleagues: readonly Colleague[] = people.map(([name, realName, role, zone], index) => ({
  id: `U0ALLY${String(index + 1).padStart(4, '0')}`,
  name,
  realName,
  role,
  zone,
  isAdmin: index === 0,
}));
