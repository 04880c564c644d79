<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>gpt2_desktop</name>
        <message>
            <location filename="../gpt2_desktop/app/disk_watch.py" />
            <source>{path} cannot be looked at: {why}</source>
            <translation>Auf {path} ist kein Zugriff möglich: {why}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Western European (Windows-1252)</source>
            <translation>Westeuropäisch (Windows-1252)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Western European (ISO 8859-1)</source>
            <translation>Westeuropäisch (ISO 8859-1)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Western European (ISO 8859-15)</source>
            <translation>Westeuropäisch (ISO 8859-15)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Western European (Mac Roman)</source>
            <translation>Westeuropäisch (Mac Roman)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Central European (Windows-1250)</source>
            <translation>Mitteleuropäisch (Windows-1250)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Cyrillic (Windows-1251)</source>
            <translation>Kyrillisch (Windows-1251)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Cyrillic (KOI8-R)</source>
            <translation>Kyrillisch (KOI8-R)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Greek (Windows-1253)</source>
            <translation>Griechisch (Windows-1253)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Turkish (Windows-1254)</source>
            <translation>Türkisch (Windows-1254)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Japanese (Shift JIS)</source>
            <translation>Japanisch (Shift JIS)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Korean (EUC-KR)</source>
            <translation>Koreanisch (EUC-KR)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Chinese (GB 18030)</source>
            <translation>Chinesisch (GB 18030)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Chinese (Big5)</source>
            <translation>Chinesisch (Big5)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Unicode (UTF-16)</source>
            <translation>Unicode (UTF-16)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>UTF-8 with BOM</source>
            <translation>UTF-8 mit BOM</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{name} has mixed line endings ({found}); lines you do not change keep theirs</source>
            <translation>{name} hat gemischte Zeilenenden ({found}); unveränderte Zeilen behalten ihre</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} is not a regular file; choose a text file</source>
            <translation>{path} ist keine gewöhnliche Datei; bitte eine Textdatei wählen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} has {size} MB; files of up to {most} MB can be opened, so split it first</source>
            <translation>{path} hat {size} MB; geöffnet werden Dateien bis {most} MB, also bitte vorher teilen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>'{name}' names no encoding; choose one of: utf-8, {names}</source>
            <translation>„{name}“ bezeichnet keine Kodierung; möglich sind: utf-8, {names}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>some bytes would change when saved</source>
            <translation>einige Bytes würden sich beim Speichern ändern</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} cannot be read as {encoding} ({why}); choose another encoding</source>
            <translation>{path} lässt sich nicht als {encoding} lesen ({why}); bitte eine andere Kodierung wählen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{character} ({code}, line {line}) cannot be written as {encoding}; save as UTF-8 instead</source>
            <translation>{character} ({code}, Zeile {line}) lässt sich nicht als {encoding} schreiben; bitte als UTF-8 speichern</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} is a folder; choose a text file</source>
            <translation>{path} ist ein Ordner; bitte eine Textdatei wählen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} is not UTF-8 (byte {byte} at offset {offset}); choose the encoding it was written in</source>
            <translation>{path} ist nicht UTF-8 (Byte {byte} an Position {offset}); bitte die Kodierung wählen, in der die Datei geschrieben wurde</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>line {line} holds half of a character ({code}), which no file can hold; delete it</source>
            <translation>Zeile {line} enthält ein halbes Zeichen ({code}), das keine Datei aufnehmen kann; bitte löschen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/downloads.py" />
            <source>the download ended with status {status}; try again</source>
            <translation>das Herunterladen endete mit Status {status}; bitte noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/downloads.py" />
            <source>the download cannot be started ({why})</source>
            <translation>das Herunterladen lässt sich nicht starten ({why})</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>PDF file</source>
            <translation>PDF-Datei</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>OpenDocument text</source>
            <translation>OpenDocument-Text</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>Word document</source>
            <translation>Word-Dokument</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>{name} has no ending that can be exported to; use one of: {kinds}</source>
            <translation>{name} hat keine Endung, in die exportiert werden kann; möglich sind: {kinds}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>{path} cannot be exported ({why}); try again</source>
            <translation>{path} lässt sich nicht exportieren ({why}); bitte noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>no reason was given</source>
            <translation>es wurde kein Grund genannt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>Not a regular expression: {why} at character {place}</source>
            <translation>Kein regulärer Ausdruck: {why} bei Zeichen {place}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>This regular expression is too large; make it simpler</source>
            <translation>Dieser reguläre Ausdruck ist zu groß; bitte vereinfachen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>Given up after {seconds} s, it takes too long: make the expression simpler</source>
            <translation>Nach {seconds} s aufgegeben, es dauert zu lange: bitte den Ausdruck vereinfachen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>This expression takes too much memory; make it simpler</source>
            <translation>Dieser Ausdruck braucht zu viel Speicher; bitte vereinfachen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>The replacement cannot be used: {why}</source>
            <translation>Die Ersetzung ist nicht verwendbar: {why}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>Not a regular expression: {why}</source>
            <translation>Kein regulärer Ausdruck: {why}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>Nothing is suggested while text is selected or composed, or cannot be changed</source>
            <translation>Solange Text ausgewählt oder zusammengesetzt wird oder nicht änderbar ist, gibt es keine Vorschläge</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model suggests nothing here</source>
            <translation>Das Modell schlägt hier nichts vor</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model is sure of nothing here</source>
            <translation>Das Modell ist sich hier bei nichts sicher</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model only repeats what you wrote</source>
            <translation>Das Modell wiederholt nur das Geschriebene</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model only repeats what follows</source>
            <translation>Das Modell wiederholt nur, was folgt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model's next word is not in the dictionary</source>
            <translation>Das nächste Wort des Modells steht nicht im Wörterbuch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model suggests only punctuation here</source>
            <translation>Das Modell schlägt hier nur Satzzeichen vor</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model would begin a new line here</source>
            <translation>Das Modell würde hier eine neue Zeile beginnen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Afrikaans</source>
            <translation>Afrikaans</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Amharic</source>
            <translation>Amharisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Azerbaijani</source>
            <translation>Aserbaidschanisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Belarusian</source>
            <translation>Belarussisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Bulgarian</source>
            <translation>Bulgarisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Bengali</source>
            <translation>Bengalisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Bosnian</source>
            <translation>Bosnisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Catalan</source>
            <translation>Katalanisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Czech</source>
            <translation>Tschechisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Welsh</source>
            <translation>Walisisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Danish</source>
            <translation>Dänisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Greek</source>
            <translation>Griechisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Esperanto</source>
            <translation>Esperanto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Spanish</source>
            <translation>Spanisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Estonian</source>
            <translation>Estnisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Basque</source>
            <translation>Baskisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Persian</source>
            <translation>Persisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Finnish</source>
            <translation>Finnisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>French</source>
            <translation>Französisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Irish</source>
            <translation>Irisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Galician</source>
            <translation>Galicisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Gujarati</source>
            <translation>Gujarati</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Hebrew</source>
            <translation>Hebräisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Croatian</source>
            <translation>Kroatisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Hungarian</source>
            <translation>Ungarisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Armenian</source>
            <translation>Armenisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Indonesian</source>
            <translation>Indonesisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Icelandic</source>
            <translation>Isländisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Italian</source>
            <translation>Italienisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Japanese</source>
            <translation>Japanisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Georgian</source>
            <translation>Georgisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Kazakh</source>
            <translation>Kasachisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Khmer</source>
            <translation>Khmer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Kannada</source>
            <translation>Kannada</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Korean</source>
            <translation>Koreanisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Latin</source>
            <translation>Latein</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Lao</source>
            <translation>Laotisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Lithuanian</source>
            <translation>Litauisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Latvian</source>
            <translation>Lettisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Macedonian</source>
            <translation>Mazedonisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Malayalam</source>
            <translation>Malayalam</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Mongolian</source>
            <translation>Mongolisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Marathi</source>
            <translation>Marathi</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Maltese</source>
            <translation>Maltesisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Burmese</source>
            <translation>Birmanisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Nepali</source>
            <translation>Nepalesisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Dutch</source>
            <translation>Niederländisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Norwegian</source>
            <translation>Norwegisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Punjabi</source>
            <translation>Punjabi</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Polish</source>
            <translation>Polnisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Portuguese</source>
            <translation>Portugiesisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Romanian</source>
            <translation>Rumänisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Russian</source>
            <translation>Russisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Sinhala</source>
            <translation>Singhalesisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Slovak</source>
            <translation>Slowakisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Slovenian</source>
            <translation>Slowenisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Somali</source>
            <translation>Somali</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Albanian</source>
            <translation>Albanisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Serbian</source>
            <translation>Serbisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Swedish</source>
            <translation>Schwedisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Swahili</source>
            <translation>Suaheli</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Tamil</source>
            <translation>Tamil</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Telugu</source>
            <translation>Telugu</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Thai</source>
            <translation>Thailändisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Tagalog</source>
            <translation>Tagalog</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Turkish</source>
            <translation>Türkisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Ukrainian</source>
            <translation>Ukrainisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Urdu</source>
            <translation>Urdu</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Uzbek</source>
            <translation>Usbekisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Vietnamese</source>
            <translation>Vietnamesisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Xhosa</source>
            <translation>Xhosa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Chinese</source>
            <translation>Chinesisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Zulu</source>
            <translation>Zulu</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Arabic</source>
            <comment>script</comment>
            <translation>Arabisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Cyrillic</source>
            <comment>script</comment>
            <translation>Kyrillisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Devanagari</source>
            <comment>script</comment>
            <translation>Devanagari</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Ethiopic</source>
            <comment>script</comment>
            <translation>Äthiopisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Gurmukhi</source>
            <comment>script</comment>
            <translation>Gurmukhi</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Latin</source>
            <comment>script</comment>
            <translation>Lateinisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Myanmar</source>
            <comment>script</comment>
            <translation>Birmanisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Odia</source>
            <comment>script</comment>
            <translation>Oriya</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Tibetan</source>
            <comment>script</comment>
            <translation>Tibetisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>It knows {languages}.</source>
            <translation>Es kennt {languages}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>The model knows {languages}; this looks like {language}</source>
            <translation>Das Modell kennt {languages}; dies sieht aus wie {language}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>The model knows {languages}; this is in {script} letters</source>
            <translation>Das Modell kennt {languages}; die Schrift hier ist {script}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>Checking…</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>Importing {name}…</source>
            <translation>{name} wird importiert …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>{name} is being downloaded; wait for it, or pause it</source>
            <translation>{name} wird gerade heruntergeladen; bitte abwarten oder anhalten</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>{name} is removed; {size} are free again.</source>
            <translation>{name} ist entfernt; {size} sind wieder frei.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>{name} is imported.</source>
            <translation>{name} ist importiert.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The network has not been used.</source>
            <translation>Das Netzwerk wurde noch nicht benutzt.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Starting</source>
            <translation>Beginnt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Stopping</source>
            <translation>Hält an</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Reading your text</source>
            <translation>Liest den Text</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Training</source>
            <translation>Lernt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Writing text to rehearse</source>
            <translation>Schreibt Text zum Wiederholen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Trying the held-out text</source>
            <translation>Probiert den zurückgelegten Text</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>%n parameter(s)</source>
            <translation>
                <numerusform>%n Parameter</numerusform>
                <numerusform>%n Parameter</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{percent}, {done} of {all}</source>
            <translation>{percent}, {done} von {all}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{hours} h left</source>
            <translation>noch {hours} h</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The network was last used on {day} at {time}, to fetch {name} from {server}.</source>
            <translation>Das Netzwerk wurde zuletzt am {day} um {time} benutzt, um {name} von {server} zu holen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The largest that runs well here; {name} has no room on the disk, where {free} are free.</source>
            <translation>Das größte, das hier gut läuft; {name} hat keinen Platz auf der Platte, wo {free} frei sind.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Its files are right, checked by what the model's config asks for.</source>
            <translation>Die Dateien sind in Ordnung, verglichen mit dem, was die Konfiguration des Modells verlangt.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{count} million parameters</source>
            <translation>{count} Millionen Parameter</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Asking what there is to fetch</source>
            <translation>Fragt, was zu holen ist</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Checking what has arrived</source>
            <translation>Prüft, was angekommen ist</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{why}, trying again in %n s</source>
            <translation>
                <numerusform>{why}, neuer Versuch in %n s</numerusform>
                <numerusform>{why}, neuer Versuch in %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>%n s left</source>
            <translation>
                <numerusform>noch %n s</numerusform>
                <numerusform>noch %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>%n min left</source>
            <translation>
                <numerusform>noch %n min</numerusform>
                <numerusform>noch %n min</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The largest that runs well here.</source>
            <translation>Das größte, das hier gut läuft.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The largest that runs well here; {name} would take {needed} of the {free} that are free.</source>
            <translation>Das größte, das hier gut läuft; {name} bräuchte {needed} von {free}, die frei sind.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The largest that runs well here; {name} would write {speed} tokens a second, too slow for ghost text.</source>
            <translation>Das größte, das hier gut läuft; {name} schriebe {speed} Tokens in der Sekunde, zu langsam für Geistertext.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Its files are right, checked by the SHA-256 of what was fetched from {source}.</source>
            <translation>Die Dateien sind in Ordnung, verglichen mit dem SHA-256 dessen, was von {source} geholt wurde.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Its files are right, checked by the SHA-256 of the published {name}.</source>
            <translation>Die Dateien sind in Ordnung, verglichen mit dem SHA-256 des veröffentlichten {name}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Its files are right, checked by the Hub's hashes in the Hugging Face cache.</source>
            <translation>Die Dateien sind in Ordnung, verglichen mit den Prüfsummen des Hubs im Hugging-Face-Cache.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Counting keystrokes after learning: {done}</source>
            <translation>Zählt Tastendrücke nach dem Lernen: {done}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{why}, trying again</source>
            <translation>{why}, neuer Versuch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{size}/s</source>
            <translation>{size}/s</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Counting keystrokes before learning: {done}</source>
            <translation>Zählt Tastendrücke vor dem Lernen: {done}</translation>
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
            <translation>Getippt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Pasted</source>
            <translation>Eingefügt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Accepted from a suggestion</source>
            <translation>Aus einem Vorschlag übernommen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Accepted, then edited</source>
            <translation>Übernommen, dann bearbeitet</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Not recorded</source>
            <translation>Nicht aufgezeichnet</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Plain text</source>
            <translation>Reiner Text</translation>
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
            <translation>Woher dieser Text kam</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Origin</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Characters</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>SHA-256 of the text as UTF-8</source>
            <translation>SHA-256 des Textes als UTF-8</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>The editor noted of each character, at the moment it came into the text, whether it was typed, pasted, or accepted from a suggestion of the language model. Spaces and ends of lines are counted like letters.</source>
            <translation>Der Editor hat zu jedem Zeichen in dem Augenblick, in dem es in den Text kam, vermerkt, ob es getippt, eingefügt oder aus einem Vorschlag des Sprachmodells übernommen wurde. Leerzeichen und Zeilenenden zählen wie Buchstaben.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Suggested text that the writer typed by hand counts as typed. An accepted word in which characters were put in, taken out or replaced afterwards counts as accepted, then edited.</source>
            <translation>Vorgeschlagener Text, der von Hand getippt wurde, zählt als getippt. Ein übernommenes Wort, in dem danach Zeichen eingesetzt, entfernt oder ersetzt wurden, zählt als übernommen, dann bearbeitet.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Text that was moved inside the program kept its origin. Text that was there before the record began, or while recording was off, is not recorded.</source>
            <translation>Text, der innerhalb des Programms verschoben wurde, behielt seine Herkunft. Text, der schon da war, bevor die Aufzeichnung begann oder während sie aus war, ist nicht aufgezeichnet.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>The record lies on the writer's own machine and can be changed there. It is not signed, and this statement is only as trustworthy as the person who hands it on.</source>
            <translation>Die Aufzeichnung liegt auf dem eigenen Rechner und lässt sich dort ändern. Sie ist nicht signiert, und diese Erklärung ist nur so vertrauenswürdig wie die Person, die sie weitergibt.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>It says how characters came into this editor, not whose idea they were: text can be typed by hand from any source, and pasted text may be the writer's own.</source>
            <translation>Sie sagt, wie Zeichen in diesen Editor kamen, nicht, wessen Idee sie waren: Text kann von Hand aus jeder Quelle abgetippt werden, und eingefügter Text kann der eigene sein.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>{name} has no ending for a statement; use one of: {kinds}</source>
            <translation>{name} hat keine Endung für eine Erklärung; möglich sind: {kinds}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>{date}, {time}</source>
            <translation>{date}, {time}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>How it was measured</source>
            <translation>Wie gemessen wurde</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>What it cannot prove</source>
            <translation>Was sie nicht beweisen kann</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Recording was off when this statement was written.</source>
            <translation>Die Aufzeichnung war aus, als diese Erklärung geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>SHA-256 of the file</source>
            <translation>SHA-256 der Datei</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/patience.py" />
            <source>{path} was given up, as its disk did not answer; try again, or choose another place</source>
            <translation>{path} wurde aufgegeben, da das Laufwerk nicht antwortet; bitte noch einmal versuchen oder einen anderen Ort wählen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the folder or file does not exist; choose another place</source>
            <translation>der Ordner oder die Datei existiert nicht; bitte einen anderen Ort wählen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>a part of the path is not a folder; choose another place</source>
            <translation>ein Teil des Pfads ist kein Ordner; bitte einen anderen Ort wählen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>permission denied; choose another place, or change the permissions</source>
            <translation>Zugriff verweigert; bitte einen anderen Ort wählen oder die Rechte ändern</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>not permitted; choose another place, or change the permissions</source>
            <translation>nicht erlaubt; bitte einen anderen Ort wählen oder die Rechte ändern</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the disk is read-only; choose another place</source>
            <translation>der Datenträger ist schreibgeschützt; bitte einen anderen Ort wählen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the disk is full; free some space, or choose another disk</source>
            <translation>der Datenträger ist voll; bitte Platz schaffen oder einen anderen wählen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>your disk quota is used up; free some space, or choose another disk</source>
            <translation>das Kontingent auf dem Datenträger ist aufgebraucht; bitte Platz schaffen oder einen anderen wählen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the file would be larger than allowed there; choose another place</source>
            <translation>die Datei würde größer als dort erlaubt; bitte einen anderen Ort wählen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the name is too long; choose a shorter one</source>
            <translation>der Name ist zu lang; bitte einen kürzeren wählen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the symbolic links lead in a circle; choose another file</source>
            <translation>die symbolischen Links führen im Kreis; bitte eine andere Datei wählen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{why}; try again, or choose another place</source>
            <translation>{why}; bitte noch einmal versuchen oder einen anderen Ort wählen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>cannot save {path}: {reason}</source>
            <translation>{path} lässt sich nicht speichern: {reason}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} has {size} bytes after saving instead of {wanted}; save it under another name</source>
            <translation>{path} hat nach dem Speichern {size} Bytes statt {wanted}; bitte unter anderem Namen speichern</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} is not a regular file; save under another name</source>
            <translation>{path} ist keine gewöhnliche Datei; bitte unter anderem Namen speichern</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} is read-only; save under another name, or change the file's permissions</source>
            <translation>{path} ist schreibgeschützt; bitte unter anderem Namen speichern oder die Rechte der Datei ändern</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} was not saved: it was given up</source>
            <translation>{path} wurde nicht gespeichert: es wurde aufgegeben</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path}: no such file; check the name</source>
            <translation>{path}: keine solche Datei; bitte den Namen prüfen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>cannot open {path}: {reason}</source>
            <translation>{path} lässt sich nicht öffnen: {reason}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} is a folder; save under another name</source>
            <translation>{path} ist ein Ordner; bitte unter anderem Namen speichern</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} could not be saved ({why}) and is damaged; what it held before is in {backup}</source>
            <translation>{path} ließ sich nicht speichern ({why}) und ist beschädigt; der frühere Inhalt ist in {backup}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/scoreboard.py" />
            <source>The scoreboard's file was damaged; it is kept as {name}, and counting began anew.</source>
            <translation>Die Datei der Bilanz war beschädigt; sie bleibt als {name} erhalten, und das Zählen begann von vorn.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/scoreboard.py" />
            <source>The scoreboard could not be cleared ({cause}); try again.</source>
            <translation>Die Bilanz ließ sich nicht leeren ({cause}); bitte noch einmal versuchen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/speller.py" />
            <source>Imported: {languages}. Choose it in Edit &gt; Spelling.</source>
            <translation>Importiert: {languages}. Zu wählen unter Bearbeiten &gt; Rechtschreibung.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/speller.py" />
            <source>{file} cannot be read, so your words are kept only until you quit; look at it.</source>
            <translation>{file} lässt sich nicht lesen, daher bleiben die eigenen Wörter nur bis zum Beenden; bitte nachsehen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/speller.py" />
            <source>Your words cannot be kept in {file} ({reason}); look at the disk.</source>
            <translation>Die eigenen Wörter lassen sich nicht in {file} aufbewahren ({reason}); bitte den Datenträger prüfen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/speller.py" />
            <source>Spelling is not checked any more: its process ended ({reason}).</source>
            <translation>Die Rechtschreibung wird nicht mehr geprüft: der Prozess dafür endete ({reason}).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/teaching.py" />
            <source>Learning stopped: {why}</source>
            <translation>Das Lernen wurde beendet: {why}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/teaching.py" />
            <source>Learning could not begin ({why}); free some space and try again.</source>
            <translation>Das Lernen konnte nicht beginnen ({why}); bitte Platz schaffen und noch einmal versuchen.</translation>
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
            <translation>{size} GB</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/app/texts.py" />
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%n Byte</numerusform>
                <numerusform>%n Bytes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/texts.py" />
            <source>{size} kB</source>
            <translation>{size} kB</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/texts.py" />
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Model card</source>
            <translation>Modellkarte</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>About {program}</source>
            <translation>Über {program}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>&amp;Program</source>
            <translation>&amp;Programm</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>&amp;Licences</source>
            <translation>&amp;Lizenzen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Copy &amp;diagnostics</source>
            <translation>&amp;Diagnose kopieren</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>For a report about a fault: versions, machine, model and settings; no text.</source>
            <translation>Für eine Fehlermeldung: Versionen, Rechner, Modell und Einstellungen; kein Text.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>A writing assistant on your own machine. MIT licence.</source>
            <translation>Ein Schreibassistent auf dem eigenen Rechner. MIT-Lizenz.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>GPT-2 is a design of OpenAI's. Qt and PySide6 are used under the LGPL, PyTorch under a BSD licence. The licences of everything in the program are on the next page.</source>
            <translation>GPT-2 ist ein Entwurf von OpenAI. Qt und PySide6 werden unter der LGPL benutzt, PyTorch unter einer BSD-Lizenz. Die Lizenzen von allem, was im Programm ist, stehen auf der nächsten Seite.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Diagnostics</source>
            <translation>Diagnose</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Parts of the program</source>
            <translation>Teile des Programms</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>&amp;Starter model</source>
            <translation>&amp;Startmodell</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>New versions: {link}. The program never looks for them itself.</source>
            <translation>Neue Versionen: {link}. Das Programm sucht nie selbst danach.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>New versions come from where you got this one. The program never looks for them itself.</source>
            <translation>Neue Versionen gibt es dort, woher diese kam. Das Programm sucht nie selbst danach.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Shortcut for '{name}': there is no such action; see Help &gt; Keys.</source>
            <translation>Tastenkürzel für „{name}“: diese Aktion gibt es nicht; siehe Hilfe &gt; Tasten.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Shortcut for '{name}': '{key}' cannot be used as a key; write it like 'Ctrl+Shift+K'.</source>
            <translation>Tastenkürzel für „{name}“: „{key}“ ist nicht als Taste verwendbar; Schreibweise wie „Ctrl+Shift+K“.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Shortcut for '{name}': '{key}' is already taken by '{owner}'.</source>
            <translation>Tastenkürzel für „{name}“: „{key}“ ist schon von „{owner}“ belegt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n Wort</numerusform>
                <numerusform>%n Wörter</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{percent} a token on average (mean log-probability {logprob}, {tokens} tokens).</source>
            <translation>{percent} je Token im Mittel (mittlere Log-Wahrscheinlichkeit {logprob}, {tokens} Tokens).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Insert</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Pin</source>
            <comment>verb</comment>
            <translation>Anheften</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{words} · {dots} · stopped</source>
            <translation>{words} · {dots} · abgebrochen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{words}, sure {dots} of {all}, stopped</source>
            <translation>{words}, Sicherheit {dots} von {all}, abgebrochen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{words} · {dots}</source>
            <translation>{words} · {dots}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{words}, sure {dots} of {all}</source>
            <translation>{words}, Sicherheit {dots} von {all}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>How sure the model was: {dots} of {all}; fewer dots are bolder.
{exact}</source>
            <translation>Wie sicher sich das Modell war: {dots} von {all}; weniger Punkte sind gewagter.
{exact}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>How sure the model was: {exact}</source>
            <translation>Wie sicher sich das Modell war: {exact}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Enter inserts, P pins, Ctrl+C copies.</source>
            <translation>Eingabe fügt ein, P heftet an, Strg+C kopiert.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Insert ({key})</source>
            <translation>Einfügen ({key})</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>The same as another one</source>
            <translation>Gleich wie eine andere</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Unpin</source>
            <translation>Lösen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Alternative {number}: {text}</source>
            <translation>Alternative {number}: {text}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Alternative: {text}</source>
            <translation>Alternative: {text}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>At the beginning</source>
            <translation>Am Anfang</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Write alternatives</source>
            <translation>Alternativen schreiben</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Write several continuations of the text before the cursor.</source>
            <translation>Mehrere Fortsetzungen des Textes vor dem Cursor schreiben.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Stop writing; what is there stays.</source>
            <translation>Das Schreiben beenden; was da ist, bleibt.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Pinned</source>
            <translation>Angeheftet</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Press {key}, or the button above, to have several continuations of your text written here.</source>
            <translation>{key} oder die Schaltfläche oben lässt hier mehrere Fortsetzungen des Textes schreiben.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Press the button above to have several continuations of your text written here.</source>
            <translation>Die Schaltfläche oben lässt hier mehrere Fortsetzungen des Textes schreiben.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Press {key}, then 1 to 9, to insert one. Rest the mouse on one to see it in your text.</source>
            <translation>{key} und dann 1 bis 9 fügt eine ein. Ruht die Maus auf einer, ist sie im Text zu sehen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>In this panel, the keys 1 to 9 insert one. Rest the mouse on one to see it in your text.</source>
            <translation>In diesem Bereich fügen die Tasten 1 bis 9 eine ein. Ruht die Maus auf einer, ist sie im Text zu sehen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Writing…</source>
            <translation>Schreibt …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Regenerate</source>
            <translation>Neu schreiben</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>{speed} tokens/s</source>
            <translation>{speed} Tokens/s</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>The end of the text that these continue.</source>
            <translation>Das Ende des Textes, den diese fortsetzen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>The end of the text that these continue.
