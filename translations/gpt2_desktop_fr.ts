<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>gpt2_desktop</name>
        <message>
            <location filename="../gpt2_desktop/app/disk_watch.py" />
            <source>{path} cannot be looked at: {why}</source>
            <translation>Impossible d’examiner {path} : {why}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Western European (Windows-1252)</source>
            <translation>Europe occidentale (Windows-1252)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Western European (ISO 8859-1)</source>
            <translation>Europe occidentale (ISO 8859-1)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Western European (ISO 8859-15)</source>
            <translation>Europe occidentale (ISO 8859-15)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Western European (Mac Roman)</source>
            <translation>Europe occidentale (Mac Roman)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Central European (Windows-1250)</source>
            <translation>Europe centrale (Windows-1250)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Cyrillic (Windows-1251)</source>
            <translation>Cyrillique (Windows-1251)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Cyrillic (KOI8-R)</source>
            <translation>Cyrillique (KOI8-R)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Greek (Windows-1253)</source>
            <translation>Grec (Windows-1253)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Turkish (Windows-1254)</source>
            <translation>Turc (Windows-1254)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Japanese (Shift JIS)</source>
            <translation>Japonais (Shift JIS)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Korean (EUC-KR)</source>
            <translation>Coréen (EUC-KR)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Chinese (GB 18030)</source>
            <translation>Chinois (GB 18030)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Chinese (Big5)</source>
            <translation>Chinois (Big5)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Unicode (UTF-16)</source>
            <translation>Unicode (UTF-16)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>UTF-8 with BOM</source>
            <translation>UTF-8 avec BOM</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{name} has mixed line endings ({found}); lines you do not change keep theirs</source>
            <translation>{name} a des fins de ligne mélangées ({found}) ; les lignes inchangées gardent la leur</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} is not a regular file; choose a text file</source>
            <translation>{path} n’est pas un fichier ordinaire ; choisir un fichier texte</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} has {size} MB; files of up to {most} MB can be opened, so split it first</source>
            <translation>{path} fait {size} Mo ; on peut ouvrir des fichiers jusqu’à {most} Mo, il faut donc le diviser d’abord</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>'{name}' names no encoding; choose one of: utf-8, {names}</source>
            <translation>« {name} » n’est le nom d’aucun encodage ; choisir parmi : utf-8, {names}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>some bytes would change when saved</source>
            <translation>certains octets changeraient à l’enregistrement</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} cannot be read as {encoding} ({why}); choose another encoding</source>
            <translation>{path} ne peut pas être lu en {encoding} ({why}) ; choisir un autre encodage</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{character} ({code}, line {line}) cannot be written as {encoding}; save as UTF-8 instead</source>
            <translation>{character} ({code}, ligne {line}) ne peut pas être écrit en {encoding} ; enregistrer plutôt en UTF-8</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} is a folder; choose a text file</source>
            <translation>{path} est un dossier ; choisir un fichier texte</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} is not UTF-8 (byte {byte} at offset {offset}); choose the encoding it was written in</source>
            <translation>{path} n’est pas en UTF-8 (octet {byte} à la position {offset}) ; choisir l’encodage dans lequel il a été écrit</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>line {line} holds half of a character ({code}), which no file can hold; delete it</source>
            <translation>la ligne {line} contient la moitié d’un caractère ({code}), qu’aucun fichier ne peut contenir ; la supprimer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/downloads.py" />
            <source>the download ended with status {status}; try again</source>
            <translation>le téléchargement s’est terminé avec l’état {status} ; réessayer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/downloads.py" />
            <source>the download cannot be started ({why})</source>
            <translation>impossible de lancer le téléchargement ({why})</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>PDF file</source>
            <translation>Fichier PDF</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>OpenDocument text</source>
            <translation>Texte OpenDocument</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>Word document</source>
            <translation>Document Word</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>{name} has no ending that can be exported to; use one of: {kinds}</source>
            <translation>{name} n’a pas d’extension pour l’exportation ; utiliser une de celles-ci : {kinds}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>{path} cannot be exported ({why}); try again</source>
            <translation>impossible d’exporter {path} ({why}) ; réessayer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>no reason was given</source>
            <translation>aucune raison n’a été donnée</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>Not a regular expression: {why} at character {place}</source>
            <translation>Pas une expression régulière : {why} au caractère {place}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>This regular expression is too large; make it simpler</source>
            <translation>Cette expression régulière est trop grande ; la simplifier</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>Given up after {seconds} s, it takes too long: make the expression simpler</source>
            <translation>Abandonné après {seconds} s, c’est trop long : simplifier l’expression</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>This expression takes too much memory; make it simpler</source>
            <translation>Cette expression demande trop de mémoire ; la simplifier</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>The replacement cannot be used: {why}</source>
            <translation>Le remplacement est inutilisable : {why}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>Not a regular expression: {why}</source>
            <translation>Pas une expression régulière : {why}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>Nothing is suggested while text is selected or composed, or cannot be changed</source>
            <translation>Rien n’est suggéré tant qu’un texte est sélectionné, en cours de composition ou non modifiable</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model suggests nothing here</source>
            <translation>Le modèle ne suggère rien ici</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model is sure of nothing here</source>
            <translation>Le modèle n’est sûr de rien ici</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model only repeats what you wrote</source>
            <translation>Le modèle ne fait que répéter ce qui est écrit</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model only repeats what follows</source>
            <translation>Le modèle ne fait que répéter ce qui suit</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model's next word is not in the dictionary</source>
            <translation>Le mot suivant du modèle n’est pas dans le dictionnaire</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model suggests only punctuation here</source>
            <translation>Le modèle ne suggère ici que de la ponctuation</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model would begin a new line here</source>
            <translation>Le modèle commencerait ici une nouvelle ligne</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Afrikaans</source>
            <translation>afrikaans</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Amharic</source>
            <translation>amharique</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Arabic</source>
            <translation>arabe</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Azerbaijani</source>
            <translation>azerbaïdjanais</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Belarusian</source>
            <translation>biélorusse</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Bulgarian</source>
            <translation>bulgare</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Bengali</source>
            <translation>bengali</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Bosnian</source>
            <translation>bosniaque</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Catalan</source>
            <translation>catalan</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Czech</source>
            <translation>tchèque</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Welsh</source>
            <translation>gallois</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Danish</source>
            <translation>danois</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>German</source>
            <translation>allemand</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Greek</source>
            <translation>grec</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>English</source>
            <translation>anglais</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Esperanto</source>
            <translation>espéranto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Spanish</source>
            <translation>espagnol</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Estonian</source>
            <translation>estonien</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Basque</source>
            <translation>basque</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Persian</source>
            <translation>persan</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Finnish</source>
            <translation>finnois</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>French</source>
            <translation>français</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Irish</source>
            <translation>irlandais</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Galician</source>
            <translation>galicien</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Gujarati</source>
            <translation>goudjarati</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Hebrew</source>
            <translation>hébreu</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Hindi</source>
            <translation>hindi</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Croatian</source>
            <translation>croate</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Hungarian</source>
            <translation>hongrois</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Armenian</source>
            <translation>arménien</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Indonesian</source>
            <translation>indonésien</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Icelandic</source>
            <translation>islandais</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Italian</source>
            <translation>italien</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Japanese</source>
            <translation>japonais</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Georgian</source>
            <translation>géorgien</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Kazakh</source>
            <translation>kazakh</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Khmer</source>
            <translation>khmer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Kannada</source>
            <translation>kannada</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Korean</source>
            <translation>coréen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Latin</source>
            <translation>latin</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Lao</source>
            <translation>lao</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Lithuanian</source>
            <translation>lituanien</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Latvian</source>
            <translation>letton</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Macedonian</source>
            <translation>macédonien</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Malayalam</source>
            <translation>malayalam</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Mongolian</source>
            <translation>mongol</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Marathi</source>
            <translation>marathi</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Maltese</source>
            <translation>maltais</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Burmese</source>
            <translation>birman</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Nepali</source>
            <translation>népalais</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Dutch</source>
            <translation>néerlandais</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Norwegian</source>
            <translation>norvégien</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Punjabi</source>
            <translation>pendjabi</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Polish</source>
            <translation>polonais</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Portuguese</source>
            <translation>portugais</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Romanian</source>
            <translation>roumain</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Russian</source>
            <translation>russe</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Sinhala</source>
            <translation>cingalais</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Slovak</source>
            <translation>slovaque</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Slovenian</source>
            <translation>slovène</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Somali</source>
            <translation>somali</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Albanian</source>
            <translation>albanais</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Serbian</source>
            <translation>serbe</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Swedish</source>
            <translation>suédois</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Swahili</source>
            <translation>swahili</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Tamil</source>
            <translation>tamoul</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Telugu</source>
            <translation>télougou</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Thai</source>
            <translation>thaï</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Tagalog</source>
            <translation>tagalog</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Turkish</source>
            <translation>turc</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Ukrainian</source>
            <translation>ukrainien</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Urdu</source>
            <translation>ourdou</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Uzbek</source>
            <translation>ouzbek</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Vietnamese</source>
            <translation>vietnamien</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Xhosa</source>
            <translation>xhosa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Chinese</source>
            <translation>chinois</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Zulu</source>
            <translation>zoulou</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Arabic</source>
            <comment>script</comment>
            <translation>arabe</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Cyrillic</source>
            <comment>script</comment>
            <translation>cyrillique</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Devanagari</source>
            <comment>script</comment>
            <translation>dévanagari</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Ethiopic</source>
            <comment>script</comment>
            <translation>éthiopique</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Gurmukhi</source>
            <comment>script</comment>
            <translation>gourmoukhî</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Latin</source>
            <comment>script</comment>
            <translation>latin</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Myanmar</source>
            <comment>script</comment>
            <translation>birman</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Odia</source>
            <comment>script</comment>
            <translation>odia</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Tibetan</source>
            <comment>script</comment>
            <translation>tibétain</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>It knows {languages}.</source>
            <translation>Il connaît : {languages}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>The model knows {languages}; this looks like {language}</source>
            <translation>Le modèle connaît : {languages} ; ceci ressemble à : {language}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>The model knows {languages}; this is in {script} letters</source>
            <translation>Le modèle connaît : {languages} ; l’écriture ici est : {script}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>Checking…</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>Importing {name}…</source>
            <translation>Importation de {name}…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>{name} is being downloaded; wait for it, or pause it</source>
            <translation>{name} est en cours de téléchargement ; attendre ou mettre en pause</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>{name} is removed; {size} are free again.</source>
            <translation>{name} est supprimé ; {size} sont de nouveau libres.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>{name} is imported.</source>
            <translation>{name} est importé.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The network has not been used.</source>
            <translation>Le réseau n’a pas été utilisé.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Starting</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Stopping</source>
            <translation>Arrêt en cours</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Reading your text</source>
            <translation>Lecture du texte</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Training</source>
            <translation>Apprentissage</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Writing text to rehearse</source>
            <translation>Écriture de texte à réviser</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Trying the held-out text</source>
            <translation>Essai du texte mis de côté</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>%n parameter(s)</source>
            <translation>
                <numerusform>%n paramètre</numerusform>
                <numerusform>%n paramètres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{percent}, {done} of {all}</source>
            <translation>{percent}, {done} sur {all}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{hours} h left</source>
            <translation>encore {hours} h</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The network was last used on {day} at {time}, to fetch {name} from {server}.</source>
            <translation>Le réseau a été utilisé pour la dernière fois le {day} à {time}, pour récupérer {name} depuis {server}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The largest that runs well here; {name} has no room on the disk, where {free} are free.</source>
            <translation>Le plus grand qui fonctionne bien ici ; {name} n’a pas de place sur le disque, où {free} sont libres.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Its files are right, checked by what the model's config asks for.</source>
            <translation>Ses fichiers sont corrects, vérifiés d’après ce que demande la configuration du modèle.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{count} million parameters</source>
            <translation>{count} millions de paramètres</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Asking what there is to fetch</source>
            <translation>Demande ce qu’il y a à récupérer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Checking what has arrived</source>
            <translation>Vérifie ce qui est arrivé</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{why}, trying again in %n s</source>
            <translation>
                <numerusform>{why}, nouvel essai dans %n s</numerusform>
                <numerusform>{why}, nouvel essai dans %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>%n s left</source>
            <translation>
                <numerusform>encore %n s</numerusform>
                <numerusform>encore %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>%n min left</source>
            <translation>
                <numerusform>encore %n min</numerusform>
                <numerusform>encore %n min</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The largest that runs well here.</source>
            <translation>Le plus grand qui fonctionne bien ici.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The largest that runs well here; {name} would take {needed} of the {free} that are free.</source>
            <translation>Le plus grand qui fonctionne bien ici ; {name} prendrait {needed} sur {free} libres.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The largest that runs well here; {name} would write {speed} tokens a second, too slow for ghost text.</source>
            <translation>Le plus grand qui fonctionne bien ici ; {name} écrirait {speed} tokens par seconde, trop lent pour le texte fantôme.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Its files are right, checked by the SHA-256 of what was fetched from {source}.</source>
            <translation>Ses fichiers sont corrects, vérifiés par le SHA-256 de ce qui a été récupéré depuis {source}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Its files are right, checked by the SHA-256 of the published {name}.</source>
            <translation>Ses fichiers sont corrects, vérifiés par le SHA-256 du {name} publié.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Its files are right, checked by the Hub's hashes in the Hugging Face cache.</source>
            <translation>Ses fichiers sont corrects, vérifiés par les sommes du Hub dans le cache Hugging Face.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Counting keystrokes after learning: {done}</source>
            <translation>Comptage des frappes après l’apprentissage : {done}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{why}, trying again</source>
            <translation>{why}, nouvel essai</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{size}/s</source>
            <translation>{size}/s</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Counting keystrokes before learning: {done}</source>
            <translation>Comptage des frappes avant l’apprentissage : {done}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>, </source>
            <comment>between parts of a line</comment>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Typed</source>
            <translation>Tapé</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Pasted</source>
            <translation>Collé</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Accepted from a suggestion</source>
            <translation>Accepté d’une suggestion</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Accepted, then edited</source>
            <translation>Accepté, puis modifié</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Not recorded</source>
            <translation>Non enregistré</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Plain text</source>
            <translation>Texte brut</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Where this text came from</source>
            <translation>D’où vient ce texte</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Origin</source>
            <translation>Origine</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Characters</source>
            <translation>Caractères</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>SHA-256 of the text as UTF-8</source>
            <translation>SHA-256 du texte en UTF-8</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>The editor noted of each character, at the moment it came into the text, whether it was typed, pasted, or accepted from a suggestion of the language model. Spaces and ends of lines are counted like letters.</source>
            <translation>L’éditeur a noté pour chaque caractère, au moment où il est entré dans le texte, s’il était tapé, collé ou accepté d’une suggestion du modèle de langue. Les espaces et les fins de ligne comptent comme des lettres.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Suggested text that the writer typed by hand counts as typed. An accepted word in which characters were put in, taken out or replaced afterwards counts as accepted, then edited.</source>
            <translation>Un texte suggéré que l’on a tapé à la main compte comme tapé. Un mot accepté dans lequel des caractères ont ensuite été insérés, retirés ou remplacés compte comme accepté, puis modifié.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Text that was moved inside the program kept its origin. Text that was there before the record began, or while recording was off, is not recorded.</source>
            <translation>Le texte déplacé à l’intérieur du programme a gardé son origine. Le texte présent avant le début de l’enregistrement, ou pendant qu’il était désactivé, n’est pas enregistré.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>The record lies on the writer's own machine and can be changed there. It is not signed, and this statement is only as trustworthy as the person who hands it on.</source>
            <translation>L’enregistrement se trouve sur la machine de l’auteur et peut y être modifié. Il n’est pas signé, et cette déclaration ne vaut que ce que vaut la personne qui la transmet.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>It says how characters came into this editor, not whose idea they were: text can be typed by hand from any source, and pasted text may be the writer's own.</source>
            <translation>Il dit comment les caractères sont entrés dans cet éditeur, pas de qui vient l’idée : on peut taper à la main un texte de toute source, et un texte collé peut être le sien.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>{name} has no ending for a statement; use one of: {kinds}</source>
            <translation>{name} n’a pas d’extension pour une déclaration ; utiliser une de celles-ci : {kinds}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>{date}, {time}</source>
            <translation>{date}, {time}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>How it was measured</source>
            <translation>Comment cela a été mesuré</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>What it cannot prove</source>
            <translation>Ce qu’elle ne peut pas prouver</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Recording was off when this statement was written.</source>
            <translation>L’enregistrement était désactivé quand cette déclaration a été écrite.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>SHA-256 of the file</source>
            <translation>SHA-256 du fichier</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/patience.py" />
            <source>{path} was given up, as its disk did not answer; try again, or choose another place</source>
            <translation>{path} a été abandonné, car son disque ne répondait pas ; réessayer ou choisir un autre emplacement</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the folder or file does not exist; choose another place</source>
            <translation>le dossier ou le fichier n’existe pas ; choisir un autre emplacement</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>a part of the path is not a folder; choose another place</source>
            <translation>une partie du chemin n’est pas un dossier ; choisir un autre emplacement</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>permission denied; choose another place, or change the permissions</source>
            <translation>accès refusé ; choisir un autre emplacement ou changer les droits</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>not permitted; choose another place, or change the permissions</source>
            <translation>non autorisé ; choisir un autre emplacement ou changer les droits</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the disk is read-only; choose another place</source>
            <translation>le disque est en lecture seule ; choisir un autre emplacement</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the disk is full; free some space, or choose another disk</source>
            <translation>le disque est plein ; libérer de la place ou choisir un autre disque</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>your disk quota is used up; free some space, or choose another disk</source>
            <translation>le quota de disque est épuisé ; libérer de la place ou choisir un autre disque</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the file would be larger than allowed there; choose another place</source>
            <translation>le fichier serait plus grand que permis à cet endroit ; choisir un autre emplacement</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the name is too long; choose a shorter one</source>
            <translation>le nom est trop long ; en choisir un plus court</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the symbolic links lead in a circle; choose another file</source>
            <translation>les liens symboliques tournent en rond ; choisir un autre fichier</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{why}; try again, or choose another place</source>
            <translation>{why} ; réessayer ou choisir un autre emplacement</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>cannot save {path}: {reason}</source>
            <translation>impossible d’enregistrer {path} : {reason}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} has {size} bytes after saving instead of {wanted}; save it under another name</source>
            <translation>{path} fait {size} octets après l’enregistrement au lieu de {wanted} ; l’enregistrer sous un autre nom</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} is not a regular file; save under another name</source>
            <translation>{path} n’est pas un fichier ordinaire ; enregistrer sous un autre nom</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} is read-only; save under another name, or change the file's permissions</source>
            <translation>{path} est en lecture seule ; enregistrer sous un autre nom ou changer les droits du fichier</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} was not saved: it was given up</source>
            <translation>{path} n’a pas été enregistré : abandonné</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path}: no such file; check the name</source>
            <translation>{path} : fichier introuvable ; vérifier le nom</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>cannot open {path}: {reason}</source>
            <translation>impossible d’ouvrir {path} : {reason}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} is a folder; save under another name</source>
            <translation>{path} est un dossier ; enregistrer sous un autre nom</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} could not be saved ({why}) and is damaged; what it held before is in {backup}</source>
            <translation>{path} n’a pas pu être enregistré ({why}) et est endommagé ; son contenu précédent est dans {backup}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/scoreboard.py" />
            <source>The scoreboard's file was damaged; it is kept as {name}, and counting began anew.</source>
            <translation>Le fichier du bilan était endommagé ; il est conservé sous le nom {name}, et le comptage repart de zéro.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/scoreboard.py" />
            <source>The scoreboard could not be cleared ({cause}); try again.</source>
            <translation>Le bilan n’a pas pu être effacé ({cause}) ; réessayer.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/speller.py" />
            <source>Imported: {languages}. Choose it in Edit &gt; Spelling.</source>
            <translation>Importé : {languages}. À choisir dans Édition &gt; Orthographe.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/speller.py" />
            <source>{file} cannot be read, so your words are kept only until you quit; look at it.</source>
            <translation>{file} ne peut pas être lu, les mots ajoutés ne sont donc gardés que jusqu’à la fermeture ; l’examiner.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/speller.py" />
            <source>Your words cannot be kept in {file} ({reason}); look at the disk.</source>
            <translation>Les mots ajoutés ne peuvent pas être gardés dans {file} ({reason}) ; examiner le disque.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/speller.py" />
            <source>Spelling is not checked any more: its process ended ({reason}).</source>
            <translation>L’orthographe n’est plus vérifiée : son processus s’est arrêté ({reason}).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/teaching.py" />
            <source>Learning stopped: {why}</source>
            <translation>L’apprentissage s’est arrêté : {why}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/teaching.py" />
            <source>Learning could not begin ({why}); free some space and try again.</source>
            <translation>L’apprentissage n’a pas pu commencer ({why}) ; libérer de la place et réessayer.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/texts.py" />
            <source>{number} %</source>
            <comment>percent</comment>
            <translation>{number} %</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/texts.py" />
            <source>{size} GB</source>
            <translation>{size} Go</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/app/texts.py" />
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%n octet</numerusform>
                <numerusform>%n octets</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/texts.py" />
            <source>{size} kB</source>
            <translation>{size} ko</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/texts.py" />
            <source>{size} MB</source>
            <translation>{size} Mo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Model card</source>
            <translation>Fiche du modèle</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>About {program}</source>
            <translation>À propos de {program}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>&amp;Program</source>
            <translation>&amp;Programme</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>&amp;Licences</source>
            <translation>&amp;Licences</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Copy &amp;diagnostics</source>
            <translation>&amp;Copier le diagnostic</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>For a report about a fault: versions, machine, model and settings; no text.</source>
            <translation>Pour signaler un défaut : versions, machine, modèle et réglages ; aucun texte.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>A writing assistant on your own machine. MIT licence.</source>
            <translation>Un assistant d’écriture sur sa propre machine. Licence MIT.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>GPT-2 is a design of OpenAI's. Qt and PySide6 are used under the LGPL, PyTorch under a BSD licence. The licences of everything in the program are on the next page.</source>
            <translation>GPT-2 est une conception d’OpenAI. Qt et PySide6 sont utilisés sous la LGPL, PyTorch sous une licence BSD. Les licences de tout ce que contient le programme sont à la page suivante.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Diagnostics</source>
            <translation>Diagnostic</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Parts of the program</source>
            <translation>Composants du programme</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>&amp;Starter model</source>
            <translation>&amp;Modèle de départ</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>New versions: {link}. The program never looks for them itself.</source>
            <translation>Nouvelles versions : {link}. Le programme ne les cherche jamais lui-même.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>New versions come from where you got this one. The program never looks for them itself.</source>
            <translation>Les nouvelles versions se trouvent là d’où vient celle-ci. Le programme ne les cherche jamais lui-même.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Shortcut for '{name}': there is no such action; see Help &gt; Keys.</source>
            <translation>Raccourci pour « {name} » : cette action n’existe pas ; voir Aide &gt; Touches.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Shortcut for '{name}': '{key}' cannot be used as a key; write it like 'Ctrl+Shift+K'.</source>
            <translation>Raccourci pour « {name} » : « {key} » n’est pas utilisable ; l’écrire comme « Ctrl+Shift+K ».</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Shortcut for '{name}': '{key}' is already taken by '{owner}'.</source>
            <translation>Raccourci pour « {name} » : « {key} » est déjà pris par « {owner} ».</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n mot</numerusform>
                <numerusform>%n mots</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{percent} a token on average (mean log-probability {logprob}, {tokens} tokens).</source>
            <translation>{percent} par token en moyenne (log-probabilité moyenne {logprob}, {tokens} tokens).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Insert</source>
            <translation>Insérer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Pin</source>
            <comment>verb</comment>
            <translation>Épingler</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{words} · {dots} · stopped</source>
            <translation>{words} · {dots} · interrompu</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{words}, sure {dots} of {all}, stopped</source>
            <translation>{words}, certitude {dots} sur {all}, interrompu</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{words} · {dots}</source>
            <translation>{words} · {dots}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{words}, sure {dots} of {all}</source>
            <translation>{words}, certitude {dots} sur {all}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>How sure the model was: {dots} of {all}; fewer dots are bolder.
{exact}</source>
            <translation>Certitude du modèle : {dots} sur {all} ; moins de points, plus d’audace.
{exact}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>How sure the model was: {exact}</source>
            <translation>Certitude du modèle : {exact}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Enter inserts, P pins, Ctrl+C copies.</source>
            <translation>Entrée insère, P épingle, Ctrl+C copie.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Insert ({key})</source>
            <translation>Insérer ({key})</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>The same as another one</source>
            <translation>Identique à une autre</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Unpin</source>
            <translation>Détacher</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Alternative {number}: {text}</source>
            <translation>Alternative {number} : {text}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Alternative: {text}</source>
            <translation>Alternative : {text}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>At the beginning</source>
            <translation>Au début</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Write alternatives</source>
            <translation>Écrire des alternatives</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Write several continuations of the text before the cursor.</source>
            <translation>Écrire plusieurs suites du texte qui précède le curseur.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Stop writing; what is there stays.</source>
            <translation>Arrêter d’écrire ; ce qui est là reste.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Pinned</source>
            <translation>Épinglées</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Press {key}, or the button above, to have several continuations of your text written here.</source>
            <translation>Appuyer sur {key}, ou sur le bouton ci-dessus, pour faire écrire ici plusieurs suites du texte.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Press the button above to have several continuations of your text written here.</source>
            <translation>Appuyer sur le bouton ci-dessus pour faire écrire ici plusieurs suites du texte.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Press {key}, then 1 to 9, to insert one. Rest the mouse on one to see it in your text.</source>
            <translation>Appuyer sur {key}, puis de 1 à 9, pour en insérer une. Laisser la souris sur l’une d’elles pour la voir dans le texte.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>In this panel, the keys 1 to 9 insert one. Rest the mouse on one to see it in your text.</source>
            <translation>Dans ce panneau, les touches 1 à 9 en insèrent une. Laisser la souris sur l’une d’elles pour la voir dans le texte.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Writing…</source>
            <translation>Écriture…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Regenerate</source>
            <translation>Réécrire</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>{speed} tokens/s</source>
            <translation>{speed} tokens/s</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>The end of the text that these continue.</source>
            <translation>La fin du texte que celles-ci continuent.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>The end of the text that these continue.
