import { registerEnumType } from 'type-graphql';

export enum DocumentObligation {
  MANDATORY = 'MANDATORY',
  CONDITIONAL = 'CONDITIONAL',
  OPTIONAL = 'OPTIONAL',
}
registerEnumType(DocumentObligation, {
  name: 'DocumentObligation',
  description: 'Pflichtangabe: whether a document has to be there. Source: XZuFi, pflichtangabetyp.',
  valuesConfig: {
    MANDATORY: { description: 'Erforderlich: always.' },
    CONDITIONAL: { description: 'Bedingt erforderlich: in the cases that the condition names.' },
    OPTIONAL: { description: 'Freiwillig: may help, but need not be there.' },
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
  description: 'Vorlageform: in which form a document has to be there.',
  valuesConfig: {
    ORIGINAL: { description: 'Original: the document itself.' },
    COPY: { description: 'Kopie: a plain copy.' },
    CERTIFIED_COPY: { description: 'Beglaubigte Kopie: a copy certified by an authority or notary.' },
    ORIGINAL_AND_COPY: { description: 'Original und Kopie: the copy stays, the original is only looked at.' },
    DIGITAL: { description: 'Digital: a file, such as a scan or a photo.' },
  },
});