Seed {seed} makes them again.</source>
            <translation>Das Ende des Textes, den diese fortsetzen.
Der Startwert {seed} ergibt sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/announcing.py" />
            <source>A new line</source>
            <translation>Eine neue Zeile</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/announcing.py" />
            <source>{number}: {text}</source>
            <translation>{number}: {text}</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/announcing.py" />
            <source>%n alternative(s)</source>
            <translation>
                <numerusform>%n Alternative</numerusform>
                <numerusform>%n Alternativen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/announcing.py" />
            <source>No suggestion</source>
            <translation>Kein Vorschlag</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/announcing.py" />
            <source>No alternatives</source>
            <translation>Keine Alternativen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/commands.py" />
            <source>Type a command</source>
            <translation>Befehl eingeben</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <source>{name}: window and disk</source>
            <translation>{name}: Fenster und Datenträger</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>Differences</source>
            <translation>Unterschiede</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <source>Nothing differs: only line endings, or bytes that are not text, are others.</source>
            <translation>Kein Unterschied: nur Zeilenenden oder Bytes, die kein Text sind, weichen ab.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <source>only in the window</source>
            <translation>nur im Fenster</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <source>only on the disk</source>
            <translation>nur auf dem Datenträger</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>Words written in this session: {session}; today: {today}.</source>
            <translation>Geschriebene Wörter in dieser Sitzung: {session}; heute: {today}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>{written} of {goal}</source>
            <translation>{written} von {goal}</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>{part} of %n word(s)</source>
            <translation>
                <numerusform>{part} von %n Wort</numerusform>
                <numerusform>{part} von %n Wörtern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n Zeichen</numerusform>
                <numerusform>%n Zeichen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>%n Absatz</numerusform>
                <numerusform>%n Absätze</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>Selected: {words}, {characters}, {paragraphs}; to read: {time}.</source>
            <translation>Ausgewählt: {words}, {characters}, {paragraphs}; Lesezeit: {time}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>In all: {words}, {characters}, {paragraphs}; to read: {time}.</source>
            <translation>Insgesamt: {words}, {characters}, {paragraphs}; Lesezeit: {time}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>less than a minute</source>
            <translation>weniger als eine Minute</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>nothing to read</source>
            <translation>nichts zu lesen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>{words} · {written}/{goal} today</source>
            <translation>{words} · {written}/{goal} heute</translation>
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
            <translation>Wörter zählen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Written in this session</source>
            <translation>In dieser Sitzung geschrieben</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Written today</source>
            <translation>Heute geschrieben</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>%n word(s); goal</source>
            <translation>
                <numerusform>%n Wort; Ziel</numerusform>
                <numerusform>%n Wörter; Ziel</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>none</source>
            <translation>keins</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>{goal}, reached</source>
            <translation>{goal}, erreicht</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <location filename="../gpt2_desktop/ui/editor.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>{part}, {what}: {value}</source>
            <translation>{part}, {what}: {value}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Selection</source>
            <translation>Auswahl</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Paragraphs</source>
            <translation>Absätze</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Time to read</source>
            <translation>Lesezeit</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Save the text</source>
            <translation>Text speichern</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Export the text</source>
            <translation>Text exportieren</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Write a statement of origin</source>
            <translation>Herkunftserklärung schreiben</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Choose the folder of a GPT-2 model</source>
            <translation>Ordner eines GPT-2-Modells wählen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Import a dictionary</source>
            <translation>Wörterbuch importieren</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Choose a folder with your texts</source>
            <translation>Ordner mit eigenen Texten wählen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Choose an archive with a GPT-2 model</source>
            <translation>Archiv mit einem GPT-2-Modell wählen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>“{model}” may be private, or open only to those who agreed to its terms.
