import { deliver, type LocalizedText } from '../../platform/i18n/localized-text.js';
import { addFields } from '../../platform/read/read-model.js';
import { serviceReadModel } from './service.read-model.js';

addFields(serviceReadModel, {
  agentNotes: {
    kind: 'column',
    sql: (service, statement) =>
      `array(select n.content from service_note n where n.edition_id = ${service}.edition_id and ${statement.visible('n')} order by n.position)`,
    convert: (notes: LocalizedText[], { languages }) => notes.map((note) => deliver(note, languages)),
  },
});
