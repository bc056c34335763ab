import { rule } from '../record/quality/rule.js';
import type { Surroundings } from '../record/quality/surroundings.js';
import type { ServiceContent } from '../service/service.content.js';

export const noResponsibleOffice = rule(
  'SERVICE_WITHOUT_RESPONSIBLE_OFFICE',
  {
    severity: 'SHOULD',
    message: { de: 'Für die Leistung ist keine Stelle zuständig.', en: 'No office is responsible for the service.' },
    fix: { de: 'Legen Sie eine Zuständigkeit an.', en: 'Add a responsibility.' },
  },
  (_: ServiceContent, { responsibilities }: Surroundings) => (responsibilities === 0 ? [{ path: [] }] : []),
);

export const openArea = rule(
  'AREA_WITHOUT_RESPONSIBILITY',
  {
    severity: 'SHOULD',
    message: {
      de: 'Die Leistung gilt in „{area}“, aber nicht überall dort ist eine Stelle zuständig.',
      en: 'The service is valid in "{area}", but an office is not responsible everywhere there.',
    },
    fix: {
      de: 'Ergänzen Sie die Zuständigkeit, oder berichtigen Sie das Gebiet.',
      en: 'Add the responsibility, or correct the area.',
    },
  },
  ({ areas = [] }: ServiceContent, { openAreas }: Surroundings) =>
    areas.flatMap((area, index) => (openAreas.includes(area) ? [{ path: ['areas', index], values: { area } }] : [])),
);