Paste a token of your Hugging Face account. It is kept in the system's keyring.</source>
            <translation>„{model}“ ist vielleicht privat oder nur für Personen offen, die den Bedingungen zugestimmt haben.
Bitte ein Token des eigenen Hugging-Face-Kontos einfügen. Es wird im Schlüsselbund des Systems aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Keep and download</source>
            <translation>Aufbewahren und herunterladen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Which encoding?</source>
            <translation>Welche Kodierung?</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>“{name}” is not UTF-8 text.
Choose the encoding that it was written in:</source>
            <translation>„{name}“ ist kein UTF-8-Text.
Bitte die Kodierung wählen, in der die Datei geschrieben wurde:</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Open</source>
            <comment>verb</comment>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Open text files</source>
            <translation>Textdateien öffnen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Dictionaries for Hunspell</source>
            <translation>Wörterbücher für Hunspell</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Choose your texts</source>
            <translation>Eigene Texte wählen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Archives</source>
            <translation>Archive</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>{name} was removed or renamed by another program. Its text is still here, unsaved.</source>
            <translation>{name} wurde von einem anderen Programm entfernt oder umbenannt. Der Text ist noch hier, nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>{name} is not saved yet: its disk does not answer. Write on; your text is kept for recovery. Wait, or save it to another disk.</source>
            <translation>{name} ist noch nicht gespeichert: das Laufwerk antwortet nicht. Weiterschreiben ist möglich; der Text wird zur Wiederherstellung aufbewahrt. Abwarten oder auf einem anderen Laufwerk speichern.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <location filename="../gpt2_desktop/ui/opening.py" />
            <source>{name} cannot be read yet: its disk does not answer. Wait, or give it up.</source>
            <translation>{name} lässt sich noch nicht lesen: das Laufwerk antwortet nicht. Abwarten oder aufgeben.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>{name} was changed by another program. You have unsaved changes.</source>
            <translation>{name} wurde von einem anderen Programm geändert. Es gibt nicht gespeicherte Änderungen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>{name} was changed by another program.</source>
            <translation>{name} wurde von einem anderen Programm geändert.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Reload</source>
            <translation>&amp;Neu laden</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>&amp;Keep mine</source>
            <translation>&amp;Meine behalten</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>Save &amp;again</source>
            <translation>&amp;Wieder speichern</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <location filename="../gpt2_desktop/ui/help.py" />
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <location filename="../gpt2_desktop/ui/session_keeper.py" />
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>&amp;Later</source>
            <translation>&amp;Später</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>&amp;Compare…</source>
            <translation>&amp;Vergleichen …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save &amp;as…</source>
            <translation>S&amp;peichern unter …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>Save &amp;elsewhere…</source>
            <translation>W&amp;oanders speichern …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <location filename="../gpt2_desktop/ui/opening.py" />
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Give up</source>
            <translation>&amp;Aufgeben</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>Untitled {number}</source>
            <translation>Unbenannt {number}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>Untitled</source>
            <translation>Unbenannt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>{path} was changed by another program; reload it, or save under another name</source>
            <translation>{path} wurde von einem anderen Programm geändert; bitte neu laden oder unter anderem Namen speichern</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>{name} is as it was saved last. Undo brings your changes back.</source>
            <translation>{name} ist wieder wie zuletzt gespeichert. „Rückgängig“ holt die Änderungen zurück.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>What {name} held before could not be kept ({reason}).</source>
            <translation>Was {name} vorher enthielt, ließ sich nicht aufbewahren ({reason}).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/editor_tools.py" />
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>Outline</source>
            <translation>Gliederung</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/fields.py" />
            <source>Clear</source>
            <comment>field</comment>
            <translation>Leeren</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/file_claim.py" />
            <source>{name} is open in another window too (process {pid}, since {since}). Write in one of them only.</source>
            <translation>{name} ist auch in einem anderen Fenster offen (Prozess {pid}, seit {since}). Bitte nur in einem davon schreiben.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/file_claim.py" />
            <source>{name} is open on {host} too (since {since}). Write in one place only.</source>
            <translation>{name} ist auch auf {host} offen (seit {since}). Bitte nur an einem Ort schreiben.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Find and replace</source>
            <translation>Suchen und ersetzen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace with</source>
            <translation>Ersetzen durch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Match case</source>
            <translation>Groß-/Kleinschreibung beachten</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Word</source>
            <translation>Wort</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Whole words only</source>
            <translation>Nur ganze Wörter</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Regular expression; the replacement may use \1 or \g&lt;name&gt;</source>
            <translation>Regulärer Ausdruck; die Ersetzung darf \1 oder \g&lt;name&gt; enthalten</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>In selection</source>
            <translation>In Auswahl</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Only inside the text that is selected now</source>
            <translation>Nur in dem Text, der jetzt ausgewählt ist</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>All texts</source>
            <translation>Alle Texte</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>In all open texts</source>
            <translation>In allen offenen Texten</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Previous match (Shift+Enter)</source>
            <translation>Vorige Fundstelle (Umschalt+Eingabe)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Next match (Enter)</source>
            <translation>Nächste Fundstelle (Eingabe)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace this match and go to the next (Enter in the field)</source>
            <translation>Diese Fundstelle ersetzen und zur nächsten gehen (Eingabe im Feld)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace all</source>
            <translation>Alle ersetzen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace every match; one undo takes all of it back</source>
            <translation>Jede Fundstelle ersetzen; einmal „Rückgängig“ nimmt alles zurück</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <location filename="../gpt2_desktop/ui/palette.py" />
            <source>Matches</source>
            <translation>Fundstellen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>{place} of {count}</source>
            <translation>{place} von {count}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>{found}, {elsewhere} in other texts</source>
            <translation>{found}, {elsewhere} in anderen Texten</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>%n replaced</source>
            <translation>
                <numerusform>%n ersetzt</numerusform>
                <numerusform>%n ersetzt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>Select the text to search in first</source>
            <translation>Zuerst den Text auswählen, in dem gesucht wird</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>%n found</source>
            <translation>
                <numerusform>%n gefunden</numerusform>
                <numerusform>%n gefunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>{found}, {replaced}</source>
            <translation>{found}, {replaced}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>{found}, went on at the other end</source>
            <translation>{found}, am anderen Ende fortgesetzt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>The file’s encoding is {encoding}, its line endings are {newline}. Saving keeps both.</source>
            <translation>Die Kodierung der Datei ist {encoding}, ihre Zeilenenden sind {newline}. Beim Speichern bleibt beides.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>mixed</source>
            <translation>gemischt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>{encoding} · {newline}</source>
            <translation>{encoding} · {newline}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>Encoding and line endings</source>
            <translation>Kodierung und Zeilenenden</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>&amp;Read the file again as</source>
            <translation>&amp;Datei neu lesen als</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>&amp;Convert to</source>
            <translation>&amp;Umwandeln in</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>Line endings {name} ({system})</source>
            <translation>Zeilenenden {name} ({system})</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/full_screen.py" />
            <source>{key} leaves full screen</source>
            <translation>{key} beendet das Vollbild</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/handing_on.py" />
            <source>Exporting to {name}…</source>
            <translation>Wird nach {name} exportiert …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/handing_on.py" />
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/handing_on.py" />
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/handing_on.py" />
            <source>Exported to {path}</source>
            <translation>Nach {path} exportiert</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/handing_on.py" />
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/help.py" />
            <source>The program crashed the last time. A report for its developers, without any of your text, can be copied.</source>
            <translation>Das Programm ist beim letzten Mal abgestürzt. Ein Bericht für die Entwickler, ohne den eigenen Text, lässt sich kopieren.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/help.py" />
            <source>&amp;Copy the report</source>
            <translation>&amp;Bericht kopieren</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/help.py" />
            <source>&amp;Forget it</source>
            <translation>&amp;Vergessen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Alternatives</source>
            <translation>Alternativen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>{name}[*] — GPT-2 Desktop</source>
            <translation>{name}[*] — GPT-2 Desktop</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>takes it</source>
            <translation>übernimmt ihn</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>takes one word</source>
            <translation>übernimmt ein Wort</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>hides it</source>
            <translation>blendet ihn aus</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>writes several continuations</source>
            <translation>schreibt mehrere Fortsetzungen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>MIT licence</source>
            <translation>MIT-Lizenz</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Apache licence</source>
            <translation>Apache-Lizenz</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Comes with the program</source>
            <translation>Gehört zum Programm</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>On this machine</source>
            <translation>Auf diesem Rechner</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>In the Hugging Face cache</source>
            <translation>Im Hugging-Face-Cache</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>In a folder of yours</source>
            <translation>In einem eigenen Ordner</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Begun</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Not downloaded</source>
            <translation>Nicht heruntergeladen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Use</source>
            <translation>Benutzen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Download</source>
            <comment>verb</comment>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Pause</source>
            <comment>verb</comment>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Token…</source>
            <translation>Token …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Download of {name}</source>
            <translation>{name} wird heruntergeladen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Remove it? That frees {size}.</source>
            <translation>Entfernen? Das macht {size} frei.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>recommended</source>
            <translation>empfohlen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>{precision}: {size} of memory</source>
            <translation>{precision}: {size} Speicher</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>{done} of {all} have arrived</source>
            <translation>{done} von {all} sind angekommen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>{place}, files checked on {day}</source>
            <translation>{place}, Dateien am {day} geprüft</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>{place}. Takes more memory than is free now</source>
            <translation>{place}. Braucht mehr Speicher, als gerade frei ist</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>in use</source>
            <translation>in Gebrauch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>takes {size} of memory</source>
            <translation>braucht {size} Speicher</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>From {source}</source>
            <translation>Von {source}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>{action}: {name}</source>
            <translation>{action}: {name}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>One model is downloaded at a time</source>
            <translation>Modelle werden nacheinander heruntergeladen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>about {speed} tokens/s</source>
            <translation>etwa {speed} Tokens/s</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>The speed was measured here.</source>
            <translation>Die Geschwindigkeit wurde hier gemessen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>The speed is an estimate.</source>
            <translation>Die Geschwindigkeit ist geschätzt.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view.py" />
            <source>Reading: {share}</source>
            <translation>Liest: {share}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view.py" />
            <source>There is no word at the cursor.</source>
            <translation>Am Cursor steht kein Wort.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Model's view</source>
            <translation>Sicht des Modells</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <source>Among the model's guesses, each word was:</source>
            <translation>Unter den Vermutungen des Modells war jedes Wort:</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <source>End the model's view</source>
            <translation>Sicht des Modells beenden</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <source>Put the cursor on a word, or the mouse over it, for its figures.</source>
            <translation>Cursor oder Maus auf ein Wort setzen, um seine Werte zu sehen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <source>Figures</source>
            <translation>Werte</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>{name} {percent}</source>
            <translation>{name} {percent}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>{name}: {text}</source>
            <translation>{name}: {text}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>{name} is on this machine, its files checked. Write with it from now on?</source>
            <translation>{name} ist auf diesem Rechner, die Dateien sind geprüft. Von jetzt an damit schreiben?</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>&amp;Download it</source>
            <translation>&amp;Herunterladen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>{name}, waiting</source>
            <translation>{name}, wartet</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>{name}</source>
            <translation>{name}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>{name} {percent}, waiting</source>
            <translation>{name} {percent}, wartet</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>{name} is on this machine, its files checked.</source>
            <translation>{name} ist auf diesem Rechner, die Dateien sind geprüft.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Network: not used yet</source>
            <translation>&amp;Netzwerk: noch nicht benutzt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>&amp;Network: last used on {day}</source>
            <translation>&amp;Netzwerk: zuletzt am {day} benutzt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Use it</source>
            <translation>&amp;Benutzen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>&amp;Load it</source>
            <translation>&amp;Laden</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>{device}: {machine}, {size} of memory free</source>
            <translation>{device}: {machine}, {size} Speicher frei</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>{device}: {machine}</source>
            <translation>{device}: {machine}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Looking at what there is…</source>
            <translation>Sieht nach, was es gibt …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>someone/gpt2</source>
            <translation>jemand/gpt2</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Another model, by its repository on the Hugging Face Hub</source>
            <translation>Ein anderes Modell, nach seinem Repository im Hugging Face Hub</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Repository of the Hugging Face Hub</source>
            <translation>Repository des Hugging Face Hub</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Models run on {machine}, in {precision}.</source>
            <translation>Modelle laufen auf {machine}, in {precision}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>{name}: asking what there is to fetch</source>
            <translation>{name}: fragt, was zu holen ist</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>From a &amp;folder…</source>
            <translation>&amp;Aus einem Ordner …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>From an &amp;archive…</source>
            <translation>Aus &amp;einem Archiv …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/notice_bar.py" />
            <source>Notice</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/notice_bar.py" />
            <location filename="../gpt2_desktop/ui/tab_bar.py" />
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <location filename="../gpt2_desktop/ui/welcome.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origin_legend.py" />
            <source>Looks of the origins</source>
            <translation>Aussehen der Herkunft</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>Forget where each character of {name} came from, here and on the disk? This cannot be undone.</source>
            <translation>Vergessen, woher jedes Zeichen von {name} kam, hier und auf dem Datenträger? Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>{origin}: {count} ({share})</source>
            <translation>{origin}: {count} ({share})</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>{share} accepted</source>
            <translation>{share} übernommen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>The statement was written to {path}</source>
            <translation>Die Erklärung wurde nach {path} geschrieben</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>&amp;Forget</source>
            <translation>&amp;Vergessen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>&amp;Keep</source>
            <translation>&amp;Behalten</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>A record of origins in {folder} cannot be removed ({reason}); remove it by hand.</source>
            <translation>Eine Aufzeichnung der Herkunft in {folder} lässt sich nicht entfernen ({reason}); bitte von Hand entfernen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>(no words)</source>
            <translation>(ohne Wörter)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>No headings yet.

