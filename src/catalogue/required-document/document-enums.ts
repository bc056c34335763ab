import { registerEnumType } from 'type-graphql';

export enum DocumentObligation {
  MANDATORY = 'MANDATORY',
  CONDITIONAL = 'CONDITIONAL',
  OPTIONAL = 'OPTIONAL',
}
registerEnumType(DocumentObligation, {
  name: 'DocumentObligation',
  description: 'Pflichtangabe: obligation of a document. Source: XZuFi, pflichtangabetyp.',
  valuesConfig: {
    MANDATORY: { description: 'Erforderlich: always.' },
    CONDITIONAL: { description: 'Bedingt erforderlich: in the cases that the condition names.' },
    OPTIONAL: { description: 'Freiwillig: optional, may help.' },
  },
});

export enum DocumentPresentation {
  ORIGINAL = 'ORIGINAL',
  COPY = 'COPY',
  CERTIFIED_COPY = 'CERTIFIED_COPY',
  ORIGINAL_AND_COPY = 'ORIGINAL_AND_COPY',
  DIGITAL = 'DIGITAL',
}
registerEnumType(DocumentPresentation, {
  name: 'DocumentPresentation',
  description: 'Vorlageform: required form of a document.',
  valuesConfig: {
    ORIGINAL: { description: 'Original: the document itself.' },
    COPY: { description: 'Kopie: a plain copy.' },
    CERTIFIED_COPY: { description: 'Beglaubigte Kopie: a copy certified by an authority or notary.' },
    ORIGINAL_AND_COPY: { description: 'Original und Kopie: a copy to keep and the original to show.' },
    DIGITAL: { description: 'Digital: a file, such as a scan or a photo.' },
  },
});
