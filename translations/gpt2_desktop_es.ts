<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>gpt2_desktop</name>
        <message>
            <location filename="../gpt2_desktop/app/disk_watch.py" />
            <source>{path} cannot be looked at: {why}</source>
            <translation>No se puede examinar {path}: {why}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Western European (Windows-1252)</source>
            <translation>Europa occidental (Windows-1252)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Western European (ISO 8859-1)</source>
            <translation>Europa occidental (ISO 8859-1)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Western European (ISO 8859-15)</source>
            <translation>Europa occidental (ISO 8859-15)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Western European (Mac Roman)</source>
            <translation>Europa occidental (Mac Roman)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Central European (Windows-1250)</source>
            <translation>Europa central (Windows-1250)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Cyrillic (Windows-1251)</source>
            <translation>Cirílico (Windows-1251)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Cyrillic (KOI8-R)</source>
            <translation>Cirílico (KOI8-R)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Greek (Windows-1253)</source>
            <translation>Griego (Windows-1253)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Turkish (Windows-1254)</source>
            <translation>Turco (Windows-1254)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Japanese (Shift JIS)</source>
            <translation>Japonés (Shift JIS)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Korean (EUC-KR)</source>
            <translation>Coreano (EUC-KR)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Chinese (GB 18030)</source>
            <translation>Chino (GB 18030)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Chinese (Big5)</source>
            <translation>Chino (Big5)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Unicode (UTF-16)</source>
            <translation>Unicode (UTF-16)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>UTF-8 with BOM</source>
            <translation>UTF-8 con BOM</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{name} has mixed line endings ({found}); lines you do not change keep theirs</source>
            <translation>{name} tiene finales de línea mezclados ({found}); las líneas sin cambios conservan el suyo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} is not a regular file; choose a text file</source>
            <translation>{path} no es un archivo normal; elegir un archivo de texto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} has {size} MB; files of up to {most} MB can be opened, so split it first</source>
            <translation>{path} tiene {size} MB; se pueden abrir archivos de hasta {most} MB, así que conviene dividirlo antes</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>'{name}' names no encoding; choose one of: utf-8, {names}</source>
            <translation>«{name}» no es el nombre de ninguna codificación; elegir una de: utf-8, {names}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>some bytes would change when saved</source>
            <translation>algunos bytes cambiarían al guardar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} cannot be read as {encoding} ({why}); choose another encoding</source>
            <translation>{path} no se puede leer como {encoding} ({why}); elegir otra codificación</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{character} ({code}, line {line}) cannot be written as {encoding}; save as UTF-8 instead</source>
            <translation>{character} ({code}, línea {line}) no se puede escribir como {encoding}; guardar mejor como UTF-8</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} is a folder; choose a text file</source>
            <translation>{path} es una carpeta; elegir un archivo de texto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} is not UTF-8 (byte {byte} at offset {offset}); choose the encoding it was written in</source>
            <translation>{path} no es UTF-8 (byte {byte} en la posición {offset}); elegir la codificación en la que se escribió</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>line {line} holds half of a character ({code}), which no file can hold; delete it</source>
            <translation>la línea {line} contiene medio carácter ({code}), que ningún archivo puede contener; borrarlo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/downloads.py" />
            <source>the download ended with status {status}; try again</source>
            <translation>la descarga terminó con el estado {status}; intentarlo de nuevo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/downloads.py" />
            <source>the download cannot be started ({why})</source>
            <translation>no se puede iniciar la descarga ({why})</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>PDF file</source>
            <translation>Archivo PDF</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Web page</source>
            <translation>Página web</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>OpenDocument text</source>
            <translation>Texto OpenDocument</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>Word document</source>
            <translation>Documento de Word</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>{name} has no ending that can be exported to; use one of: {kinds}</source>
            <translation>{name} no tiene una extensión a la que se pueda exportar; usar una de: {kinds}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>{path} cannot be exported ({why}); try again</source>
            <translation>no se puede exportar {path} ({why}); intentarlo de nuevo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>no reason was given</source>
            <translation>no se dio ninguna razón</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>Not a regular expression: {why} at character {place}</source>
            <translation>No es una expresión regular: {why} en el carácter {place}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>This regular expression is too large; make it simpler</source>
            <translation>Esta expresión regular es demasiado grande; simplificarla</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>Given up after {seconds} s, it takes too long: make the expression simpler</source>
            <translation>Abandonado tras {seconds} s, tarda demasiado: simplificar la expresión</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>This expression takes too much memory; make it simpler</source>
            <translation>Esta expresión necesita demasiada memoria; simplificarla</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>The replacement cannot be used: {why}</source>
            <translation>El reemplazo no se puede usar: {why}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>Not a regular expression: {why}</source>
            <translation>No es una expresión regular: {why}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>Nothing is suggested while text is selected or composed, or cannot be changed</source>
            <translation>No se sugiere nada mientras hay texto seleccionado o en composición, o si no se puede cambiar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model suggests nothing here</source>
            <translation>El modelo no sugiere nada aquí</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model is sure of nothing here</source>
            <translation>El modelo no está seguro de nada aquí</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model only repeats what you wrote</source>
            <translation>El modelo solo repite lo escrito</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model only repeats what follows</source>
            <translation>El modelo solo repite lo que sigue</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model's next word is not in the dictionary</source>
            <translation>La siguiente palabra del modelo no está en el diccionario</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model suggests only punctuation here</source>
            <translation>El modelo solo sugiere puntuación aquí</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model would begin a new line here</source>
            <translation>El modelo empezaría aquí una línea nueva</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Afrikaans</source>
            <translation>afrikáans</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Amharic</source>
            <translation>amárico</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Arabic</source>
            <translation>árabe</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Azerbaijani</source>
            <translation>azerbaiyano</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Belarusian</source>
            <translation>bielorruso</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Bulgarian</source>
            <translation>búlgaro</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Bengali</source>
            <translation>bengalí</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Bosnian</source>
            <translation>bosnio</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Catalan</source>
            <translation>catalán</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Czech</source>
            <translation>checo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Welsh</source>
            <translation>galés</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Danish</source>
            <translation>danés</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>German</source>
            <translation>alemán</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Greek</source>
            <translation>griego</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>English</source>
            <translation>inglés</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Esperanto</source>
            <translation>esperanto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Spanish</source>
            <translation>español</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Estonian</source>
            <translation>estonio</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Basque</source>
            <translation>euskera</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Persian</source>
            <translation>persa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Finnish</source>
            <translation>finés</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>French</source>
            <translation>francés</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Irish</source>
            <translation>irlandés</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Galician</source>
            <translation>gallego</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Gujarati</source>
            <translation>guyaratí</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Hebrew</source>
            <translation>hebreo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Hindi</source>
            <translation>hindi</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Croatian</source>
            <translation>croata</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Hungarian</source>
            <translation>húngaro</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Armenian</source>
            <translation>armenio</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Indonesian</source>
            <translation>indonesio</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Icelandic</source>
            <translation>islandés</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Italian</source>
            <translation>italiano</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Japanese</source>
            <translation>japonés</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Georgian</source>
            <translation>georgiano</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Kazakh</source>
            <translation>kazajo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Khmer</source>
            <translation>jemer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Kannada</source>
            <translation>canarés</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Korean</source>
            <translation>coreano</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Latin</source>
            <translation>latín</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Lao</source>
            <translation>lao</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Lithuanian</source>
            <translation>lituano</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Latvian</source>
            <translation>letón</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Macedonian</source>
            <translation>macedonio</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Malayalam</source>
            <translation>malayálam</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Mongolian</source>
            <translation>mongol</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Marathi</source>
            <translation>maratí</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Maltese</source>
            <translation>maltés</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Burmese</source>
            <translation>birmano</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Nepali</source>
            <translation>nepalí</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Dutch</source>
            <translation>neerlandés</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Norwegian</source>
            <translation>noruego</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Punjabi</source>
            <translation>punyabí</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Polish</source>
            <translation>polaco</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Portuguese</source>
            <translation>portugués</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Romanian</source>
            <translation>rumano</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Russian</source>
            <translation>ruso</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Sinhala</source>
            <translation>cingalés</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Slovak</source>
            <translation>eslovaco</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Slovenian</source>
            <translation>esloveno</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Somali</source>
            <translation>somalí</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Albanian</source>
            <translation>albanés</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Serbian</source>
            <translation>serbio</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Swedish</source>
            <translation>sueco</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Swahili</source>
            <translation>suajili</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Tamil</source>
            <translation>tamil</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Telugu</source>
            <translation>telugu</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Thai</source>
            <translation>tailandés</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Tagalog</source>
            <translation>tagalo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Turkish</source>
            <translation>turco</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Ukrainian</source>
            <translation>ucraniano</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Urdu</source>
            <translation>urdu</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Uzbek</source>
            <translation>uzbeko</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Vietnamese</source>
            <translation>vietnamita</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Xhosa</source>
            <translation>xhosa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Chinese</source>
            <translation>chino</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Zulu</source>
            <translation>zulú</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Arabic</source>
            <comment>script</comment>
            <translation>árabe</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Cyrillic</source>
            <comment>script</comment>
            <translation>cirílico</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Devanagari</source>
            <comment>script</comment>
            <translation>devanagari</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Ethiopic</source>
            <comment>script</comment>
            <translation>etiópico</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Gurmukhi</source>
            <comment>script</comment>
            <translation>gurmuji</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Latin</source>
            <comment>script</comment>
            <translation>latino</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Myanmar</source>
            <comment>script</comment>
            <translation>birmano</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Odia</source>
            <comment>script</comment>
            <translation>oriya</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Tibetan</source>
            <comment>script</comment>
            <translation>tibetano</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>It knows {languages}.</source>
            <translation>Conoce: {languages}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>The model knows {languages}; this looks like {language}</source>
            <translation>El modelo conoce: {languages}; esto parece: {language}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>The model knows {languages}; this is in {script} letters</source>
            <translation>El modelo conoce: {languages}; la escritura aquí es: {script}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>Importing {name}…</source>
            <translation>Importando {name}…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>{name} is being downloaded; wait for it, or pause it</source>
            <translation>{name} se está descargando; esperar o ponerlo en pausa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>{name} is removed; {size} are free again.</source>
            <translation>{name} se ha eliminado; {size} vuelven a estar libres.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>{name} is imported.</source>
            <translation>{name} se ha importado.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The network has not been used.</source>
            <translation>La red no se ha usado.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Starting</source>
            <translation>Empezando</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Stopping</source>
            <translation>Deteniendo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Reading your text</source>
            <translation>Leyendo el texto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Training</source>
            <translation>Aprendiendo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Writing text to rehearse</source>
            <translation>Escribiendo texto para repasar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Trying the held-out text</source>
            <translation>Probando el texto reservado</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>%n parameter(s)</source>
            <translation>
                <numerusform>%n parámetro</numerusform>
                <numerusform>%n parámetros</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{percent}, {done} of {all}</source>
            <translation>{percent}, {done} de {all}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{hours} h left</source>
            <translation>faltan {hours} h</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The network was last used on {day} at {time}, to fetch {name} from {server}.</source>
            <translation>La red se usó por última vez el {day} a las {time}, para obtener {name} de {server}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The largest that runs well here; {name} has no room on the disk, where {free} are free.</source>
            <translation>El más grande que funciona bien aquí; {name} no cabe en el disco, donde hay {free} libres.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Its files are right, checked by what the model's config asks for.</source>
            <translation>Sus archivos son correctos, comprobados con lo que pide la configuración del modelo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{count} million parameters</source>
            <translation>{count} millones de parámetros</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Asking what there is to fetch</source>
            <translation>Preguntando qué hay que obtener</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Checking what has arrived</source>
            <translation>Comprobando lo que ha llegado</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{why}, trying again in %n s</source>
            <translation>
                <numerusform>{why}, otro intento en %n s</numerusform>
                <numerusform>{why}, otro intento en %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>%n s left</source>
            <translation>
                <numerusform>falta %n s</numerusform>
                <numerusform>faltan %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>%n min left</source>
            <translation>
                <numerusform>falta %n min</numerusform>
                <numerusform>faltan %n min</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The largest that runs well here.</source>
            <translation>El más grande que funciona bien aquí.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The largest that runs well here; {name} would take {needed} of the {free} that are free.</source>
            <translation>El más grande que funciona bien aquí; {name} ocuparía {needed} de los {free} libres.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The largest that runs well here; {name} would write {speed} tokens a second, too slow for ghost text.</source>
            <translation>El más grande que funciona bien aquí; {name} escribiría {speed} tokens por segundo, demasiado lento para el texto fantasma.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Its files are right, checked by the SHA-256 of what was fetched from {source}.</source>
            <translation>Sus archivos son correctos, comprobados con el SHA-256 de lo obtenido de {source}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Its files are right, checked by the SHA-256 of the published {name}.</source>
            <translation>Sus archivos son correctos, comprobados con el SHA-256 del {name} publicado.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Its files are right, checked by the Hub's hashes in the Hugging Face cache.</source>
            <translation>Sus archivos son correctos, comprobados con los hashes del Hub en la caché de Hugging Face.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Counting keystrokes after learning: {done}</source>
            <translation>Contando pulsaciones después de aprender: {done}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{why}, trying again</source>
            <translation>{why}, otro intento</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{size}/s</source>
            <translation>{size}/s</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Counting keystrokes before learning: {done}</source>
            <translation>Contando pulsaciones antes de aprender: {done}</translation>
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
            <translation>Escrito</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Pasted</source>
            <translation>Pegado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Accepted from a suggestion</source>
            <translation>Aceptado de una sugerencia</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Accepted, then edited</source>
            <translation>Aceptado, luego editado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Not recorded</source>
            <translation>Sin registrar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Plain text</source>
            <translation>Texto sin formato</translation>
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
            <translation>De dónde vino este texto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Origin</source>
            <translation>Origen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Characters</source>
            <translation>Caracteres</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Share</source>
            <translation>Parte</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>SHA-256 of the text as UTF-8</source>
            <translation>SHA-256 del texto en UTF-8</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>The editor noted of each character, at the moment it came into the text, whether it was typed, pasted, or accepted from a suggestion of the language model. Spaces and ends of lines are counted like letters.</source>
            <translation>El editor anotó de cada carácter, en el momento en que entró en el texto, si se escribió, se pegó o se aceptó de una sugerencia del modelo de lenguaje. Los espacios y los finales de línea cuentan como letras.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Suggested text that the writer typed by hand counts as typed. An accepted word in which characters were put in, taken out or replaced afterwards counts as accepted, then edited.</source>
            <translation>El texto sugerido que se escribió a mano cuenta como escrito. Una palabra aceptada en la que después se insertaron, quitaron o reemplazaron caracteres cuenta como aceptada, luego editada.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Text that was moved inside the program kept its origin. Text that was there before the record began, or while recording was off, is not recorded.</source>
            <translation>El texto que se movió dentro del programa conservó su origen. El texto que estaba antes de que empezara el registro, o mientras estaba desactivado, no está registrado.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>The record lies on the writer's own machine and can be changed there. It is not signed, and this statement is only as trustworthy as the person who hands it on.</source>
            <translation>El registro está en el equipo de quien escribe y se puede cambiar allí. No está firmado, y esta declaración solo es tan fiable como la persona que la entrega.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>It says how characters came into this editor, not whose idea they were: text can be typed by hand from any source, and pasted text may be the writer's own.</source>
            <translation>Dice cómo llegaron los caracteres a este editor, no de quién fue la idea: se puede escribir a mano texto de cualquier fuente, y el texto pegado puede ser propio.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>{name} has no ending for a statement; use one of: {kinds}</source>
            <translation>{name} no tiene una extensión para una declaración; usar una de: {kinds}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>{date}, {time}</source>
            <translation>{date}, {time}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>How it was measured</source>
            <translation>Cómo se midió</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>What it cannot prove</source>
            <translation>Lo que no puede demostrar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Recording was off when this statement was written.</source>
            <translation>El registro estaba desactivado cuando se escribió esta declaración.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>SHA-256 of the file</source>
            <translation>SHA-256 del archivo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/patience.py" />
            <source>{path} was given up, as its disk did not answer; try again, or choose another place</source>
            <translation>{path} se abandonó porque su disco no respondía; intentarlo de nuevo o elegir otro lugar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the folder or file does not exist; choose another place</source>
            <translation>la carpeta o el archivo no existe; elegir otro lugar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>a part of the path is not a folder; choose another place</source>
            <translation>una parte de la ruta no es una carpeta; elegir otro lugar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>permission denied; choose another place, or change the permissions</source>
            <translation>permiso denegado; elegir otro lugar o cambiar los permisos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>not permitted; choose another place, or change the permissions</source>
            <translation>no está permitido; elegir otro lugar o cambiar los permisos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the disk is read-only; choose another place</source>
            <translation>el disco es de solo lectura; elegir otro lugar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the disk is full; free some space, or choose another disk</source>
            <translation>el disco está lleno; liberar espacio o elegir otro disco</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>your disk quota is used up; free some space, or choose another disk</source>
            <translation>la cuota de disco está agotada; liberar espacio o elegir otro disco</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the file would be larger than allowed there; choose another place</source>
            <translation>el archivo sería más grande de lo permitido allí; elegir otro lugar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the name is too long; choose a shorter one</source>
            <translation>el nombre es demasiado largo; elegir uno más corto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the symbolic links lead in a circle; choose another file</source>
            <translation>los enlaces simbólicos forman un círculo; elegir otro archivo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{why}; try again, or choose another place</source>
            <translation>{why}; intentarlo de nuevo o elegir otro lugar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>cannot save {path}: {reason}</source>
            <translation>no se puede guardar {path}: {reason}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} has {size} bytes after saving instead of {wanted}; save it under another name</source>
            <translation>{path} tiene {size} bytes después de guardar en vez de {wanted}; guardarlo con otro nombre</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} is not a regular file; save under another name</source>
            <translation>{path} no es un archivo normal; guardar con otro nombre</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} is read-only; save under another name, or change the file's permissions</source>
            <translation>{path} es de solo lectura; guardar con otro nombre o cambiar los permisos del archivo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} was not saved: it was given up</source>
            <translation>{path} no se guardó: se abandonó</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path}: no such file; check the name</source>
            <translation>{path}: no existe ese archivo; comprobar el nombre</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>cannot open {path}: {reason}</source>
            <translation>no se puede abrir {path}: {reason}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} is a folder; save under another name</source>
            <translation>{path} es una carpeta; guardar con otro nombre</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} could not be saved ({why}) and is damaged; what it held before is in {backup}</source>
            <translation>{path} no se pudo guardar ({why}) y está dañado; lo que contenía antes está en {backup}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/scoreboard.py" />
            <source>The scoreboard's file was damaged; it is kept as {name}, and counting began anew.</source>
            <translation>El archivo del balance estaba dañado; se conserva como {name}, y la cuenta empezó de nuevo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/scoreboard.py" />
            <source>The scoreboard could not be cleared ({cause}); try again.</source>
            <translation>El balance no se pudo borrar ({cause}); intentarlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/speller.py" />
            <source>Imported: {languages}. Choose it in Edit &gt; Spelling.</source>
            <translation>Importado: {languages}. Se elige en Editar &gt; Ortografía.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/speller.py" />
            <source>{file} cannot be read, so your words are kept only until you quit; look at it.</source>
            <translation>{file} no se puede leer, así que las palabras propias solo se conservan hasta salir; revisarlo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/speller.py" />
            <source>Your words cannot be kept in {file} ({reason}); look at the disk.</source>
            <translation>Las palabras propias no se pueden conservar en {file} ({reason}); revisar el disco.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/speller.py" />
            <source>Spelling is not checked any more: its process ended ({reason}).</source>
            <translation>La ortografía ya no se comprueba: su proceso terminó ({reason}).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/teaching.py" />
            <source>Learning stopped: {why}</source>
            <translation>El aprendizaje se detuvo: {why}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/teaching.py" />
            <source>Learning could not begin ({why}); free some space and try again.</source>
            <translation>El aprendizaje no pudo empezar ({why}); liberar espacio e intentarlo de nuevo.</translation>
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
                <numerusform>%n byte</numerusform>
                <numerusform>%n bytes</numerusform>
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
            <translation>Ficha del modelo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>About {program}</source>
            <translation>Acerca de {program}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>&amp;Program</source>
            <translation>&amp;Programa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>&amp;Licences</source>
            <translation>&amp;Licencias</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Copy &amp;diagnostics</source>
            <translation>&amp;Copiar diagnóstico</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>For a report about a fault: versions, machine, model and settings; no text.</source>
            <translation>Para informar de un fallo: versiones, equipo, modelo y ajustes; ningún texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>A writing assistant on your own machine. MIT licence.</source>
            <translation>Un asistente de escritura en el propio equipo. Licencia MIT.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>GPT-2 is a design of OpenAI's. Qt and PySide6 are used under the LGPL, PyTorch under a BSD licence. The licences of everything in the program are on the next page.</source>
            <translation>GPT-2 es un diseño de OpenAI. Qt y PySide6 se usan bajo la LGPL; PyTorch, bajo una licencia BSD. Las licencias de todo lo que contiene el programa están en la página siguiente.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Diagnostics</source>
            <translation>Diagnóstico</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Parts of the program</source>
            <translation>Partes del programa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>&amp;Starter model</source>
            <translation>&amp;Modelo inicial</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>New versions: {link}. The program never looks for them itself.</source>
            <translation>Versiones nuevas: {link}. El programa nunca las busca por sí mismo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>New versions come from where you got this one. The program never looks for them itself.</source>
            <translation>Las versiones nuevas están donde se obtuvo esta. El programa nunca las busca por sí mismo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Shortcut for '{name}': there is no such action; see Help &gt; Keys.</source>
            <translation>Atajo para «{name}»: no existe esa acción; ver Ayuda &gt; Teclas.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Shortcut for '{name}': '{key}' cannot be used as a key; write it like 'Ctrl+Shift+K'.</source>
            <translation>Atajo para «{name}»: «{key}» no se puede usar como tecla; escribirla como «Ctrl+Shift+K».</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Shortcut for '{name}': '{key}' is already taken by '{owner}'.</source>
            <translation>Atajo para «{name}»: «{key}» ya es de «{owner}».</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n palabra</numerusform>
                <numerusform>%n palabras</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{percent} a token on average (mean log-probability {logprob}, {tokens} tokens).</source>
            <translation>{percent} por token de media (log-probabilidad media {logprob}, {tokens} tokens).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Insert</source>
            <translation>Insertar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Pin</source>
            <comment>verb</comment>
            <translation>Fijar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{words} · {dots} · stopped</source>
            <translation>{words} · {dots} · detenido</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{words}, sure {dots} of {all}, stopped</source>
            <translation>{words}, seguridad {dots} de {all}, detenido</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{words} · {dots}</source>
            <translation>{words} · {dots}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{words}, sure {dots} of {all}</source>
            <translation>{words}, seguridad {dots} de {all}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>How sure the model was: {dots} of {all}; fewer dots are bolder.
{exact}</source>
            <translation>Seguridad del modelo: {dots} de {all}; menos puntos, más atrevido.
{exact}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>How sure the model was: {exact}</source>
            <translation>Seguridad del modelo: {exact}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Enter inserts, P pins, Ctrl+C copies.</source>
            <translation>Intro inserta, P fija, Ctrl+C copia.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Insert ({key})</source>
            <translation>Insertar ({key})</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>The same as another one</source>
            <translation>Igual que otra</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Unpin</source>
            <translation>Soltar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Alternative {number}: {text}</source>
            <translation>Alternativa {number}: {text}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Alternative: {text}</source>
            <translation>Alternativa: {text}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>At the beginning</source>
            <translation>Al principio</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Write alternatives</source>
            <translation>Escribir alternativas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Write several continuations of the text before the cursor.</source>
            <translation>Escribir varias continuaciones del texto anterior al cursor.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Stop writing; what is there stays.</source>
            <translation>Dejar de escribir; lo que hay se queda.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Pinned</source>
            <translation>Fijadas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Press {key}, or the button above, to have several continuations of your text written here.</source>
            <translation>Pulsar {key}, o el botón de arriba, para que se escriban aquí varias continuaciones del texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Press the button above to have several continuations of your text written here.</source>
            <translation>Pulsar el botón de arriba para que se escriban aquí varias continuaciones del texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Press {key}, then 1 to 9, to insert one. Rest the mouse on one to see it in your text.</source>
            <translation>Pulsar {key}, y luego de 1 a 9, para insertar una. Dejar el ratón sobre una para verla en el texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>In this panel, the keys 1 to 9 insert one. Rest the mouse on one to see it in your text.</source>
            <translation>En este panel, las teclas de 1 a 9 insertan una. Dejar el ratón sobre una para verla en el texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Writing…</source>
            <translation>Escribiendo…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Regenerate</source>
            <translation>Reescribir</translation>
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
            <translation>El final del texto que estas continúan.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>The end of the text that these continue.