A line that begins with # and a space is one; ## is one below it.</source>
            <translation>Noch keine Überschriften.

Eine Zeile, die mit # und einem Leerzeichen beginnt, ist eine; ## ist eine darunter.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>Go to a heading</source>
            <translation>Zu einer Überschrift gehen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>There are no headings; a line that begins with # is one</source>
            <translation>Es gibt keine Überschriften; eine Zeile, die mit # beginnt, ist eine</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>Your words</source>
            <translation>Eigene Wörter</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>Find a word</source>
            <translation>Wort suchen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>Words that you added</source>
            <translation>Selbst hinzugefügte Wörter</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>You have added no words yet. Right-click a marked word to do so.</source>
            <translation>Es gibt noch keine eigenen Wörter. Ein Rechtsklick auf ein markiertes Wort fügt es hinzu.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/palette.py" />
            <source>Nothing matches.</source>
            <translation>Nichts passt.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recent_menu.py" />
            <source>Open a recent file</source>
            <translation>Zuletzt benutzte Datei öffnen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recent_menu.py" />
            <source>No file was opened yet</source>
            <translation>Es wurde noch keine Datei geöffnet</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_keeper.py" />
            <source>Unsaved text cannot be kept for recovery ({why}); save it now.</source>
            <translation>Nicht gespeicherter Text lässt sich nicht zur Wiederherstellung aufbewahren ({why}); bitte jetzt speichern.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>a text without a name (“{words}…”)</source>
            <translation>ein Text ohne Namen („{words}…“)</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>Unsaved changes to %n text(s) were kept: {names}.</source>
            <translation>
                <numerusform>Nicht gespeicherte Änderungen an %n Text wurden aufbewahrt: {names}.</numerusform>
                <numerusform>Nicht gespeicherte Änderungen an %n Texten wurden aufbewahrt: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>{names} and more</source>
            <translation>{names} und mehr</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>Unsaved changes to {name} from {day}, {time}, were kept.</source>
            <translation>Nicht gespeicherte Änderungen an {name} vom {day}, {time}, wurden aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>&amp;Restore all</source>
            <translation>&amp;Alle wiederherstellen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>&amp;One by one</source>
            <translation>&amp;Einzeln</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>&amp;Restore</source>
            <translation>&amp;Wiederherstellen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>&amp;Discard</source>
            <translation>&amp;Verwerfen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/rephrasing.py" />
            <source>Put the cursor on a word to rephrase from there.</source>
            <translation>Cursor auf ein Wort setzen, um von dort umzuformulieren.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>none yet</source>
            <translation>noch keine</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Other files</source>
            <translation>Andere Dateien</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <location filename="../gpt2_desktop/ui/scoreboard_plot.py" />
            <source>Words saved</source>
            <translation>Gesparte Wörter</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Keystrokes saved</source>
            <translation>Gesparte Tastendrücke</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Shown</source>
            <translation>Gezeigt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Taken</source>
            <translation>Übernommen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Wrong</source>
            <translation>Falsch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Wait in ms</source>
            <translation>Wartezeit in ms</translation>
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
            <translation>Bilanz</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>All days</source>
            <translation>Alle Tage</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Plot</source>
            <translation>Diagramm</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Count on this machine what suggestions save; no text is kept</source>
            <translation>Auf diesem Rechner zählen, was Vorschläge sparen; kein Text wird aufbewahrt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Clear…</source>
            <translation>Leeren …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Forget all figures</source>
            <translation>Alle Zahlen vergessen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Keep them</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Figures by day and kind of document</source>
            <translation>Zahlen nach Tag und Art des Dokuments</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>The last {days} days</source>
            <translation>Die letzten {days} Tage</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>This cannot be undone.</source>
            <translation>Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Words saved, net</source>
            <translation>Gesparte Wörter, netto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Keystrokes saved, net</source>
            <translation>Gesparte Tastendrücke, netto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Share of all keystrokes</source>
            <translation>Anteil an allen Tastendrücken</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Suggestions shown</source>
            <translation>Gezeigte Vorschläge</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Taken: whole, by word, by sentence</source>
            <translation>Übernommen: ganz, wortweise, satzweise</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Wait: half within, 95 of 100 within</source>
            <translation>Wartezeit: die Hälfte bis, 95 von 100 bis</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_plot.py" />
            <source>Most words saved: {words}, on {day}.</source>
            <translation>Die meisten Wörter gespart: {words}, am {day}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_plot.py" />
            <source>Plot of words saved by day, and of waits</source>
            <translation>Diagramm der gesparten Wörter je Tag und der Wartezeiten</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_plot.py" />
            <source>Nothing has been counted yet.</source>
            <translation>Es wurde noch nichts gezählt.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_plot.py" />
            <source>Wait in ms: half come within, and 95 of 100</source>
            <translation>Wartezeit in ms: die Hälfte kommt bis dahin, und 95 von 100</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/search_thread.py" />
            <source>The search failed; the log says why</source>
            <translation>Die Suche ist gescheitert; den Grund nennt das Protokoll</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>Use a server</source>
            <translation>Server benutzen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>Where this machine is too small for the larger models, a server can write the suggestions: vLLM, SGLang, llama.cpp and others that answer as OpenAI's completions do.</source>
            <translation>Wo dieser Rechner für die größeren Modelle zu klein ist, kann ein Server die Vorschläge schreiben: vLLM, SGLang, llama.cpp und andere, die wie die Completions von OpenAI antworten.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>{address}, or {local}</source>
            <translation>{address} oder {local}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>The server's first</source>
            <translation>Das erste des Servers</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>If it asks for one; kept in the system's keyring</source>
            <translation>Falls verlangt; wird im Schlüsselbund des Systems aufbewahrt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>I agree that the text before my cursor is sent to this server while I write.</source>
            <translation>Ich bin einverstanden, dass beim Schreiben der Text vor dem Cursor an diesen Server geht.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>C&amp;onnect</source>
            <translation>&amp;Verbinden</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>Connecting…</source>
            <translation>Wird verbunden …</translation>
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
            <translation>&amp;Modell</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>&amp;Key</source>
            <translation>&amp;Schlüssel</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_flow.py" />
            <source>This system has no keyring: the server's key is forgotten when the program ends.</source>
            <translation>Dieses System hat keinen Schlüsselbund: der Schlüssel des Servers wird am Ende des Programms vergessen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/session_keeper.py" />
            <source>The files that were open were not opened again: the last start ended in the middle of it.</source>
            <translation>Die zuletzt offenen Dateien wurden nicht wieder geöffnet: der letzte Start endete mitten darin.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/session_keeper.py" />
            <source>These files are not there any more: {names}</source>
            <translation>Diese Dateien sind nicht mehr da: {names}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/session_keeper.py" />
            <source>&amp;Open them</source>
            <translation>&amp;Öffnen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Find a setting</source>
            <translation>Einstellung suchen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>All settings have their defaults again.</source>
            <translation>Alle Einstellungen haben wieder ihre Vorgaben.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>No setting matches.</source>
            <translation>Keine Einstellung passt.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Reset all</source>
            <translation>Alle zurücksetzen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Give every setting its default; can be undone.</source>
            <translation>Jede Einstellung auf ihre Vorgabe setzen; lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Preset. {values}</source>
            <translation>Voreinstellung. {values}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Unfolded</source>
            <translation>Aufgeklappt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Folded</source>
            <translation>Zugeklappt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>The model is loaded again.</source>
            <translation>Das Modell wird neu geladen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>Takes effect at the next start.</source>
            <translation>Gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>“{value}”</source>
            <translation>„{value}“</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>Reset “{option}” to {value}</source>
            <translation>„{option}“ auf {value} zurücksetzen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>on</source>
            <translation>ein</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>None; divide several by commas</source>
            <translation>Keine; mehrere durch Kommas trennen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>Default</source>
            <translation>Vorgabe</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/sheets.py" />
            <source>{path} (not saved)</source>
            <translation>{path} (nicht gespeichert)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/sheets.py" />
            <source>{name}, not saved</source>
            <translation>{name}, nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Search actions and keys</source>
            <translation>Aktionen und Tasten durchsuchen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Actions and their keys</source>
            <translation>Aktionen und ihre Tasten</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>&amp;Change…</source>
            <translation>&amp;Ändern …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Then press the new keys</source>
            <translation>Danach die neuen Tasten drücken</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Re&amp;move</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Take the action's keys away</source>
            <translation>Der Aktion ihre Tasten nehmen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>&amp;Default</source>
            <translation>&amp;Vorgabe</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Give the action its usual keys again</source>
            <translation>Der Aktion wieder ihre üblichen Tasten geben</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>&amp;Use</source>
            <translation>&amp;Benutzen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Use as &amp;well</source>
            <translation>&amp;Auch benutzen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Keep the keys that the action has, too</source>
            <translation>Die bisherigen Tasten der Aktion zusätzlich behalten</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>&amp;All to default</source>
            <translation>A&amp;lle auf Vorgabe</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>{key} writes text and cannot be a shortcut; add Ctrl or Alt, or take a function key.</source>
            <translation>{key} schreibt Text und kann kein Tastenkürzel sein; bitte Strg oder Alt dazunehmen oder eine Funktionstaste wählen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>New keys</source>
            <translation>Neue Tasten</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Press the keys for “{action}”.</source>
            <translation>Bitte die Tasten für „{action}“ drücken.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>{key} is its key already.</source>
            <translation>{key} gehört schon dazu.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Your own</source>
            <translation>Eigene Wahl</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>{key} is taken by “{action}”, which loses it if you use it here.</source>
            <translation>{key} gehört „{action}“ und geht dort verloren, wenn sie hier benutzt wird.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>{key} is free.</source>
            <translation>{key} ist frei.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_menu.py" />
            <source>Looking for suggestions…</source>
            <translation>Sucht Vorschläge …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_menu.py" />
            <source>Add “{word}” to the &amp;dictionary</source>
            <translation>„{word}“ ins &amp;Wörterbuch aufnehmen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_menu.py" />
            <source>&amp;Ignore in this text</source>
            <translation>&amp;In diesem Text ignorieren</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_menu.py" />
            <source>No suggestions</source>
            <translation>Keine Vorschläge</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_tools.py" />
            <source>&amp;Automatic ({language})</source>
            <translation>A&amp;utomatisch ({language})</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_tools.py" />
            <source>&amp;Automatic</source>
            <translation>&amp;Automatisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_tools.py" />
            <source>No other word is spelled wrong</source>
            <translation>Kein anderes Wort ist falsch geschrieben</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_tools.py" />
            <source>No word that is spelled wrong is at the cursor</source>
            <translation>Am Cursor steht kein falsch geschriebenes Wort</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Nothing was suggested for a while, so the model gave its memory back. It comes again as you write.</source>
            <translation>Eine Weile gab es keine Vorschläge, daher hat das Modell seinen Speicher zurückgegeben. Beim Schreiben kommt es wieder.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Suggestion</source>
            <translation>Vorschlag</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Which of the suggestions is shown</source>
            <translation>Welcher der Vorschläge zu sehen ist</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Speed</source>
            <translation>Geschwindigkeit</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>How fast the model wrote last</source>
            <translation>Wie schnell das Modell zuletzt schrieb</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Learning your style</source>
            <translation>Den eigenen Stil lernen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Power</source>
            <translation>Energie</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Download</source>
            <comment>noun</comment>
            <translation>Herunterladen</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>{parameters}, reads up to %n token(s).</source>
            <translation>
                <numerusform>{parameters}, liest bis zu %n Token.</numerusform>
                <numerusform>{parameters}, liest bis zu %n Tokens.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Runs on {machine}, in {precision}.</source>
            <translation>Läuft auf {machine}, in {precision}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>{number}/{count}</source>
            <translation>{number}/{count}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>text goes to {server}</source>
            <translation>Text geht an {server}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>The text before the cursor is sent to {server}, which writes the suggestions.</source>
            <translation>Der Text vor dem Cursor geht an {server}; von dort kommen die Vorschläge.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>battery: only when asked</source>
            <translation>Akku: nur auf Wunsch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>On the battery nothing is suggested unless you ask (Settings &gt; Power).</source>
            <translation>Im Akkubetrieb gibt es Vorschläge nur auf Wunsch (Einstellungen &gt; Energie).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>battery: lighter</source>
            <translation>Akku: sparsamer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>On the battery suggestions come after a short pause, and are short (Settings &gt; Power).</source>
            <translation>Im Akkubetrieb kommen Vorschläge nach einer kurzen Pause und sind kurz (Einstellungen &gt; Energie).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Runs on {machine}.</source>
            <translation>Läuft auf {machine}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>The model runs on this machine and your text stays here.</source>
            <translation>Das Modell läuft auf diesem Rechner, und der Text bleibt hier.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Loading model…</source>
            <translation>Modell wird geladen …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>online</source>
            <translation>online</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>A model is being downloaded. Your text stays here.</source>
            <translation>Ein Modell wird heruntergeladen. Der Text bleibt hier.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>offline</source>
            <translation>offline</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>The model rests</source>
            <translation>Das Modell ruht</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>No model</source>
            <translation>Kein Modell</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Suggests</source>
            <translation>Schlägt vor</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Suggests while typing</source>
            <translation>Vorschläge beim Tippen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Suggests on a pause</source>
            <translation>Vorschläge in Pausen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Suggests only when asked</source>
            <translation>Vorschläge auf Wunsch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Nothing is suggested but when you ask. Click to have suggestions again.</source>
            <translation>Vorschläge gibt es nur auf Wunsch. Ein Klick bringt sie wieder.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Snoozed</source>
            <translation>Stumm</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Snoozed until {time}</source>
            <translation>Stumm bis {time}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Paused after Esc</source>
            <translation>Pause nach Esc</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>You dismissed ghost text several times: nothing is suggested for %n second(s). Click to have it as usual.</source>
            <translation>
                <numerusform>Geistertext wurde mehrmals ausgeblendet: %n Sekunde lang gibt es keine Vorschläge. Ein Klick bringt sie wie gewohnt.</numerusform>
                <numerusform>Geistertext wurde mehrmals ausgeblendet: %n Sekunden lang gibt es keine Vorschläge. Ein Klick bringt sie wie gewohnt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Slower after Esc</source>
            <translation>Langsamer nach Esc</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>You dismissed ghost text several times: it comes {seconds} s later than usual. Click to have it as usual.</source>
            <translation>Geistertext wurde mehrmals ausgeblendet: er kommt {seconds} s später als sonst. Ein Klick bringt ihn wie gewohnt.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>When ghost text comes. Click to change it, or to snooze.</source>
            <translation>Wann Geistertext kommt. Ein Klick ändert es oder schaltet ihn stumm.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/tab_bar.py" />
            <source>Open texts</source>
            <translation>Offene Texte</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>My style</source>
            <translation>Mein Stil</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>{text} · %n minute(s) left at most</source>
            <translation>
                <numerusform>{text} · noch höchstens %n Minute</numerusform>
                <numerusform>{text} · noch höchstens %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Choices that it hesitates between</source>
            <translation>Möglichkeiten, zwischen denen es schwankt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Bits that it needs for a letter</source>
            <translation>Bits, die es je Buchstabe braucht</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Keystrokes it saves</source>
            <translation>Tastendrücke, die es spart</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>{text} · less than a minute left at most</source>
            <translation>{text} · noch weniger als eine Minute</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Teach it your style</source>
            <translation>Eigenen Stil beibringen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>The model learns from what you have written: mails, essays, chapters. It does so on this machine while you go on writing. Your text is only read, never copied, and nothing leaves this machine. At the end you see what it brought and decide whether it is used.</source>
            <translation>Das Modell lernt aus eigenen Texten: Mails, Aufsätzen, Kapiteln. Das geschieht auf diesem Rechner, während das Schreiben weitergeht. Der Text wird nur gelesen, nie kopiert, und nichts verlässt diesen Rechner. Am Ende ist zu sehen, was es gebracht hat, und dann fällt die Entscheidung, ob es benutzt wird.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Texts to learn from</source>
            <translation>Texte, aus denen gelernt wird</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Add files or a folder,