Seed {seed} makes them again.</source>
            <translation>La fin du texte que celles-ci continuent.
La graine {seed} les reproduit.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/announcing.py" />
            <source>A new line</source>
            <translation>Une nouvelle ligne</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/announcing.py" />
            <source>{number}: {text}</source>
            <translation>{number} : {text}</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/announcing.py" />
            <source>%n alternative(s)</source>
            <translation>
                <numerusform>%n alternative</numerusform>
                <numerusform>%n alternatives</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/announcing.py" />
            <source>No suggestion</source>
            <translation>Aucune suggestion</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/announcing.py" />
            <source>No alternatives</source>
            <translation>Aucune alternative</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/commands.py" />
            <source>Type a command</source>
            <translation>Saisir une commande</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <source>{name}: window and disk</source>
            <translation>{name} : fenêtre et disque</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>Differences</source>
            <translation>Différences</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <source>Nothing differs: only line endings, or bytes that are not text, are others.</source>
            <translation>Aucune différence : seules les fins de ligne, ou des octets qui ne sont pas du texte, diffèrent.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <source>only in the window</source>
            <translation>seulement dans la fenêtre</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <source>only on the disk</source>
            <translation>seulement sur le disque</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>Words written in this session: {session}; today: {today}.</source>
            <translation>Mots écrits dans cette session : {session} ; aujourd’hui : {today}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>{written} of {goal}</source>
            <translation>{written} sur {goal}</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>{part} of %n word(s)</source>
            <translation>
                <numerusform>{part} sur %n mot</numerusform>
                <numerusform>{part} sur %n mots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n caractère</numerusform>
                <numerusform>%n caractères</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>%n paragraphe</numerusform>
                <numerusform>%n paragraphes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>Selected: {words}, {characters}, {paragraphs}; to read: {time}.</source>
            <translation>Sélection : {words}, {characters}, {paragraphs} ; lecture : {time}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>In all: {words}, {characters}, {paragraphs}; to read: {time}.</source>
            <translation>En tout : {words}, {characters}, {paragraphs} ; lecture : {time}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>less than a minute</source>
            <translation>moins d’une minute</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>nothing to read</source>
            <translation>rien à lire</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>{words} · {written}/{goal} today</source>
            <translation>{words} · {written}/{goal} aujourd’hui</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>{text} ✓</source>
            <translation>{text} ✓</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>{words} · {written}/{goal}</source>
            <translation>{words} · {written}/{goal}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Word count</source>
            <translation>Nombre de mots</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Written in this session</source>
            <translation>Écrits dans cette session</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Written today</source>
            <translation>Écrits aujourd’hui</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>%n word(s); goal</source>
            <translation>
                <numerusform>%n mot ; objectif</numerusform>
                <numerusform>%n mots ; objectif</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>{goal}, reached</source>
            <translation>{goal}, atteint</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <location filename="../gpt2_desktop/ui/editor.py" />
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>{part}, {what}: {value}</source>
            <translation>{part}, {what} : {value}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Selection</source>
            <translation>Sélection</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Paragraphs</source>
            <translation>Paragraphes</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Time to read</source>
            <translation>Temps de lecture</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Save the text</source>
            <translation>Enregistrer le texte</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Export the text</source>
            <translation>Exporter le texte</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Write a statement of origin</source>
            <translation>Écrire une déclaration d’origine</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Choose the folder of a GPT-2 model</source>
            <translation>Choisir le dossier d’un modèle GPT-2</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Import a dictionary</source>
            <translation>Importer un dictionnaire</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Choose a folder with your texts</source>
            <translation>Choisir un dossier contenant ses textes</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Choose an archive with a GPT-2 model</source>
            <translation>Choisir une archive contenant un modèle GPT-2</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Token</source>
            <translation>Jeton</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>“{model}” may be private, or open only to those who agreed to its terms.
