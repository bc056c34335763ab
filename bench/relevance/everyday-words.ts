/** Words of every day that no service is about: what should find nothing, or at least nothing with confidence. Chosen by hand, without the catalogue. */
export const everydayWords: readonly string[] =
  `Apfel Birne Kirsche Banane Tomate Gurke Kartoffel Zwiebel Käse Butter Joghurt Honig Marmelade Schokolade Keks Kuchen Torte Suppe Salat Nudeln
  Reis Pizza Wurst Schinken Ei Pfeffer Salz Zucker Mehl Tasse Teller Gabel Messer Löffel Topf Pfanne Herd Kühlschrank Backofen Spülmaschine Waschmaschine
  Bügeleisen Staubsauger Lampe Kerze Sofa Sessel Stuhl Tisch Teppich Vorhang Kissen Decke Matratze Schrank Regal Spiegel Uhr Wecker Fernseher Radio
  Kopfhörer Lautsprecher Tastatur Bildschirm Drucker Kamera Batterie Ladekabel Handy Hülle Hemd Hose Rock Kleid Pullover Jacke Mantel Mütze Schal Handschuh
  Schuh Stiefel Sandale Socke Gürtel Knopf Reißverschluss Nadel Faden Wolle Seide Leder Haube Haar Bart Nase Mund Zahn Zunge Ohr Auge Stirn Wange Kinn
  Hals Schulter Arm Ellbogen Finger Daumen Bauch Rücken Knie Fuß Zehe Haut Herz Lunge Magen Niere Leber Knochen Muskel Blut Fieber Husten Schnupfen
  Kopfweh Pflaster Salbe Tablette Mäuse Maus Ratte Igel Hase Fuchs Reh Wolf Bär Löwe Tiger Elefant Giraffe Zebra Affe Pinguin Wal Delfin Hai Krake
  Schnecke Spinne Fliege Mücke Biene Wespe Ameise Käfer Schmetterling Raupe Frosch Schlange Eidechse Adler Eule Rabe Möwe Ente Gans Huhn Pferd Kuh Schaf
  Ziege Schwein Esel Rose Tulpe Nelke Lilie Veilchen Gras Moos Farn Pilz Tanne Kiefer Birke Buche Eiche Ahorn Blatt Ast Wurzel Rinde Wolke Regen Schnee
  Hagel Nebel Sturm Gewitter Blitz Donner Sonne Mond Stern Himmel Horizont Berg Tal Hügel Wiese Bach See Ozean Insel Strand Wüste Vulkan Gletscher
  Höhle Stein Sand Lehm Gold Silber Kupfer Diamant Perle Ring Kette Ohrring Brille Koffer Rucksack Zelt Schlafsack Ball Puppe Würfel Schach Gitarre
  Klavier Geige Trommel Flöte Lied Melodie Film Roman Gedicht Märchen Witz Rätsel Traum Glück Hunger Durst Liebe Freude Trauer Angst Wut Mut Neid
  Geduld Mord Lüge Geheimnis Zauber Hexe Drache Ritter Prinzessin Pirat Roboter Rakete Planet Mathematik Physik Chemie Geschichte Latein Bruch Wurzel
  rot blau grün gelb lila rosa braun laut leise warm kalt nass trocken süß sauer bitter scharf weich hart rund eckig lustig traurig müde wach schnell langsam
  tanzen lachen weinen schlafen träumen kochen backen braten schwimmen tauchen klettern springen werfen fangen malen zeichnen nähen stricken flüstern`
    .split(/\s+/u)
    .filter(Boolean);

/** Words that change nothing about what is wanted. */
export const harmlessWords: readonly string[] = [
  'bitte',
  'danke',
  'schnell',
  'dringend',
  'heute',
  'morgen',
  'bald',
  'sofort',
  'Hallo',
  'Guten Tag',
  'moin',
  'ich brauche',
  'ich möchte',
  'ich will',
  'wie geht das',
  'wo',
  'was kostet',
  'Termin',
  'online',
  'Formular',
  'Hamburg',
  'Berlin',
  'Schulze',
  'mein Name ist Müller',
  'Freundin',
  'für meine Frau',
  'Samstag',
  'Montag',
  'neu',
  'noch',
  'unbedingt',
  'könnten Sie mir helfen',
  'Frage zu',
  'Information über',
  'habe gehört',
  'letzte Woche',
  'in Bremen',
  'mit Kind',
  'am Telefon',
  'hallöchen',
];

/** How people talk around what they want. */
export const talk: readonly string[] = [
  'guten tag mein name ist schneider und ich brauche %',
  'hallo ich wollte mal fragen wie das mit % geht',
  '% bitte möglichst schnell danke',
  'ja moin hier ist meier es geht um % und ich weiß nicht weiter',
];