or drop them here.</source>
            <translation>Dateien oder einen Ordner hinzufügen
oder hier ablegen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Add &amp;files…</source>
            <translation>&amp;Dateien hinzufügen …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Add f&amp;older…</source>
            <translation>&amp;Ordner hinzufügen …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Take out</source>
            <translation>H&amp;erausnehmen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Learn</source>
            <translation>&amp;Lernen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Pause</source>
            <translation>An&amp;halten</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>End it and remove what was learned so far</source>
            <translation>Beenden und das bisher Gelernte entfernen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Throw away</source>
            <translation>&amp;Wegwerfen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Switch off</source>
            <translation>Ausschalten</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Delete it and everything that was made from it; your texts stay as they are</source>
            <translation>Löschen samt allem, was daraus entstand; die Texte bleiben, wie sie sind</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Step {step} of {steps}</source>
            <translation>Schritt {step} von {steps}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>a little</source>
            <translation>ein wenig</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>“{name}” is learned: your words come {gain} less unexpected to it.</source>
            <translation>„{name}“ ist gelernt: die eigenen Wörter überraschen das Modell um {gain} weniger.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Styles on this machine</source>
            <translation>Stile auf diesem Rechner</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Text, Markdown, Word, OpenDocument, web pages and mailboxes. {characters} characters, a third of a novel, are a good beginning. It takes from a few minutes to half an hour.</source>
            <translation>Text, Markdown, Word, OpenDocument, Webseiten und Postfächer. {characters} Zeichen, ein Drittel eines Romans, sind ein guter Anfang. Es dauert einige Minuten bis zu einer halben Stunde.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Close this and go on writing: it goes on in the background, at low priority. If you quit the program, it is kept and can go on at the next start.</source>
            <translation>Dieses Fenster lässt sich schließen, und das Schreiben kann weitergehen: das Lernen läuft im Hintergrund mit niedriger Priorität. Beim Beenden des Programms bleibt es erhalten und geht beim nächsten Start weiter.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Measured on a part of your text that it did not learn from:</source>
            <translation>Gemessen an einem Teil des Textes, aus dem nicht gelernt wurde:</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>You can switch it off at any time under Model, and remove it here.</source>
            <translation>Unter „Modell“ jederzeit abschaltbar, und hier zu entfernen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>{name}  ·  in use</source>
            <translation>{name}  ·  in Gebrauch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>It needs {bits} bits for each letter of yours so far.</source>
            <translation>Es braucht bisher {bits} Bits für jeden eigenen Buchstaben.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>G&amp;o on</source>
            <translation>&amp;Fortsetzen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>before</source>
            <translation>vorher</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>after</source>
            <translation>nachher</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Learning</source>
            <translation>Lernt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Learning {percent}</source>
            <translation>Lernt {percent}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Learning stops</source>
            <translation>Lernen hält an</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Learning paused</source>
            <translation>Lernen angehalten</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Style learned</source>
            <translation>Stil gelernt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>The model has learned “{name}”. See what it brought before you use it.</source>
            <translation>Das Modell hat „{name}“ gelernt. Vor dem Benutzen lohnt ein Blick darauf, was es gebracht hat.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>&amp;Show</source>
            <translation>&amp;Zeigen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>Save the changes to “{name}”? They are lost if you do not save them.</source>
            <translation>Änderungen an „{name}“ speichern? Ohne Speichern gehen sie verloren.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>Save the changes to these texts? They are lost if you do not save them.
{names}</source>
            <translation>Änderungen an diesen Texten speichern? Ohne Speichern gehen sie verloren.
{names}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>Unsaved changes</source>
            <translation>Nicht gespeicherte Änderungen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>&amp;Save all</source>
            <translation>&amp;Alle speichern</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>&amp;Discard all</source>
            <translation>A&amp;lle verwerfen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>Earlier versions of {name}</source>
            <translation>Frühere Fassungen von {name}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Earlier versions</source>
            <translation>Frühere Fassungen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>&amp;Restore this version</source>
            <translation>&amp;Diese Fassung wiederherstellen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>{size} bytes</source>
            <translation>{size} Bytes</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>Underlined: only in the earlier version. Struck out: only in the text as it is now.</source>
            <translation>Unterstrichen: nur in der früheren Fassung. Durchgestrichen: nur im jetzigen Text.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>There are no earlier versions of this text yet. Each save keeps the version before it.</source>
            <translation>Zu diesem Text gibt es noch keine früheren Fassungen. Jedes Speichern bewahrt die Fassung davor auf.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>Nothing differs.</source>
            <translation>Kein Unterschied.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/welcome.py" />
            <source>Any key closes this.</source>
            <translation>Jede Taste schließt dies.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/welcome.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/welcome.py" />
            <source>Type, and grey text continues yours.</source>
            <translation>Tippen, und grauer Text setzt es fort.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/welcome.py" />
            <source>Don't show again</source>
            <translation>Nicht mehr zeigen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>1 in {number}</source>
            <translation>1 zu {number}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>“{word}”: rank {rank}, probability {probability}; likelier: {words}</source>
            <translation>„{word}“: Rang {rank}, Wahrscheinlichkeit {probability}; wahrscheinlicher: {words}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>10 likeliest</source>
            <translation>10 wahrscheinlichste</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>100 likeliest</source>
            <translation>100 wahrscheinlichste</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>1,000 likeliest</source>
            <translation>1.000 wahrscheinlichste</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>less likely</source>
            <translation>weniger wahrscheinlich</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>less than 1 in {number}</source>
            <translation>weniger als 1 zu {number}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>“{word}”: rank {rank}, probability {probability}</source>
            <translation>„{word}“: Rang {rank}, Wahrscheinlichkeit {probability}</translation>
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
            <translation>Geistertext</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Suggest</source>
            <translation>Vorschlagen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>When ghost text appears: while you type, when you pause, or only when you ask for it.</source>
            <translation>Wann Geistertext erscheint: beim Tippen, in Pausen oder nur auf Wunsch.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>While typing</source>
            <translation>Beim Tippen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>On a pause</source>
            <translation>In einer Pause</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Only when asked</source>
            <translation>Nur auf Wunsch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How far a suggestion reaches; it always ends with the sentence, except for a paragraph.</source>
            <translation>Wie weit ein Vorschlag reicht; er endet immer mit dem Satz, außer bei einem Absatz.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Rest of the word</source>
            <translation>Rest des Wortes</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>A few words</source>
            <translation>Einige Wörter</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>To the end of the sentence</source>
            <translation>Bis zum Ende des Satzes</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>A paragraph</source>
            <translation>Ein Absatz</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Show about</source>
            <translation>Häufigkeit</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>At how many of 100 places a suggestion appears, about; lower means fewer and surer ones.</source>
            <translation>An wie vielen von 100 Stellen etwa ein Vorschlag erscheint; weniger heißt seltener und sicherer.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Inside a line</source>
            <translation>In einer Zeile</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Suggest also where words follow the cursor on the same line.</source>
            <translation>Auch dann vorschlagen, wenn in derselben Zeile Wörter auf den Cursor folgen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Delay</source>
            <translation>Verzögerung</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Ghost text is computed at once but shown only after this long.</source>
            <translation>Geistertext wird sofort berechnet, aber erst nach dieser Zeit gezeigt.</translation>
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
            <translation>Wie lange das Tippen ruhen muss, bis in einer Pause Geistertext erscheint.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Ghost text that you dismiss again and again comes later, then pauses, until you take some or ask for it.</source>
            <translation>Wird Geistertext immer wieder ausgeblendet, kommt er später und pausiert dann, bis etwas übernommen oder verlangt wird.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tab waits</source>
            <translation>Tab wartet</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tab takes ghost text only when it has been visible this long.</source>
            <translation>Tab übernimmt Geistertext erst, wenn er so lange zu sehen war.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tab takes</source>
            <translation>Tab übernimmt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Whether Tab takes all of the ghost text or one word.</source>
            <translation>Ob Tab den ganzen Geistertext oder ein Wort übernimmt.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>The whole suggestion</source>
            <translation>Ganzen Vorschlag</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>One word</source>
            <translation>Ein Wort</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Think ahead</source>
            <translation>Vorausdenken</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>While a suggestion is shown, compute what follows it and what else you may type; quicker, for more processor time.</source>
            <translation>Solange ein Vorschlag zu sehen ist, berechnen, was darauf folgt und was sonst getippt werden könnte; schneller, mit mehr Rechenzeit.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Known languages only</source>
            <translation>Nur bekannte Sprachen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Suggest nothing where the text is in a language that the model does not know; the key that asks still works.</source>
            <translation>Nichts vorschlagen, wo der Text in einer Sprache ist, die das Modell nicht kennt; die Taste, die fragt, wirkt trotzdem.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Sampling</source>
            <translation>Sampling</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How adventurous the choice of words is; 0 always takes the likeliest token.</source>
            <translation>Wie gewagt die Wortwahl ist; 0 nimmt immer das wahrscheinlichste Token.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Choose among that many likeliest tokens; 0 is all of them.</source>
            <translation>Unter so vielen der wahrscheinlichsten Tokens wählen; 0 sind alle.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Choose among the likeliest tokens that together reach this probability; 1 is all of them.</source>
            <translation>Unter den wahrscheinlichsten Tokens wählen, die zusammen diese Wahrscheinlichkeit erreichen; 1 sind alle.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Leave out tokens less likely than this share of the likeliest one; 0 leaves out none.</source>
            <translation>Tokens weglassen, die weniger wahrscheinlich sind als dieser Anteil des wahrscheinlichsten; 0 lässt keine weg.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Choose among the tokens whose surprise is closest to the expected one, up to this probability; 1 is off.</source>
            <translation>Unter den Tokens wählen, die so überraschend sind wie erwartet, bis zu dieser Wahrscheinlichkeit; 1 ist aus.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Repetition penalty</source>
            <translation>Strafe für Wiederholung</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Make tokens that were already used less likely; 1 is no penalty.</source>
            <translation>Schon benutzte Tokens weniger wahrscheinlich machen; 1 ist keine Strafe.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Repetition range</source>
            <translation>Reichweite der Strafen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How many of the last tokens the penalties look at; 0 is the whole context.</source>
            <translation>Wie viele der letzten Tokens die Strafen betrachten; 0 ist der ganze Kontext.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Presence penalty</source>
            <translation>Strafe für Vorkommen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Taken from the score of every token already used.</source>
            <translation>Wird vom Wert jedes schon benutzten Tokens abgezogen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Frequency penalty</source>
            <translation>Strafe für Häufigkeit</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Taken from a token's score for every time it was used.</source>
            <translation>Wird vom Wert eines Tokens für jede Benutzung abgezogen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>No repeated n-gram</source>
            <translation>Kein n-Gramm doppelt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Never write the same run of that many tokens twice; 0 is off.</source>
            <translation>Nie dieselbe Folge von so vielen Tokens zweimal schreiben; 0 ist aus.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Banned words</source>
            <translation>Verbotene Wörter</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Never written.</source>
            <translation>Werden nie geschrieben.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Stop strings</source>
            <translation>Stopptexte</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Writing ends before any of these.</source>
            <translation>Vor jedem davon endet das Schreiben.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>The same seed gives the same text on the same machine; -1 draws a new one each time.</source>
            <translation>Derselbe Startwert ergibt auf demselben Rechner denselben Text; -1 zieht jedes Mal einen neuen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Continuations</source>
            <translation>Fortsetzungen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How many to write at once.</source>
            <translation>Wie viele auf einmal geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Length at most</source>
            <translation>Höchstlänge</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tokens written at most.</source>
            <translation>Tokens, die höchstens geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>In which order the cards of a batch stand once all are written.</source>
            <translation>In welcher Reihenfolge die Karten eines Satzes stehen, wenn alle geschrieben sind.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>As they were written</source>
            <translation>Wie geschrieben</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Surest first</source>
            <translation>Sicherste zuerst</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Shortest first</source>
            <translation>Kürzeste zuerst</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Longest first</source>
            <translation>Längste zuerst</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>'starter', a folder with a Hugging Face GPT-2 model, the name of one in the Hugging Face cache, or 'server'.</source>
            <translation>„starter“, ein Ordner mit einem GPT-2-Modell von Hugging Face, der Name eines Modells im Hugging-Face-Cache oder „server“.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>What computes: the GPU where there is one, else the processor; or the one you name.</source>
            <translation>Was rechnet: die GPU, wo es eine gibt, sonst der Prozessor; oder das genannte.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>NVIDIA or AMD GPU</source>
            <translation>GPU von NVIDIA oder AMD</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Apple GPU</source>
            <translation>GPU von Apple</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Intel GPU</source>
            <translation>GPU von Intel</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Precision</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Number format of the weights; automatic takes the fastest that is accurate enough on the device.</source>
            <translation>Zahlenformat der Gewichte; „automatisch“ nimmt das schnellste, das auf dem Gerät genau genug ist.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>8 bit</source>
            <translation>8 Bit</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>32 bit</source>
            <translation>32 Bit</translation>
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
            <translation>Prozessor-Threads für das Modell; 0 lässt dem Fenster einen Kern, wo es mehr als zwei gibt.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Name of an adapter that was trained on your own writing ('train finetune'); empty for none.</source>
            <translation>Name eines Adapters, der an eigenen Texten gelernt hat („train finetune“); leer für keinen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Address of a completion server, which gets the text before the cursor while the model is 'server'.</source>
            <translation>Adresse eines Completion-Servers, der den Text vor dem Cursor bekommt, solange das Modell „server“ ist.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Server's model</source>
            <translation>Modell des Servers</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Name of the model on that server; empty for its first.</source>
            <translation>Name des Modells auf diesem Server; leer für sein erstes.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Codes of the languages that the model knows, such as 'en, de', or 'any'; empty is what its card says, else English.</source>
            <translation>Codes der Sprachen, die das Modell kennt, wie „en, de“, oder „any“; leer heißt, was die Modellkarte sagt, sonst Englisch.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Remembered texts</source>
            <translation>Gemerkte Texte</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Memory for texts that the model has read, so that it need not read them again; 0 is what suits the model.</source>
            <translation>Speicher für Texte, die das Modell gelesen hat und nicht noch einmal lesen muss; 0 ist, was zum Modell passt.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>MiB</source>
            <translation>MiB</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Model rests after</source>
            <translation>Modell ruht nach</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>With no suggestion for this long the model gives its memory back, and comes again with the next; 0 is never.</source>
            <translation>Gibt es so lange keinen Vorschlag, gibt das Modell seinen Speicher zurück und kommt beim nächsten wieder; 0 heißt nie.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>On battery</source>
            <translation>Im Akkubetrieb</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Lighter waits for a short pause, suggests a few words, computes nothing ahead and takes half of the threads.</source>
            <translation>„Sparsamer“ wartet auf eine kurze Pause, schlägt einige Wörter vor, rechnet nichts voraus und nimmt die Hälfte der Threads.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Lighter</source>
            <translation>Sparsamer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>The same</source>
            <translation>Wie sonst</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Editor</source>
            <translation>Editor</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Language of menus, panels and messages; what you write may be in any other.</source>
            <translation>Sprache von Menüs, Bereichen und Meldungen; geschrieben werden kann in jeder anderen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Theme</source>
            <translation>Design</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Light, dark, sepia, high contrast, or light or dark as the system is set.</source>
            <translation>Hell, dunkel, Sepia, hoher Kontrast, oder hell oder dunkel wie im System eingestellt.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Sepia</source>
            <translation>Sepia</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Font</source>
            <translation>Schrift</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Typeface of the text; empty is the one that comes with the program.</source>
            <translation>Schriftart des Textes; leer ist die, die zum Programm gehört.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Font size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Size of the text.</source>
            <translation>Größe des Textes.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>pt</source>
            <translation>pt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Line width</source>
            <translation>Zeilenbreite</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Width of the text column in characters.</source>
            <translation>Breite der Textspalte in Zeichen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>characters</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Line spacing</source>
            <translation>Zeilenabstand</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How far apart the lines are; 100 is what the font says.</source>
            <translation>Wie weit die Zeilen auseinander stehen; 100 ist, was die Schrift vorsieht.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Focus</source>
            <translation>Fokus</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Dim the text but for the sentence or paragraph that you write in.</source>
            <translation>Den Text abdunkeln bis auf den Satz oder Absatz, in dem geschrieben wird.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Dim nothing</source>
            <translation>Nichts abdunkeln</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>All but the sentence</source>
            <translation>Alles außer dem Satz</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>All but the paragraph</source>
            <translation>Alles außer dem Absatz</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Typewriter scrolling</source>
            <translation>Schreibmaschinen-Rollen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Keep the line that you write on in the middle of the window.</source>
            <translation>Die Zeile, in der geschrieben wird, in der Mitte des Fensters halten.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Where headings, emphasis and code are shown in a light style; what is written stays as it is.</source>
            <translation>Wo Überschriften, Hervorhebungen und Code dezent gestaltet sind; das Geschriebene bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>In Markdown files</source>
            <translation>In Markdown-Dateien</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>In every text</source>
            <translation>In jedem Text</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Nowhere</source>
            <translation>Nirgends</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Quotes</source>
            <translation>Anführungszeichen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>What the straight quotes that you type become; undo takes one back, and code keeps them.</source>
            <translation>Was aus getippten geraden Anführungszeichen wird; „Rückgängig“ nimmt eines zurück, und in Code bleiben sie.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>As typed</source>
            <translation>Wie getippt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>“English”</source>
            <translation>“Englische”</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>„German“</source>
            <translation>„Deutsche“</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>«French»</source>
            <translation>«Französische»</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>”Swedish”</source>
            <translation>”Schwedische”</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Smart dashes</source>
            <translation>Gedankenstriche</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Two hyphens become a dash, three a long one, and three dots an ellipsis; undo takes one back.</source>
            <translation>Aus zwei Bindestrichen wird ein Gedankenstrich, aus dreien ein langer, aus drei Punkten ein Auslassungszeichen; „Rückgängig“ nimmt eines zurück.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Pairs</source>
            <translation>Paare</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>An opening bracket or quote brings its closing one; ghost text then waits until you are past it.</source>
            <translation>Eine öffnende Klammer oder ein Anführungszeichen bringt das schließende mit; Geistertext wartet dann, bis man daran vorbei ist.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Session goal</source>
            <translation>Ziel der Sitzung</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Words that you want to write from the start of the program to its end; 0 is no goal.</source>
            <translation>Wörter, die vom Start des Programms bis zum Ende geschrieben werden sollen; 0 ist kein Ziel.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Daily goal</source>
            <translation>Tagesziel</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Words that you want to write on a day; 0 is no goal.</source>
            <translation>Wörter, die an einem Tag geschrieben werden sollen; 0 ist kein Ziel.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Recent files</source>
            <translation>Letzte Dateien</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How many of the files that you opened are remembered; 0 remembers none.</source>
            <translation>Wie viele der geöffneten Dateien gemerkt werden; 0 merkt keine.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Count on this machine what suggestions save you; no text is kept, and nothing is sent.</source>
            <translation>Auf diesem Rechner zählen, was die Vorschläge ersparen; kein Text wird aufbewahrt, nichts wird verschickt.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Record origins</source>
            <translation>Herkunft aufzeichnen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Note of each character whether it was typed, pasted or accepted, on this machine only.</source>
            <translation>Zu jedem Zeichen vermerken, ob es getippt, eingefügt oder übernommen wurde, nur auf diesem Rechner.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Share of suggestions</source>
            <translation>Anteil der Vorschläge</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Show in the status bar how much of the text was accepted.</source>
            <translation>In der Statusleiste zeigen, wie viel vom Text übernommen wurde.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Colour by origin</source>
            <translation>Nach Herkunft färben</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show in the text what was pasted, accepted, and accepted and then edited.</source>
            <translation>Im Text zeigen, was eingefügt, übernommen oder übernommen und dann bearbeitet wurde.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How many earlier versions of a file are kept; each save keeps the one before it. 0 keeps none.</source>
            <translation>Wie viele frühere Fassungen einer Datei aufbewahrt werden; jedes Speichern bewahrt die davor auf. 0 bewahrt keine auf.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>versions</source>
            <translation>Fassungen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Keep versions for</source>
            <translation>Fassungen behalten für</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How long an earlier version is kept.</source>
            <translation>Wie lange eine frühere Fassung aufbewahrt wird.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>One window</source>
            <translation>Ein Fenster</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Open files in the window that is there already, rather than in a second one.</source>
            <translation>Dateien in dem Fenster öffnen, das schon da ist, statt in einem zweiten.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Open texts again</source>
            <translation>Texte wieder öffnen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Open the files at the start that were open at the end, where you were in them.</source>
            <translation>Beim Start die Dateien öffnen, die am Ende offen waren, an derselben Stelle.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Show the three keys to know when the window opens empty.</source>
            <translation>Die drei wichtigsten Tasten zeigen, wenn sich das Fenster leer öffnet.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Accessibility</source>
            <translation>Barrierefreiheit</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Announce suggestions</source>
            <translation>Vorschläge ansagen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tell the screen reader each suggestion when it has come to rest; a key reads it at any time.</source>
            <translation>Dem Bildschirmleser jeden Vorschlag mitteilen, wenn er zur Ruhe gekommen ist; eine Taste liest ihn jederzeit vor.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Animations</source>
            <translation>Animationen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Whether panels, tabs and menus move into place, or are there at once.</source>
            <translation>Ob Bereiche, Reiter und Menüs an ihren Platz gleiten oder sofort da sind.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Spelling</source>
            <translation>Rechtschreibung</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Check spelling</source>
            <translation>Rechtschreibung prüfen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Underline words that are not in the dictionary, but for the one that you write.</source>
            <translation>Wörter unterstreichen, die nicht im Wörterbuch stehen, außer dem, das gerade geschrieben wird.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Dictionary</source>
            <translation>Wörterbuch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Language of texts that have no dictionary of their own, as in 'en_GB'; 'auto' is the language of the system.</source>
            <translation>Sprache von Texten ohne eigenes Wörterbuch, wie „en_GB“; „auto“ ist die Sprache des Systems.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Suggest known words</source>
            <translation>Bekannte Wörter vorschlagen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>End a suggestion before a word that is not in the dictionary, while spelling is checked.</source>
            <translation>Einen Vorschlag vor einem Wort enden lassen, das nicht im Wörterbuch steht, solange die Rechtschreibung geprüft wird.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Action names and the key sequences you gave them.</source>
            <translation>Namen von Aktionen und die selbst gewählten Tastenfolgen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Precise</source>
            <translation>Genau</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Balanced</source>
            <translation>Ausgewogen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Creative</source>
            <translation>Kreativ</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open &amp;recent</source>
            <translation>Z&amp;uletzt benutzt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Spe&amp;lling</source>
            <translation>Re&amp;chtschreibung</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Dictionary</source>
            <translation>&amp;Wörterbuch</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Suggest</source>
            <translation>&amp;Vorschlagen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>W&amp;hen to suggest</source>
            <translation>Wann &amp;vorschlagen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Snoo&amp;ze</source>
            <translation>&amp;Stummschalten</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open te&amp;xts</source>
            <translation>&amp;Offene Texte</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Foc&amp;us</source>
            <translation>&amp;Fokus</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Theme</source>
            <translation>&amp;Design</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Ori&amp;gin</source>
            <translation>&amp;Herkunft</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;New</source>
            <translation>&amp;Neu</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Start an empty text.</source>
            <translation>Einen leeren Text beginnen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Open…</source>
            <translation>&amp;Öffnen …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open a text file.</source>
            <translation>Eine Textdatei öffnen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save the text to its file.</source>
            <translation>Den Text in seiner Datei speichern.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save the text to another file.</source>
            <translation>Den Text in einer anderen Datei speichern.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save a cop&amp;y…</source>
            <translation>&amp;Kopie speichern …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save the text to another file and go on with this one.</source>
            <translation>Den Text in einer anderen Datei speichern und mit dieser weitermachen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Re&amp;vert</source>
            <translation>&amp;Zurückkehren</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Go back to what was saved last; undo brings your changes back.</source>
            <translation>Zum zuletzt Gespeicherten zurückkehren; „Rückgängig“ holt die Änderungen zurück.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Enco&amp;ding and line endings…</source>
            <translation>K&amp;odierung und Zeilenenden …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Read the file again in another encoding, or convert it to one; nothing is converted otherwise.</source>
            <translation>Die Datei in einer anderen Kodierung neu lesen oder in eine umwandeln; sonst wird nichts umgewandelt.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Write the text as a PDF file, a web page, an OpenDocument or a Word file.</source>
            <translation>Den Text als PDF-Datei, Webseite, OpenDocument- oder Word-Datei schreiben.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Print previe&amp;w…</source>
            <translation>D&amp;ruckvorschau …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the pages as they would be printed.</source>
            <translation>Die Seiten zeigen, wie sie gedruckt würden.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Print…</source>
            <translation>&amp;Drucken …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Print the text.</source>
            <translation>Den Text drucken.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Find a recent file…</source>
            <translation>&amp;Letzte Datei suchen …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Choose one of the last files by a few letters.</source>
            <translation>Eine der letzten Dateien durch einige Buchstaben wählen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Forget &amp;all</source>
            <translation>&amp;Alle vergessen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Empty this list.</source>
            <translation>Diese Liste leeren.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Earl&amp;ier versions…</source>
            <translation>&amp;Frühere Fassungen …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what the file held before, and go back to it.</source>
            <translation>Zeigen, was die Datei früher enthielt, und dorthin zurückkehren.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save a&amp;ll</source>
            <translation>&amp;Alle speichern</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save every open text.</source>
            <translation>Jeden offenen Text speichern.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Close this text.</source>
            <translation>Diesen Text schließen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open closed te&amp;xt</source>
            <translation>&amp;Geschlossenen Text öffnen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open the text again that was closed last.</source>
            <translation>Den zuletzt geschlossenen Text wieder öffnen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Close the program.</source>
            <translation>Das Programm schließen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Take back the last change.</source>
            <translation>Die letzte Änderung zurücknehmen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Make the change again.</source>
            <translation>Die Änderung noch einmal machen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Cu&amp;t</source>
            <translation>&amp;Ausschneiden</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Move the selection to the clipboard.</source>
            <translation>Die Auswahl in die Zwischenablage verschieben.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Copy the selection to the clipboard.</source>
            <translation>Die Auswahl in die Zwischenablage kopieren.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Copy as r&amp;ich text</source>
            <translation>&amp;Formatiert kopieren</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Copy the selection with the looks that its Markdown stands for.</source>
            <translation>Die Auswahl mit dem Aussehen kopieren, für das ihr Markdown steht.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Paste</source>
            <translation>&amp;Einfügen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Insert the clipboard's text.</source>
            <translation>Den Text der Zwischenablage einfügen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Select &amp;all</source>
            <translation>A&amp;lles auswählen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Select the whole text.</source>
            <translation>Den ganzen Text auswählen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Find…</source>
            <translation>&amp;Suchen …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Look for words in the text.</source>
            <translation>Wörter im Text suchen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>R&amp;eplace…</source>
            <translation>Erse&amp;tzen …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Put other words in their place.</source>
            <translation>Andere Wörter an ihre Stelle setzen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Find &amp;next</source>
            <translation>We&amp;itersuchen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Go to the next place that matches.</source>
            <translation>Zur nächsten Fundstelle gehen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Find pre&amp;vious</source>
            <translation>R&amp;ückwärts suchen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Go to the place before that matches.</source>
            <translation>Zur vorigen Fundstelle gehen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Go to heading…</source>
            <translation>&amp;Zu Überschrift gehen …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Choose a heading of the text.</source>
            <translation>Eine Überschrift des Textes wählen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Check &amp;spelling</source>
            <translation>&amp;Rechtschreibung prüfen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Underline words that are not in the dictionary.</source>
            <translation>Wörter unterstreichen, die nicht im Wörterbuch stehen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Next wrong word</source>
            <translation>&amp;Nächstes falsches Wort</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Go to the next word that is not in the dictionary.</source>
            <translation>Zum nächsten Wort gehen, das nicht im Wörterbuch steht.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Su&amp;ggestions for the word</source>
            <translation>&amp;Vorschläge für das Wort</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what may have been meant by the wrong word at the cursor.</source>
            <translation>Zeigen, was mit dem falschen Wort am Cursor gemeint sein könnte.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Your words…</source>
            <translation>&amp;Eigene Wörter …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Look through the words that you added to the dictionary.</source>
            <translation>Die selbst ins Wörterbuch aufgenommenen Wörter durchsehen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Import a dictionary…</source>
            <translation>&amp;Wörterbuch importieren …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Take in a dictionary for another language from a .dic file or an .oxt archive.</source>
            <translation>Ein Wörterbuch für eine andere Sprache aus einer .dic-Datei oder einem .oxt-Archiv aufnehmen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Accept &amp;all</source>
            <translation>&amp;Ganz übernehmen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Insert the whole ghost text.</source>
            <translation>Den ganzen Geistertext einfügen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Accept &amp;word</source>
            <translation>&amp;Wort übernehmen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Insert the next word of it.</source>
            <translation>Sein nächstes Wort einfügen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Accept &amp;sentence</source>
            <translation>Satz &amp;übernehmen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Insert the ghost text to the end of its sentence.</source>
            <translation>Den Geistertext bis zum Ende seines Satzes einfügen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Next suggestion</source>
            <translation>&amp;Nächster Vorschlag</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show another ghost text.</source>
            <translation>Einen anderen Geistertext zeigen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Previous suggestion</source>
            <translation>V&amp;origer Vorschlag</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the ghost text before this one.</source>
            <translation>Den vorigen Geistertext zeigen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Dismiss</source>
            <translation>&amp;Ausblenden</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Hide the ghost text.</source>
            <translation>Den Geistertext ausblenden.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Ask n&amp;ow</source>
            <translation>&amp;Jetzt fragen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show ghost text at the cursor now.</source>
            <translation>Jetzt Geistertext am Cursor zeigen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;More alternatives</source>
            <translation>&amp;Mehr Alternativen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Write several continuations into the alternatives panel.</source>
            <translation>Mehrere Fortsetzungen in den Bereich der Alternativen schreiben.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Read the suggestion</source>
            <translation>Vo&amp;rschlag vorlesen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Have the screen reader say the ghost text.</source>
            <translation>Den Bildschirmleser den Geistertext sagen lassen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Read a&amp;ll alternatives</source>
            <translation>A&amp;lle Alternativen vorlesen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Have the screen reader say the continuations with their numbers.</source>
            <translation>Den Bildschirmleser die Fortsetzungen mit ihren Nummern sagen lassen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Rephrase &amp;from here</source>
            <translation>Von &amp;hier umformulieren</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Write other ways to go on from the word at the cursor, to replace the rest of its sentence or the selection.</source>
            <translation>Andere Fortsetzungen ab dem Wort am Cursor schreiben, die den Rest des Satzes oder die Auswahl ersetzen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Snooze for &amp;%n minute(s)</source>
            <translation>
                <numerusform>&amp;%n Minute stumm</numerusform>
                <numerusform>&amp;%n Minuten stumm</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest nothing for %n minute(s); the key that asks still works.</source>
            <translation>
                <numerusform>%n Minute lang nichts vorschlagen; die Taste, die fragt, wirkt trotzdem.</numerusform>
                <numerusform>%n Minuten lang nichts vorschlagen; die Taste, die fragt, wirkt trotzdem.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Snooze for an &amp;hour</source>
            <translation>&amp;Eine Stunde stumm</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest nothing until an hour has passed; the key that asks still works.</source>
            <translation>Eine Stunde lang nichts vorschlagen; die Taste, die fragt, wirkt trotzdem.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Snooze until the next &amp;start</source>
            <translation>&amp;Stumm bis zum nächsten Start</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest nothing until the program starts again; the key that asks still works.</source>
            <translation>Nichts vorschlagen, bis das Programm neu startet; die Taste, die fragt, wirkt trotzdem.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest &amp;again</source>
            <translation>&amp;Wieder vorschlagen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>End the snooze, or the wait after suggestions that were dismissed.</source>
            <translation>Die Stille beenden, oder das Warten nach ausgeblendeten Vorschlägen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Alternatives panel</source>
            <translation>Bereich &amp;Alternativen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the panel of continuations.</source>
            <translation>Den Bereich mit den Fortsetzungen zeigen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Settings panel</source>
            <translation>Berei&amp;ch Einstellungen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the panel of settings.</source>
            <translation>Den Bereich mit den Einstellungen zeigen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Out&amp;line</source>
            <translation>&amp;Gliederung</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the headings of the text.</source>
            <translation>Die Überschriften des Textes zeigen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Model's &amp;view</source>
            <translation>&amp;Sicht des Modells</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Colour each word by how expected it was to the model.</source>
            <translation>Jedes Wort danach färben, wie erwartet es für das Modell war.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Figures of this wor&amp;d</source>
            <translation>Wer&amp;te dieses Wortes</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Say how expected the word at the cursor was, and what the model expected instead.</source>
            <translation>Sagen, wie erwartet das Wort am Cursor war und was das Modell stattdessen erwartet hat.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Score&amp;board…</source>
            <translation>&amp;Bilanz …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what suggestions have saved you.</source>
            <translation>Zeigen, was die Vorschläge erspart haben.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Zoom &amp;in</source>
            <translation>V&amp;ergrößern</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Make the text larger.</source>
            <translation>Den Text größer zeigen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Zoom &amp;out</source>
            <translation>Ve&amp;rkleinern</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Make the text smaller.</source>
            <translation>Den Text kleiner zeigen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Reset zoom</source>
            <translation>Or&amp;iginalgröße</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Give the text its usual size.</source>
            <translation>Dem Text seine übliche Größe geben.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Ty&amp;pewriter scrolling</source>
            <translation>Schreib&amp;maschinen-Rollen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Keep the line that you write on in the middle.</source>
            <translation>Die Zeile, in der geschrieben wird, in der Mitte halten.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Word count…</source>
            <translation>&amp;Wörter zählen …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the size of the text, and your goals.</source>
            <translation>Den Umfang des Textes und die Ziele zeigen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Full screen</source>
            <translation>&amp;Vollbild</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show nothing but the page.</source>
            <translation>Nichts als die Seite zeigen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Next text</source>
            <translation>&amp;Nächster Text</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the next open text.</source>
            <translation>Den nächsten offenen Text zeigen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Previous text</source>
            <translation>&amp;Voriger Text</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the open text before.</source>
            <translation>Den vorigen offenen Text zeigen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;1</source>
            <translation>Text &amp;1</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the open text of this number.</source>
            <translation>Den offenen Text mit dieser Nummer zeigen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;2</source>
            <translation>Text &amp;2</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;3</source>
            <translation>Text &amp;3</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;4</source>
            <translation>Text &amp;4</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;5</source>
            <translation>Text &amp;5</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;6</source>
            <translation>Text &amp;6</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;7</source>
            <translation>Text &amp;7</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;8</source>
            <translation>Text &amp;8</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Last text</source>
            <translation>&amp;Letzter Text</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the last open text.</source>
            <translation>Den letzten offenen Text zeigen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Colour by origin</source>
            <translation>&amp;Nach Herkunft färben</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Statement of origin…</source>
            <translation>&amp;Herkunftserklärung …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Write a statement of where the text came from, to attach to it.</source>
            <translation>Eine Erklärung schreiben, woher der Text kam, die man ihm beilegen kann.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Forget origins…</source>
            <translation>Herkunft &amp;vergessen …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Forget where each character of this text came from.</source>
            <translation>Vergessen, woher jedes Zeichen dieses Textes kam.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Models…</source>
            <translation>&amp;Modelle …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Choose, download and remove models.</source>
            <translation>Modelle wählen, herunterladen und entfernen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Open model folder…</source>
            <translation>Modellordner &amp;öffnen …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Use a model from a folder on this machine.</source>
            <translation>Ein Modell aus einem Ordner auf diesem Rechner benutzen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Use a ser&amp;ver…</source>
            <translation>&amp;Server benutzen …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Let a server write the suggestions; your text is sent to it then.</source>
            <translation>Einen Server die Vorschläge schreiben lassen; der Text geht dann dorthin.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Load the model again.</source>
            <translation>Das Modell neu laden.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Teach it your style…</source>
            <translation>&amp;Eigenen Stil beibringen …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Let the model learn from your own texts, on this machine.</source>
            <translation>Das Modell aus eigenen Texten lernen lassen, auf diesem Rechner.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Use my &amp;style</source>
            <translation>Meinen Stil &amp;benutzen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest with the style that was learned from you.</source>
            <translation>Mit dem selbst beigebrachten Stil vorschlagen.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Command palette…</source>
            <translation>&amp;Befehlspalette …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Find any command by a few letters.</source>
            <translation>Jeden Befehl durch einige Buchstaben finden.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Keys…</source>
            <translation>&amp;Tasten …</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what each key does, and change keys.</source>
            <translation>Zeigen, was jede Taste tut, und Tasten ändern.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what the network was last used for.</source>
            <translation>Zeigen, wofür das Netzwerk zuletzt benutzt wurde.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;About GPT-2 Desktop</source>
            <translation>&amp;Über GPT-2 Desktop</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show version and licences.</source>
            <translation>Version und Lizenzen zeigen.</translation>
        </message>
    </context>
</TS>