Seed {seed} makes them again.</source>
            <translation>El final del texto que estas continúan.
La semilla {seed} las repite.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/announcing.py" />
            <source>A new line</source>
            <translation>Una línea nueva</translation>
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
                <numerusform>%n alternativa</numerusform>
                <numerusform>%n alternativas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/announcing.py" />
            <source>No suggestion</source>
            <translation>Sin sugerencia</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/announcing.py" />
            <source>No alternatives</source>
            <translation>Sin alternativas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/commands.py" />
            <source>Type a command</source>
            <translation>Escribir una orden</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <source>{name}: window and disk</source>
            <translation>{name}: ventana y disco</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>Differences</source>
            <translation>Diferencias</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <source>Nothing differs: only line endings, or bytes that are not text, are others.</source>
            <translation>Nada difiere: solo los finales de línea, o bytes que no son texto, son otros.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <source>only in the window</source>
            <translation>solo en la ventana</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <source>only on the disk</source>
            <translation>solo en el disco</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>Words written in this session: {session}; today: {today}.</source>
            <translation>Palabras escritas en esta sesión: {session}; hoy: {today}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>{written} of {goal}</source>
            <translation>{written} de {goal}</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>{part} of %n word(s)</source>
            <translation>
                <numerusform>{part} de %n palabra</numerusform>
                <numerusform>{part} de %n palabras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n carácter</numerusform>
                <numerusform>%n caracteres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>%n párrafo</numerusform>
                <numerusform>%n párrafos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>Selected: {words}, {characters}, {paragraphs}; to read: {time}.</source>
            <translation>Selección: {words}, {characters}, {paragraphs}; lectura: {time}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>In all: {words}, {characters}, {paragraphs}; to read: {time}.</source>
            <translation>En total: {words}, {characters}, {paragraphs}; lectura: {time}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>less than a minute</source>
            <translation>menos de un minuto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>nothing to read</source>
            <translation>nada que leer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>{words} · {written}/{goal} today</source>
            <translation>{words} · {written}/{goal} hoy</translation>
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
            <translation>Recuento de palabras</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Written in this session</source>
            <translation>Escrito en esta sesión</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Written today</source>
            <translation>Escrito hoy</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>%n word(s); goal</source>
            <translation>
                <numerusform>%n palabra; objetivo</numerusform>
                <numerusform>%n palabras; objetivo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>{goal}, reached</source>
            <translation>{goal}, alcanzado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <location filename="../gpt2_desktop/ui/editor.py" />
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>{part}, {what}: {value}</source>
            <translation>{part}, {what}: {value}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Selection</source>
            <translation>Selección</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Paragraphs</source>
            <translation>Párrafos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Time to read</source>
            <translation>Tiempo de lectura</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Save the text</source>
            <translation>Guardar el texto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Export the text</source>
            <translation>Exportar el texto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Write a statement of origin</source>
            <translation>Escribir una declaración de origen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Choose the folder of a GPT-2 model</source>
            <translation>Elegir la carpeta de un modelo GPT-2</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Import a dictionary</source>
            <translation>Importar un diccionario</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Choose a folder with your texts</source>
            <translation>Elegir una carpeta con textos propios</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Choose an archive with a GPT-2 model</source>
            <translation>Elegir un archivo comprimido con un modelo GPT-2</translation>
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
            <translation>«{model}» puede ser privado, o estar abierto solo a quien aceptó sus condiciones.
