/** Words of everyday talk, none of them picked for being in a lexicon. */
export const everydayWords = `
  Morgen Abend Nacht Woche Monat Jahr Stunde Minute Wetter Regen Sonne Wind Schnee Himmel Wolke Sommer Winter Frühling
  Herbst Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März April August September Oktober
  Dezember Mutter Vater Kind Kinder Bruder Schwester Oma Opa Tante Onkel Freund Freundin Nachbar Nachbarin Baby Familie
  Mann Frau Junge Mädchen Leute Mensch Menschen Haus Wohnung Zimmer Küche Bad Garten Keller Dach Fenster Tür Tisch Stuhl
  Bett Schrank Lampe Teppich Spiegel Herd Kühlschrank Waschmaschine Staubsauger Kopfkissen Decke Handtuch Seife Zahnbürste
  Brot Butter Käse Milch Wasser Kaffee Tee Zucker Salz Apfel Birne Banane Kartoffel Kartoffeln Tomate Salat Suppe Fleisch
  Fisch Ei Eier Kuchen Schokolade Bier Wein Saft Frühstück Mittagessen Abendbrot Hunger Durst Auto Bus Bahn Zug Fahrrad
  Straße Brücke Ampel Parkplatz Bahnhof Haltestelle Flughafen Flugzeug Schiff Hafen Urlaub Reise Koffer Fahrkarte Hotel
  Strand Meer Berg Wald Baum Blume Wiese Fluss See Hund Katze Vogel Pferd Kuh Schwein Maus Fliege Biene Spinne Kopf Hand
  Fuß Auge Ohr Nase Mund Zahn Zähne Haar Haare Bein Arm Rücken Bauch Herz Blut Knochen Haut Arzt Ärztin Krankenhaus
  Apotheke Tablette Schmerzen Fieber Husten Schnupfen Erkältung Brille Schule Lehrer Lehrerin Schüler Klasse Hausaufgaben
  Buch Heft Stift Papier Brief Zeitung Fernseher Radio Computer Handy Telefon Internet Musik Lied Film Kino Theater Spiel
  Fußball Schwimmbad Verein Fest Geburtstag Weihnachten Ostern Geschenk Hochzeit Arbeit Beruf Chef Kollege Kollegin Büro
  Firma Geld Rechnung Preis Bank Konto Steuer Rente Miete Vertrag Versicherung Polizei Feuerwehr Gericht Anwalt Farbe rot
  grün blau gelb schwarz weiß groß klein alt jung neu schön hässlich gut schlecht schnell langsam warm kalt heiß nass
  trocken müde krank gesund traurig fröhlich lustig langweilig teuer billig laut leise hell dunkel gehen laufen fahren
  fliegen schlafen essen trinken kochen lesen schreiben hören sehen sprechen fragen antworten kaufen verkaufen bezahlen
  arbeiten lernen spielen singen tanzen lachen weinen lieben suchen finden verlieren vergessen warten helfen öffnen
  schließen waschen putzen gegangen gelaufen gefunden verloren geschlafen gekauft angerufen aufgestanden
  gestern heute übermorgen vielleicht immer niemals draußen`
  .trim()
  .split(/\s+/u);
