import { folded } from '../../../platform/i18n/folded-words.rules.js';

// Large cities and towns around Bremen: whoever names one asks for something there, or comes from there. Well-known names; no register.
const cities = `Aachen Augsburg Berlin Bielefeld Bochum Bonn Braunschweig Chemnitz Dortmund Dresden Duisburg Düsseldorf Erfurt Essen Frankfurt
  Freiburg Gelsenkirchen Göttingen Hagen Halle Hamburg Hamm Hannover Heidelberg Heilbronn Herne Hildesheim Ingolstadt Jena Karlsruhe Kassel Kiel
  Koblenz Köln Krefeld Leipzig Leverkusen Lübeck Ludwigshafen Magdeburg Mainz Mannheim Mönchengladbach Mülheim München Münster Nürnberg Oberhausen
  Offenbach Oldenburg Osnabrück Paderborn Pforzheim Potsdam Recklinghausen Regensburg Remscheid Reutlingen Rostock Saarbrücken Salzgitter Schwerin
  Siegen Solingen Stuttgart Trier Ulm Wiesbaden Wolfsburg Wuppertal Würzburg Delmenhorst Verden Achim Stuhr Weyhe Syke Lilienthal Ritterhude
  Osterholz Scharmbeck Rotenburg Cuxhaven Nordenham Brake Wilhelmshaven Stade Buxtehude Lüneburg Celle Vechta Cloppenburg Emden Aurich Leer Bassum
  Twistringen Diepholz Nienburg Zeven Bremervörde Beverstedt Loxstedt Schiffdorf Geestland Langen Wien Zürich Bern Salzburg Graz Basel`;

// Countries that people come from, move to or travel to. Well-known names; no register.
const countries = `Ägypten Afghanistan Albanien Algerien Amerika Argentinien Australien Belgien Bosnien Brasilien Bulgarien Chile China Dänemark Estland
  Finnland Frankreich Georgien Ghana Griechenland Großbritannien England Schottland Indien Irak Iran Irland Island Israel Italien Japan Jordanien
  Kanada Kasachstan Kenia Kosovo Kroatien Lettland Libanon Litauen Luxemburg Marokko Mexiko Moldau Montenegro Neuseeland Niederlande Holland
  Nigeria Nordmazedonien Norwegen Österreich Pakistan Philippinen Polen Portugal Rumänien Russland Schweden Schweiz Senegal Serbien Slowakei
  Slowenien Spanien Südafrika Syrien Thailand Tschechien Türkei Tunesien Ukraine Ungarn USA Vietnam Zypern`;

// Common family and given names, so that who is speaking is not looked for.
const people = `Müller Schmidt Schneider Fischer Weber Meyer Meier Maier Mayer Wagner Becker Schulz Schulze Hoffmann Koch Bauer Richter Klein Wolf Schröder
  Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Schmitz Krause Lehmann Köhler Herrmann König Walter Huber Kaiser
  Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller Günther Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster
  Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Dietrich Ziegler
  Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff Pfeiffer Yilmaz Kaya Demir Şahin Çelik Öztürk Yıldız Aydın Nguyen Kowalski
  Nowak Ivanov Petrov Popescu Hansen Petersen Janssen Jansen Behrens Ahrens Harms Meyerdierks Wessels Cordes Tietjen
  Anna Maria Peter Michael Thomas Andreas Stefan Christian Sabine Petra Monika Susanne Claudia Karin Ursula Julia Katharina Stephanie Nicole Sandra
  Jan Lukas Leon Finn Paul Jonas Emma Mia Hannah Sofia Lena Lea Marie Ali Mehmet Fatma Ayşe Mustafa Ahmed Mohammed Olga Natalia Elena Sergej Dmitri
  Oksana Ivan Piotr Agnieszka Katarzyna Jens Uwe Heike Anke Silke Antje Torsten Thorsten Markus Matthias Daniel Tobias Sebastian Alexander Martina
  Herbert Helga Ingrid Renate Gisela Hans Klaus Jürgen Günter Dieter Wolfgang Horst Helmut Manfred Gerd Heinz Karl Friedrich Wilhelm Erika Lisa Laura`;

const words = (text: string): Set<string> => new Set(text.split(/\s+/u).map(folded));

export const citiesElsewhere: ReadonlySet<string> = words(cities);
export const countriesAbroad: ReadonlySet<string> = words(countries);
export const namesOfPeople: ReadonlySet<string> = words(people);
