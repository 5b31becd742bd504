import type { CareResource, SafetyContent } from '../domain/safety-content.ts';
import { consent, deadlineNotice, kept, notAReport, promise, visibility } from './notices.ts';
import { loadResources, type Resource } from './resources.ts';

const resources = loadResources();

/** The words of care and of the promise, checked when this file is first read: a broken list stops the start. */
export const safetyContent: SafetyContent = {
  countries: [
    { country: 'US', countryName: 'the United States', resources: resources.US.map(careResourceOf) },
    { country: 'GB', countryName: 'the United Kingdom', resources: resources.GB.map(careResourceOf) },
    { country: 'IE', countryName: 'Ireland', resources: resources.IE.map(careResourceOf) },
  ],
  consent,
  promise,
  visibility,
  kept,
  notAReport,
  deadlineNotice,
};

function careResourceOf(resource: Resource): CareResource {
  const { id, kind, name, purpose, phone, text, web, hours, source, sourceDate } = resource;
  const ways = [phone, text === undefined ? undefined : `text ${text}`, web].filter((way) => way !== undefined);
  return {
    id,
    kind,
    name,
    about: purpose,
    number: ways[0] ?? '',
    contact: [...ways, ...(hours === undefined ? [] : [hours.toLowerCase()])].join(' · '),
    source,
    sourceDate,
  };
}