Paste a token of your Hugging Face account. It is kept in the system's keyring.</source>
            <translation>« {model} » est peut-être privé, ou réservé à qui en a accepté les conditions.
Coller un jeton de son compte Hugging Face. Il est conservé dans le trousseau du système.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Keep and download</source>
            <translation>Conserver et télécharger</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Which encoding?</source>
            <translation>Quel encodage ?</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>“{name}” is not UTF-8 text.
Choose the encoding that it was written in:</source>
            <translation>« {name} » n’est pas un texte en UTF-8.
Choisir l’encodage dans lequel il a été écrit :</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Open</source>
            <comment>verb</comment>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Open text files</source>
            <translation>Ouvrir des fichiers texte</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Dictionaries for Hunspell</source>
            <translation>Dictionnaires pour Hunspell</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Choose your texts</source>
            <translation>Choisir ses textes</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Archives</source>
            <translation>Archives</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>{name} was removed or renamed by another program. Its text is still here, unsaved.</source>
            <translation>{name} a été supprimé ou renommé par un autre programme. Son texte est encore ici, non enregistré.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>{name} is not saved yet: its disk does not answer. Write on; your text is kept for recovery. Wait, or save it to another disk.</source>
            <translation>{name} n’est pas encore enregistré : son disque ne répond pas. On peut continuer à écrire ; le texte est gardé pour la récupération. Attendre, ou l’enregistrer sur un autre disque.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <location filename="../gpt2_desktop/ui/opening.py" />
            <source>{name} cannot be read yet: its disk does not answer. Wait, or give it up.</source>
            <translation>{name} ne peut pas encore être lu : son disque ne répond pas. Attendre, ou abandonner.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>{name} was changed by another program. You have unsaved changes.</source>
            <translation>{name} a été modifié par un autre programme. Il y a des modifications non enregistrées.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>{name} was changed by another program.</source>
            <translation>{name} a été modifié par un autre programme.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Reload</source>
            <translation>&amp;Recharger</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>&amp;Keep mine</source>
            <translation>&amp;Garder la mienne</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>Save &amp;again</source>
            <translation>Enregistrer &amp;de nouveau</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <location filename="../gpt2_desktop/ui/help.py" />
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <location filename="../gpt2_desktop/ui/session_keeper.py" />
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>&amp;Later</source>
            <translation>&amp;Plus tard</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>&amp;Compare…</source>
            <translation>&amp;Comparer…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save &amp;as…</source>
            <translation>Enregistrer &amp;sous…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>Save &amp;elsewhere…</source>
            <translation>&amp;Enregistrer ailleurs…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <location filename="../gpt2_desktop/ui/opening.py" />
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Give up</source>
            <translation>A&amp;bandonner</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>Untitled {number}</source>
            <translation>Sans titre {number}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>{path} was changed by another program; reload it, or save under another name</source>
            <translation>{path} a été modifié par un autre programme ; le recharger ou enregistrer sous un autre nom</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>{name} is as it was saved last. Undo brings your changes back.</source>
            <translation>{name} est tel qu’au dernier enregistrement. Annuler rétablit les modifications.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>What {name} held before could not be kept ({reason}).</source>
            <translation>Le contenu précédent de {name} n’a pas pu être gardé ({reason}).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/editor_tools.py" />
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>Outline</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/fields.py" />
            <source>Clear</source>
            <comment>field</comment>
            <translation>Effacer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/file_claim.py" />
            <source>{name} is open in another window too (process {pid}, since {since}). Write in one of them only.</source>
            <translation>{name} est aussi ouvert dans une autre fenêtre (processus {pid}, depuis {since}). N’écrire que dans l’une d’elles.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/file_claim.py" />
            <source>{name} is open on {host} too (since {since}). Write in one place only.</source>
            <translation>{name} est aussi ouvert sur {host} (depuis {since}). N’écrire qu’à un seul endroit.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Find and replace</source>
            <translation>Rechercher et remplacer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace with</source>
            <translation>Remplacer par</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Match case</source>
            <translation>Respecter la casse</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Word</source>
            <translation>Mot</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Whole words only</source>
            <translation>Mots entiers seulement</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Regular expression; the replacement may use \1 or \g&lt;name&gt;</source>
            <translation>Expression régulière ; le remplacement peut utiliser \1 ou \g&lt;name&gt;</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>In selection</source>
            <translation>Dans la sélection</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Only inside the text that is selected now</source>
            <translation>Seulement dans le texte sélectionné maintenant</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>All texts</source>
            <translation>Tous les textes</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>In all open texts</source>
            <translation>Dans tous les textes ouverts</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Previous match (Shift+Enter)</source>
            <translation>Résultat précédent (Maj+Entrée)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Next match (Enter)</source>
            <translation>Résultat suivant (Entrée)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace this match and go to the next (Enter in the field)</source>
            <translation>Remplacer ce résultat et passer au suivant (Entrée dans le champ)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace all</source>
            <translation>Tout remplacer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace every match; one undo takes all of it back</source>
            <translation>Remplacer tous les résultats ; une seule annulation rétablit tout</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <location filename="../gpt2_desktop/ui/palette.py" />
            <source>Matches</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>{place} of {count}</source>
            <translation>{place} sur {count}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>{found}, {elsewhere} in other texts</source>
            <translation>{found}, {elsewhere} dans d’autres textes</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>%n replaced</source>
            <translation>
                <numerusform>%n remplacé</numerusform>
                <numerusform>%n remplacés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>Select the text to search in first</source>
            <translation>Sélectionner d’abord le texte où chercher</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>%n found</source>
            <translation>
                <numerusform>%n trouvé</numerusform>
                <numerusform>%n trouvés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>{found}, {replaced}</source>
            <translation>{found}, {replaced}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>{found}, went on at the other end</source>
            <translation>{found}, reprise à l’autre bout</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>The file’s encoding is {encoding}, its line endings are {newline}. Saving keeps both.</source>
            <translation>L’encodage du fichier est {encoding}, ses fins de ligne sont {newline}. L’enregistrement garde les deux.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>mixed</source>
            <translation>mélangées</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>{encoding} · {newline}</source>
            <translation>{encoding} · {newline}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>Encoding and line endings</source>
            <translation>Encodage et fins de ligne</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>&amp;Read the file again as</source>
            <translation>&amp;Relire le fichier en</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>&amp;Convert to</source>
            <translation>&amp;Convertir en</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>Line endings {name} ({system})</source>
            <translation>Fins de ligne {name} ({system})</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/full_screen.py" />
            <source>{key} leaves full screen</source>
            <translation>{key} quitte le plein écran</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/handing_on.py" />
            <source>Exporting to {name}…</source>
            <translation>Exportation vers {name}…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/handing_on.py" />
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/handing_on.py" />
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/handing_on.py" />
            <source>Exported to {path}</source>
            <translation>Exporté vers {path}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/handing_on.py" />
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/help.py" />
            <source>The program crashed the last time. A report for its developers, without any of your text, can be copied.</source>
            <translation>Le programme a planté la dernière fois. On peut copier un rapport pour ses développeurs, sans rien de son propre texte.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/help.py" />
            <source>&amp;Copy the report</source>
            <translation>&amp;Copier le rapport</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/help.py" />
            <source>&amp;Forget it</source>
            <translation>&amp;L’oublier</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Alternatives</source>
            <translation>Alternatives</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>{name}[*] — GPT-2 Desktop</source>
            <translation>{name}[*] — GPT-2 Desktop</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>takes it</source>
            <translation>l’accepte</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>takes one word</source>
            <translation>accepte un mot</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>hides it</source>
            <translation>le masque</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>writes several continuations</source>
            <translation>écrit plusieurs suites</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>MIT licence</source>
            <translation>Licence MIT</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Apache licence</source>
            <translation>Licence Apache</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Comes with the program</source>
            <translation>Fourni avec le programme</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>On this machine</source>
            <translation>Sur cette machine</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>In the Hugging Face cache</source>
            <translation>Dans le cache Hugging Face</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>In a folder of yours</source>
            <translation>Dans un dossier personnel</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Begun</source>
            <translation>Commencé</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Not downloaded</source>
            <translation>Non téléchargé</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Download</source>
            <comment>verb</comment>
            <translation>Télécharger</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Pause</source>
            <comment>verb</comment>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Token…</source>
            <translation>Jeton…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Download of {name}</source>
            <translation>Téléchargement de {name}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Remove it? That frees {size}.</source>
            <translation>Le supprimer ? Cela libère {size}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>recommended</source>
            <translation>recommandé</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>{precision}: {size} of memory</source>
            <translation>{precision} : {size} de mémoire</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>{done} of {all} have arrived</source>
            <translation>{done} sur {all} sont arrivés</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>{place}, files checked on {day}</source>
            <translation>{place}, fichiers vérifiés le {day}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>{place}. Takes more memory than is free now</source>
            <translation>{place}. Demande plus de mémoire qu’il n’y en a de libre</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>in use</source>
            <translation>utilisé</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>takes {size} of memory</source>
            <translation>prend {size} de mémoire</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>From {source}</source>
            <translation>Depuis {source}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>{action}: {name}</source>
            <translation>{action} : {name}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>One model is downloaded at a time</source>
            <translation>Un seul modèle est téléchargé à la fois</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>about {speed} tokens/s</source>
            <translation>environ {speed} tokens/s</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>The speed was measured here.</source>
            <translation>La vitesse a été mesurée ici.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>The speed is an estimate.</source>
            <translation>La vitesse est une estimation.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view.py" />
            <source>Reading: {share}</source>
            <translation>Lecture : {share}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view.py" />
            <source>There is no word at the cursor.</source>
            <translation>Il n’y a pas de mot au curseur.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Model's view</source>
            <translation>Vue du modèle</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <source>Among the model's guesses, each word was:</source>
            <translation>Parmi les prévisions du modèle, chaque mot était :</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <source>End the model's view</source>
            <translation>Quitter la vue du modèle</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <source>Put the cursor on a word, or the mouse over it, for its figures.</source>
            <translation>Placer le curseur sur un mot, ou la souris dessus, pour voir ses chiffres.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>{name} {percent}</source>
            <translation>{name} {percent}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>{name}: {text}</source>
            <translation>{name} : {text}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>{name} is on this machine, its files checked. Write with it from now on?</source>
            <translation>{name} est sur cette machine, ses fichiers sont vérifiés. Écrire avec lui désormais ?</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>&amp;Download it</source>
            <translation>Le &amp;télécharger</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>{name}, waiting</source>
            <translation>{name}, en attente</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>{name}</source>
            <translation>{name}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>{name} {percent}, waiting</source>
            <translation>{name} {percent}, en attente</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>{name} is on this machine, its files checked.</source>
            <translation>{name} est sur cette machine, ses fichiers sont vérifiés.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Network: not used yet</source>
            <translation>&amp;Réseau : pas encore utilisé</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>&amp;Network: last used on {day}</source>
            <translation>&amp;Réseau : utilisé le {day}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Use it</source>
            <translation>&amp;L’utiliser</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>&amp;Load it</source>
            <translation>Le &amp;charger</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>{device}: {machine}, {size} of memory free</source>
            <translation>{device} : {machine}, {size} de mémoire libre</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>{device}: {machine}</source>
            <translation>{device} : {machine}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Looking at what there is…</source>
            <translation>Regarde ce qu’il y a…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>someone/gpt2</source>
            <translation>quelquun/gpt2</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Another model, by its repository on the Hugging Face Hub</source>
            <translation>Un autre modèle, par son dépôt sur le Hub Hugging Face</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Repository of the Hugging Face Hub</source>
            <translation>Dépôt du Hub Hugging Face</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Models run on {machine}, in {precision}.</source>
            <translation>Les modèles tournent sur {machine}, en {precision}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>{name}: asking what there is to fetch</source>
            <translation>{name} : demande ce qu’il y a à récupérer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>From a &amp;folder…</source>
            <translation>&amp;Depuis un dossier…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>From an &amp;archive…</source>
            <translation>Depuis &amp;une archive…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/notice_bar.py" />
            <source>Notice</source>
            <translation>Avis</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/notice_bar.py" />
            <location filename="../gpt2_desktop/ui/tab_bar.py" />
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <location filename="../gpt2_desktop/ui/welcome.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origin_legend.py" />
            <source>Looks of the origins</source>
            <translation>Aspect des origines</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>Forget where each character of {name} came from, here and on the disk? This cannot be undone.</source>
            <translation>Oublier d’où vient chaque caractère de {name}, ici et sur le disque ? Ceci ne peut pas être annulé.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>{origin}: {count} ({share})</source>
            <translation>{origin} : {count} ({share})</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>{share} accepted</source>
            <translation>{share} accepté</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>The statement was written to {path}</source>
            <translation>La déclaration a été écrite dans {path}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>&amp;Forget</source>
            <translation>&amp;Oublier</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>&amp;Keep</source>
            <translation>&amp;Garder</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>A record of origins in {folder} cannot be removed ({reason}); remove it by hand.</source>
            <translation>Un enregistrement d’origines dans {folder} ne peut pas être supprimé ({reason}) ; le supprimer à la main.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>(no words)</source>
            <translation>(sans mots)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>No headings yet.