Pegar un token de la propia cuenta de Hugging Face. Se guarda en el llavero del sistema.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Keep and download</source>
            <translation>Guardar y descargar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Which encoding?</source>
            <translation>¿Qué codificación?</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>“{name}” is not UTF-8 text.
Choose the encoding that it was written in:</source>
            <translation>«{name}» no es texto UTF-8.
Elegir la codificación en la que se escribió:</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Open</source>
            <comment>verb</comment>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Open text files</source>
            <translation>Abrir archivos de texto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Dictionaries for Hunspell</source>
            <translation>Diccionarios para Hunspell</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Choose your texts</source>
            <translation>Elegir textos propios</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Archives</source>
            <translation>Archivos comprimidos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>{name} was removed or renamed by another program. Its text is still here, unsaved.</source>
            <translation>{name} fue eliminado o renombrado por otro programa. Su texto sigue aquí, sin guardar.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>{name} is not saved yet: its disk does not answer. Write on; your text is kept for recovery. Wait, or save it to another disk.</source>
            <translation>{name} aún no se ha guardado: su disco no responde. Se puede seguir escribiendo; el texto se conserva para recuperarlo. Esperar, o guardarlo en otro disco.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <location filename="../gpt2_desktop/ui/opening.py" />
            <source>{name} cannot be read yet: its disk does not answer. Wait, or give it up.</source>
            <translation>{name} aún no se puede leer: su disco no responde. Esperar, o abandonar.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>{name} was changed by another program. You have unsaved changes.</source>
            <translation>{name} fue cambiado por otro programa. Hay cambios sin guardar.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>{name} was changed by another program.</source>
            <translation>{name} fue cambiado por otro programa.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Reload</source>
            <translation>&amp;Recargar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>&amp;Keep mine</source>
            <translation>Conservar &amp;lo mío</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>Save &amp;again</source>
            <translation>&amp;Guardar de nuevo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <location filename="../gpt2_desktop/ui/help.py" />
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <location filename="../gpt2_desktop/ui/session_keeper.py" />
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>&amp;Later</source>
            <translation>&amp;Más tarde</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>&amp;Compare…</source>
            <translation>&amp;Comparar…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save &amp;as…</source>
            <translation>G&amp;uardar como…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>Save &amp;elsewhere…</source>
            <translation>Guardar &amp;en otro sitio…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <location filename="../gpt2_desktop/ui/opening.py" />
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Give up</source>
            <translation>A&amp;bandonar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>Untitled {number}</source>
            <translation>Sin título {number}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>Untitled</source>
            <translation>Sin título</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>{path} was changed by another program; reload it, or save under another name</source>
            <translation>{path} fue cambiado por otro programa; recargarlo o guardar con otro nombre</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>{name} is as it was saved last. Undo brings your changes back.</source>
            <translation>{name} está como se guardó por última vez. Deshacer recupera los cambios.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>What {name} held before could not be kept ({reason}).</source>
            <translation>Lo que {name} contenía antes no se pudo conservar ({reason}).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/editor_tools.py" />
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>Outline</source>
            <translation>Esquema</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/fields.py" />
            <source>Clear</source>
            <comment>field</comment>
            <translation>Vaciar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/file_claim.py" />
            <source>{name} is open in another window too (process {pid}, since {since}). Write in one of them only.</source>
            <translation>{name} también está abierto en otra ventana (proceso {pid}, desde {since}). Escribir solo en una de ellas.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/file_claim.py" />
            <source>{name} is open on {host} too (since {since}). Write in one place only.</source>
            <translation>{name} también está abierto en {host} (desde {since}). Escribir solo en un lugar.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Find and replace</source>
            <translation>Buscar y reemplazar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace with</source>
            <translation>Reemplazar con</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Match case</source>
            <translation>Distinguir mayúsculas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Word</source>
            <translation>Palabra</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Whole words only</source>
            <translation>Solo palabras completas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Regular expression; the replacement may use \1 or \g&lt;name&gt;</source>
            <translation>Expresión regular; el reemplazo puede usar \1 o \g&lt;name&gt;</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>In selection</source>
            <translation>En la selección</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Only inside the text that is selected now</source>
            <translation>Solo dentro del texto que está seleccionado ahora</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>All texts</source>
            <translation>Todos los textos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>In all open texts</source>
            <translation>En todos los textos abiertos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Previous match (Shift+Enter)</source>
            <translation>Resultado anterior (Mayús+Intro)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Next match (Enter)</source>
            <translation>Resultado siguiente (Intro)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace this match and go to the next (Enter in the field)</source>
            <translation>Reemplazar este resultado e ir al siguiente (Intro en el campo)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace all</source>
            <translation>Reemplazar todo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace every match; one undo takes all of it back</source>
            <translation>Reemplazar todos los resultados; un solo deshacer lo revierte todo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <location filename="../gpt2_desktop/ui/palette.py" />
            <source>Matches</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>{place} of {count}</source>
            <translation>{place} de {count}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>{found}, {elsewhere} in other texts</source>
            <translation>{found}, {elsewhere} en otros textos</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>%n replaced</source>
            <translation>
                <numerusform>%n reemplazado</numerusform>
                <numerusform>%n reemplazados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>Select the text to search in first</source>
            <translation>Seleccionar primero el texto en el que buscar</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>%n found</source>
            <translation>
                <numerusform>%n encontrado</numerusform>
                <numerusform>%n encontrados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>{found}, {replaced}</source>
            <translation>{found}, {replaced}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>{found}, went on at the other end</source>
            <translation>{found}, siguió por el otro extremo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>The file’s encoding is {encoding}, its line endings are {newline}. Saving keeps both.</source>
            <translation>La codificación del archivo es {encoding}, sus finales de línea son {newline}. Al guardar se conservan ambos.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>mixed</source>
            <translation>mezclados</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>{encoding} · {newline}</source>
            <translation>{encoding} · {newline}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>Encoding and line endings</source>
            <translation>Codificación y finales de línea</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>&amp;Read the file again as</source>
            <translation>&amp;Leer el archivo de nuevo como</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>&amp;Convert to</source>
            <translation>&amp;Convertir a</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>Line endings {name} ({system})</source>
            <translation>Finales de línea {name} ({system})</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/full_screen.py" />
            <source>{key} leaves full screen</source>
            <translation>{key} sale de pantalla completa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/handing_on.py" />
            <source>Exporting to {name}…</source>
            <translation>Exportando a {name}…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/handing_on.py" />
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/handing_on.py" />
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/handing_on.py" />
            <source>Exported to {path}</source>
            <translation>Exportado a {path}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/handing_on.py" />
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/help.py" />
            <source>The program crashed the last time. A report for its developers, without any of your text, can be copied.</source>
            <translation>El programa falló la última vez. Se puede copiar un informe para sus desarrolladores, sin nada del texto propio.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/help.py" />
            <source>&amp;Copy the report</source>
            <translation>&amp;Copiar el informe</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/help.py" />
            <source>&amp;Forget it</source>
            <translation>&amp;Olvidarlo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Alternatives</source>
            <translation>Alternativas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>{name}[*] — GPT-2 Desktop</source>
            <translation>{name}[*] — GPT-2 Desktop</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>takes it</source>
            <translation>lo acepta</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>takes one word</source>
            <translation>acepta una palabra</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>hides it</source>
            <translation>lo oculta</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>writes several continuations</source>
            <translation>escribe varias continuaciones</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>MIT licence</source>
            <translation>Licencia MIT</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Apache licence</source>
            <translation>Licencia Apache</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Comes with the program</source>
            <translation>Viene con el programa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>On this machine</source>
            <translation>En este equipo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>In the Hugging Face cache</source>
            <translation>En la caché de Hugging Face</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>In a folder of yours</source>
            <translation>En una carpeta propia</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Begun</source>
            <translation>Empezado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Not downloaded</source>
            <translation>No descargado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Download</source>
            <comment>verb</comment>
            <translation>Descargar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Pause</source>
            <comment>verb</comment>
            <translation>Pausa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Token…</source>
            <translation>Token…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Download of {name}</source>
            <translation>Descarga de {name}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Remove it? That frees {size}.</source>
            <translation>¿Eliminarlo? Eso libera {size}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>recommended</source>
            <translation>recomendado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>{precision}: {size} of memory</source>
            <translation>{precision}: {size} de memoria</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>{done} of {all} have arrived</source>
            <translation>han llegado {done} de {all}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>{place}, files checked on {day}</source>
            <translation>{place}, archivos comprobados el {day}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>{place}. Takes more memory than is free now</source>
            <translation>{place}. Ocupa más memoria de la que hay libre ahora</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>in use</source>
            <translation>en uso</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>takes {size} of memory</source>
            <translation>ocupa {size} de memoria</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>From {source}</source>
            <translation>De {source}</translation>
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
            <translation>Los modelos se descargan de uno en uno</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>about {speed} tokens/s</source>
            <translation>unos {speed} tokens/s</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>The speed was measured here.</source>
            <translation>La velocidad se midió aquí.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>The speed is an estimate.</source>
            <translation>La velocidad es una estimación.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view.py" />
            <source>Reading: {share}</source>
            <translation>Leyendo: {share}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view.py" />
            <source>There is no word at the cursor.</source>
            <translation>No hay ninguna palabra en el cursor.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Model's view</source>
            <translation>Vista del modelo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <source>Among the model's guesses, each word was:</source>
            <translation>Entre las previsiones del modelo, cada palabra estaba:</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <source>End the model's view</source>
            <translation>Salir de la vista del modelo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <source>Put the cursor on a word, or the mouse over it, for its figures.</source>
            <translation>Poner el cursor en una palabra, o el ratón sobre ella, para ver sus cifras.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <source>Figures</source>
            <translation>Cifras</translation>
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
            <translation>{name} está en este equipo, con sus archivos comprobados. ¿Escribir con él desde ahora?</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>&amp;Download it</source>
            <translation>&amp;Descargarlo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>{name}, waiting</source>
            <translation>{name}, esperando</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>{name}</source>
            <translation>{name}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>{name} {percent}, waiting</source>
            <translation>{name} {percent}, esperando</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>{name} is on this machine, its files checked.</source>
            <translation>{name} está en este equipo, con sus archivos comprobados.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Network: not used yet</source>
            <translation>&amp;Red: aún no se ha usado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>&amp;Network: last used on {day}</source>
            <translation>&amp;Red: usada el {day}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Use it</source>
            <translation>&amp;Usarlo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>&amp;Load it</source>
            <translation>&amp;Cargarlo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>{device}: {machine}, {size} of memory free</source>
            <translation>{device}: {machine}, {size} de memoria libre</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>{device}: {machine}</source>
            <translation>{device}: {machine}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Looking at what there is…</source>
            <translation>Mirando lo que hay…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>someone/gpt2</source>
            <translation>alguien/gpt2</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Another model, by its repository on the Hugging Face Hub</source>
            <translation>Otro modelo, por su repositorio en el Hub de Hugging Face</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Repository of the Hugging Face Hub</source>
            <translation>Repositorio del Hub de Hugging Face</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Models run on {machine}, in {precision}.</source>
            <translation>Los modelos funcionan en {machine}, en {precision}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>{name}: asking what there is to fetch</source>
            <translation>{name}: preguntando qué hay que obtener</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>From a &amp;folder…</source>
            <translation>&amp;De una carpeta…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>From an &amp;archive…</source>
            <translation>De &amp;un archivo comprimido…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/notice_bar.py" />
            <source>Notice</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/notice_bar.py" />
            <location filename="../gpt2_desktop/ui/tab_bar.py" />
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <location filename="../gpt2_desktop/ui/welcome.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origin_legend.py" />
            <source>Looks of the origins</source>
            <translation>Aspecto de los orígenes</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>Forget where each character of {name} came from, here and on the disk? This cannot be undone.</source>
            <translation>¿Olvidar de dónde vino cada carácter de {name}, aquí y en el disco? Esto no se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>{origin}: {count} ({share})</source>
            <translation>{origin}: {count} ({share})</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>{share} accepted</source>
            <translation>{share} aceptado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>The statement was written to {path}</source>
            <translation>La declaración se escribió en {path}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>&amp;Forget</source>
            <translation>&amp;Olvidar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>&amp;Keep</source>
            <translation>&amp;Conservar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>A record of origins in {folder} cannot be removed ({reason}); remove it by hand.</source>
            <translation>Un registro de orígenes en {folder} no se puede eliminar ({reason}); eliminarlo a mano.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>(no words)</source>
            <translation>(sin palabras)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>No headings yet.

