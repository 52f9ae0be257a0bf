/** What goes into the 考场情况记录表. Stored in rows kept for years: add, never rename. */
export const INCIDENT_KINDS = ['equipment', 'outage', 'identity', 'misconduct', 'illness', 'itemDoubt', 'other'] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

export const INCIDENT_TITLES: Readonly<Record<IncidentKind, string>> = {
  equipment: '设备故障',
  outage: '断电断网',
  identity: '身份不符',
  misconduct: '违纪',
  illness: '突发疾病',
  itemDoubt: '试题疑问',
  other: '其他',
};