A line that begins with # and a space is one; ## is one below it.</source>
            <translation>Pas encore de titres.

Une ligne qui commence par # et une espace en est un ; ## en est un au-dessous.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>Go to a heading</source>
            <translation>Aller à un titre</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>There are no headings; a line that begins with # is one</source>
            <translation>Il n’y a pas de titres ; une ligne qui commence par # en est un</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>Your words</source>
            <translation>Mots ajoutés</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>Find a word</source>
            <translation>Chercher un mot</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>Words that you added</source>
            <translation>Mots ajoutés au dictionnaire</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>You have added no words yet. Right-click a marked word to do so.</source>
            <translation>Aucun mot n’a encore été ajouté. Un clic droit sur un mot marqué l’ajoute.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>&amp;Remove</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/palette.py" />
            <source>Nothing matches.</source>
            <translation>Aucun résultat.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recent_menu.py" />
            <source>Open a recent file</source>
            <translation>Ouvrir un fichier récent</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recent_menu.py" />
            <source>No file was opened yet</source>
            <translation>Aucun fichier n’a encore été ouvert</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_keeper.py" />
            <source>Unsaved text cannot be kept for recovery ({why}); save it now.</source>
            <translation>Le texte non enregistré ne peut pas être gardé pour la récupération ({why}) ; l’enregistrer maintenant.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>a text without a name (“{words}…”)</source>
            <translation>un texte sans nom (« {words}… »)</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>Unsaved changes to %n text(s) were kept: {names}.</source>
            <translation>
                <numerusform>Des modifications non enregistrées de %n texte ont été gardées : {names}.</numerusform>
                <numerusform>Des modifications non enregistrées de %n textes ont été gardées : {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>{names} and more</source>
            <translation>{names} et d’autres</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>Unsaved changes to {name} from {day}, {time}, were kept.</source>
            <translation>Des modifications non enregistrées de {name}, du {day} à {time}, ont été gardées.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>&amp;Restore all</source>
            <translation>&amp;Tout restaurer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>&amp;One by one</source>
            <translation>&amp;Un par un</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>&amp;Restore</source>
            <translation>&amp;Restaurer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>&amp;Discard</source>
            <translation>&amp;Abandonner</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/rephrasing.py" />
            <source>Put the cursor on a word to rephrase from there.</source>
            <translation>Placer le curseur sur un mot pour reformuler à partir de là.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>none yet</source>
            <translation>aucune encore</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Other files</source>
            <translation>Autres fichiers</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <location filename="../gpt2_desktop/ui/scoreboard_plot.py" />
            <source>Words saved</source>
            <translation>Mots épargnés</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Keystrokes saved</source>
            <translation>Frappes épargnées</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Shown</source>
            <translation>Montrées</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Taken</source>
            <translation>Acceptées</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Wrong</source>
            <translation>Fausses</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Wait in ms</source>
            <translation>Attente en ms</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>{whole} + {word} + {sentence}</source>
            <translation>{whole} + {word} + {sentence}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Scoreboard</source>
            <translation>Bilan</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>All days</source>
            <translation>Tous les jours</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Plot</source>
            <translation>Graphique</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Count on this machine what suggestions save; no text is kept</source>
            <translation>Compter sur cette machine ce que les suggestions épargnent ; aucun texte n’est gardé</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Clear…</source>
            <translation>Effacer…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Forget all figures</source>
            <translation>Oublier tous les chiffres</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Keep them</source>
            <translation>Les garder</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Figures by day and kind of document</source>
            <translation>Chiffres par jour et genre de document</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>The last {days} days</source>
            <translation>Les {days} derniers jours</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>This cannot be undone.</source>
            <translation>Ceci ne peut pas être annulé.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Words saved, net</source>
            <translation>Mots épargnés, net</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Keystrokes saved, net</source>
            <translation>Frappes épargnées, net</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Share of all keystrokes</source>
            <translation>Part de toutes les frappes</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Suggestions shown</source>
            <translation>Suggestions montrées</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Taken: whole, by word, by sentence</source>
            <translation>Acceptées : entières, par mot, par phrase</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Wait: half within, 95 of 100 within</source>
            <translation>Attente : la moitié en, 95 sur 100 en</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_plot.py" />
            <source>Most words saved: {words}, on {day}.</source>
            <translation>Le plus de mots épargnés : {words}, le {day}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_plot.py" />
            <source>Plot of words saved by day, and of waits</source>
            <translation>Graphique des mots épargnés par jour, et des attentes</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_plot.py" />
            <source>Nothing has been counted yet.</source>
            <translation>Rien n’a encore été compté.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_plot.py" />
            <source>Wait in ms: half come within, and 95 of 100</source>
            <translation>Attente en ms : la moitié arrive avant, et 95 sur 100</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/search_thread.py" />
            <source>The search failed; the log says why</source>
            <translation>La recherche a échoué ; le journal dit pourquoi</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>Use a server</source>
            <translation>Utiliser un serveur</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>Where this machine is too small for the larger models, a server can write the suggestions: vLLM, SGLang, llama.cpp and others that answer as OpenAI's completions do.</source>
            <translation>Là où cette machine est trop petite pour les grands modèles, un serveur peut écrire les suggestions : vLLM, SGLang, llama.cpp et d’autres qui répondent comme les completions d’OpenAI.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>{address}, or {local}</source>
            <translation>{address} ou {local}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>The server's first</source>
            <translation>Le premier du serveur</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>If it asks for one; kept in the system's keyring</source>
            <translation>S’il en demande une ; conservée dans le trousseau du système</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>I agree that the text before my cursor is sent to this server while I write.</source>
            <translation>J’accepte que le texte avant mon curseur soit envoyé à ce serveur pendant que j’écris.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>C&amp;onnect</source>
            <translation>&amp;Se connecter</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>Connecting…</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>&amp;Address</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Model</source>
            <translation>&amp;Modèle</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>&amp;Key</source>
            <translation>&amp;Clé</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_flow.py" />
            <source>This system has no keyring: the server's key is forgotten when the program ends.</source>
            <translation>Ce système n’a pas de trousseau : la clé du serveur est oubliée à la fermeture du programme.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/session_keeper.py" />
            <source>The files that were open were not opened again: the last start ended in the middle of it.</source>
            <translation>Les fichiers qui étaient ouverts n’ont pas été rouverts : le dernier démarrage s’est arrêté au milieu.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/session_keeper.py" />
            <source>These files are not there any more: {names}</source>
            <translation>Ces fichiers n’existent plus : {names}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/session_keeper.py" />
            <source>&amp;Open them</source>
            <translation>&amp;Les ouvrir</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Find a setting</source>
            <translation>Chercher un réglage</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>All settings have their defaults again.</source>
            <translation>Tous les réglages ont retrouvé leur valeur par défaut.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>No setting matches.</source>
            <translation>Aucun réglage ne correspond.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Reset all</source>
            <translation>Tout réinitialiser</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Give every setting its default; can be undone.</source>
            <translation>Donner à chaque réglage sa valeur par défaut ; peut être annulé.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Preset. {values}</source>
            <translation>Préréglage. {values}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Unfolded</source>
            <translation>Déplié</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Folded</source>
            <translation>Replié</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>The model is loaded again.</source>
            <translation>Le modèle est rechargé.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>Takes effect at the next start.</source>
            <translation>Prend effet au prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>“{value}”</source>
            <translation>« {value} »</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>Reset “{option}” to {value}</source>
            <translation>Remettre « {option} » à {value}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>on</source>
            <translation>activé</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>off</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>None; divide several by commas</source>
            <translation>Aucun ; séparer par des virgules</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>Default</source>
            <translation>Par défaut</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/sheets.py" />
            <source>{path} (not saved)</source>
            <translation>{path} (non enregistré)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/sheets.py" />
            <source>{name}, not saved</source>
            <translation>{name}, non enregistré</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Search actions and keys</source>
            <translation>Chercher actions et touches</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Actions and their keys</source>
            <translation>Actions et leurs touches</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>&amp;Change…</source>
            <translation>&amp;Changer…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Then press the new keys</source>
            <translation>Appuyer ensuite sur les nouvelles touches</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Re&amp;move</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Take the action's keys away</source>
            <translation>Retirer les touches de l’action</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>&amp;Default</source>
            <translation>&amp;Par défaut</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Give the action its usual keys again</source>
            <translation>Rendre à l’action ses touches habituelles</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>&amp;Use</source>
            <translation>&amp;Utiliser</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Use as &amp;well</source>
            <translation>Utiliser &amp;aussi</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Keep the keys that the action has, too</source>
            <translation>Garder aussi les touches que l’action possède</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>&amp;All to default</source>
            <translation>&amp;Tout par défaut</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>{key} writes text and cannot be a shortcut; add Ctrl or Alt, or take a function key.</source>
            <translation>{key} écrit du texte et ne peut pas être un raccourci ; ajouter Ctrl ou Alt, ou prendre une touche de fonction.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>New keys</source>
            <translation>Nouvelles touches</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Press the keys for “{action}”.</source>
            <translation>Appuyer sur les touches pour « {action} ».</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>{key} is its key already.</source>
            <translation>{key} est déjà sa touche.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Your own</source>
            <translation>Choix personnel</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>{key} is taken by “{action}”, which loses it if you use it here.</source>
            <translation>{key} est pris par « {action} », qui le perd s’il est utilisé ici.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>{key} is free.</source>
            <translation>{key} est libre.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_menu.py" />
            <source>Looking for suggestions…</source>
            <translation>Recherche de suggestions…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_menu.py" />
            <source>Add “{word}” to the &amp;dictionary</source>
            <translation>&amp;Ajouter « {word} » au dictionnaire</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_menu.py" />
            <source>&amp;Ignore in this text</source>
            <translation>&amp;Ignorer dans ce texte</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_menu.py" />
            <source>No suggestions</source>
            <translation>Aucune suggestion</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_tools.py" />
            <source>&amp;Automatic ({language})</source>
            <translation>A&amp;utomatique ({language})</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_tools.py" />
            <source>&amp;Automatic</source>
            <translation>&amp;Automatique</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_tools.py" />
            <source>No other word is spelled wrong</source>
            <translation>Aucun autre mot n’est mal orthographié</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_tools.py" />
            <source>No word that is spelled wrong is at the cursor</source>
            <translation>Il n’y a pas de mot mal orthographié au curseur</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Nothing was suggested for a while, so the model gave its memory back. It comes again as you write.</source>
            <translation>Rien n’a été suggéré pendant un moment, le modèle a donc rendu sa mémoire. Il revient dès qu’on écrit.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Suggestion</source>
            <translation>Suggestion</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Which of the suggestions is shown</source>
            <translation>Laquelle des suggestions est affichée</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>How fast the model wrote last</source>
            <translation>À quelle vitesse le modèle a écrit en dernier</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Learning your style</source>
            <translation>Apprentissage du style</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Power</source>
            <translation>Énergie</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Download</source>
            <comment>noun</comment>
            <translation>Téléchargement</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>{parameters}, reads up to %n token(s).</source>
            <translation>
                <numerusform>{parameters}, lit jusqu’à %n token.</numerusform>
                <numerusform>{parameters}, lit jusqu’à %n tokens.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Runs on {machine}, in {precision}.</source>
            <translation>Tourne sur {machine}, en {precision}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>{number}/{count}</source>
            <translation>{number}/{count}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>text goes to {server}</source>
            <translation>le texte va à {server}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>The text before the cursor is sent to {server}, which writes the suggestions.</source>
            <translation>Le texte avant le curseur est envoyé à {server}, qui écrit les suggestions.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>battery: only when asked</source>
            <translation>batterie : seulement sur demande</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>On the battery nothing is suggested unless you ask (Settings &gt; Power).</source>
            <translation>Sur batterie, rien n’est suggéré sauf sur demande (Réglages &gt; Énergie).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>battery: lighter</source>
            <translation>batterie : allégé</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>On the battery suggestions come after a short pause, and are short (Settings &gt; Power).</source>
            <translation>Sur batterie, les suggestions viennent après une courte pause et sont courtes (Réglages &gt; Énergie).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Runs on {machine}.</source>
            <translation>Tourne sur {machine}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>The model runs on this machine and your text stays here.</source>
            <translation>Le modèle tourne sur cette machine et le texte y reste.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Loading model…</source>
            <translation>Chargement du modèle…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>online</source>
            <translation>en ligne</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>A model is being downloaded. Your text stays here.</source>
            <translation>Un modèle est en cours de téléchargement. Le texte reste ici.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>offline</source>
            <translation>hors ligne</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>The model rests</source>
            <translation>Le modèle se repose</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>No model</source>
            <translation>Aucun modèle</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Suggests</source>
            <translation>Suggère</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Suggests while typing</source>
            <translation>Suggère pendant la frappe</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Suggests on a pause</source>
            <translation>Suggère aux pauses</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Suggests only when asked</source>
            <translation>Suggère sur demande</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Nothing is suggested but when you ask. Click to have suggestions again.</source>
            <translation>Rien n’est suggéré, sauf sur demande. Cliquer pour retrouver les suggestions.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Snoozed</source>
            <translation>En veille</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Snoozed until {time}</source>
            <translation>En veille jusqu’à {time}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Paused after Esc</source>
            <translation>En pause après Échap</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>You dismissed ghost text several times: nothing is suggested for %n second(s). Click to have it as usual.</source>
            <translation>
                <numerusform>Le texte fantôme a été masqué plusieurs fois : rien n’est suggéré pendant %n seconde. Cliquer pour le retrouver comme d’habitude.</numerusform>
                <numerusform>Le texte fantôme a été masqué plusieurs fois : rien n’est suggéré pendant %n secondes. Cliquer pour le retrouver comme d’habitude.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Slower after Esc</source>
            <translation>Ralenti après Échap</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>You dismissed ghost text several times: it comes {seconds} s later than usual. Click to have it as usual.</source>
            <translation>Le texte fantôme a été masqué plusieurs fois : il vient {seconds} s plus tard que d’habitude. Cliquer pour le retrouver comme d’habitude.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>When ghost text comes. Click to change it, or to snooze.</source>
            <translation>Quand vient le texte fantôme. Cliquer pour le changer ou le mettre en veille.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/tab_bar.py" />
            <source>Open texts</source>
            <translation>Textes ouverts</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>My style</source>
            <translation>Mon style</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>{text} · %n minute(s) left at most</source>
            <translation>
                <numerusform>{text} · encore %n minute au plus</numerusform>
                <numerusform>{text} · encore %n minutes au plus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Choices that it hesitates between</source>
            <translation>Choix entre lesquels il hésite</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Bits that it needs for a letter</source>
            <translation>Bits qu’il lui faut par lettre</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Keystrokes it saves</source>
            <translation>Frappes qu’il épargne</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>{text} · less than a minute left at most</source>
            <translation>{text} · encore moins d’une minute</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Teach it your style</source>
            <translation>Lui apprendre son style</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Problem</source>
            <translation>Problème</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>The model learns from what you have written: mails, essays, chapters. It does so on this machine while you go on writing. Your text is only read, never copied, and nothing leaves this machine. At the end you see what it brought and decide whether it is used.</source>
            <translation>Le modèle apprend de ce qu’on a écrit : courriels, essais, chapitres. Il le fait sur cette machine pendant qu’on continue d’écrire. Le texte est seulement lu, jamais copié, et rien ne quitte cette machine. À la fin, on voit ce que cela a apporté et on décide si le résultat est utilisé.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Texts to learn from</source>
            <translation>Textes dont apprendre</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Add files or a folder,
or drop them here.</source>
            <translation>Ajouter des fichiers ou un dossier,
ou les déposer ici.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Add &amp;files…</source>
            <translation>Ajouter &amp;des fichiers…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Add f&amp;older…</source>
            <translation>Ajouter &amp;un dossier…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Take out</source>
            <translation>&amp;Retirer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Learn</source>
            <translation>&amp;Apprendre</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>End it and remove what was learned so far</source>
            <translation>Y mettre fin et supprimer ce qui a été appris jusqu’ici</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Throw away</source>
            <translation>&amp;Jeter</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Switch off</source>
            <translation>Désactiver</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Delete it and everything that was made from it; your texts stay as they are</source>
            <translation>Le supprimer avec tout ce qui en a été tiré ; les textes restent tels quels</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Step {step} of {steps}</source>
            <translation>Étape {step} sur {steps}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>a little</source>
            <translation>un peu</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>“{name}” is learned: your words come {gain} less unexpected to it.</source>
            <translation>« {name} » est appris : les mots habituels lui viennent {gain} moins inattendus.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Styles on this machine</source>
            <translation>Styles sur cette machine</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Text, Markdown, Word, OpenDocument, web pages and mailboxes. {characters} characters, a third of a novel, are a good beginning. It takes from a few minutes to half an hour.</source>
            <translation>Texte, Markdown, Word, OpenDocument, pages web et boîtes aux lettres. {characters} caractères, le tiers d’un roman, sont un bon début. Cela prend de quelques minutes à une demi-heure.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Close this and go on writing: it goes on in the background, at low priority. If you quit the program, it is kept and can go on at the next start.</source>
            <translation>On peut fermer ceci et continuer d’écrire : l’apprentissage se poursuit en arrière-plan, à basse priorité. Si on quitte le programme, il est conservé et peut reprendre au prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Measured on a part of your text that it did not learn from:</source>
            <translation>Mesuré sur une partie du texte dont il n’a pas appris :</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>You can switch it off at any time under Model, and remove it here.</source>
            <translation>On peut le désactiver à tout moment sous Modèle, et le supprimer ici.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>{name}  ·  in use</source>
            <translation>{name}  ·  utilisé</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>It needs {bits} bits for each letter of yours so far.</source>
            <translation>Il lui faut {bits} bits par lettre jusqu’ici.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>G&amp;o on</source>
            <translation>&amp;Continuer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>before</source>
            <translation>avant</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>after</source>
            <translation>après</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Learning</source>
            <translation>Apprentissage</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Learning {percent}</source>
            <translation>Apprentissage {percent}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Learning stops</source>
            <translation>L’apprentissage s’arrête</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Learning paused</source>
            <translation>Apprentissage en pause</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Style learned</source>
            <translation>Style appris</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>The model has learned “{name}”. See what it brought before you use it.</source>
            <translation>Le modèle a appris « {name} ». Voir ce que cela a apporté avant de l’utiliser.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>&amp;Show</source>
            <translation>&amp;Afficher</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>Save the changes to “{name}”? They are lost if you do not save them.</source>
            <translation>Enregistrer les modifications de « {name} » ? Sans enregistrement, elles sont perdues.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>Save the changes to these texts? They are lost if you do not save them.
{names}</source>
            <translation>Enregistrer les modifications de ces textes ? Sans enregistrement, elles sont perdues.
{names}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>Unsaved changes</source>
            <translation>Modifications non enregistrées</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Save</source>
            <translation>Enre&amp;gistrer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>&amp;Save all</source>
            <translation>Tout &amp;enregistrer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>&amp;Discard all</source>
            <translation>&amp;Tout abandonner</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>Earlier versions of {name}</source>
            <translation>Versions précédentes de {name}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Earlier versions</source>
            <translation>Versions précédentes</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>&amp;Restore this version</source>
            <translation>&amp;Restaurer cette version</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>{size} bytes</source>
            <translation>{size} octets</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>Underlined: only in the earlier version. Struck out: only in the text as it is now.</source>
            <translation>Souligné : seulement dans la version précédente. Barré : seulement dans le texte actuel.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>There are no earlier versions of this text yet. Each save keeps the version before it.</source>
            <translation>Il n’y a pas encore de versions précédentes de ce texte. Chaque enregistrement garde la version d’avant.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>Nothing differs.</source>
            <translation>Aucune différence.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/welcome.py" />
            <source>Any key closes this.</source>
            <translation>Toute touche ferme ceci.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/welcome.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/welcome.py" />
            <source>Type, and grey text continues yours.</source>
            <translation>Taper, et un texte gris continue.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/welcome.py" />
            <source>Don't show again</source>
            <translation>Ne plus afficher</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>1 in {number}</source>
            <translation>1 sur {number}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>“{word}”: rank {rank}, probability {probability}; likelier: {words}</source>
            <translation>« {word} » : rang {rank}, probabilité {probability} ; plus probables : {words}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>10 likeliest</source>
            <translation>les 10 plus probables</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>100 likeliest</source>
            <translation>les 100 plus probables</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>1,000 likeliest</source>
            <translation>les 1 000 plus probables</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>less likely</source>
            <translation>moins probable</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>less than 1 in {number}</source>
            <translation>moins de 1 sur {number}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>“{word}”: rank {rank}, probability {probability}</source>
            <translation>« {word} » : rang {rank}, probabilité {probability}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>, </source>
            <comment>between words of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Ghost text</source>
            <translation>Texte fantôme</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Suggest</source>
            <translation>Suggérer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>When ghost text appears: while you type, when you pause, or only when you ask for it.</source>
            <translation>Quand le texte fantôme apparaît : pendant la frappe, aux pauses, ou seulement sur demande.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>While typing</source>
            <translation>Pendant la frappe</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>On a pause</source>
            <translation>À une pause</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Only when asked</source>
            <translation>Seulement sur demande</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Length</source>
            <translation>Longueur</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How far a suggestion reaches; it always ends with the sentence, except for a paragraph.</source>
            <translation>Jusqu’où va une suggestion ; elle finit toujours avec la phrase, sauf pour un paragraphe.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Rest of the word</source>
            <translation>Reste du mot</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>A few words</source>
            <translation>Quelques mots</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>To the end of the sentence</source>
            <translation>Jusqu’à la fin de la phrase</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>A paragraph</source>
            <translation>Un paragraphe</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Show about</source>
            <translation>Fréquence</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>At how many of 100 places a suggestion appears, about; lower means fewer and surer ones.</source>
            <translation>À combien d’endroits sur 100 environ une suggestion apparaît ; moins veut dire plus rares et plus sûres.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Inside a line</source>
            <translation>Dans une ligne</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Suggest also where words follow the cursor on the same line.</source>
            <translation>Suggérer aussi là où des mots suivent le curseur sur la même ligne.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Delay</source>
            <translation>Délai</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Ghost text is computed at once but shown only after this long.</source>
            <translation>Le texte fantôme est calculé aussitôt, mais affiché seulement après ce temps.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>ms</source>
            <translation>ms</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How long you must stop typing before ghost text appears on a pause.</source>
            <translation>Combien de temps la frappe doit s’arrêter avant que le texte fantôme apparaisse à une pause.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Ghost text that you dismiss again and again comes later, then pauses, until you take some or ask for it.</source>
            <translation>Un texte fantôme masqué encore et encore vient plus tard, puis fait une pause, jusqu’à ce qu’on en accepte ou qu’on en demande.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tab waits</source>
            <translation>Tab attend</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tab takes ghost text only when it has been visible this long.</source>
            <translation>Tab n’accepte le texte fantôme que s’il a été visible aussi longtemps.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tab takes</source>
            <translation>Tab accepte</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Whether Tab takes all of the ghost text or one word.</source>
            <translation>Si Tab accepte tout le texte fantôme ou un mot.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>The whole suggestion</source>
            <translation>Toute la suggestion</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>One word</source>
            <translation>Un mot</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Think ahead</source>
            <translation>Anticiper</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>While a suggestion is shown, compute what follows it and what else you may type; quicker, for more processor time.</source>
            <translation>Pendant qu’une suggestion est affichée, calculer ce qui la suit et ce qui pourrait être tapé d’autre ; plus rapide, pour plus de temps de processeur.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Known languages only</source>
            <translation>Langues connues seulement</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Suggest nothing where the text is in a language that the model does not know; the key that asks still works.</source>
            <translation>Ne rien suggérer là où le texte est dans une langue que le modèle ne connaît pas ; la touche qui demande agit toujours.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Sampling</source>
            <translation>Échantillonnage</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Temperature</source>
            <translation>Température</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How adventurous the choice of words is; 0 always takes the likeliest token.</source>
            <translation>L’audace dans le choix des mots ; 0 prend toujours le token le plus probable.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Choose among that many likeliest tokens; 0 is all of them.</source>
            <translation>Choisir parmi autant de tokens les plus probables ; 0 les prend tous.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Choose among the likeliest tokens that together reach this probability; 1 is all of them.</source>
            <translation>Choisir parmi les tokens les plus probables qui atteignent ensemble cette probabilité ; 1 les prend tous.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Leave out tokens less likely than this share of the likeliest one; 0 leaves out none.</source>
            <translation>Écarter les tokens moins probables que cette part du plus probable ; 0 n’en écarte aucun.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Choose among the tokens whose surprise is closest to the expected one, up to this probability; 1 is off.</source>
            <translation>Choisir parmi les tokens dont la surprise est la plus proche de celle attendue, jusqu’à cette probabilité ; 1 désactive.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Repetition penalty</source>
            <translation>Pénalité de répétition</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Make tokens that were already used less likely; 1 is no penalty.</source>
            <translation>Rendre moins probables les tokens déjà utilisés ; 1 est sans pénalité.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Repetition range</source>
            <translation>Portée des pénalités</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How many of the last tokens the penalties look at; 0 is the whole context.</source>
            <translation>Combien des derniers tokens les pénalités regardent ; 0 est tout le contexte.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>tokens</source>
            <translation>tokens</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Presence penalty</source>
            <translation>Pénalité de présence</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Taken from the score of every token already used.</source>
            <translation>Retirée du score de chaque token déjà utilisé.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Frequency penalty</source>
            <translation>Pénalité de fréquence</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Taken from a token's score for every time it was used.</source>
            <translation>Retirée du score d’un token pour chaque utilisation.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>No repeated n-gram</source>
            <translation>Aucun n-gramme répété</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Never write the same run of that many tokens twice; 0 is off.</source>
            <translation>Ne jamais écrire deux fois la même suite d’autant de tokens ; 0 désactive.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Banned words</source>
            <translation>Mots interdits</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Never written.</source>
            <translation>Jamais écrits.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Stop strings</source>
            <translation>Chaînes d’arrêt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Writing ends before any of these.</source>
            <translation>L’écriture s’arrête avant chacune d’elles.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>The same seed gives the same text on the same machine; -1 draws a new one each time.</source>
            <translation>La même graine donne le même texte sur la même machine ; -1 en tire une nouvelle chaque fois.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Continuations</source>
            <translation>Suites</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How many to write at once.</source>
            <translation>Combien en écrire à la fois.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Length at most</source>
            <translation>Longueur maximale</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tokens written at most.</source>
            <translation>Tokens écrits au maximum.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>In which order the cards of a batch stand once all are written.</source>
            <translation>Dans quel ordre se présentent les cartes d’une série quand toutes sont écrites.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>As they were written</source>
            <translation>Comme elles ont été écrites</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Surest first</source>
            <translation>Les plus sûres d’abord</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Shortest first</source>
            <translation>Les plus courtes d’abord</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Longest first</source>
            <translation>Les plus longues d’abord</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>'starter', a folder with a Hugging Face GPT-2 model, the name of one in the Hugging Face cache, or 'server'.</source>
            <translation>« starter », un dossier contenant un modèle GPT-2 de Hugging Face, le nom d’un modèle du cache Hugging Face, ou « server ».</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>What computes: the GPU where there is one, else the processor; or the one you name.</source>
            <translation>Ce qui calcule : le GPU s’il y en a un, sinon le processeur ; ou celui qui est nommé.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Processor</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>NVIDIA or AMD GPU</source>
            <translation>GPU NVIDIA ou AMD</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Apple GPU</source>
            <translation>GPU Apple</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Intel GPU</source>
            <translation>GPU Intel</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Precision</source>
            <translation>Précision</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Number format of the weights; automatic takes the fastest that is accurate enough on the device.</source>
            <translation>Format des nombres des poids ; automatique prend le plus rapide qui soit assez précis sur l’appareil.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>8 bit</source>
            <translation>8 bits</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>32 bit</source>
            <translation>32 bits</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>bfloat16</source>
            <translation>bfloat16</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>float16</source>
            <translation>float16</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Processor threads for the model; 0 leaves one core to the window where there are more than two.</source>
            <translation>Threads du processeur pour le modèle ; 0 laisse un cœur à la fenêtre s’il y en a plus de deux.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Style</source>
            <translation>Style</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Name of an adapter that was trained on your own writing ('train finetune'); empty for none.</source>
            <translation>Nom d’un adaptateur entraîné sur ses propres textes (« train finetune ») ; vide pour aucun.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Address of a completion server, which gets the text before the cursor while the model is 'server'.</source>
            <translation>Adresse d’un serveur de completions, qui reçoit le texte avant le curseur tant que le modèle est « server ».</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Server's model</source>
            <translation>Modèle du serveur</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Name of the model on that server; empty for its first.</source>
            <translation>Nom du modèle sur ce serveur ; vide pour son premier.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Codes of the languages that the model knows, such as 'en, de', or 'any'; empty is what its card says, else English.</source>
            <translation>Codes des langues que le modèle connaît, comme « en, de », ou « any » ; vide est ce que dit sa fiche, sinon l’anglais.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Remembered texts</source>
            <translation>Textes mémorisés</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Memory for texts that the model has read, so that it need not read them again; 0 is what suits the model.</source>
            <translation>Mémoire pour les textes que le modèle a lus, afin qu’il ne les relise pas ; 0 est ce qui convient au modèle.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>MiB</source>
            <translation>Mio</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Model rests after</source>
            <translation>Le modèle se repose après</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>With no suggestion for this long the model gives its memory back, and comes again with the next; 0 is never.</source>
            <translation>Sans suggestion pendant ce temps, le modèle rend sa mémoire, et revient à la suivante ; 0 est jamais.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>On battery</source>
            <translation>Sur batterie</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Lighter waits for a short pause, suggests a few words, computes nothing ahead and takes half of the threads.</source>
            <translation>Allégé attend une courte pause, suggère quelques mots, n’anticipe rien et prend la moitié des threads.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Lighter</source>
            <translation>Allégé</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>The same</source>
            <translation>Comme d’habitude</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Editor</source>
            <translation>Éditeur</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Language of menus, panels and messages; what you write may be in any other.</source>
            <translation>Langue des menus, panneaux et messages ; on peut écrire dans toute autre.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Light, dark, sepia, high contrast, or light or dark as the system is set.</source>
            <translation>Clair, sombre, sépia, contraste élevé, ou clair ou sombre selon le système.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Sepia</source>
            <translation>Sépia</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Font</source>
            <translation>Police</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Typeface of the text; empty is the one that comes with the program.</source>
            <translation>Police du texte ; vide est celle fournie avec le programme.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Font size</source>
            <translation>Taille de police</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Size of the text.</source>
            <translation>Taille du texte.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>pt</source>
            <translation>pt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Line width</source>
            <translation>Largeur de ligne</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Width of the text column in characters.</source>
            <translation>Largeur de la colonne de texte en caractères.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>characters</source>
            <translation>caractères</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Line spacing</source>
            <translation>Interligne</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How far apart the lines are; 100 is what the font says.</source>
            <translation>À quelle distance sont les lignes ; 100 est ce que dit la police.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Focus</source>
            <translation>Concentration</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Dim the text but for the sentence or paragraph that you write in.</source>
            <translation>Estomper le texte sauf la phrase ou le paragraphe où l’on écrit.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Dim nothing</source>
            <translation>Ne rien estomper</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>All but the sentence</source>
            <translation>Tout sauf la phrase</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>All but the paragraph</source>
            <translation>Tout sauf le paragraphe</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Typewriter scrolling</source>
            <translation>Défilement machine à écrire</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Keep the line that you write on in the middle of the window.</source>
            <translation>Garder au milieu de la fenêtre la ligne où l’on écrit.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Where headings, emphasis and code are shown in a light style; what is written stays as it is.</source>
            <translation>Où les titres, l’emphase et le code ont un style léger ; ce qui est écrit reste tel quel.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>In Markdown files</source>
            <translation>Dans les fichiers Markdown</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>In every text</source>
            <translation>Dans chaque texte</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Nowhere</source>
            <translation>Nulle part</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Quotes</source>
            <translation>Guillemets</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>What the straight quotes that you type become; undo takes one back, and code keeps them.</source>
            <translation>Ce que deviennent les guillemets droits tapés ; annuler en rétablit un, et le code les garde.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>As typed</source>
            <translation>Comme tapés</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>“English”</source>
            <translation>“Anglais”</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>„German“</source>
            <translation>„Allemands“</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>«French»</source>
            <translation>«Français»</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>”Swedish”</source>
            <translation>”Suédois”</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Smart dashes</source>
            <translation>Tirets typographiques</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Two hyphens become a dash, three a long one, and three dots an ellipsis; undo takes one back.</source>
            <translation>Deux traits d’union deviennent un tiret, trois un tiret long, et trois points des points de suspension ; annuler en rétablit un.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Pairs</source>
            <translation>Paires</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>An opening bracket or quote brings its closing one; ghost text then waits until you are past it.</source>
            <translation>Une parenthèse ou un guillemet ouvrant amène le fermant ; le texte fantôme attend alors qu’on l’ait dépassé.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Session goal</source>
            <translation>Objectif de session</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Words that you want to write from the start of the program to its end; 0 is no goal.</source>
            <translation>Mots à écrire du démarrage du programme à sa fin ; 0 est sans objectif.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>words</source>
            <translation>mots</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Daily goal</source>
            <translation>Objectif du jour</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Words that you want to write on a day; 0 is no goal.</source>
            <translation>Mots à écrire en un jour ; 0 est sans objectif.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Recent files</source>
            <translation>Fichiers récents</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How many of the files that you opened are remembered; 0 remembers none.</source>
            <translation>Combien des fichiers ouverts sont mémorisés ; 0 n’en mémorise aucun.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>files</source>
            <translation>fichiers</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Count on this machine what suggestions save you; no text is kept, and nothing is sent.</source>
            <translation>Compter sur cette machine ce que les suggestions épargnent ; aucun texte n’est gardé, rien n’est envoyé.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Record origins</source>
            <translation>Enregistrer les origines</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Note of each character whether it was typed, pasted or accepted, on this machine only.</source>
            <translation>Noter pour chaque caractère s’il a été tapé, collé ou accepté, sur cette machine seulement.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Share of suggestions</source>
            <translation>Part des suggestions</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Show in the status bar how much of the text was accepted.</source>
            <translation>Afficher dans la barre d’état quelle part du texte a été acceptée.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Colour by origin</source>
            <translation>Colorer selon l’origine</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show in the text what was pasted, accepted, and accepted and then edited.</source>
            <translation>Montrer dans le texte ce qui a été collé, accepté, ou accepté puis modifié.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How many earlier versions of a file are kept; each save keeps the one before it. 0 keeps none.</source>
            <translation>Combien de versions précédentes d’un fichier sont gardées ; chaque enregistrement garde celle d’avant. 0 n’en garde aucune.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>versions</source>
            <translation>versions</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Keep versions for</source>
            <translation>Garder les versions</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How long an earlier version is kept.</source>
            <translation>Combien de temps une version précédente est gardée.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>days</source>
            <translation>jours</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>One window</source>
            <translation>Une seule fenêtre</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Open files in the window that is there already, rather than in a second one.</source>
            <translation>Ouvrir les fichiers dans la fenêtre déjà ouverte plutôt que dans une seconde.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Open texts again</source>
            <translation>Rouvrir les textes</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Open the files at the start that were open at the end, where you were in them.</source>
            <translation>Ouvrir au démarrage les fichiers qui étaient ouverts à la fin, là où l’on en était.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Show the three keys to know when the window opens empty.</source>
            <translation>Afficher les trois touches à connaître quand la fenêtre s’ouvre vide.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Accessibility</source>
            <translation>Accessibilité</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Announce suggestions</source>
            <translation>Annoncer les suggestions</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tell the screen reader each suggestion when it has come to rest; a key reads it at any time.</source>
            <translation>Dire au lecteur d’écran chaque suggestion une fois stable ; une touche la lit à tout moment.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Animations</source>
            <translation>Animations</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Whether panels, tabs and menus move into place, or are there at once.</source>
            <translation>Si les panneaux, onglets et menus glissent à leur place, ou sont là d’un coup.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>On</source>
            <translation>Activées</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Off</source>
            <translation>Désactivées</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Spelling</source>
            <translation>Orthographe</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Check spelling</source>
            <translation>Vérifier l’orthographe</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Underline words that are not in the dictionary, but for the one that you write.</source>
            <translation>Souligner les mots absents du dictionnaire, sauf celui qu’on écrit.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Dictionary</source>
            <translation>Dictionnaire</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Language of texts that have no dictionary of their own, as in 'en_GB'; 'auto' is the language of the system.</source>
            <translation>Langue des textes qui n’ont pas leur propre dictionnaire, comme « en_GB » ; « auto » est la langue du système.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Suggest known words</source>
            <translation>Suggérer des mots connus</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>End a suggestion before a word that is not in the dictionary, while spelling is checked.</source>
            <translation>Terminer une suggestion avant un mot absent du dictionnaire, tant que l’orthographe est vérifiée.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Shortcuts</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Action names and the key sequences you gave them.</source>
            <translation>Noms d’actions et suites de touches choisies pour elles.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Precise</source>
            <translation>Précis</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Balanced</source>
            <translation>Équilibré</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Creative</source>
            <translation>Créatif</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open &amp;recent</source>
            <translation>O&amp;uvrir récent</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Spe&amp;lling</source>
            <translation>Or&amp;thographe</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Dictionary</source>
            <translation>&amp;Dictionnaire</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Suggest</source>
            <translation>&amp;Suggérer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>W&amp;hen to suggest</source>
            <translation>&amp;Quand suggérer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Snoo&amp;ze</source>
            <translation>&amp;Veille</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;View</source>
            <translation>Aff&amp;ichage</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open te&amp;xts</source>
            <translation>T&amp;extes ouverts</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Foc&amp;us</source>
            <translation>&amp;Concentration</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Theme</source>
            <translation>&amp;Thème</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Ori&amp;gin</source>
            <translation>&amp;Origine</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Help</source>
            <translation>&amp;Aide</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;New</source>
            <translation>&amp;Nouveau</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Start an empty text.</source>
            <translation>Commencer un texte vide.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open a text file.</source>
            <translation>Ouvrir un fichier texte.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save the text to its file.</source>
            <translation>Enregistrer le texte dans son fichier.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save the text to another file.</source>
            <translation>Enregistrer le texte dans un autre fichier.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save a cop&amp;y…</source>
            <translation>Enregistrer une &amp;copie…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save the text to another file and go on with this one.</source>
            <translation>Enregistrer le texte dans un autre fichier et continuer avec celui-ci.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Re&amp;vert</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Go back to what was saved last; undo brings your changes back.</source>
            <translation>Revenir au dernier enregistrement ; annuler rétablit les modifications.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Enco&amp;ding and line endings…</source>
            <translation>Encodage et fins &amp;de ligne…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Read the file again in another encoding, or convert it to one; nothing is converted otherwise.</source>
            <translation>Relire le fichier dans un autre encodage, ou le convertir ; rien n’est converti autrement.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Write the text as a PDF file, a web page, an OpenDocument or a Word file.</source>
            <translation>Écrire le texte en fichier PDF, page web, fichier OpenDocument ou Word.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Print previe&amp;w…</source>
            <translation>&amp;Aperçu avant impression…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the pages as they would be printed.</source>
            <translation>Afficher les pages comme elles seraient imprimées.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Print…</source>
            <translation>&amp;Imprimer…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Print the text.</source>
            <translation>Imprimer le texte.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Find a recent file…</source>
            <translation>&amp;Chercher un fichier récent…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Choose one of the last files by a few letters.</source>
            <translation>Choisir un des derniers fichiers par quelques lettres.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Forget &amp;all</source>
            <translation>&amp;Tout oublier</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Empty this list.</source>
            <translation>Vider cette liste.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Earl&amp;ier versions…</source>
            <translation>&amp;Versions précédentes…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what the file held before, and go back to it.</source>
            <translation>Montrer ce que le fichier contenait avant, et y revenir.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save a&amp;ll</source>
            <translation>&amp;Tout enregistrer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save every open text.</source>
            <translation>Enregistrer chaque texte ouvert.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Close this text.</source>
            <translation>Fermer ce texte.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open closed te&amp;xt</source>
            <translation>Rouvrir &amp;le texte fermé</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open the text again that was closed last.</source>
            <translation>Rouvrir le texte fermé en dernier.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Close the program.</source>
            <translation>Fermer le programme.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Take back the last change.</source>
            <translation>Revenir sur la dernière modification.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Refaire</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Make the change again.</source>
            <translation>Refaire la modification.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Cu&amp;t</source>
            <translation>&amp;Couper</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Move the selection to the clipboard.</source>
            <translation>Déplacer la sélection vers le presse-papiers.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Copy</source>
            <translation>C&amp;opier</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Copy the selection to the clipboard.</source>
            <translation>Copier la sélection vers le presse-papiers.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Copy as r&amp;ich text</source>
            <translation>Copier &amp;mis en forme</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Copy the selection with the looks that its Markdown stands for.</source>
            <translation>Copier la sélection avec l’aspect que représente son Markdown.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Paste</source>
            <translation>Co&amp;ller</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Insert the clipboard's text.</source>
            <translation>Insérer le texte du presse-papiers.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Select &amp;all</source>
            <translation>Tout s&amp;électionner</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Select the whole text.</source>
            <translation>Sélectionner tout le texte.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Find…</source>
            <translation>Rec&amp;hercher…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Look for words in the text.</source>
            <translation>Chercher des mots dans le texte.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>R&amp;eplace…</source>
            <translation>R&amp;emplacer…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Put other words in their place.</source>
            <translation>Mettre d’autres mots à leur place.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Find &amp;next</source>
            <translation>Résultat &amp;suivant</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Go to the next place that matches.</source>
            <translation>Aller au résultat suivant.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Find pre&amp;vious</source>
            <translation>Résultat &amp;précédent</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Go to the place before that matches.</source>
            <translation>Aller au résultat précédent.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Go to heading…</source>
            <translation>Aller a&amp;u titre…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Choose a heading of the text.</source>
            <translation>Choisir un titre du texte.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Check &amp;spelling</source>
            <translation>&amp;Vérifier l’orthographe</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Underline words that are not in the dictionary.</source>
            <translation>Souligner les mots absents du dictionnaire.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Next wrong word</source>
            <translation>Mot &amp;fautif suivant</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Go to the next word that is not in the dictionary.</source>
            <translation>Aller au prochain mot absent du dictionnaire.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Su&amp;ggestions for the word</source>
            <translation>&amp;Suggestions pour le mot</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what may have been meant by the wrong word at the cursor.</source>
            <translation>Montrer ce que le mot fautif au curseur a pu vouloir dire.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Your words…</source>
            <translation>&amp;Mots ajoutés…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Look through the words that you added to the dictionary.</source>
            <translation>Parcourir les mots ajoutés au dictionnaire.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Import a dictionary…</source>
            <translation>&amp;Importer un dictionnaire…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Take in a dictionary for another language from a .dic file or an .oxt archive.</source>
            <translation>Ajouter un dictionnaire d’une autre langue depuis un fichier .dic ou une archive .oxt.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Accept &amp;all</source>
            <translation>&amp;Tout accepter</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Insert the whole ghost text.</source>
            <translation>Insérer tout le texte fantôme.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Accept &amp;word</source>
            <translation>&amp;Accepter un mot</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Insert the next word of it.</source>
            <translation>Insérer son mot suivant.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Accept &amp;sentence</source>
            <translation>Accepter &amp;la phrase</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Insert the ghost text to the end of its sentence.</source>
            <translation>Insérer le texte fantôme jusqu’à la fin de sa phrase.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Next suggestion</source>
            <translation>S&amp;uggestion suivante</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show another ghost text.</source>
            <translation>Afficher un autre texte fantôme.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Previous suggestion</source>
            <translation>Su&amp;ggestion précédente</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the ghost text before this one.</source>
            <translation>Afficher le texte fantôme précédent.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Dismiss</source>
            <translation>&amp;Masquer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Hide the ghost text.</source>
            <translation>Masquer le texte fantôme.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Ask n&amp;ow</source>
            <translation>&amp;Demander maintenant</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show ghost text at the cursor now.</source>
            <translation>Afficher maintenant un texte fantôme au curseur.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;More alternatives</source>
            <translation>&amp;Plus d’alternatives</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Write several continuations into the alternatives panel.</source>
            <translation>Écrire plusieurs suites dans le panneau des alternatives.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Read the suggestion</source>
            <translation>Lire la &amp;suggestion</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Have the screen reader say the ghost text.</source>
            <translation>Faire dire le texte fantôme par le lecteur d’écran.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Read a&amp;ll alternatives</source>
            <translation>L&amp;ire toutes les alternatives</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Have the screen reader say the continuations with their numbers.</source>
            <translation>Faire dire les suites avec leurs numéros par le lecteur d’écran.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Rephrase &amp;from here</source>
            <translation>&amp;Reformuler à partir d’ici</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Write other ways to go on from the word at the cursor, to replace the rest of its sentence or the selection.</source>
            <translation>Écrire d’autres suites à partir du mot au curseur, pour remplacer le reste de sa phrase ou la sélection.</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Snooze for &amp;%n minute(s)</source>
            <translation>
                <numerusform>En veille pendant &amp;%n minute</numerusform>
                <numerusform>En veille pendant &amp;%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest nothing for %n minute(s); the key that asks still works.</source>
            <translation>
                <numerusform>Ne rien suggérer pendant %n minute ; la touche qui demande agit toujours.</numerusform>
                <numerusform>Ne rien suggérer pendant %n minutes ; la touche qui demande agit toujours.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Snooze for an &amp;hour</source>
            <translation>&amp;En veille pendant une heure</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest nothing until an hour has passed; the key that asks still works.</source>
            <translation>Ne rien suggérer pendant une heure ; la touche qui demande agit toujours.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Snooze until the next &amp;start</source>
            <translation>En &amp;veille jusqu’au prochain démarrage</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest nothing until the program starts again; the key that asks still works.</source>
            <translation>Ne rien suggérer jusqu’au redémarrage du programme ; la touche qui demande agit toujours.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest &amp;again</source>
            <translation>Suggérer &amp;de nouveau</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>End the snooze, or the wait after suggestions that were dismissed.</source>
            <translation>Mettre fin à la veille, ou à l’attente après des suggestions masquées.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Alternatives panel</source>
            <translation>Pannea&amp;u Alternatives</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the panel of continuations.</source>
            <translation>Afficher le panneau des suites.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Settings panel</source>
            <translation>Panneau &amp;Réglages</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the panel of settings.</source>
            <translation>Afficher le panneau des réglages.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Out&amp;line</source>
            <translation>&amp;Plan</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the headings of the text.</source>
            <translation>Afficher les titres du texte.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Model's &amp;view</source>
            <translation>&amp;Vue du modèle</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Colour each word by how expected it was to the model.</source>
            <translation>Colorer chaque mot selon qu’il était attendu par le modèle.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Figures of this wor&amp;d</source>
            <translation>Chiffres de ce &amp;mot</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Say how expected the word at the cursor was, and what the model expected instead.</source>
            <translation>Dire combien le mot au curseur était attendu, et ce que le modèle attendait à sa place.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Score&amp;board…</source>
            <translation>&amp;Bilan…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what suggestions have saved you.</source>
            <translation>Montrer ce que les suggestions ont épargné.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Zoom &amp;in</source>
            <translation>&amp;Zoom avant</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Make the text larger.</source>
            <translation>Agrandir le texte.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Zoom &amp;out</source>
            <translation>Zoom &amp;arrière</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Make the text smaller.</source>
            <translation>Réduire le texte.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Reset zoom</source>
            <translation>Taille &amp;normale</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Give the text its usual size.</source>
            <translation>Rendre au texte sa taille habituelle.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Ty&amp;pewriter scrolling</source>
            <translation>Défilement machine &amp;à écrire</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Keep the line that you write on in the middle.</source>
            <translation>Garder au milieu la ligne où l’on écrit.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Word count…</source>
            <translation>Nombre &amp;de mots…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the size of the text, and your goals.</source>
            <translation>Afficher la taille du texte et les objectifs.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Full screen</source>
            <translation>Plein &amp;écran</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show nothing but the page.</source>
            <translation>Ne montrer que la page.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Next text</source>
            <translation>&amp;Texte suivant</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the next open text.</source>
            <translation>Afficher le texte ouvert suivant.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Previous text</source>
            <translation>Texte &amp;précédent</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the open text before.</source>
            <translation>Afficher le texte ouvert précédent.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;1</source>
            <translation>Texte &amp;1</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the open text of this number.</source>
            <translation>Afficher le texte ouvert de ce numéro.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;2</source>
            <translation>Texte &amp;2</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;3</source>
            <translation>Texte &amp;3</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;4</source>
            <translation>Texte &amp;4</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;5</source>
            <translation>Texte &amp;5</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;6</source>
            <translation>Texte &amp;6</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;7</source>
            <translation>Texte &amp;7</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;8</source>
            <translation>Texte &amp;8</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Last text</source>
            <translation>&amp;Dernier texte</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the last open text.</source>
            <translation>Afficher le dernier texte ouvert.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Colour by origin</source>
            <translation>&amp;Colorer selon l’origine</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Statement of origin…</source>
            <translation>&amp;Déclaration d’origine…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Write a statement of where the text came from, to attach to it.</source>
            <translation>Écrire une déclaration d’où vient le texte, à y joindre.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Forget origins…</source>
            <translation>&amp;Oublier les origines…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Forget where each character of this text came from.</source>
            <translation>Oublier d’où vient chaque caractère de ce texte.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Models…</source>
            <translation>&amp;Modèles…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Choose, download and remove models.</source>
            <translation>Choisir, télécharger et supprimer des modèles.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Open model folder…</source>
            <translation>&amp;Ouvrir un dossier de modèle…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Use a model from a folder on this machine.</source>
            <translation>Utiliser un modèle d’un dossier de cette machine.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Use a ser&amp;ver…</source>
            <translation>Utiliser un &amp;serveur…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Let a server write the suggestions; your text is sent to it then.</source>
            <translation>Laisser un serveur écrire les suggestions ; le texte lui est alors envoyé.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Load the model again.</source>
            <translation>Recharger le modèle.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Teach it your style…</source>
            <translation>&amp;Lui apprendre son style…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Let the model learn from your own texts, on this machine.</source>
            <translation>Laisser le modèle apprendre de ses propres textes, sur cette machine.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Use my &amp;style</source>
            <translation>&amp;Utiliser mon style</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest with the style that was learned from you.</source>
            <translation>Suggérer avec le style appris.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Command palette…</source>
            <translation>&amp;Palette de commandes…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Find any command by a few letters.</source>
            <translation>Trouver toute commande par quelques lettres.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Keys…</source>
            <translation>&amp;Touches…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what each key does, and change keys.</source>
            <translation>Montrer ce que fait chaque touche, et changer les touches.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what the network was last used for.</source>
            <translation>Montrer à quoi le réseau a servi en dernier.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;About GPT-2 Desktop</source>
            <translation>&amp;À propos de GPT-2 Desktop</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show version and licences.</source>
            <translation>Afficher la version et les licences.</translation>
        </message>
    </context>
</TS>