A line that begins with # and a space is one; ## is one below it.</source>
            <translation>Aún no hay títulos.

Una línea que empieza con # y un espacio es uno; ## es uno por debajo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>Go to a heading</source>
            <translation>Ir a un título</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>There are no headings; a line that begins with # is one</source>
            <translation>No hay títulos; una línea que empieza con # es uno</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>Your words</source>
            <translation>Palabras propias</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>Find a word</source>
            <translation>Buscar una palabra</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>Words that you added</source>
            <translation>Palabras añadidas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>You have added no words yet. Right-click a marked word to do so.</source>
            <translation>Aún no se ha añadido ninguna palabra. Un clic derecho en una palabra marcada la añade.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>&amp;Remove</source>
            <translation>&amp;Eliminar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/palette.py" />
            <source>Nothing matches.</source>
            <translation>Nada coincide.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recent_menu.py" />
            <source>Open a recent file</source>
            <translation>Abrir un archivo reciente</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recent_menu.py" />
            <source>No file was opened yet</source>
            <translation>Aún no se ha abierto ningún archivo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_keeper.py" />
            <source>Unsaved text cannot be kept for recovery ({why}); save it now.</source>
            <translation>El texto sin guardar no se puede conservar para recuperarlo ({why}); guardarlo ahora.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>a text without a name (“{words}…”)</source>
            <translation>un texto sin nombre («{words}…»)</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>Unsaved changes to %n text(s) were kept: {names}.</source>
            <translation>
                <numerusform>Se conservaron cambios sin guardar de %n texto: {names}.</numerusform>
                <numerusform>Se conservaron cambios sin guardar de %n textos: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>{names} and more</source>
            <translation>{names} y más</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>Unsaved changes to {name} from {day}, {time}, were kept.</source>
            <translation>Se conservaron cambios sin guardar de {name}, del {day}, {time}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>&amp;Restore all</source>
            <translation>Restaurar &amp;todos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>&amp;One by one</source>
            <translation>&amp;Uno a uno</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>&amp;Restore</source>
            <translation>&amp;Restaurar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>&amp;Discard</source>
            <translation>&amp;Descartar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/rephrasing.py" />
            <source>Put the cursor on a word to rephrase from there.</source>
            <translation>Poner el cursor en una palabra para reformular desde ahí.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>none yet</source>
            <translation>ninguna aún</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Other files</source>
            <translation>Otros archivos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <location filename="../gpt2_desktop/ui/scoreboard_plot.py" />
            <source>Words saved</source>
            <translation>Palabras ahorradas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Keystrokes saved</source>
            <translation>Pulsaciones ahorradas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Shown</source>
            <translation>Mostradas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Taken</source>
            <translation>Aceptadas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Wrong</source>
            <translation>Erróneas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Wait in ms</source>
            <translation>Espera en ms</translation>
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
            <translation>Balance</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>All days</source>
            <translation>Todos los días</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Plot</source>
            <translation>Gráfico</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Count on this machine what suggestions save; no text is kept</source>
            <translation>Contar en este equipo lo que ahorran las sugerencias; no se conserva texto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Clear…</source>
            <translation>Borrar…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Forget all figures</source>
            <translation>Olvidar todas las cifras</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Keep them</source>
            <translation>Conservarlas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Figures by day and kind of document</source>
            <translation>Cifras por día y tipo de documento</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>The last {days} days</source>
            <translation>Los últimos {days} días</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>This cannot be undone.</source>
            <translation>Esto no se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Words saved, net</source>
            <translation>Palabras ahorradas, neto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Keystrokes saved, net</source>
            <translation>Pulsaciones ahorradas, neto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Share of all keystrokes</source>
            <translation>Parte de todas las pulsaciones</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Suggestions shown</source>
            <translation>Sugerencias mostradas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Taken: whole, by word, by sentence</source>
            <translation>Aceptadas: enteras, por palabra, por frase</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Wait: half within, 95 of 100 within</source>
            <translation>Espera: la mitad en, 95 de 100 en</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_plot.py" />
            <source>Most words saved: {words}, on {day}.</source>
            <translation>Más palabras ahorradas: {words}, el {day}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_plot.py" />
            <source>Plot of words saved by day, and of waits</source>
            <translation>Gráfico de palabras ahorradas por día, y de esperas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_plot.py" />
            <source>Nothing has been counted yet.</source>
            <translation>Aún no se ha contado nada.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_plot.py" />
            <source>Wait in ms: half come within, and 95 of 100</source>
            <translation>Espera en ms: la mitad llega antes, y 95 de 100</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/search_thread.py" />
            <source>The search failed; the log says why</source>
            <translation>La búsqueda falló; el registro dice por qué</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>Use a server</source>
            <translation>Usar un servidor</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>Where this machine is too small for the larger models, a server can write the suggestions: vLLM, SGLang, llama.cpp and others that answer as OpenAI's completions do.</source>
            <translation>Donde este equipo es demasiado pequeño para los modelos grandes, un servidor puede escribir las sugerencias: vLLM, SGLang, llama.cpp y otros que responden como las completions de OpenAI.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>{address}, or {local}</source>
            <translation>{address} o {local}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>The server's first</source>
            <translation>El primero del servidor</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>If it asks for one; kept in the system's keyring</source>
            <translation>Si la pide; se guarda en el llavero del sistema</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>I agree that the text before my cursor is sent to this server while I write.</source>
            <translation>Acepto que el texto anterior al cursor se envíe a este servidor mientras escribo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>C&amp;onnect</source>
            <translation>C&amp;onectar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>&amp;Address</source>
            <translation>&amp;Dirección</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Model</source>
            <translation>&amp;Modelo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>&amp;Key</source>
            <translation>&amp;Clave</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_flow.py" />
            <source>This system has no keyring: the server's key is forgotten when the program ends.</source>
            <translation>Este sistema no tiene llavero: la clave del servidor se olvida al cerrar el programa.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/session_keeper.py" />
            <source>The files that were open were not opened again: the last start ended in the middle of it.</source>
            <translation>Los archivos que estaban abiertos no se abrieron de nuevo: el último inicio terminó en medio de ello.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/session_keeper.py" />
            <source>These files are not there any more: {names}</source>
            <translation>Estos archivos ya no están: {names}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/session_keeper.py" />
            <source>&amp;Open them</source>
            <translation>&amp;Abrirlos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Find a setting</source>
            <translation>Buscar un ajuste</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>All settings have their defaults again.</source>
            <translation>Todos los ajustes tienen de nuevo su valor predeterminado.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>No setting matches.</source>
            <translation>Ningún ajuste coincide.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Reset all</source>
            <translation>Restablecer todo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Give every setting its default; can be undone.</source>
            <translation>Dar a cada ajuste su valor predeterminado; se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Preset. {values}</source>
            <translation>Preajuste. {values}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Unfolded</source>
            <translation>Desplegado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Folded</source>
            <translation>Plegado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>The model is loaded again.</source>
            <translation>El modelo se carga de nuevo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>Takes effect at the next start.</source>
            <translation>Tiene efecto en el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>“{value}”</source>
            <translation>«{value}»</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>Reset “{option}” to {value}</source>
            <translation>Restablecer «{option}» a {value}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>on</source>
            <translation>activado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>off</source>
            <translation>desactivado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>None; divide several by commas</source>
            <translation>Ninguno; separar con comas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>Default</source>
            <translation>Predeterminado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/sheets.py" />
            <source>{path} (not saved)</source>
            <translation>{path} (sin guardar)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/sheets.py" />
            <source>{name}, not saved</source>
            <translation>{name}, sin guardar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Search actions and keys</source>
            <translation>Buscar acciones y teclas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Actions and their keys</source>
            <translation>Acciones y sus teclas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>&amp;Change…</source>
            <translation>&amp;Cambiar…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Then press the new keys</source>
            <translation>Después, pulsar las teclas nuevas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Re&amp;move</source>
            <translation>&amp;Eliminar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Take the action's keys away</source>
            <translation>Quitar las teclas de la acción</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>&amp;Default</source>
            <translation>&amp;Predeterminado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Give the action its usual keys again</source>
            <translation>Devolver a la acción sus teclas habituales</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>&amp;Use</source>
            <translation>&amp;Usar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Use as &amp;well</source>
            <translation>Usar &amp;también</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Keep the keys that the action has, too</source>
            <translation>Conservar también las teclas que tiene la acción</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>&amp;All to default</source>
            <translation>T&amp;odo predeterminado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>{key} writes text and cannot be a shortcut; add Ctrl or Alt, or take a function key.</source>
            <translation>{key} escribe texto y no puede ser un atajo; añadir Ctrl o Alt, o elegir una tecla de función.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>New keys</source>
            <translation>Teclas nuevas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Press the keys for “{action}”.</source>
            <translation>Pulsar las teclas para «{action}».</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>{key} is its key already.</source>
            <translation>{key} ya es su tecla.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Your own</source>
            <translation>Elección propia</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>{key} is taken by “{action}”, which loses it if you use it here.</source>
            <translation>{key} es de «{action}», que la pierde si se usa aquí.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>{key} is free.</source>
            <translation>{key} está libre.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_menu.py" />
            <source>Looking for suggestions…</source>
            <translation>Buscando sugerencias…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_menu.py" />
            <source>Add “{word}” to the &amp;dictionary</source>
            <translation>&amp;Añadir «{word}» al diccionario</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_menu.py" />
            <source>&amp;Ignore in this text</source>
            <translation>&amp;Ignorar en este texto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_menu.py" />
            <source>No suggestions</source>
            <translation>Sin sugerencias</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_tools.py" />
            <source>&amp;Automatic ({language})</source>
            <translation>A&amp;utomático ({language})</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_tools.py" />
            <source>&amp;Automatic</source>
            <translation>&amp;Automático</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_tools.py" />
            <source>No other word is spelled wrong</source>
            <translation>Ninguna otra palabra está mal escrita</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_tools.py" />
            <source>No word that is spelled wrong is at the cursor</source>
            <translation>No hay ninguna palabra mal escrita en el cursor</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Nothing was suggested for a while, so the model gave its memory back. It comes again as you write.</source>
            <translation>No se sugirió nada durante un rato, así que el modelo devolvió su memoria. Vuelve al escribir.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Suggestion</source>
            <translation>Sugerencia</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Which of the suggestions is shown</source>
            <translation>Cuál de las sugerencias se muestra</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>How fast the model wrote last</source>
            <translation>Con qué rapidez escribió el modelo la última vez</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Learning your style</source>
            <translation>Aprendiendo el estilo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Power</source>
            <translation>Energía</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Download</source>
            <comment>noun</comment>
            <translation>Descarga</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>{parameters}, reads up to %n token(s).</source>
            <translation>
                <numerusform>{parameters}, lee hasta %n token.</numerusform>
                <numerusform>{parameters}, lee hasta %n tokens.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Runs on {machine}, in {precision}.</source>
            <translation>Funciona en {machine}, en {precision}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>{number}/{count}</source>
            <translation>{number}/{count}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>text goes to {server}</source>
            <translation>el texto va a {server}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>The text before the cursor is sent to {server}, which writes the suggestions.</source>
            <translation>El texto anterior al cursor se envía a {server}, que escribe las sugerencias.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>battery: only when asked</source>
            <translation>batería: solo a petición</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>On the battery nothing is suggested unless you ask (Settings &gt; Power).</source>
            <translation>Con batería no se sugiere nada salvo a petición (Ajustes &gt; Energía).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>battery: lighter</source>
            <translation>batería: más ligero</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>On the battery suggestions come after a short pause, and are short (Settings &gt; Power).</source>
            <translation>Con batería las sugerencias llegan tras una breve pausa y son cortas (Ajustes &gt; Energía).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Runs on {machine}.</source>
            <translation>Funciona en {machine}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>The model runs on this machine and your text stays here.</source>
            <translation>El modelo funciona en este equipo y el texto se queda aquí.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Loading model…</source>
            <translation>Cargando el modelo…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>online</source>
            <translation>en línea</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>A model is being downloaded. Your text stays here.</source>
            <translation>Se está descargando un modelo. El texto se queda aquí.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>offline</source>
            <translation>sin conexión</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>The model rests</source>
            <translation>El modelo descansa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>No model</source>
            <translation>Sin modelo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Suggests</source>
            <translation>Sugiere</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Suggests while typing</source>
            <translation>Sugiere al escribir</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Suggests on a pause</source>
            <translation>Sugiere en las pausas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Suggests only when asked</source>
            <translation>Sugiere a petición</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Nothing is suggested but when you ask. Click to have suggestions again.</source>
            <translation>No se sugiere nada, salvo a petición. Un clic devuelve las sugerencias.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Snoozed</source>
            <translation>Silenciado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Snoozed until {time}</source>
            <translation>Silenciado hasta las {time}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Paused after Esc</source>
            <translation>En pausa tras Esc</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>You dismissed ghost text several times: nothing is suggested for %n second(s). Click to have it as usual.</source>
            <translation>
                <numerusform>El texto fantasma se ocultó varias veces: no se sugiere nada durante %n segundo. Un clic lo devuelve a lo habitual.</numerusform>
                <numerusform>El texto fantasma se ocultó varias veces: no se sugiere nada durante %n segundos. Un clic lo devuelve a lo habitual.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Slower after Esc</source>
            <translation>Más lento tras Esc</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>You dismissed ghost text several times: it comes {seconds} s later than usual. Click to have it as usual.</source>
            <translation>El texto fantasma se ocultó varias veces: llega {seconds} s más tarde de lo habitual. Un clic lo devuelve a lo habitual.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>When ghost text comes. Click to change it, or to snooze.</source>
            <translation>Cuándo llega el texto fantasma. Un clic permite cambiarlo o silenciarlo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/tab_bar.py" />
            <source>Open texts</source>
            <translation>Textos abiertos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>My style</source>
            <translation>Mi estilo</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>{text} · %n minute(s) left at most</source>
            <translation>
                <numerusform>{text} · falta %n minuto como mucho</numerusform>
                <numerusform>{text} · faltan %n minutos como mucho</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Choices that it hesitates between</source>
            <translation>Opciones entre las que duda</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Bits that it needs for a letter</source>
            <translation>Bits que necesita por letra</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Keystrokes it saves</source>
            <translation>Pulsaciones que ahorra</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>{text} · less than a minute left at most</source>
            <translation>{text} · falta menos de un minuto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Teach it your style</source>
            <translation>Enseñarle el propio estilo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>The model learns from what you have written: mails, essays, chapters. It does so on this machine while you go on writing. Your text is only read, never copied, and nothing leaves this machine. At the end you see what it brought and decide whether it is used.</source>
            <translation>El modelo aprende de lo que se ha escrito: correos, ensayos, capítulos. Lo hace en este equipo mientras se sigue escribiendo. El texto solo se lee, nunca se copia, y nada sale de este equipo. Al final se ve qué ha aportado y se decide si se usa.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Texts to learn from</source>
            <translation>Textos de los que aprender</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Add files or a folder,
or drop them here.</source>
            <translation>Añadir archivos o una carpeta,
o soltarlos aquí.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Add &amp;files…</source>
            <translation>Añad&amp;ir archivos…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Add f&amp;older…</source>
            <translation>A&amp;ñadir carpeta…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Take out</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Learn</source>
            <translation>&amp;Aprender</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Pause</source>
            <translation>&amp;Pausa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>End it and remove what was learned so far</source>
            <translation>Terminar y eliminar lo aprendido hasta ahora</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Throw away</source>
            <translation>&amp;Desechar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Switch off</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Delete it and everything that was made from it; your texts stay as they are</source>
            <translation>Eliminarlo con todo lo que se hizo a partir de él; los textos quedan como están</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Step {step} of {steps}</source>
            <translation>Paso {step} de {steps}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>a little</source>
            <translation>un poco</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>“{name}” is learned: your words come {gain} less unexpected to it.</source>
            <translation>«{name}» está aprendido: las palabras propias le resultan {gain} menos inesperadas.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Styles on this machine</source>
            <translation>Estilos en este equipo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Text, Markdown, Word, OpenDocument, web pages and mailboxes. {characters} characters, a third of a novel, are a good beginning. It takes from a few minutes to half an hour.</source>
            <translation>Texto, Markdown, Word, OpenDocument, páginas web y buzones. {characters} caracteres, un tercio de una novela, son un buen comienzo. Tarda de unos minutos a media hora.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Close this and go on writing: it goes on in the background, at low priority. If you quit the program, it is kept and can go on at the next start.</source>
            <translation>Se puede cerrar esto y seguir escribiendo: continúa en segundo plano, con prioridad baja. Al salir del programa se conserva y puede continuar en el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Measured on a part of your text that it did not learn from:</source>
            <translation>Medido en una parte del texto de la que no aprendió:</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>You can switch it off at any time under Model, and remove it here.</source>
            <translation>Se puede desactivar en cualquier momento en Modelo, y eliminar aquí.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>{name}  ·  in use</source>
            <translation>{name}  ·  en uso</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>It needs {bits} bits for each letter of yours so far.</source>
            <translation>Hasta ahora necesita {bits} bits por cada letra.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>G&amp;o on</source>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>before</source>
            <translation>antes</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>after</source>
            <translation>después</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Learning</source>
            <translation>Aprendiendo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Learning {percent}</source>
            <translation>Aprendiendo {percent}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Learning stops</source>
            <translation>El aprendizaje se detiene</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Learning paused</source>
            <translation>Aprendizaje en pausa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Style learned</source>
            <translation>Estilo aprendido</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>The model has learned “{name}”. See what it brought before you use it.</source>
            <translation>El modelo ha aprendido «{name}». Conviene ver qué ha aportado antes de usarlo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>&amp;Show</source>
            <translation>M&amp;ostrar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>Save the changes to “{name}”? They are lost if you do not save them.</source>
            <translation>¿Guardar los cambios de «{name}»? Si no se guardan, se pierden.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>Save the changes to these texts? They are lost if you do not save them.
{names}</source>
            <translation>¿Guardar los cambios de estos textos? Si no se guardan, se pierden.
{names}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>Unsaved changes</source>
            <translation>Cambios sin guardar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>&amp;Save all</source>
            <translation>&amp;Guardar todos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>&amp;Discard all</source>
            <translation>Descartar &amp;todos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>Earlier versions of {name}</source>
            <translation>Versiones anteriores de {name}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Earlier versions</source>
            <translation>Versiones anteriores</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>&amp;Restore this version</source>
            <translation>&amp;Restaurar esta versión</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>{size} bytes</source>
            <translation>{size} bytes</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>Underlined: only in the earlier version. Struck out: only in the text as it is now.</source>
            <translation>Subrayado: solo en la versión anterior. Tachado: solo en el texto actual.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>There are no earlier versions of this text yet. Each save keeps the version before it.</source>
            <translation>Aún no hay versiones anteriores de este texto. Cada guardado conserva la versión previa.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>Nothing differs.</source>
            <translation>Nada difiere.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/welcome.py" />
            <source>Any key closes this.</source>
            <translation>Cualquier tecla cierra esto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/welcome.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Welcome</source>
            <translation>Bienvenida</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/welcome.py" />
            <source>Type, and grey text continues yours.</source>
            <translation>Al escribir, un texto gris continúa.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/welcome.py" />
            <source>Don't show again</source>
            <translation>No mostrar más</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>1 in {number}</source>
            <translation>1 de cada {number}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>“{word}”: rank {rank}, probability {probability}; likelier: {words}</source>
            <translation>«{word}»: puesto {rank}, probabilidad {probability}; más probables: {words}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>10 likeliest</source>
            <translation>10 más probables</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>100 likeliest</source>
            <translation>100 más probables</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>1,000 likeliest</source>
            <translation>1000 más probables</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>less likely</source>
            <translation>menos probable</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>less than 1 in {number}</source>
            <translation>menos de 1 de cada {number}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>“{word}”: rank {rank}, probability {probability}</source>
            <translation>«{word}»: puesto {rank}, probabilidad {probability}</translation>
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
            <translation>Texto fantasma</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Suggest</source>
            <translation>Sugerir</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>When ghost text appears: while you type, when you pause, or only when you ask for it.</source>
            <translation>Cuándo aparece el texto fantasma: al escribir, en las pausas, o solo a petición.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>While typing</source>
            <translation>Al escribir</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>On a pause</source>
            <translation>En una pausa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Only when asked</source>
            <translation>Solo a petición</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Length</source>
            <translation>Longitud</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How far a suggestion reaches; it always ends with the sentence, except for a paragraph.</source>
            <translation>Hasta dónde llega una sugerencia; siempre acaba con la frase, salvo si es un párrafo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Rest of the word</source>
            <translation>Resto de la palabra</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>A few words</source>
            <translation>Unas palabras</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>To the end of the sentence</source>
            <translation>Hasta el final de la frase</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>A paragraph</source>
            <translation>Un párrafo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Show about</source>
            <translation>Frecuencia</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>At how many of 100 places a suggestion appears, about; lower means fewer and surer ones.</source>
            <translation>En cuántos de cada 100 lugares aparece más o menos una sugerencia; menos significa pocas y más seguras.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Inside a line</source>
            <translation>Dentro de una línea</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Suggest also where words follow the cursor on the same line.</source>
            <translation>Sugerir también donde siguen palabras al cursor en la misma línea.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Delay</source>
            <translation>Retraso</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Ghost text is computed at once but shown only after this long.</source>
            <translation>El texto fantasma se calcula enseguida, pero solo se muestra pasado este tiempo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>ms</source>
            <translation>ms</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How long you must stop typing before ghost text appears on a pause.</source>
            <translation>Cuánto hay que dejar de escribir para que aparezca texto fantasma en una pausa.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Ghost text that you dismiss again and again comes later, then pauses, until you take some or ask for it.</source>
            <translation>El texto fantasma que se oculta una y otra vez llega más tarde y luego hace una pausa, hasta que se acepta o se pide alguno.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tab waits</source>
            <translation>Tab espera</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tab takes ghost text only when it has been visible this long.</source>
            <translation>Tab acepta el texto fantasma solo si ha estado visible este tiempo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tab takes</source>
            <translation>Tab acepta</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Whether Tab takes all of the ghost text or one word.</source>
            <translation>Si Tab acepta todo el texto fantasma o una palabra.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>The whole suggestion</source>
            <translation>Toda la sugerencia</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>One word</source>
            <translation>Una palabra</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Think ahead</source>
            <translation>Pensar por adelantado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>While a suggestion is shown, compute what follows it and what else you may type; quicker, for more processor time.</source>
            <translation>Mientras se muestra una sugerencia, calcular qué la sigue y qué más se puede escribir; más rápido, con más tiempo de procesador.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Known languages only</source>
            <translation>Solo idiomas conocidos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Suggest nothing where the text is in a language that the model does not know; the key that asks still works.</source>
            <translation>No sugerir nada donde el texto está en un idioma que el modelo no conoce; la tecla que pide sigue funcionando.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Sampling</source>
            <translation>Muestreo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How adventurous the choice of words is; 0 always takes the likeliest token.</source>
            <translation>Cuánto se atreve al elegir palabras; 0 toma siempre el token más probable.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Choose among that many likeliest tokens; 0 is all of them.</source>
            <translation>Elegir entre esa cantidad de tokens más probables; 0 son todos.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Choose among the likeliest tokens that together reach this probability; 1 is all of them.</source>
            <translation>Elegir entre los tokens más probables que juntos alcanzan esta probabilidad; 1 son todos.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Leave out tokens less likely than this share of the likeliest one; 0 leaves out none.</source>
            <translation>Dejar fuera los tokens menos probables que esta parte del más probable; 0 no deja fuera ninguno.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Choose among the tokens whose surprise is closest to the expected one, up to this probability; 1 is off.</source>
            <translation>Elegir entre los tokens cuya sorpresa se acerca más a la esperada, hasta esta probabilidad; 1 lo desactiva.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Repetition penalty</source>
            <translation>Penalización por repetición</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Make tokens that were already used less likely; 1 is no penalty.</source>
            <translation>Hacer menos probables los tokens ya usados; 1 es sin penalización.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Repetition range</source>
            <translation>Alcance de repetición</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How many of the last tokens the penalties look at; 0 is the whole context.</source>
            <translation>Cuántos de los últimos tokens miran las penalizaciones; 0 es todo el contexto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>tokens</source>
            <translation>tokens</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Presence penalty</source>
            <translation>Penalización por presencia</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Taken from the score of every token already used.</source>
            <translation>Se resta de la puntuación de cada token ya usado.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Frequency penalty</source>
            <translation>Penalización por frecuencia</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Taken from a token's score for every time it was used.</source>
            <translation>Se resta de la puntuación de un token por cada vez que se usó.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>No repeated n-gram</source>
            <translation>Sin n-gramas repetidos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Never write the same run of that many tokens twice; 0 is off.</source>
            <translation>No escribir nunca dos veces la misma serie de tantos tokens; 0 lo desactiva.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Banned words</source>
            <translation>Palabras prohibidas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Never written.</source>
            <translation>Nunca se escriben.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Stop strings</source>
            <translation>Textos de parada</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Writing ends before any of these.</source>
            <translation>La escritura acaba antes de cualquiera de ellos.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>The same seed gives the same text on the same machine; -1 draws a new one each time.</source>
            <translation>La misma semilla da el mismo texto en el mismo equipo; -1 saca una nueva cada vez.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Continuations</source>
            <translation>Continuaciones</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How many to write at once.</source>
            <translation>Cuántas escribir a la vez.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Length at most</source>
            <translation>Longitud máxima</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tokens written at most.</source>
            <translation>Tokens que se escriben como máximo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>In which order the cards of a batch stand once all are written.</source>
            <translation>En qué orden están las tarjetas de una tanda cuando todas están escritas.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>As they were written</source>
            <translation>Como se escribieron</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Surest first</source>
            <translation>Primero las más seguras</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Shortest first</source>
            <translation>Primero las más cortas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Longest first</source>
            <translation>Primero las más largas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>'starter', a folder with a Hugging Face GPT-2 model, the name of one in the Hugging Face cache, or 'server'.</source>
            <translation>«starter», una carpeta con un modelo GPT-2 de Hugging Face, el nombre de uno en la caché de Hugging Face, o «server».</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>What computes: the GPU where there is one, else the processor; or the one you name.</source>
            <translation>Qué calcula: la GPU donde la hay, si no el procesador; o el que se indique.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>NVIDIA or AMD GPU</source>
            <translation>GPU de NVIDIA o AMD</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Apple GPU</source>
            <translation>GPU de Apple</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Intel GPU</source>
            <translation>GPU de Intel</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Precision</source>
            <translation>Precisión</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Number format of the weights; automatic takes the fastest that is accurate enough on the device.</source>
            <translation>Formato numérico de los pesos; automático toma el más rápido que sea bastante preciso en el dispositivo.</translation>
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
            <translation>Hilos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Processor threads for the model; 0 leaves one core to the window where there are more than two.</source>
            <translation>Hilos del procesador para el modelo; 0 deja un núcleo a la ventana donde hay más de dos.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Style</source>
            <translation>Estilo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Name of an adapter that was trained on your own writing ('train finetune'); empty for none.</source>
            <translation>Nombre de un adaptador entrenado con textos propios («train finetune»); vacío para ninguno.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Address of a completion server, which gets the text before the cursor while the model is 'server'.</source>
            <translation>Dirección de un servidor de completions, que recibe el texto anterior al cursor mientras el modelo es «server».</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Server's model</source>
            <translation>Modelo del servidor</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Name of the model on that server; empty for its first.</source>
            <translation>Nombre del modelo en ese servidor; vacío para el primero.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Codes of the languages that the model knows, such as 'en, de', or 'any'; empty is what its card says, else English.</source>
            <translation>Códigos de los idiomas que conoce el modelo, como «en, de», o «any»; vacío es lo que dice su ficha, si no inglés.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Remembered texts</source>
            <translation>Textos recordados</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Memory for texts that the model has read, so that it need not read them again; 0 is what suits the model.</source>
            <translation>Memoria para los textos que el modelo ha leído, para no leerlos otra vez; 0 es lo que conviene al modelo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>MiB</source>
            <translation>MiB</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Model rests after</source>
            <translation>El modelo descansa tras</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>With no suggestion for this long the model gives its memory back, and comes again with the next; 0 is never.</source>
            <translation>Si no hay sugerencias durante este tiempo, el modelo devuelve su memoria y vuelve con la siguiente; 0 es nunca.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>On battery</source>
            <translation>Con batería</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Lighter waits for a short pause, suggests a few words, computes nothing ahead and takes half of the threads.</source>
            <translation>Más ligero espera una breve pausa, sugiere unas palabras, no calcula nada por adelantado y usa la mitad de los hilos.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Lighter</source>
            <translation>Más ligero</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>The same</source>
            <translation>Igual</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Editor</source>
            <translation>Editor</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Language of menus, panels and messages; what you write may be in any other.</source>
            <translation>Idioma de menús, paneles y mensajes; se puede escribir en cualquier otro.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Light, dark, sepia, high contrast, or light or dark as the system is set.</source>
            <translation>Claro, oscuro, sepia, alto contraste, o claro u oscuro según el sistema.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Sepia</source>
            <translation>Sepia</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Font</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Typeface of the text; empty is the one that comes with the program.</source>
            <translation>Tipo de letra del texto; vacío es el que viene con el programa.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Font size</source>
            <translation>Tamaño de fuente</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Size of the text.</source>
            <translation>Tamaño del texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>pt</source>
            <translation>pt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Line width</source>
            <translation>Ancho de línea</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Width of the text column in characters.</source>
            <translation>Ancho de la columna de texto en caracteres.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>characters</source>
            <translation>caracteres</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Line spacing</source>
            <translation>Interlineado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How far apart the lines are; 100 is what the font says.</source>
            <translation>A qué distancia están las líneas; 100 es lo que indica la fuente.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Focus</source>
            <translation>Enfoque</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Dim the text but for the sentence or paragraph that you write in.</source>
            <translation>Atenuar el texto salvo la frase o el párrafo en que se escribe.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Dim nothing</source>
            <translation>No atenuar nada</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>All but the sentence</source>
            <translation>Todo salvo la frase</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>All but the paragraph</source>
            <translation>Todo salvo el párrafo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Typewriter scrolling</source>
            <translation>Desplazamiento de máquina de escribir</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Keep the line that you write on in the middle of the window.</source>
            <translation>Mantener en el centro de la ventana la línea en que se escribe.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Where headings, emphasis and code are shown in a light style; what is written stays as it is.</source>
            <translation>Dónde se muestran títulos, énfasis y código con un estilo ligero; lo escrito queda como está.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>In Markdown files</source>
            <translation>En archivos Markdown</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>In every text</source>
            <translation>En todos los textos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Nowhere</source>
            <translation>En ninguno</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Quotes</source>
            <translation>Comillas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>What the straight quotes that you type become; undo takes one back, and code keeps them.</source>
            <translation>En qué se convierten las comillas rectas escritas; deshacer revierte una, y el código las conserva.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>As typed</source>
            <translation>Como se escriben</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>“English”</source>
            <translation>“Inglesas”</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>„German“</source>
            <translation>„Alemanas“</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>«French»</source>
            <translation>«Francesas»</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>”Swedish”</source>
            <translation>”Suecas”</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Smart dashes</source>
            <translation>Rayas inteligentes</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Two hyphens become a dash, three a long one, and three dots an ellipsis; undo takes one back.</source>
            <translation>Dos guiones se convierten en una raya, tres en una larga, y tres puntos en puntos suspensivos; deshacer revierte uno.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Pairs</source>
            <translation>Pares</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>An opening bracket or quote brings its closing one; ghost text then waits until you are past it.</source>
            <translation>Un paréntesis o una comilla de apertura trae el de cierre; el texto fantasma espera hasta pasarlo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Session goal</source>
            <translation>Objetivo de sesión</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Words that you want to write from the start of the program to its end; 0 is no goal.</source>
            <translation>Palabras que se quieren escribir desde el inicio del programa hasta su fin; 0 es sin objetivo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>words</source>
            <translation>palabras</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Daily goal</source>
            <translation>Objetivo diario</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Words that you want to write on a day; 0 is no goal.</source>
            <translation>Palabras que se quieren escribir en un día; 0 es sin objetivo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Recent files</source>
            <translation>Archivos recientes</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How many of the files that you opened are remembered; 0 remembers none.</source>
            <translation>Cuántos de los archivos abiertos se recuerdan; 0 no recuerda ninguno.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>files</source>
            <translation>archivos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Count on this machine what suggestions save you; no text is kept, and nothing is sent.</source>
            <translation>Contar en este equipo lo que ahorran las sugerencias; no se conserva texto ni se envía nada.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Record origins</source>
            <translation>Registrar orígenes</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Note of each character whether it was typed, pasted or accepted, on this machine only.</source>
            <translation>Anotar de cada carácter si se escribió, pegó o aceptó, solo en este equipo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Share of suggestions</source>
            <translation>Parte de sugerencias</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Show in the status bar how much of the text was accepted.</source>
            <translation>Mostrar en la barra de estado cuánto del texto se aceptó.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Colour by origin</source>
            <translation>Colorear por origen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show in the text what was pasted, accepted, and accepted and then edited.</source>
            <translation>Mostrar en el texto lo pegado, lo aceptado, y lo aceptado y luego editado.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How many earlier versions of a file are kept; each save keeps the one before it. 0 keeps none.</source>
            <translation>Cuántas versiones anteriores de un archivo se conservan; cada guardado conserva la previa. 0 no conserva ninguna.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>versions</source>
            <translation>versiones</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Keep versions for</source>
            <translation>Conservar versiones</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How long an earlier version is kept.</source>
            <translation>Cuánto tiempo se conserva una versión anterior.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>One window</source>
            <translation>Una ventana</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Open files in the window that is there already, rather than in a second one.</source>
            <translation>Abrir los archivos en la ventana que ya existe, en vez de en otra.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Open texts again</source>
            <translation>Reabrir textos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Open the files at the start that were open at the end, where you were in them.</source>
            <translation>Abrir al inicio los archivos que estaban abiertos al final, en el mismo lugar.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Show the three keys to know when the window opens empty.</source>
            <translation>Mostrar las tres teclas esenciales cuando la ventana se abre vacía.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Accessibility</source>
            <translation>Accesibilidad</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Announce suggestions</source>
            <translation>Anunciar sugerencias</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tell the screen reader each suggestion when it has come to rest; a key reads it at any time.</source>
            <translation>Decir al lector de pantalla cada sugerencia cuando queda quieta; una tecla la lee en cualquier momento.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Animations</source>
            <translation>Animaciones</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Whether panels, tabs and menus move into place, or are there at once.</source>
            <translation>Si los paneles, pestañas y menús se deslizan a su sitio o aparecen de golpe.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>On</source>
            <translation>Activadas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Off</source>
            <translation>Desactivadas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Spelling</source>
            <translation>Ortografía</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Check spelling</source>
            <translation>Comprobar la ortografía</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Underline words that are not in the dictionary, but for the one that you write.</source>
            <translation>Subrayar las palabras que no están en el diccionario, salvo la que se está escribiendo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Dictionary</source>
            <translation>Diccionario</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Language of texts that have no dictionary of their own, as in 'en_GB'; 'auto' is the language of the system.</source>
            <translation>Idioma de los textos sin diccionario propio, como «en_GB»; «auto» es el idioma del sistema.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Suggest known words</source>
            <translation>Sugerir palabras conocidas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>End a suggestion before a word that is not in the dictionary, while spelling is checked.</source>
            <translation>Terminar una sugerencia antes de una palabra que no está en el diccionario, mientras se comprueba la ortografía.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Action names and the key sequences you gave them.</source>
            <translation>Nombres de acciones y las teclas elegidas para ellas.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Precise</source>
            <translation>Preciso</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Balanced</source>
            <translation>Equilibrado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Creative</source>
            <translation>Creativo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;File</source>
            <translation>A&amp;rchivo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open &amp;recent</source>
            <translation>A&amp;brir reciente</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Spe&amp;lling</source>
            <translation>Or&amp;tografía</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Dictionary</source>
            <translation>&amp;Diccionario</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Suggest</source>
            <translation>&amp;Sugerir</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>W&amp;hen to suggest</source>
            <translation>&amp;Cuándo sugerir</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Snoo&amp;ze</source>
            <translation>&amp;Silenciar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open te&amp;xts</source>
            <translation>Te&amp;xtos abiertos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Foc&amp;us</source>
            <translation>E&amp;nfoque</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Ori&amp;gin</source>
            <translation>&amp;Origen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Help</source>
            <translation>&amp;Ayuda</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;New</source>
            <translation>&amp;Nuevo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Start an empty text.</source>
            <translation>Empezar un texto vacío.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Open…</source>
            <translation>&amp;Abrir…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open a text file.</source>
            <translation>Abrir un archivo de texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save the text to its file.</source>
            <translation>Guardar el texto en su archivo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save the text to another file.</source>
            <translation>Guardar el texto en otro archivo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save a cop&amp;y…</source>
            <translation>Guar&amp;dar una copia…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save the text to another file and go on with this one.</source>
            <translation>Guardar el texto en otro archivo y seguir con este.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Re&amp;vert</source>
            <translation>&amp;Revertir</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Go back to what was saved last; undo brings your changes back.</source>
            <translation>Volver a lo último guardado; deshacer recupera los cambios.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Enco&amp;ding and line endings…</source>
            <translation>Codificación &amp;y finales de línea…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Read the file again in another encoding, or convert it to one; nothing is converted otherwise.</source>
            <translation>Leer el archivo de nuevo en otra codificación, o convertirlo a otra; si no, no se convierte nada.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Write the text as a PDF file, a web page, an OpenDocument or a Word file.</source>
            <translation>Escribir el texto como archivo PDF, página web, archivo OpenDocument o de Word.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Print previe&amp;w…</source>
            <translation>Vista &amp;previa de impresión…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the pages as they would be printed.</source>
            <translation>Mostrar las páginas como se imprimirían.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Print…</source>
            <translation>&amp;Imprimir…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Print the text.</source>
            <translation>Imprimir el texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Find a recent file…</source>
            <translation>&amp;Buscar un archivo reciente…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Choose one of the last files by a few letters.</source>
            <translation>Elegir uno de los últimos archivos con unas letras.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Forget &amp;all</source>
            <translation>&amp;Olvidar todo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Empty this list.</source>
            <translation>Vaciar esta lista.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Earl&amp;ier versions…</source>
            <translation>&amp;Versiones anteriores…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what the file held before, and go back to it.</source>
            <translation>Mostrar lo que el archivo contenía antes, y volver a ello.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save a&amp;ll</source>
            <translation>Guardar &amp;todo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save every open text.</source>
            <translation>Guardar todos los textos abiertos.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Close this text.</source>
            <translation>Cerrar este texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open closed te&amp;xt</source>
            <translation>Reabrir te&amp;xto cerrado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open the text again that was closed last.</source>
            <translation>Abrir de nuevo el último texto cerrado.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Close the program.</source>
            <translation>Cerrar el programa.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Take back the last change.</source>
            <translation>Revertir el último cambio.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Make the change again.</source>
            <translation>Hacer de nuevo el cambio.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Cu&amp;t</source>
            <translation>&amp;Cortar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Move the selection to the clipboard.</source>
            <translation>Mover la selección al portapapeles.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Copy</source>
            <translation>C&amp;opiar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Copy the selection to the clipboard.</source>
            <translation>Copiar la selección al portapapeles.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Copy as r&amp;ich text</source>
            <translation>Copiar con &amp;formato</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Copy the selection with the looks that its Markdown stands for.</source>
            <translation>Copiar la selección con el aspecto que representa su Markdown.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Paste</source>
            <translation>&amp;Pegar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Insert the clipboard's text.</source>
            <translation>Insertar el texto del portapapeles.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Select &amp;all</source>
            <translation>&amp;Seleccionar todo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Select the whole text.</source>
            <translation>Seleccionar todo el texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Find…</source>
            <translation>&amp;Buscar…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Look for words in the text.</source>
            <translation>Buscar palabras en el texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>R&amp;eplace…</source>
            <translation>R&amp;eemplazar…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Put other words in their place.</source>
            <translation>Poner otras palabras en su lugar.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Find &amp;next</source>
            <translation>B&amp;uscar siguiente</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Go to the next place that matches.</source>
            <translation>Ir al resultado siguiente.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Find pre&amp;vious</source>
            <translation>Buscar &amp;anterior</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Go to the place before that matches.</source>
            <translation>Ir al resultado anterior.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Go to heading…</source>
            <translation>&amp;Ir al título…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Choose a heading of the text.</source>
            <translation>Elegir un título del texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Check &amp;spelling</source>
            <translation>&amp;Comprobar la ortografía</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Underline words that are not in the dictionary.</source>
            <translation>Subrayar las palabras que no están en el diccionario.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Next wrong word</source>
            <translation>&amp;Siguiente palabra errónea</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Go to the next word that is not in the dictionary.</source>
            <translation>Ir a la siguiente palabra que no está en el diccionario.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Su&amp;ggestions for the word</source>
            <translation>Sugerencias para &amp;la palabra</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what may have been meant by the wrong word at the cursor.</source>
            <translation>Mostrar qué pudo querer decir la palabra errónea del cursor.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Your words…</source>
            <translation>&amp;Palabras propias…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Look through the words that you added to the dictionary.</source>
            <translation>Repasar las palabras añadidas al diccionario.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Import a dictionary…</source>
            <translation>&amp;Importar un diccionario…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Take in a dictionary for another language from a .dic file or an .oxt archive.</source>
            <translation>Añadir un diccionario de otro idioma desde un archivo .dic o un archivo .oxt.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Accept &amp;all</source>
            <translation>&amp;Aceptar todo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Insert the whole ghost text.</source>
            <translation>Insertar todo el texto fantasma.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Accept &amp;word</source>
            <translation>Ac&amp;eptar palabra</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Insert the next word of it.</source>
            <translation>Insertar su siguiente palabra.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Accept &amp;sentence</source>
            <translation>Aceptar &amp;frase</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Insert the ghost text to the end of its sentence.</source>
            <translation>Insertar el texto fantasma hasta el final de su frase.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Next suggestion</source>
            <translation>Su&amp;gerencia siguiente</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show another ghost text.</source>
            <translation>Mostrar otro texto fantasma.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Previous suggestion</source>
            <translation>S&amp;ugerencia anterior</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the ghost text before this one.</source>
            <translation>Mostrar el texto fantasma anterior.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Dismiss</source>
            <translation>&amp;Ocultar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Hide the ghost text.</source>
            <translation>Ocultar el texto fantasma.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Ask n&amp;ow</source>
            <translation>&amp;Pedir ahora</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show ghost text at the cursor now.</source>
            <translation>Mostrar ahora texto fantasma en el cursor.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;More alternatives</source>
            <translation>&amp;Más alternativas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Write several continuations into the alternatives panel.</source>
            <translation>Escribir varias continuaciones en el panel de alternativas.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Read the suggestion</source>
            <translation>&amp;Leer la sugerencia</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Have the screen reader say the ghost text.</source>
            <translation>Hacer que el lector de pantalla diga el texto fantasma.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Read a&amp;ll alternatives</source>
            <translation>Leer &amp;todas las alternativas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Have the screen reader say the continuations with their numbers.</source>
            <translation>Hacer que el lector de pantalla diga las continuaciones con sus números.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Rephrase &amp;from here</source>
            <translation>&amp;Reformular desde aquí</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Write other ways to go on from the word at the cursor, to replace the rest of its sentence or the selection.</source>
            <translation>Escribir otras formas de seguir desde la palabra del cursor, para reemplazar el resto de su frase o la selección.</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Snooze for &amp;%n minute(s)</source>
            <translation>
                <numerusform>Silenciar &amp;%n minuto</numerusform>
                <numerusform>Silenciar &amp;%n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest nothing for %n minute(s); the key that asks still works.</source>
            <translation>
                <numerusform>No sugerir nada durante %n minuto; la tecla que pide sigue funcionando.</numerusform>
                <numerusform>No sugerir nada durante %n minutos; la tecla que pide sigue funcionando.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Snooze for an &amp;hour</source>
            <translation>Silenciar &amp;una hora</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest nothing until an hour has passed; the key that asks still works.</source>
            <translation>No sugerir nada durante una hora; la tecla que pide sigue funcionando.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Snooze until the next &amp;start</source>
            <translation>Silenciar &amp;hasta el próximo inicio</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest nothing until the program starts again; the key that asks still works.</source>
            <translation>No sugerir nada hasta que el programa se inicie de nuevo; la tecla que pide sigue funcionando.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest &amp;again</source>
            <translation>Sugerir &amp;de nuevo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>End the snooze, or the wait after suggestions that were dismissed.</source>
            <translation>Terminar el silencio, o la espera tras sugerencias ocultadas.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Alternatives panel</source>
            <translation>Panel &amp;de alternativas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the panel of continuations.</source>
            <translation>Mostrar el panel de continuaciones.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Settings panel</source>
            <translation>&amp;Panel de ajustes</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the panel of settings.</source>
            <translation>Mostrar el panel de ajustes.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Out&amp;line</source>
            <translation>&amp;Esquema</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the headings of the text.</source>
            <translation>Mostrar los títulos del texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Model's &amp;view</source>
            <translation>&amp;Vista del modelo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Colour each word by how expected it was to the model.</source>
            <translation>Colorear cada palabra según lo esperada que era para el modelo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Figures of this wor&amp;d</source>
            <translation>C&amp;ifras de esta palabra</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Say how expected the word at the cursor was, and what the model expected instead.</source>
            <translation>Decir lo esperada que era la palabra del cursor, y qué esperaba el modelo en su lugar.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Score&amp;board…</source>
            <translation>&amp;Balance…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what suggestions have saved you.</source>
            <translation>Mostrar lo que han ahorrado las sugerencias.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Zoom &amp;in</source>
            <translation>&amp;Ampliar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Make the text larger.</source>
            <translation>Hacer el texto más grande.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Zoom &amp;out</source>
            <translation>&amp;Reducir</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Make the text smaller.</source>
            <translation>Hacer el texto más pequeño.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Reset zoom</source>
            <translation>Ta&amp;maño normal</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Give the text its usual size.</source>
            <translation>Dar al texto su tamaño habitual.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Ty&amp;pewriter scrolling</source>
            <translation>De&amp;splazamiento de máquina de escribir</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Keep the line that you write on in the middle.</source>
            <translation>Mantener en el centro la línea en que se escribe.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Word count…</source>
            <translation>Rec&amp;uento de palabras…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the size of the text, and your goals.</source>
            <translation>Mostrar el tamaño del texto y los objetivos.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Full screen</source>
            <translation>Pantalla &amp;completa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show nothing but the page.</source>
            <translation>No mostrar más que la página.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Next text</source>
            <translation>Texto &amp;siguiente</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the next open text.</source>
            <translation>Mostrar el siguiente texto abierto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Previous text</source>
            <translation>&amp;Texto anterior</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the open text before.</source>
            <translation>Mostrar el texto abierto anterior.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;1</source>
            <translation>Texto &amp;1</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the open text of this number.</source>
            <translation>Mostrar el texto abierto de este número.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;2</source>
            <translation>Texto &amp;2</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;3</source>
            <translation>Texto &amp;3</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;4</source>
            <translation>Texto &amp;4</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;5</source>
            <translation>Texto &amp;5</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;6</source>
            <translation>Texto &amp;6</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;7</source>
            <translation>Texto &amp;7</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;8</source>
            <translation>Texto &amp;8</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Last text</source>
            <translation>&amp;Último texto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the last open text.</source>
            <translation>Mostrar el último texto abierto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Colour by origin</source>
            <translation>&amp;Colorear por origen</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Statement of origin…</source>
            <translation>&amp;Declaración de origen…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Write a statement of where the text came from, to attach to it.</source>
            <translation>Escribir una declaración de dónde vino el texto, para adjuntarla.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Forget origins…</source>
            <translation>&amp;Olvidar orígenes…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Forget where each character of this text came from.</source>
            <translation>Olvidar de dónde vino cada carácter de este texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Models…</source>
            <translation>&amp;Modelos…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Choose, download and remove models.</source>
            <translation>Elegir, descargar y eliminar modelos.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Open model folder…</source>
            <translation>&amp;Abrir carpeta de modelo…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Use a model from a folder on this machine.</source>
            <translation>Usar un modelo de una carpeta de este equipo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Use a ser&amp;ver…</source>
            <translation>Usar un &amp;servidor…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Let a server write the suggestions; your text is sent to it then.</source>
            <translation>Dejar que un servidor escriba las sugerencias; el texto se le envía entonces.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Load the model again.</source>
            <translation>Cargar el modelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Teach it your style…</source>
            <translation>&amp;Enseñarle el propio estilo…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Let the model learn from your own texts, on this machine.</source>
            <translation>Dejar que el modelo aprenda de los textos propios, en este equipo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Use my &amp;style</source>
            <translation>&amp;Usar mi estilo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest with the style that was learned from you.</source>
            <translation>Sugerir con el estilo aprendido.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Command palette…</source>
            <translation>&amp;Paleta de órdenes…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Find any command by a few letters.</source>
            <translation>Encontrar cualquier orden con unas letras.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Keys…</source>
            <translation>&amp;Teclas…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what each key does, and change keys.</source>
            <translation>Mostrar qué hace cada tecla, y cambiar teclas.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what the network was last used for.</source>
            <translation>Mostrar para qué se usó la red por última vez.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;About GPT-2 Desktop</source>
            <translation>&amp;Acerca de GPT-2 Desktop</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show version and licences.</source>
            <translation>Mostrar la versión y las licencias.</translation>
        </message>
    </context>
</TS>
