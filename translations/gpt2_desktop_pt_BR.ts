<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
    <context>
        <name>gpt2_desktop</name>
        <message>
            <location filename="../gpt2_desktop/app/disk_watch.py" />
            <source>{path} cannot be looked at: {why}</source>
            <translation>Não é possível examinar {path}: {why}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Western European (Windows-1252)</source>
            <translation>Europa Ocidental (Windows-1252)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Western European (ISO 8859-1)</source>
            <translation>Europa Ocidental (ISO 8859-1)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Western European (ISO 8859-15)</source>
            <translation>Europa Ocidental (ISO 8859-15)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Western European (Mac Roman)</source>
            <translation>Europa Ocidental (Mac Roman)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Central European (Windows-1250)</source>
            <translation>Europa Central (Windows-1250)</translation>
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
            <translation>Grego (Windows-1253)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Turkish (Windows-1254)</source>
            <translation>Turco (Windows-1254)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Japanese (Shift JIS)</source>
            <translation>Japonês (Shift JIS)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Korean (EUC-KR)</source>
            <translation>Coreano (EUC-KR)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Chinese (GB 18030)</source>
            <translation>Chinês (GB 18030)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Chinese (Big5)</source>
            <translation>Chinês (Big5)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Unicode (UTF-16)</source>
            <translation>Unicode (UTF-16)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>UTF-8 with BOM</source>
            <translation>UTF-8 com BOM</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{name} has mixed line endings ({found}); lines you do not change keep theirs</source>
            <translation>{name} tem fins de linha misturados ({found}); as linhas sem alteração mantêm o seu</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} is not a regular file; choose a text file</source>
            <translation>{path} não é um arquivo comum; escolha um arquivo de texto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} has {size} MB; files of up to {most} MB can be opened, so split it first</source>
            <translation>{path} tem {size} MB; podem ser abertos arquivos de até {most} MB, então divida-o antes</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>'{name}' names no encoding; choose one of: utf-8, {names}</source>
            <translation>“{name}” não é o nome de nenhuma codificação; escolha uma destas: utf-8, {names}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>some bytes would change when saved</source>
            <translation>alguns bytes mudariam ao salvar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} cannot be read as {encoding} ({why}); choose another encoding</source>
            <translation>{path} não pode ser lido como {encoding} ({why}); escolha outra codificação</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{character} ({code}, line {line}) cannot be written as {encoding}; save as UTF-8 instead</source>
            <translation>{character} ({code}, linha {line}) não pode ser escrito como {encoding}; salve como UTF-8</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} is a folder; choose a text file</source>
            <translation>{path} é uma pasta; escolha um arquivo de texto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} is not UTF-8 (byte {byte} at offset {offset}); choose the encoding it was written in</source>
            <translation>{path} não é UTF-8 (byte {byte} na posição {offset}); escolha a codificação em que foi escrito</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>line {line} holds half of a character ({code}), which no file can hold; delete it</source>
            <translation>a linha {line} contém meio caractere ({code}), que nenhum arquivo pode conter; exclua-o</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/downloads.py" />
            <source>the download ended with status {status}; try again</source>
            <translation>o download terminou com o estado {status}; tente de novo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/downloads.py" />
            <source>the download cannot be started ({why})</source>
            <translation>o download não pode ser iniciado ({why})</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>PDF file</source>
            <translation>Arquivo PDF</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Web page</source>
            <translation>Página da web</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>OpenDocument text</source>
            <translation>Texto OpenDocument</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>Word document</source>
            <translation>Documento do Word</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>{name} has no ending that can be exported to; use one of: {kinds}</source>
            <translation>{name} não tem uma extensão para a qual se possa exportar; use uma destas: {kinds}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>{path} cannot be exported ({why}); try again</source>
            <translation>{path} não pode ser exportado ({why}); tente de novo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>no reason was given</source>
            <translation>nenhum motivo foi dado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>Not a regular expression: {why} at character {place}</source>
            <translation>Não é uma expressão regular: {why} no caractere {place}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>This regular expression is too large; make it simpler</source>
            <translation>Esta expressão regular é grande demais; simplifique-a</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>Given up after {seconds} s, it takes too long: make the expression simpler</source>
            <translation>Abandonado após {seconds} s, demora demais: simplifique a expressão</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>This expression takes too much memory; make it simpler</source>
            <translation>Esta expressão exige memória demais; simplifique-a</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>The replacement cannot be used: {why}</source>
            <translation>A substituição não pode ser usada: {why}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>Not a regular expression: {why}</source>
            <translation>Não é uma expressão regular: {why}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>Nothing is suggested while text is selected or composed, or cannot be changed</source>
            <translation>Nada é sugerido enquanto há texto selecionado ou em composição, ou que não pode ser alterado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model suggests nothing here</source>
            <translation>O modelo não sugere nada aqui</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model is sure of nothing here</source>
            <translation>O modelo não tem certeza de nada aqui</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model only repeats what you wrote</source>
            <translation>O modelo só repete o que foi escrito</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model only repeats what follows</source>
            <translation>O modelo só repete o que vem depois</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model's next word is not in the dictionary</source>
            <translation>A próxima palavra do modelo não está no dicionário</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model suggests only punctuation here</source>
            <translation>O modelo só sugere pontuação aqui</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model would begin a new line here</source>
            <translation>O modelo começaria aqui uma nova linha</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Afrikaans</source>
            <translation>africâner</translation>
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
            <translation>azerbaijano</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Belarusian</source>
            <translation>bielorrusso</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Bulgarian</source>
            <translation>búlgaro</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Bengali</source>
            <translation>bengali</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Bosnian</source>
            <translation>bósnio</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Catalan</source>
            <translation>catalão</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Czech</source>
            <translation>tcheco</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Welsh</source>
            <translation>galês</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Danish</source>
            <translation>dinamarquês</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>German</source>
            <translation>alemão</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Greek</source>
            <translation>grego</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>English</source>
            <translation>inglês</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Esperanto</source>
            <translation>esperanto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Spanish</source>
            <translation>espanhol</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Estonian</source>
            <translation>estoniano</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Basque</source>
            <translation>basco</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Persian</source>
            <translation>persa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Finnish</source>
            <translation>finlandês</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>French</source>
            <translation>francês</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Irish</source>
            <translation>irlandês</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Galician</source>
            <translation>galego</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Gujarati</source>
            <translation>guzerate</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Hebrew</source>
            <translation>hebraico</translation>
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
            <translation>armênio</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Indonesian</source>
            <translation>indonésio</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Icelandic</source>
            <translation>islandês</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Italian</source>
            <translation>italiano</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Japanese</source>
            <translation>japonês</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Georgian</source>
            <translation>georgiano</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Kazakh</source>
            <translation>cazaque</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Khmer</source>
            <translation>khmer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Kannada</source>
            <translation>canarim</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Korean</source>
            <translation>coreano</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Latin</source>
            <translation>latim</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Lao</source>
            <translation>laosiano</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Lithuanian</source>
            <translation>lituano</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Latvian</source>
            <translation>letão</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Macedonian</source>
            <translation>macedônio</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Malayalam</source>
            <translation>malaiala</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Mongolian</source>
            <translation>mongol</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Marathi</source>
            <translation>marati</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Maltese</source>
            <translation>maltês</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Burmese</source>
            <translation>birmanês</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Nepali</source>
            <translation>nepalês</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Dutch</source>
            <translation>holandês</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Norwegian</source>
            <translation>norueguês</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Punjabi</source>
            <translation>panjabi</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Polish</source>
            <translation>polonês</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Portuguese</source>
            <translation>português</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Romanian</source>
            <translation>romeno</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Russian</source>
            <translation>russo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Sinhala</source>
            <translation>cingalês</translation>
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
            <translation>somali</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Albanian</source>
            <translation>albanês</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Serbian</source>
            <translation>sérvio</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Swedish</source>
            <translation>sueco</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Swahili</source>
            <translation>suaíli</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Tamil</source>
            <translation>tâmil</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Telugu</source>
            <translation>télugo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Thai</source>
            <translation>tailandês</translation>
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
            <translation>uzbeque</translation>
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
            <translation>chinês</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Zulu</source>
            <translation>zulu</translation>
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
            <translation>devanágari</translation>
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
            <translation>gurmuqui</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Latin</source>
            <comment>script</comment>
            <translation>latim</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Myanmar</source>
            <comment>script</comment>
            <translation>birmanês</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Odia</source>
            <comment>script</comment>
            <translation>oriá</translation>
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
            <translation>Ele conhece: {languages}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>The model knows {languages}; this looks like {language}</source>
            <translation>O modelo conhece: {languages}; isto parece ser: {language}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>The model knows {languages}; this is in {script} letters</source>
            <translation>O modelo conhece: {languages}; a escrita aqui é: {script}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>Checking…</source>
            <translation>Verificando…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>Importing {name}…</source>
            <translation>Importando {name}…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>{name} is being downloaded; wait for it, or pause it</source>
            <translation>{name} está sendo baixado; espere ou pause</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>{name} is removed; {size} are free again.</source>
            <translation>{name} foi removido; {size} estão livres de novo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>{name} is imported.</source>
            <translation>{name} foi importado.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The network has not been used.</source>
            <translation>A rede não foi usada.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Starting</source>
            <translation>Começando</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Stopping</source>
            <translation>Parando</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Paused</source>
            <translation>Em pausa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Reading your text</source>
            <translation>Lendo o texto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Training</source>
            <translation>Aprendendo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Writing text to rehearse</source>
            <translation>Escrevendo texto para revisar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Trying the held-out text</source>
            <translation>Testando o texto reservado</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>%n parameter(s)</source>
            <translation>
                <numerusform>%n parâmetro</numerusform>
                <numerusform>%n parâmetros</numerusform>
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
            <translation>faltam {hours} h</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The network was last used on {day} at {time}, to fetch {name} from {server}.</source>
            <translation>A rede foi usada pela última vez em {day} às {time}, para buscar {name} em {server}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The largest that runs well here; {name} has no room on the disk, where {free} are free.</source>
            <translation>O maior que funciona bem aqui; {name} não cabe no disco, onde {free} estão livres.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Its files are right, checked by what the model's config asks for.</source>
            <translation>Os arquivos estão certos, verificados pelo que a configuração do modelo pede.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{count} million parameters</source>
            <translation>{count} milhões de parâmetros</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Asking what there is to fetch</source>
            <translation>Perguntando o que há para buscar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Checking what has arrived</source>
            <translation>Verificando o que chegou</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{why}, trying again in %n s</source>
            <translation>
                <numerusform>{why}, nova tentativa em %n s</numerusform>
                <numerusform>{why}, nova tentativa em %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>%n s left</source>
            <translation>
                <numerusform>falta %n s</numerusform>
                <numerusform>faltam %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>%n min left</source>
            <translation>
                <numerusform>falta %n min</numerusform>
                <numerusform>faltam %n min</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The largest that runs well here.</source>
            <translation>O maior que funciona bem aqui.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The largest that runs well here; {name} would take {needed} of the {free} that are free.</source>
            <translation>O maior que funciona bem aqui; {name} ocuparia {needed} dos {free} livres.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The largest that runs well here; {name} would write {speed} tokens a second, too slow for ghost text.</source>
            <translation>O maior que funciona bem aqui; {name} escreveria {speed} tokens por segundo, lento demais para o texto fantasma.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Its files are right, checked by the SHA-256 of what was fetched from {source}.</source>
            <translation>Os arquivos estão certos, verificados pelo SHA-256 do que foi buscado em {source}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Its files are right, checked by the SHA-256 of the published {name}.</source>
            <translation>Os arquivos estão certos, verificados pelo SHA-256 do {name} publicado.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Its files are right, checked by the Hub's hashes in the Hugging Face cache.</source>
            <translation>Os arquivos estão certos, verificados pelos hashes do Hub no cache do Hugging Face.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Counting keystrokes after learning: {done}</source>
            <translation>Contando teclas depois de aprender: {done}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{why}, trying again</source>
            <translation>{why}, nova tentativa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{size}/s</source>
            <translation>{size}/s</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Counting keystrokes before learning: {done}</source>
            <translation>Contando teclas antes de aprender: {done}</translation>
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
            <translation>Digitado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Pasted</source>
            <translation>Colado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Accepted from a suggestion</source>
            <translation>Aceito de uma sugestão</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Accepted, then edited</source>
            <translation>Aceito, depois editado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Not recorded</source>
            <translation>Não registrado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Plain text</source>
            <translation>Texto simples</translation>
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
            <translation>De onde veio este texto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Origin</source>
            <translation>Origem</translation>
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
            <translation>SHA-256 do texto em UTF-8</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>The editor noted of each character, at the moment it came into the text, whether it was typed, pasted, or accepted from a suggestion of the language model. Spaces and ends of lines are counted like letters.</source>
            <translation>O editor anotou de cada caractere, no momento em que entrou no texto, se foi digitado, colado ou aceito de uma sugestão do modelo de linguagem. Espaços e fins de linha contam como letras.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Suggested text that the writer typed by hand counts as typed. An accepted word in which characters were put in, taken out or replaced afterwards counts as accepted, then edited.</source>
            <translation>Texto sugerido que foi digitado à mão conta como digitado. Uma palavra aceita em que depois se inseriram, tiraram ou substituíram caracteres conta como aceita, depois editada.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Text that was moved inside the program kept its origin. Text that was there before the record began, or while recording was off, is not recorded.</source>
            <translation>Texto movido dentro do programa manteve sua origem. Texto que estava lá antes de o registro começar, ou enquanto ele estava desligado, não está registrado.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>The record lies on the writer's own machine and can be changed there. It is not signed, and this statement is only as trustworthy as the person who hands it on.</source>
            <translation>O registro está na máquina de quem escreve e pode ser alterado lá. Ele não é assinado, e esta declaração só é tão confiável quanto a pessoa que a entrega.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>It says how characters came into this editor, not whose idea they were: text can be typed by hand from any source, and pasted text may be the writer's own.</source>
            <translation>Ele diz como os caracteres chegaram a este editor, não de quem foi a ideia: texto de qualquer fonte pode ser digitado à mão, e texto colado pode ser próprio.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>{name} has no ending for a statement; use one of: {kinds}</source>
            <translation>{name} não tem uma extensão para uma declaração; use uma destas: {kinds}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Date</source>
            <translation>Data</translation>
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
            <translation>Como foi medido</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>What it cannot prove</source>
            <translation>O que ela não pode provar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Recording was off when this statement was written.</source>
            <translation>O registro estava desligado quando esta declaração foi escrita.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>SHA-256 of the file</source>
            <translation>SHA-256 do arquivo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/patience.py" />
            <source>{path} was given up, as its disk did not answer; try again, or choose another place</source>
            <translation>{path} foi abandonado porque o disco não respondia; tente de novo ou escolha outro lugar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the folder or file does not exist; choose another place</source>
            <translation>a pasta ou o arquivo não existe; escolha outro lugar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>a part of the path is not a folder; choose another place</source>
            <translation>uma parte do caminho não é uma pasta; escolha outro lugar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>permission denied; choose another place, or change the permissions</source>
            <translation>permissão negada; escolha outro lugar ou altere as permissões</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>not permitted; choose another place, or change the permissions</source>
            <translation>não permitido; escolha outro lugar ou altere as permissões</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the disk is read-only; choose another place</source>
            <translation>o disco é somente leitura; escolha outro lugar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the disk is full; free some space, or choose another disk</source>
            <translation>o disco está cheio; libere espaço ou escolha outro disco</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>your disk quota is used up; free some space, or choose another disk</source>
            <translation>a cota de disco acabou; libere espaço ou escolha outro disco</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the file would be larger than allowed there; choose another place</source>
            <translation>o arquivo seria maior do que o permitido ali; escolha outro lugar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the name is too long; choose a shorter one</source>
            <translation>o nome é longo demais; escolha um mais curto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the symbolic links lead in a circle; choose another file</source>
            <translation>os links simbólicos formam um círculo; escolha outro arquivo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{why}; try again, or choose another place</source>
            <translation>{why}; tente de novo ou escolha outro lugar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>cannot save {path}: {reason}</source>
            <translation>não é possível salvar {path}: {reason}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} has {size} bytes after saving instead of {wanted}; save it under another name</source>
            <translation>{path} tem {size} bytes depois de salvo em vez de {wanted}; salve-o com outro nome</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} is not a regular file; save under another name</source>
            <translation>{path} não é um arquivo comum; salve com outro nome</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} is read-only; save under another name, or change the file's permissions</source>
            <translation>{path} é somente leitura; salve com outro nome ou altere as permissões do arquivo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} was not saved: it was given up</source>
            <translation>{path} não foi salvo: foi abandonado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path}: no such file; check the name</source>
            <translation>{path}: esse arquivo não existe; verifique o nome</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>cannot open {path}: {reason}</source>
            <translation>não é possível abrir {path}: {reason}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} is a folder; save under another name</source>
            <translation>{path} é uma pasta; salve com outro nome</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} could not be saved ({why}) and is damaged; what it held before is in {backup}</source>
            <translation>{path} não pôde ser salvo ({why}) e está danificado; o que ele continha está em {backup}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/scoreboard.py" />
            <source>The scoreboard's file was damaged; it is kept as {name}, and counting began anew.</source>
            <translation>O arquivo do balanço estava danificado; ele é mantido como {name}, e a contagem recomeçou.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/scoreboard.py" />
            <source>The scoreboard could not be cleared ({cause}); try again.</source>
            <translation>O balanço não pôde ser apagado ({cause}); tente de novo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/speller.py" />
            <source>Imported: {languages}. Choose it in Edit &gt; Spelling.</source>
            <translation>Importado: {languages}. Escolha em Editar &gt; Ortografia.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/speller.py" />
            <source>{file} cannot be read, so your words are kept only until you quit; look at it.</source>
            <translation>{file} não pode ser lido, então suas palavras só são mantidas até sair; verifique-o.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/speller.py" />
            <source>Your words cannot be kept in {file} ({reason}); look at the disk.</source>
            <translation>Suas palavras não podem ser mantidas em {file} ({reason}); verifique o disco.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/speller.py" />
            <source>Spelling is not checked any more: its process ended ({reason}).</source>
            <translation>A ortografia não é mais verificada: o processo dela terminou ({reason}).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/teaching.py" />
            <source>Learning stopped: {why}</source>
            <translation>O aprendizado parou: {why}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/teaching.py" />
            <source>Learning could not begin ({why}); free some space and try again.</source>
            <translation>O aprendizado não pôde começar ({why}); libere espaço e tente de novo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/texts.py" />
            <source>{number} %</source>
            <comment>percent</comment>
            <translation>{number}%</translation>
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
            <translation>Ficha do modelo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>About {program}</source>
            <translation>Sobre o {program}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>&amp;Program</source>
            <translation>&amp;Programa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>&amp;Licences</source>
            <translation>&amp;Licenças</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Copy &amp;diagnostics</source>
            <translation>&amp;Copiar diagnóstico</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>For a report about a fault: versions, machine, model and settings; no text.</source>
            <translation>Para relatar uma falha: versões, máquina, modelo e configurações; nenhum texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>A writing assistant on your own machine. MIT licence.</source>
            <translation>Um assistente de escrita na própria máquina. Licença MIT.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>GPT-2 is a design of OpenAI's. Qt and PySide6 are used under the LGPL, PyTorch under a BSD licence. The licences of everything in the program are on the next page.</source>
            <translation>O GPT-2 é um projeto da OpenAI. Qt e PySide6 são usados sob a LGPL; o PyTorch, sob uma licença BSD. As licenças de tudo o que há no programa estão na próxima página.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Diagnostics</source>
            <translation>Diagnóstico</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Parts of the program</source>
            <translation>Partes do programa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Licence</source>
            <translation>Licença</translation>
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
            <translation>Novas versões: {link}. O programa nunca as procura por conta própria.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>New versions come from where you got this one. The program never looks for them itself.</source>
            <translation>Novas versões vêm de onde esta foi obtida. O programa nunca as procura por conta própria.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Shortcut for '{name}': there is no such action; see Help &gt; Keys.</source>
            <translation>Atalho para “{name}”: essa ação não existe; veja Ajuda &gt; Teclas.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Shortcut for '{name}': '{key}' cannot be used as a key; write it like 'Ctrl+Shift+K'.</source>
            <translation>Atalho para “{name}”: “{key}” não pode ser usada como tecla; escreva como “Ctrl+Shift+K”.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Shortcut for '{name}': '{key}' is already taken by '{owner}'.</source>
            <translation>Atalho para “{name}”: “{key}” já é de “{owner}”.</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n palavra</numerusform>
                <numerusform>%n palavras</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{percent} a token on average (mean log-probability {logprob}, {tokens} tokens).</source>
            <translation>{percent} por token em média (log-probabilidade média {logprob}, {tokens} tokens).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Insert</source>
            <translation>Inserir</translation>
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
            <translation>Fixar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{words} · {dots} · stopped</source>
            <translation>{words} · {dots} · interrompido</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{words}, sure {dots} of {all}, stopped</source>
            <translation>{words}, certeza {dots} de {all}, interrompido</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{words} · {dots}</source>
            <translation>{words} · {dots}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{words}, sure {dots} of {all}</source>
            <translation>{words}, certeza {dots} de {all}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>How sure the model was: {dots} of {all}; fewer dots are bolder.
{exact}</source>
            <translation>Certeza do modelo: {dots} de {all}; menos pontos, mais ousadia.
{exact}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>How sure the model was: {exact}</source>
            <translation>Certeza do modelo: {exact}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Enter inserts, P pins, Ctrl+C copies.</source>
            <translation>Enter insere, P fixa, Ctrl+C copia.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Insert ({key})</source>
            <translation>Inserir ({key})</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>The same as another one</source>
            <translation>Igual a outra</translation>
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
            <translation>No começo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Write alternatives</source>
            <translation>Escrever alternativas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Write several continuations of the text before the cursor.</source>
            <translation>Escrever várias continuações do texto antes do cursor.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Stop writing; what is there stays.</source>
            <translation>Parar de escrever; o que está aí fica.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Pinned</source>
            <translation>Fixadas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Press {key}, or the button above, to have several continuations of your text written here.</source>
            <translation>Pressione {key}, ou o botão acima, para que várias continuações do texto sejam escritas aqui.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Press the button above to have several continuations of your text written here.</source>
            <translation>Pressione o botão acima para que várias continuações do texto sejam escritas aqui.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Press {key}, then 1 to 9, to insert one. Rest the mouse on one to see it in your text.</source>
            <translation>Pressione {key} e depois de 1 a 9 para inserir uma. Deixe o mouse sobre uma para vê-la no texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>In this panel, the keys 1 to 9 insert one. Rest the mouse on one to see it in your text.</source>
            <translation>Neste painel, as teclas de 1 a 9 inserem uma. Deixe o mouse sobre uma para vê-la no texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Writing…</source>
            <translation>Escrevendo…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Regenerate</source>
            <translation>Reescrever</translation>
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
            <translation>O fim do texto que estas continuam.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>The end of the text that these continue.
Seed {seed} makes them again.</source>
            <translation>O fim do texto que estas continuam.
A semente {seed} as repete.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Stopped</source>
            <translation>Parado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/announcing.py" />
            <source>A new line</source>
            <translation>Uma nova linha</translation>
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
            <translation>Nenhuma sugestão</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/announcing.py" />
            <source>No alternatives</source>
            <translation>Nenhuma alternativa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/commands.py" />
            <source>Type a command</source>
            <translation>Digite um comando</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <source>{name}: window and disk</source>
            <translation>{name}: janela e disco</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>Differences</source>
            <translation>Diferenças</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <source>Nothing differs: only line endings, or bytes that are not text, are others.</source>
            <translation>Nada difere: só fins de linha, ou bytes que não são texto, são outros.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <source>only in the window</source>
            <translation>só na janela</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <source>only on the disk</source>
            <translation>só no disco</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>Words written in this session: {session}; today: {today}.</source>
            <translation>Palavras escritas nesta sessão: {session}; hoje: {today}.</translation>
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
                <numerusform>{part} de %n palavra</numerusform>
                <numerusform>{part} de %n palavras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n caractere</numerusform>
                <numerusform>%n caracteres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>%n parágrafo</numerusform>
                <numerusform>%n parágrafos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>Selected: {words}, {characters}, {paragraphs}; to read: {time}.</source>
            <translation>Seleção: {words}, {characters}, {paragraphs}; leitura: {time}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>In all: {words}, {characters}, {paragraphs}; to read: {time}.</source>
            <translation>Ao todo: {words}, {characters}, {paragraphs}; leitura: {time}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>less than a minute</source>
            <translation>menos de um minuto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>nothing to read</source>
            <translation>nada para ler</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>{words} · {written}/{goal} today</source>
            <translation>{words} · {written}/{goal} hoje</translation>
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
            <translation>Contagem de palavras</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Written in this session</source>
            <translation>Escritas nesta sessão</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Written today</source>
            <translation>Escritas hoje</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>%n word(s); goal</source>
            <translation>
                <numerusform>%n palavra; meta</numerusform>
                <numerusform>%n palavras; meta</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>none</source>
            <translation>nenhuma</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>{goal}, reached</source>
            <translation>{goal}, alcançada</translation>
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
            <translation>Seleção</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Words</source>
            <translation>Palavras</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Paragraphs</source>
            <translation>Parágrafos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Time to read</source>
            <translation>Tempo de leitura</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Save the text</source>
            <translation>Salvar o texto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Export the text</source>
            <translation>Exportar o texto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Write a statement of origin</source>
            <translation>Escrever uma declaração de origem</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Choose the folder of a GPT-2 model</source>
            <translation>Escolher a pasta de um modelo GPT-2</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Import a dictionary</source>
            <translation>Importar um dicionário</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Choose a folder with your texts</source>
            <translation>Escolher uma pasta com textos próprios</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Choose an archive with a GPT-2 model</source>
            <translation>Escolher um arquivo compactado com um modelo GPT-2</translation>
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
            <translation>“{model}” pode ser privado, ou aberto só a quem aceitou seus termos.
Cole um token da sua conta do Hugging Face. Ele é guardado no chaveiro do sistema.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Keep and download</source>
            <translation>Guardar e baixar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Which encoding?</source>
            <translation>Qual codificação?</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>“{name}” is not UTF-8 text.
Choose the encoding that it was written in:</source>
            <translation>“{name}” não é texto UTF-8.
Escolha a codificação em que foi escrito:</translation>
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
            <translation>Abrir arquivos de texto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Dictionaries for Hunspell</source>
            <translation>Dicionários para o Hunspell</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Choose your texts</source>
            <translation>Escolher textos próprios</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Archives</source>
            <translation>Arquivos compactados</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>All files</source>
            <translation>Todos os arquivos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>{name} was removed or renamed by another program. Its text is still here, unsaved.</source>
            <translation>{name} foi removido ou renomeado por outro programa. O texto ainda está aqui, não salvo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>{name} is not saved yet: its disk does not answer. Write on; your text is kept for recovery. Wait, or save it to another disk.</source>
            <translation>{name} ainda não foi salvo: o disco não responde. Pode continuar escrevendo; o texto é guardado para recuperação. Espere, ou salve em outro disco.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <location filename="../gpt2_desktop/ui/opening.py" />
            <source>{name} cannot be read yet: its disk does not answer. Wait, or give it up.</source>
            <translation>{name} ainda não pode ser lido: o disco não responde. Espere, ou desista.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>{name} was changed by another program. You have unsaved changes.</source>
            <translation>{name} foi alterado por outro programa. Há alterações não salvas.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>{name} was changed by another program.</source>
            <translation>{name} foi alterado por outro programa.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Reload</source>
            <translation>&amp;Recarregar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>&amp;Keep mine</source>
            <translation>Manter &amp;o meu</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>Save &amp;again</source>
            <translation>&amp;Salvar de novo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <location filename="../gpt2_desktop/ui/help.py" />
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <location filename="../gpt2_desktop/ui/session_keeper.py" />
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>&amp;Later</source>
            <translation>&amp;Mais tarde</translation>
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
            <translation>Salvar &amp;como…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>Save &amp;elsewhere…</source>
            <translation>Salvar &amp;em outro lugar…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <location filename="../gpt2_desktop/ui/opening.py" />
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Give up</source>
            <translation>&amp;Desistir</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>Untitled {number}</source>
            <translation>Sem título {number}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>Untitled</source>
            <translation>Sem título</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>{path} was changed by another program; reload it, or save under another name</source>
            <translation>{path} foi alterado por outro programa; recarregue-o ou salve com outro nome</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>{name} is as it was saved last. Undo brings your changes back.</source>
            <translation>{name} está como foi salvo da última vez. Desfazer traz as alterações de volta.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>What {name} held before could not be kept ({reason}).</source>
            <translation>O que {name} continha antes não pôde ser guardado ({reason}).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/editor_tools.py" />
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>Outline</source>
            <translation>Estrutura</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/fields.py" />
            <source>Clear</source>
            <comment>field</comment>
            <translation>Limpar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/file_claim.py" />
            <source>{name} is open in another window too (process {pid}, since {since}). Write in one of them only.</source>
            <translation>{name} também está aberto em outra janela (processo {pid}, desde {since}). Escreva apenas em uma delas.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/file_claim.py" />
            <source>{name} is open on {host} too (since {since}). Write in one place only.</source>
            <translation>{name} também está aberto em {host} (desde {since}). Escreva em um só lugar.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Find and replace</source>
            <translation>Localizar e substituir</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Find</source>
            <translation>Localizar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace with</source>
            <translation>Substituir por</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Match case</source>
            <translation>Diferenciar maiúsculas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Word</source>
            <translation>Palavra</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Whole words only</source>
            <translation>Só palavras inteiras</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Regular expression; the replacement may use \1 or \g&lt;name&gt;</source>
            <translation>Expressão regular; a substituição pode usar \1 ou \g&lt;name&gt;</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>In selection</source>
            <translation>Na seleção</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Only inside the text that is selected now</source>
            <translation>Só dentro do texto que está selecionado agora</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>All texts</source>
            <translation>Todos os textos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>In all open texts</source>
            <translation>Em todos os textos abertos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Previous match (Shift+Enter)</source>
            <translation>Resultado anterior (Shift+Enter)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Next match (Enter)</source>
            <translation>Próximo resultado (Enter)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Close (Esc)</source>
            <translation>Fechar (Esc)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace</source>
            <translation>Substituir</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace this match and go to the next (Enter in the field)</source>
            <translation>Substituir este resultado e ir ao próximo (Enter no campo)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace all</source>
            <translation>Substituir tudo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace every match; one undo takes all of it back</source>
            <translation>Substituir todos os resultados; um desfazer reverte tudo</translation>
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
            <translation>{found}, {elsewhere} em outros textos</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>%n replaced</source>
            <translation>
                <numerusform>%n substituído</numerusform>
                <numerusform>%n substituídos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>Select the text to search in first</source>
            <translation>Selecione primeiro o texto em que buscar</translation>
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
            <translation>{found}, continuou pelo outro lado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>The file’s encoding is {encoding}, its line endings are {newline}. Saving keeps both.</source>
            <translation>A codificação do arquivo é {encoding}, seus fins de linha são {newline}. Salvar mantém ambos.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>mixed</source>
            <translation>misturados</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>{encoding} · {newline}</source>
            <translation>{encoding} · {newline}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>Encoding and line endings</source>
            <translation>Codificação e fins de linha</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>&amp;Read the file again as</source>
            <translation>&amp;Ler o arquivo de novo como</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>&amp;Convert to</source>
            <translation>&amp;Converter para</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>Line endings {name} ({system})</source>
            <translation>Fins de linha {name} ({system})</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/full_screen.py" />
            <source>{key} leaves full screen</source>
            <translation>{key} sai da tela cheia</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/handing_on.py" />
            <source>Exporting to {name}…</source>
            <translation>Exportando para {name}…</translation>
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
            <translation>Exportado para {path}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/handing_on.py" />
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/help.py" />
            <source>The program crashed the last time. A report for its developers, without any of your text, can be copied.</source>
            <translation>O programa falhou da última vez. Um relatório para os desenvolvedores, sem nada do seu texto, pode ser copiado.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/help.py" />
            <source>&amp;Copy the report</source>
            <translation>&amp;Copiar o relatório</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/help.py" />
            <source>&amp;Forget it</source>
            <translation>&amp;Esquecer</translation>
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
            <translation>Configurações</translation>
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
            <translation>aceita</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>takes one word</source>
            <translation>aceita uma palavra</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>hides it</source>
            <translation>oculta</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>writes several continuations</source>
            <translation>escreve várias continuações</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>MIT licence</source>
            <translation>Licença MIT</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Apache licence</source>
            <translation>Licença Apache</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Comes with the program</source>
            <translation>Vem com o programa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>On this machine</source>
            <translation>Nesta máquina</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>In the Hugging Face cache</source>
            <translation>No cache do Hugging Face</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>In a folder of yours</source>
            <translation>Em uma pasta própria</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Begun</source>
            <translation>Começado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Not downloaded</source>
            <translation>Não baixado</translation>
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
            <translation>Baixar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Pause</source>
            <comment>verb</comment>
            <translation>Pausar</translation>
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
            <translation>Verificar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Remove</source>
            <translation>Remover</translation>
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
            <translation>Manter</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Download of {name}</source>
            <translation>Download de {name}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Remove it? That frees {size}.</source>
            <translation>Remover? Isso libera {size}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>recommended</source>
            <translation>recomendado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>{precision}: {size} of memory</source>
            <translation>{precision}: {size} de memória</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>{done} of {all} have arrived</source>
            <translation>{done} de {all} chegaram</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>{place}, files checked on {day}</source>
            <translation>{place}, arquivos verificados em {day}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>{place}. Takes more memory than is free now</source>
            <translation>{place}. Ocupa mais memória do que há livre agora</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>in use</source>
            <translation>em uso</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>takes {size} of memory</source>
            <translation>ocupa {size} de memória</translation>
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
            <translation>Os modelos são baixados um por vez</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>about {speed} tokens/s</source>
            <translation>cerca de {speed} tokens/s</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>The speed was measured here.</source>
            <translation>A velocidade foi medida aqui.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>The speed is an estimate.</source>
            <translation>A velocidade é uma estimativa.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view.py" />
            <source>Reading: {share}</source>
            <translation>Lendo: {share}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view.py" />
            <source>There is no word at the cursor.</source>
            <translation>Não há palavra no cursor.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Model's view</source>
            <translation>Visão do modelo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <source>Among the model's guesses, each word was:</source>
            <translation>Entre as previsões do modelo, cada palavra estava:</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <source>End the model's view</source>
            <translation>Sair da visão do modelo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <source>Put the cursor on a word, or the mouse over it, for its figures.</source>
            <translation>Ponha o cursor em uma palavra, ou o mouse sobre ela, para ver seus números.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <source>Figures</source>
            <translation>Números</translation>
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
            <translation>{name} está nesta máquina, com os arquivos verificados. Escrever com ele de agora em diante?</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>&amp;Download it</source>
            <translation>&amp;Baixar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Close</source>
            <translation>&amp;Fechar</translation>
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
            <translation>{name} está nesta máquina, com os arquivos verificados.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Network: not used yet</source>
            <translation>&amp;Rede: ainda não usada</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>&amp;Network: last used on {day}</source>
            <translation>&amp;Rede: usada em {day}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Use it</source>
            <translation>&amp;Usar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>&amp;Load it</source>
            <translation>&amp;Carregar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>{device}: {machine}, {size} of memory free</source>
            <translation>{device}: {machine}, {size} de memória livre</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>{device}: {machine}</source>
            <translation>{device}: {machine}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Looking at what there is…</source>
            <translation>Vendo o que há…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Network</source>
            <translation>Rede</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>someone/gpt2</source>
            <translation>alguem/gpt2</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Another model, by its repository on the Hugging Face Hub</source>
            <translation>Outro modelo, pelo repositório no Hugging Face Hub</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Repository of the Hugging Face Hub</source>
            <translation>Repositório do Hugging Face Hub</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Models run on {machine}, in {precision}.</source>
            <translation>Os modelos rodam em {machine}, em {precision}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>{name}: asking what there is to fetch</source>
            <translation>{name}: perguntando o que há para buscar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>From a &amp;folder…</source>
            <translation>&amp;De uma pasta…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>From an &amp;archive…</source>
            <translation>De &amp;um arquivo compactado…</translation>
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
            <translation>Fechar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origin_legend.py" />
            <source>Looks of the origins</source>
            <translation>Aparência das origens</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>Forget where each character of {name} came from, here and on the disk? This cannot be undone.</source>
            <translation>Esquecer de onde veio cada caractere de {name}, aqui e no disco? Isto não pode ser desfeito.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>{origin}: {count} ({share})</source>
            <translation>{origin}: {count} ({share})</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>{share} accepted</source>
            <translation>{share} aceito</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>The statement was written to {path}</source>
            <translation>A declaração foi escrita em {path}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>&amp;Forget</source>
            <translation>&amp;Esquecer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>&amp;Keep</source>
            <translation>&amp;Manter</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>A record of origins in {folder} cannot be removed ({reason}); remove it by hand.</source>
            <translation>Um registro de origens em {folder} não pode ser removido ({reason}); remova-o à mão.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>(no words)</source>
            <translation>(sem palavras)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>No headings yet.

A line that begins with # and a space is one; ## is one below it.</source>
            <translation>Ainda não há títulos.

Uma linha que começa com # e um espaço é um título; ## é um abaixo dele.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>Go to a heading</source>
            <translation>Ir para um título</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>There are no headings; a line that begins with # is one</source>
            <translation>Não há títulos; uma linha que começa com # é um</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>Your words</source>
            <translation>Suas palavras</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>Find a word</source>
            <translation>Localizar uma palavra</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>Words that you added</source>
            <translation>Palavras que você adicionou</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>You have added no words yet. Right-click a marked word to do so.</source>
            <translation>Nenhuma palavra foi adicionada ainda. Clique com o botão direito em uma palavra marcada para isso.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>&amp;Remove</source>
            <translation>&amp;Remover</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/palette.py" />
            <source>Nothing matches.</source>
            <translation>Nada corresponde.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recent_menu.py" />
            <source>Open a recent file</source>
            <translation>Abrir um arquivo recente</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recent_menu.py" />
            <source>No file was opened yet</source>
            <translation>Nenhum arquivo foi aberto ainda</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_keeper.py" />
            <source>Unsaved text cannot be kept for recovery ({why}); save it now.</source>
            <translation>O texto não salvo não pode ser guardado para recuperação ({why}); salve-o agora.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>a text without a name (“{words}…”)</source>
            <translation>um texto sem nome (“{words}…”)</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>Unsaved changes to %n text(s) were kept: {names}.</source>
            <translation>
                <numerusform>Alterações não salvas em %n texto foram guardadas: {names}.</numerusform>
                <numerusform>Alterações não salvas em %n textos foram guardadas: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>{names} and more</source>
            <translation>{names} e mais</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>Unsaved changes to {name} from {day}, {time}, were kept.</source>
            <translation>Alterações não salvas em {name}, de {day}, {time}, foram guardadas.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>&amp;Restore all</source>
            <translation>Restaurar &amp;todos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>&amp;One by one</source>
            <translation>&amp;Um por um</translation>
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
            <translation>Ponha o cursor em uma palavra para reformular a partir dali.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>none yet</source>
            <translation>nenhuma ainda</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Other files</source>
            <translation>Outros arquivos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Day</source>
            <translation>Dia</translation>
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
            <translation>Palavras poupadas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Keystrokes saved</source>
            <translation>Teclas poupadas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Shown</source>
            <translation>Mostradas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Taken</source>
            <translation>Aceitas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Wrong</source>
            <translation>Erradas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Wait in ms</source>
            <translation>Espera em ms</translation>
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
            <translation>Balanço</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>All days</source>
            <translation>Todos os dias</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Plot</source>
            <translation>Gráfico</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Table</source>
            <translation>Tabela</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Count on this machine what suggestions save; no text is kept</source>
            <translation>Contar nesta máquina o que as sugestões poupam; nenhum texto é guardado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Clear…</source>
            <translation>Limpar…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Forget all figures</source>
            <translation>Esquecer todos os números</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Keep them</source>
            <translation>Mantê-los</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Figures by day and kind of document</source>
            <translation>Números por dia e tipo de documento</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>The last {days} days</source>
            <translation>Os últimos {days} dias</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>This cannot be undone.</source>
            <translation>Isto não pode ser desfeito.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Words saved, net</source>
            <translation>Palavras poupadas, líquido</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Keystrokes saved, net</source>
            <translation>Teclas poupadas, líquido</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Share of all keystrokes</source>
            <translation>Parte de todas as teclas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Suggestions shown</source>
            <translation>Sugestões mostradas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Taken: whole, by word, by sentence</source>
            <translation>Aceitas: inteiras, por palavra, por frase</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Wait: half within, 95 of 100 within</source>
            <translation>Espera: metade em até, 95 de 100 em até</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_plot.py" />
            <source>Most words saved: {words}, on {day}.</source>
            <translation>Mais palavras poupadas: {words}, em {day}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_plot.py" />
            <source>Plot of words saved by day, and of waits</source>
            <translation>Gráfico de palavras poupadas por dia, e de esperas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_plot.py" />
            <source>Nothing has been counted yet.</source>
            <translation>Nada foi contado ainda.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_plot.py" />
            <source>Wait in ms: half come within, and 95 of 100</source>
            <translation>Espera em ms: metade chega até, e 95 de 100</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/search_thread.py" />
            <source>The search failed; the log says why</source>
            <translation>A busca falhou; o registro diz por quê</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>Use a server</source>
            <translation>Usar um servidor</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>Where this machine is too small for the larger models, a server can write the suggestions: vLLM, SGLang, llama.cpp and others that answer as OpenAI's completions do.</source>
            <translation>Onde esta máquina é pequena demais para os modelos maiores, um servidor pode escrever as sugestões: vLLM, SGLang, llama.cpp e outros que respondem como as completions da OpenAI.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>{address}, or {local}</source>
            <translation>{address} ou {local}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>The server's first</source>
            <translation>O primeiro do servidor</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>If it asks for one; kept in the system's keyring</source>
            <translation>Se ele pedir; guardada no chaveiro do sistema</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>I agree that the text before my cursor is sent to this server while I write.</source>
            <translation>Concordo que o texto antes do cursor seja enviado a este servidor enquanto escrevo.</translation>
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
            <translation>&amp;Endereço</translation>
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
            <translation>&amp;Chave</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_flow.py" />
            <source>This system has no keyring: the server's key is forgotten when the program ends.</source>
            <translation>Este sistema não tem chaveiro: a chave do servidor é esquecida ao fechar o programa.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/session_keeper.py" />
            <source>The files that were open were not opened again: the last start ended in the middle of it.</source>
            <translation>Os arquivos que estavam abertos não foram reabertos: o último início terminou no meio disso.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/session_keeper.py" />
            <source>These files are not there any more: {names}</source>
            <translation>Estes arquivos não existem mais: {names}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/session_keeper.py" />
            <source>&amp;Open them</source>
            <translation>&amp;Abri-los</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Find a setting</source>
            <translation>Buscar uma configuração</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>All settings have their defaults again.</source>
            <translation>Todas as configurações voltaram ao padrão.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>No setting matches.</source>
            <translation>Nenhuma configuração corresponde.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Reset all</source>
            <translation>Redefinir tudo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Give every setting its default; can be undone.</source>
            <translation>Voltar cada configuração ao padrão; pode ser desfeito.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Preset. {values}</source>
            <translation>Predefinição. {values}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Unfolded</source>
            <translation>Aberto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Folded</source>
            <translation>Fechado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>The model is loaded again.</source>
            <translation>O modelo é carregado de novo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>Takes effect at the next start.</source>
            <translation>Vale a partir do próximo início.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>“{value}”</source>
            <translation>“{value}”</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>Reset “{option}” to {value}</source>
            <translation>Redefinir “{option}” para {value}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>on</source>
            <translation>ligado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>off</source>
            <translation>desligado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>None; divide several by commas</source>
            <translation>Nenhum; separe vários com vírgulas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>Default</source>
            <translation>Padrão</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/sheets.py" />
            <source>{path} (not saved)</source>
            <translation>{path} (não salvo)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/sheets.py" />
            <source>{name}, not saved</source>
            <translation>{name}, não salvo</translation>
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
            <translation>Buscar ações e teclas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Actions and their keys</source>
            <translation>Ações e suas teclas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>&amp;Change…</source>
            <translation>&amp;Alterar…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Then press the new keys</source>
            <translation>Depois, pressione as novas teclas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Re&amp;move</source>
            <translation>&amp;Remover</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Take the action's keys away</source>
            <translation>Tirar as teclas da ação</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>&amp;Default</source>
            <translation>&amp;Padrão</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Give the action its usual keys again</source>
            <translation>Devolver à ação suas teclas usuais</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>&amp;Use</source>
            <translation>&amp;Usar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Use as &amp;well</source>
            <translation>Usar &amp;também</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Keep the keys that the action has, too</source>
            <translation>Manter também as teclas que a ação tem</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>&amp;All to default</source>
            <translation>Tudo &amp;no padrão</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>{key} writes text and cannot be a shortcut; add Ctrl or Alt, or take a function key.</source>
            <translation>{key} escreve texto e não pode ser um atalho; acrescente Ctrl ou Alt, ou escolha uma tecla de função.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>New keys</source>
            <translation>Novas teclas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Action</source>
            <translation>Ação</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Press the keys for “{action}”.</source>
            <translation>Pressione as teclas para “{action}”.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>{key} is its key already.</source>
            <translation>{key} já é a tecla dela.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Your own</source>
            <translation>Escolha própria</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>{key} is taken by “{action}”, which loses it if you use it here.</source>
            <translation>{key} é de “{action}”, que a perde se for usada aqui.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>{key} is free.</source>
            <translation>{key} está livre.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_menu.py" />
            <source>Looking for suggestions…</source>
            <translation>Procurando sugestões…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_menu.py" />
            <source>Add “{word}” to the &amp;dictionary</source>
            <translation>&amp;Adicionar “{word}” ao dicionário</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_menu.py" />
            <source>&amp;Ignore in this text</source>
            <translation>&amp;Ignorar neste texto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_menu.py" />
            <source>No suggestions</source>
            <translation>Nenhuma sugestão</translation>
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
            <translation>Nenhuma outra palavra está escrita errado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_tools.py" />
            <source>No word that is spelled wrong is at the cursor</source>
            <translation>Não há palavra escrita errado no cursor</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Nothing was suggested for a while, so the model gave its memory back. It comes again as you write.</source>
            <translation>Nada foi sugerido por um tempo, então o modelo devolveu sua memória. Ele volta quando você escreve.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Suggestion</source>
            <translation>Sugestão</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Which of the suggestions is shown</source>
            <translation>Qual das sugestões é mostrada</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Speed</source>
            <translation>Velocidade</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>How fast the model wrote last</source>
            <translation>Com que rapidez o modelo escreveu por último</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Learning your style</source>
            <translation>Aprendendo o estilo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Power</source>
            <translation>Energia</translation>
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
            <translation>Download</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>{parameters}, reads up to %n token(s).</source>
            <translation>
                <numerusform>{parameters}, lê até %n token.</numerusform>
                <numerusform>{parameters}, lê até %n tokens.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Runs on {machine}, in {precision}.</source>
            <translation>Roda em {machine}, em {precision}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>{number}/{count}</source>
            <translation>{number}/{count}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>text goes to {server}</source>
            <translation>o texto vai para {server}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>The text before the cursor is sent to {server}, which writes the suggestions.</source>
            <translation>O texto antes do cursor é enviado a {server}, que escreve as sugestões.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>battery: only when asked</source>
            <translation>bateria: só a pedido</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>On the battery nothing is suggested unless you ask (Settings &gt; Power).</source>
            <translation>Na bateria nada é sugerido, exceto a pedido (Configurações &gt; Energia).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>battery: lighter</source>
            <translation>bateria: mais leve</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>On the battery suggestions come after a short pause, and are short (Settings &gt; Power).</source>
            <translation>Na bateria as sugestões vêm após uma breve pausa e são curtas (Configurações &gt; Energia).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Runs on {machine}.</source>
            <translation>Roda em {machine}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>The model runs on this machine and your text stays here.</source>
            <translation>O modelo roda nesta máquina e o texto fica aqui.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Loading model…</source>
            <translation>Carregando o modelo…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>online</source>
            <translation>on-line</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>A model is being downloaded. Your text stays here.</source>
            <translation>Um modelo está sendo baixado. O texto fica aqui.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>offline</source>
            <translation>off-line</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>The model rests</source>
            <translation>O modelo descansa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Ready</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>No model</source>
            <translation>Sem modelo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Suggests</source>
            <translation>Sugere</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Suggests while typing</source>
            <translation>Sugere ao digitar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Suggests on a pause</source>
            <translation>Sugere nas pausas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Suggests only when asked</source>
            <translation>Sugere a pedido</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Nothing is suggested but when you ask. Click to have suggestions again.</source>
            <translation>Nada é sugerido, exceto a pedido. Clique para ter as sugestões de volta.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Snoozed</source>
            <translation>Silenciado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Snoozed until {time}</source>
            <translation>Silenciado até {time}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Paused after Esc</source>
            <translation>Em pausa após Esc</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>You dismissed ghost text several times: nothing is suggested for %n second(s). Click to have it as usual.</source>
            <translation>
                <numerusform>O texto fantasma foi ocultado várias vezes: nada é sugerido por %n segundo. Clique para tê-lo como de costume.</numerusform>
                <numerusform>O texto fantasma foi ocultado várias vezes: nada é sugerido por %n segundos. Clique para tê-lo como de costume.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Slower after Esc</source>
            <translation>Mais lento após Esc</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>You dismissed ghost text several times: it comes {seconds} s later than usual. Click to have it as usual.</source>
            <translation>O texto fantasma foi ocultado várias vezes: ele vem {seconds} s mais tarde que o normal. Clique para tê-lo como de costume.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>When ghost text comes. Click to change it, or to snooze.</source>
            <translation>Quando o texto fantasma vem. Clique para alterar ou silenciar.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/tab_bar.py" />
            <source>Open texts</source>
            <translation>Textos abertos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>My style</source>
            <translation>Meu estilo</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>{text} · %n minute(s) left at most</source>
            <translation>
                <numerusform>{text} · falta no máximo %n minuto</numerusform>
                <numerusform>{text} · faltam no máximo %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Choices that it hesitates between</source>
            <translation>Opções entre as quais ele hesita</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Bits that it needs for a letter</source>
            <translation>Bits de que precisa por letra</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Keystrokes it saves</source>
            <translation>Teclas que ele poupa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>{text} · less than a minute left at most</source>
            <translation>{text} · falta menos de um minuto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Teach it your style</source>
            <translation>Ensinar seu estilo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>The model learns from what you have written: mails, essays, chapters. It does so on this machine while you go on writing. Your text is only read, never copied, and nothing leaves this machine. At the end you see what it brought and decide whether it is used.</source>
            <translation>O modelo aprende com o que você escreveu: e-mails, ensaios, capítulos. Ele faz isso nesta máquina enquanto você continua escrevendo. O texto é apenas lido, nunca copiado, e nada sai desta máquina. No fim você vê o que isso trouxe e decide se será usado.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Texts to learn from</source>
            <translation>Textos com os quais aprender</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Add files or a folder,
or drop them here.</source>
            <translation>Adicione arquivos ou uma pasta,
ou solte-os aqui.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Add &amp;files…</source>
            <translation>Adici&amp;onar arquivos…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Add f&amp;older…</source>
            <translation>Ad&amp;icionar pasta…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Take out</source>
            <translation>&amp;Tirar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Learn</source>
            <translation>&amp;Aprender</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Pause</source>
            <translation>&amp;Pausar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>End it and remove what was learned so far</source>
            <translation>Encerrar e remover o que foi aprendido até agora</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Throw away</source>
            <translation>&amp;Jogar fora</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Switch off</source>
            <translation>Desligar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Delete it and everything that was made from it; your texts stay as they are</source>
            <translation>Excluí-lo com tudo o que foi feito a partir dele; os textos ficam como estão</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Step {step} of {steps}</source>
            <translation>Passo {step} de {steps}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>a little</source>
            <translation>um pouco</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>“{name}” is learned: your words come {gain} less unexpected to it.</source>
            <translation>“{name}” foi aprendido: suas palavras são {gain} menos inesperadas para ele.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Styles on this machine</source>
            <translation>Estilos nesta máquina</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Text, Markdown, Word, OpenDocument, web pages and mailboxes. {characters} characters, a third of a novel, are a good beginning. It takes from a few minutes to half an hour.</source>
            <translation>Texto, Markdown, Word, OpenDocument, páginas da web e caixas de correio. {characters} caracteres, um terço de um romance, são um bom começo. Leva de alguns minutos a meia hora.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Close this and go on writing: it goes on in the background, at low priority. If you quit the program, it is kept and can go on at the next start.</source>
            <translation>Pode fechar isto e continuar escrevendo: o aprendizado segue em segundo plano, com baixa prioridade. Ao sair do programa, ele é guardado e pode continuar no próximo início.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Measured on a part of your text that it did not learn from:</source>
            <translation>Medido em uma parte do texto com a qual ele não aprendeu:</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>You can switch it off at any time under Model, and remove it here.</source>
            <translation>Pode ser desligado a qualquer momento em Modelo, e removido aqui.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>{name}  ·  in use</source>
            <translation>{name}  ·  em uso</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>It needs {bits} bits for each letter of yours so far.</source>
            <translation>Até agora ele precisa de {bits} bits para cada letra.</translation>
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
            <translation>depois</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Learning</source>
            <translation>Aprendendo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Learning {percent}</source>
            <translation>Aprendendo {percent}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Learning stops</source>
            <translation>O aprendizado está parando</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Learning paused</source>
            <translation>Aprendizado em pausa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Style learned</source>
            <translation>Estilo aprendido</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>The model has learned “{name}”. See what it brought before you use it.</source>
            <translation>O modelo aprendeu “{name}”. Veja o que isso trouxe antes de usar.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>&amp;Show</source>
            <translation>M&amp;ostrar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>Save the changes to “{name}”? They are lost if you do not save them.</source>
            <translation>Salvar as alterações em “{name}”? Sem salvar, elas se perdem.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>Save the changes to these texts? They are lost if you do not save them.
{names}</source>
            <translation>Salvar as alterações nestes textos? Sem salvar, elas se perdem.
{names}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>Unsaved changes</source>
            <translation>Alterações não salvas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Save</source>
            <translation>Sa&amp;lvar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>&amp;Save all</source>
            <translation>&amp;Salvar todos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>&amp;Discard all</source>
            <translation>Descartar &amp;todos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>Earlier versions of {name}</source>
            <translation>Versões anteriores de {name}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Earlier versions</source>
            <translation>Versões anteriores</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>&amp;Restore this version</source>
            <translation>&amp;Restaurar esta versão</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>{size} bytes</source>
            <translation>{size} bytes</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>Underlined: only in the earlier version. Struck out: only in the text as it is now.</source>
            <translation>Sublinhado: só na versão anterior. Riscado: só no texto atual.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>There are no earlier versions of this text yet. Each save keeps the version before it.</source>
            <translation>Ainda não há versões anteriores deste texto. Cada salvamento guarda a versão de antes.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>Nothing differs.</source>
            <translation>Nada difere.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/welcome.py" />
            <source>Any key closes this.</source>
            <translation>Qualquer tecla fecha isto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/welcome.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Welcome</source>
            <translation>Boas-vindas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/welcome.py" />
            <source>Type, and grey text continues yours.</source>
            <translation>Digite, e um texto cinza continua o seu.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/welcome.py" />
            <source>Don't show again</source>
            <translation>Não mostrar de novo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>1 in {number}</source>
            <translation>1 em {number}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>“{word}”: rank {rank}, probability {probability}; likelier: {words}</source>
            <translation>“{word}”: posição {rank}, probabilidade {probability}; mais prováveis: {words}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>10 likeliest</source>
            <translation>10 mais prováveis</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>100 likeliest</source>
            <translation>100 mais prováveis</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>1,000 likeliest</source>
            <translation>1.000 mais prováveis</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>less likely</source>
            <translation>menos provável</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>less than 1 in {number}</source>
            <translation>menos de 1 em {number}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>“{word}”: rank {rank}, probability {probability}</source>
            <translation>“{word}”: posição {rank}, probabilidade {probability}</translation>
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
            <translation>Quando o texto fantasma aparece: ao digitar, nas pausas, ou só a pedido.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>While typing</source>
            <translation>Ao digitar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>On a pause</source>
            <translation>Em uma pausa</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Only when asked</source>
            <translation>Só a pedido</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Length</source>
            <translation>Extensão</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How far a suggestion reaches; it always ends with the sentence, except for a paragraph.</source>
            <translation>Até onde vai uma sugestão; ela sempre termina com a frase, exceto se for um parágrafo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Rest of the word</source>
            <translation>Resto da palavra</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>A few words</source>
            <translation>Algumas palavras</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>To the end of the sentence</source>
            <translation>Até o fim da frase</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>A paragraph</source>
            <translation>Um parágrafo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Show about</source>
            <translation>Frequência</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>At how many of 100 places a suggestion appears, about; lower means fewer and surer ones.</source>
            <translation>Em quantos de 100 lugares uma sugestão aparece, mais ou menos; menos significa poucas e mais certas.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Inside a line</source>
            <translation>Dentro de uma linha</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Suggest also where words follow the cursor on the same line.</source>
            <translation>Sugerir também onde há palavras depois do cursor na mesma linha.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Delay</source>
            <translation>Atraso</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Ghost text is computed at once but shown only after this long.</source>
            <translation>O texto fantasma é calculado logo, mas mostrado só depois deste tempo.</translation>
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
            <translation>Quanto tempo é preciso parar de digitar para o texto fantasma aparecer em uma pausa.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Ghost text that you dismiss again and again comes later, then pauses, until you take some or ask for it.</source>
            <translation>Texto fantasma ocultado repetidas vezes vem mais tarde e depois faz uma pausa, até que algum seja aceito ou pedido.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tab waits</source>
            <translation>Tab espera</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tab takes ghost text only when it has been visible this long.</source>
            <translation>Tab aceita o texto fantasma só se ele esteve visível por este tempo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tab takes</source>
            <translation>Tab aceita</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Whether Tab takes all of the ghost text or one word.</source>
            <translation>Se Tab aceita todo o texto fantasma ou uma palavra.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>The whole suggestion</source>
            <translation>Toda a sugestão</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>One word</source>
            <translation>Uma palavra</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Think ahead</source>
            <translation>Pensar adiante</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>While a suggestion is shown, compute what follows it and what else you may type; quicker, for more processor time.</source>
            <translation>Enquanto uma sugestão é mostrada, calcular o que vem depois e o que mais pode ser digitado; mais rápido, com mais tempo de processador.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Known languages only</source>
            <translation>Só idiomas conhecidos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Suggest nothing where the text is in a language that the model does not know; the key that asks still works.</source>
            <translation>Não sugerir nada onde o texto está em um idioma que o modelo não conhece; a tecla que pede ainda funciona.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Sampling</source>
            <translation>Amostragem</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How adventurous the choice of words is; 0 always takes the likeliest token.</source>
            <translation>O quanto a escolha das palavras é ousada; 0 sempre toma o token mais provável.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Choose among that many likeliest tokens; 0 is all of them.</source>
            <translation>Escolher entre esse número de tokens mais prováveis; 0 são todos.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Choose among the likeliest tokens that together reach this probability; 1 is all of them.</source>
            <translation>Escolher entre os tokens mais prováveis que juntos alcançam esta probabilidade; 1 são todos.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Leave out tokens less likely than this share of the likeliest one; 0 leaves out none.</source>
            <translation>Deixar de fora os tokens menos prováveis que esta parte do mais provável; 0 não deixa nenhum de fora.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Choose among the tokens whose surprise is closest to the expected one, up to this probability; 1 is off.</source>
            <translation>Escolher entre os tokens cuja surpresa está mais perto da esperada, até esta probabilidade; 1 desliga.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Repetition penalty</source>
            <translation>Penalidade por repetição</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Make tokens that were already used less likely; 1 is no penalty.</source>
            <translation>Tornar menos prováveis os tokens já usados; 1 é sem penalidade.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Repetition range</source>
            <translation>Alcance da repetição</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How many of the last tokens the penalties look at; 0 is the whole context.</source>
            <translation>Quantos dos últimos tokens as penalidades consideram; 0 é todo o contexto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>tokens</source>
            <translation>tokens</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Presence penalty</source>
            <translation>Penalidade por presença</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Taken from the score of every token already used.</source>
            <translation>Subtraída da pontuação de cada token já usado.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Frequency penalty</source>
            <translation>Penalidade por frequência</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Taken from a token's score for every time it was used.</source>
            <translation>Subtraída da pontuação de um token por vez que foi usado.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>No repeated n-gram</source>
            <translation>Sem n-gramas repetidos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Never write the same run of that many tokens twice; 0 is off.</source>
            <translation>Nunca escrever duas vezes a mesma série de tantos tokens; 0 desliga.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Banned words</source>
            <translation>Palavras proibidas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Never written.</source>
            <translation>Nunca escritas.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Stop strings</source>
            <translation>Textos de parada</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Writing ends before any of these.</source>
            <translation>A escrita termina antes de qualquer um deles.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Seed</source>
            <translation>Semente</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>The same seed gives the same text on the same machine; -1 draws a new one each time.</source>
            <translation>A mesma semente dá o mesmo texto na mesma máquina; -1 sorteia uma nova a cada vez.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Continuations</source>
            <translation>Continuações</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How many to write at once.</source>
            <translation>Quantas escrever de uma vez.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Length at most</source>
            <translation>Extensão máxima</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tokens written at most.</source>
            <translation>Tokens escritos no máximo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Order</source>
            <translation>Ordem</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>In which order the cards of a batch stand once all are written.</source>
            <translation>Em que ordem ficam os cartões de uma leva quando todos estão escritos.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>As they were written</source>
            <translation>Como foram escritas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Surest first</source>
            <translation>Mais certas primeiro</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Shortest first</source>
            <translation>Mais curtas primeiro</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Longest first</source>
            <translation>Mais longas primeiro</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>'starter', a folder with a Hugging Face GPT-2 model, the name of one in the Hugging Face cache, or 'server'.</source>
            <translation>“starter”, uma pasta com um modelo GPT-2 do Hugging Face, o nome de um no cache do Hugging Face, ou “server”.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>What computes: the GPU where there is one, else the processor; or the one you name.</source>
            <translation>O que calcula: a GPU onde houver, senão o processador; ou o que for indicado.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Processor</source>
            <translation>Processador</translation>
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
            <translation>Precisão</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Number format of the weights; automatic takes the fastest that is accurate enough on the device.</source>
            <translation>Formato numérico dos pesos; automático toma o mais rápido que seja preciso o bastante no dispositivo.</translation>
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
            <translation>Threads do processador para o modelo; 0 deixa um núcleo para a janela onde há mais de dois.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Style</source>
            <translation>Estilo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Name of an adapter that was trained on your own writing ('train finetune'); empty for none.</source>
            <translation>Nome de um adaptador treinado com textos próprios (“train finetune”); vazio para nenhum.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Address of a completion server, which gets the text before the cursor while the model is 'server'.</source>
            <translation>Endereço de um servidor de completions, que recebe o texto antes do cursor enquanto o modelo é “server”.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Server's model</source>
            <translation>Modelo do servidor</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Name of the model on that server; empty for its first.</source>
            <translation>Nome do modelo nesse servidor; vazio para o primeiro.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Codes of the languages that the model knows, such as 'en, de', or 'any'; empty is what its card says, else English.</source>
            <translation>Códigos dos idiomas que o modelo conhece, como “en, de”, ou “any”; vazio é o que diz a ficha, senão inglês.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Remembered texts</source>
            <translation>Textos lembrados</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Memory for texts that the model has read, so that it need not read them again; 0 is what suits the model.</source>
            <translation>Memória para os textos que o modelo leu, para não precisar lê-los de novo; 0 é o que convém ao modelo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>MiB</source>
            <translation>MiB</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Model rests after</source>
            <translation>O modelo descansa após</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>With no suggestion for this long the model gives its memory back, and comes again with the next; 0 is never.</source>
            <translation>Sem sugestão por este tempo, o modelo devolve sua memória e volta com a próxima; 0 é nunca.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>On battery</source>
            <translation>Na bateria</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Lighter waits for a short pause, suggests a few words, computes nothing ahead and takes half of the threads.</source>
            <translation>Mais leve espera uma breve pausa, sugere algumas palavras, não calcula nada adiante e usa metade das threads.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Lighter</source>
            <translation>Mais leve</translation>
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
            <translation>Idioma de menus, painéis e mensagens; o que se escreve pode estar em qualquer outro.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>As the system</source>
            <translation>Como o sistema</translation>
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
            <translation>Claro, escuro, sépia, alto contraste, ou claro ou escuro conforme o sistema.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Sepia</source>
            <translation>Sépia</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Font</source>
            <translation>Fonte</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Typeface of the text; empty is the one that comes with the program.</source>
            <translation>Tipo de letra do texto; vazio é o que vem com o programa.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Font size</source>
            <translation>Tamanho da fonte</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Size of the text.</source>
            <translation>Tamanho do texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>pt</source>
            <translation>pt</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Line width</source>
            <translation>Largura da linha</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Width of the text column in characters.</source>
            <translation>Largura da coluna de texto em caracteres.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>characters</source>
            <translation>caracteres</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Line spacing</source>
            <translation>Espaço entre linhas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How far apart the lines are; 100 is what the font says.</source>
            <translation>A que distância ficam as linhas; 100 é o que a fonte diz.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Focus</source>
            <translation>Foco</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Dim the text but for the sentence or paragraph that you write in.</source>
            <translation>Esmaecer o texto, exceto a frase ou o parágrafo em que se escreve.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Dim nothing</source>
            <translation>Não esmaecer nada</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>All but the sentence</source>
            <translation>Tudo menos a frase</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>All but the paragraph</source>
            <translation>Tudo menos o parágrafo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Typewriter scrolling</source>
            <translation>Rolagem de máquina de escrever</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Keep the line that you write on in the middle of the window.</source>
            <translation>Manter no meio da janela a linha em que se escreve.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Where headings, emphasis and code are shown in a light style; what is written stays as it is.</source>
            <translation>Onde títulos, ênfase e código aparecem em um estilo leve; o que está escrito fica como está.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>In Markdown files</source>
            <translation>Em arquivos Markdown</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>In every text</source>
            <translation>Em todos os textos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Nowhere</source>
            <translation>Em nenhum</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Quotes</source>
            <translation>Aspas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>What the straight quotes that you type become; undo takes one back, and code keeps them.</source>
            <translation>No que se transformam as aspas retas digitadas; desfazer reverte uma, e o código as mantém.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>As typed</source>
            <translation>Como digitadas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>“English”</source>
            <translation>“Inglesas”</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>„German“</source>
            <translation>„Alemãs“</translation>
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
            <translation>Travessões automáticos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Two hyphens become a dash, three a long one, and three dots an ellipsis; undo takes one back.</source>
            <translation>Dois hifens viram uma meia-risca, três um travessão, e três pontos reticências; desfazer reverte um.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Pairs</source>
            <translation>Pares</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>An opening bracket or quote brings its closing one; ghost text then waits until you are past it.</source>
            <translation>Um parêntese ou aspas de abertura trazem o de fechamento; o texto fantasma espera até passar dele.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Session goal</source>
            <translation>Meta da sessão</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Words that you want to write from the start of the program to its end; 0 is no goal.</source>
            <translation>Palavras que se quer escrever do início ao fim do programa; 0 é sem meta.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>words</source>
            <translation>palavras</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Daily goal</source>
            <translation>Meta diária</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Words that you want to write on a day; 0 is no goal.</source>
            <translation>Palavras que se quer escrever em um dia; 0 é sem meta.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Recent files</source>
            <translation>Arquivos recentes</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How many of the files that you opened are remembered; 0 remembers none.</source>
            <translation>Quantos dos arquivos abertos são lembrados; 0 não lembra nenhum.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>files</source>
            <translation>arquivos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Count on this machine what suggestions save you; no text is kept, and nothing is sent.</source>
            <translation>Contar nesta máquina o que as sugestões poupam; nenhum texto é guardado e nada é enviado.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Record origins</source>
            <translation>Registrar origens</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Note of each character whether it was typed, pasted or accepted, on this machine only.</source>
            <translation>Anotar de cada caractere se foi digitado, colado ou aceito, só nesta máquina.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Share of suggestions</source>
            <translation>Parte das sugestões</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Show in the status bar how much of the text was accepted.</source>
            <translation>Mostrar na barra de status quanto do texto foi aceito.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Colour by origin</source>
            <translation>Colorir por origem</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show in the text what was pasted, accepted, and accepted and then edited.</source>
            <translation>Mostrar no texto o que foi colado, aceito, e aceito e depois editado.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How many earlier versions of a file are kept; each save keeps the one before it. 0 keeps none.</source>
            <translation>Quantas versões anteriores de um arquivo são mantidas; cada salvamento guarda a de antes. 0 não mantém nenhuma.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>versions</source>
            <translation>versões</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Keep versions for</source>
            <translation>Manter versões por</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How long an earlier version is kept.</source>
            <translation>Por quanto tempo uma versão anterior é mantida.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>days</source>
            <translation>dias</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>One window</source>
            <translation>Uma janela</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Open files in the window that is there already, rather than in a second one.</source>
            <translation>Abrir arquivos na janela que já existe, em vez de em uma segunda.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Open texts again</source>
            <translation>Reabrir textos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Open the files at the start that were open at the end, where you were in them.</source>
            <translation>Abrir no início os arquivos que estavam abertos no fim, onde você estava neles.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Show the three keys to know when the window opens empty.</source>
            <translation>Mostrar as três teclas essenciais quando a janela abre vazia.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Accessibility</source>
            <translation>Acessibilidade</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Announce suggestions</source>
            <translation>Anunciar sugestões</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tell the screen reader each suggestion when it has come to rest; a key reads it at any time.</source>
            <translation>Dizer ao leitor de tela cada sugestão quando ela se estabiliza; uma tecla a lê a qualquer momento.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Animations</source>
            <translation>Animações</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Whether panels, tabs and menus move into place, or are there at once.</source>
            <translation>Se painéis, abas e menus deslizam até o lugar ou aparecem de uma vez.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>On</source>
            <translation>Ligadas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Off</source>
            <translation>Desligadas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Spelling</source>
            <translation>Ortografia</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Check spelling</source>
            <translation>Verificar ortografia</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Underline words that are not in the dictionary, but for the one that you write.</source>
            <translation>Sublinhar as palavras que não estão no dicionário, exceto a que está sendo escrita.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Dictionary</source>
            <translation>Dicionário</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Language of texts that have no dictionary of their own, as in 'en_GB'; 'auto' is the language of the system.</source>
            <translation>Idioma dos textos sem dicionário próprio, como “en_GB”; “auto” é o idioma do sistema.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Suggest known words</source>
            <translation>Sugerir palavras conhecidas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>End a suggestion before a word that is not in the dictionary, while spelling is checked.</source>
            <translation>Terminar uma sugestão antes de uma palavra que não está no dicionário, enquanto a ortografia é verificada.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Shortcuts</source>
            <translation>Atalhos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Action names and the key sequences you gave them.</source>
            <translation>Nomes de ações e as teclas escolhidas para elas.</translation>
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
            <translation>Criativo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;File</source>
            <translation>A&amp;rquivo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open &amp;recent</source>
            <translation>A&amp;brir recente</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Spe&amp;lling</source>
            <translation>Or&amp;tografia</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Dictionary</source>
            <translation>&amp;Dicionário</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Suggest</source>
            <translation>&amp;Sugerir</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>W&amp;hen to suggest</source>
            <translation>&amp;Quando sugerir</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Snoo&amp;ze</source>
            <translation>&amp;Silenciar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;View</source>
            <translation>E&amp;xibir</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open te&amp;xts</source>
            <translation>Te&amp;xtos abertos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Foc&amp;us</source>
            <translation>&amp;Foco</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Ori&amp;gin</source>
            <translation>&amp;Origem</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Help</source>
            <translation>&amp;Ajuda</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;New</source>
            <translation>&amp;Novo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Start an empty text.</source>
            <translation>Começar um texto vazio.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Open…</source>
            <translation>&amp;Abrir…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open a text file.</source>
            <translation>Abrir um arquivo de texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save the text to its file.</source>
            <translation>Salvar o texto em seu arquivo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save the text to another file.</source>
            <translation>Salvar o texto em outro arquivo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save a cop&amp;y…</source>
            <translation>Salvar &amp;uma cópia…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save the text to another file and go on with this one.</source>
            <translation>Salvar o texto em outro arquivo e continuar com este.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Re&amp;vert</source>
            <translation>&amp;Reverter</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Go back to what was saved last; undo brings your changes back.</source>
            <translation>Voltar ao que foi salvo por último; desfazer traz as alterações de volta.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Enco&amp;ding and line endings…</source>
            <translation>Codificação e fins &amp;de linha…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Read the file again in another encoding, or convert it to one; nothing is converted otherwise.</source>
            <translation>Ler o arquivo de novo em outra codificação, ou convertê-lo para uma; fora isso, nada é convertido.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Write the text as a PDF file, a web page, an OpenDocument or a Word file.</source>
            <translation>Escrever o texto como arquivo PDF, página da web, arquivo OpenDocument ou do Word.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Print previe&amp;w…</source>
            <translation>Visuali&amp;zar impressão…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the pages as they would be printed.</source>
            <translation>Mostrar as páginas como seriam impressas.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Print…</source>
            <translation>&amp;Imprimir…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Print the text.</source>
            <translation>Imprimir o texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Find a recent file…</source>
            <translation>&amp;Buscar um arquivo recente…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Choose one of the last files by a few letters.</source>
            <translation>Escolher um dos últimos arquivos com algumas letras.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Forget &amp;all</source>
            <translation>&amp;Esquecer todos</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Empty this list.</source>
            <translation>Esvaziar esta lista.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Earl&amp;ier versions…</source>
            <translation>&amp;Versões anteriores…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what the file held before, and go back to it.</source>
            <translation>Mostrar o que o arquivo continha antes, e voltar a isso.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save a&amp;ll</source>
            <translation>Salvar &amp;tudo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save every open text.</source>
            <translation>Salvar todos os textos abertos.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Close this text.</source>
            <translation>Fechar este texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open closed te&amp;xt</source>
            <translation>Reabrir te&amp;xto fechado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open the text again that was closed last.</source>
            <translation>Abrir de novo o último texto fechado.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Sair</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Close the program.</source>
            <translation>Fechar o programa.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Desfazer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Take back the last change.</source>
            <translation>Reverter a última alteração.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Refazer</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Make the change again.</source>
            <translation>Fazer a alteração de novo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Cu&amp;t</source>
            <translation>R&amp;ecortar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Move the selection to the clipboard.</source>
            <translation>Mover a seleção para a área de transferência.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Copy</source>
            <translation>C&amp;opiar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Copy the selection to the clipboard.</source>
            <translation>Copiar a seleção para a área de transferência.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Copy as r&amp;ich text</source>
            <translation>Copiar &amp;formatado</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Copy the selection with the looks that its Markdown stands for.</source>
            <translation>Copiar a seleção com a aparência que seu Markdown representa.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Paste</source>
            <translation>&amp;Colar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Insert the clipboard's text.</source>
            <translation>Inserir o texto da área de transferência.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Select &amp;all</source>
            <translation>Selec&amp;ionar tudo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Select the whole text.</source>
            <translation>Selecionar o texto todo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Find…</source>
            <translation>&amp;Localizar…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Look for words in the text.</source>
            <translation>Procurar palavras no texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>R&amp;eplace…</source>
            <translation>&amp;Substituir…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Put other words in their place.</source>
            <translation>Pôr outras palavras no lugar.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Find &amp;next</source>
            <translation>Loc&amp;alizar próximo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Go to the next place that matches.</source>
            <translation>Ir ao próximo resultado.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Find pre&amp;vious</source>
            <translation>Locali&amp;zar anterior</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Go to the place before that matches.</source>
            <translation>Ir ao resultado anterior.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Go to heading…</source>
            <translation>Ir &amp;para título…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Choose a heading of the text.</source>
            <translation>Escolher um título do texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Check &amp;spelling</source>
            <translation>&amp;Verificar ortografia</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Underline words that are not in the dictionary.</source>
            <translation>Sublinhar as palavras que não estão no dicionário.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Next wrong word</source>
            <translation>&amp;Próxima palavra errada</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Go to the next word that is not in the dictionary.</source>
            <translation>Ir à próxima palavra que não está no dicionário.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Su&amp;ggestions for the word</source>
            <translation>Sugestões para &amp;a palavra</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what may have been meant by the wrong word at the cursor.</source>
            <translation>Mostrar o que a palavra errada no cursor pode ter querido dizer.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Your words…</source>
            <translation>&amp;Suas palavras…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Look through the words that you added to the dictionary.</source>
            <translation>Ver as palavras que você adicionou ao dicionário.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Import a dictionary…</source>
            <translation>&amp;Importar um dicionário…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Take in a dictionary for another language from a .dic file or an .oxt archive.</source>
            <translation>Incluir um dicionário de outro idioma a partir de um arquivo .dic ou .oxt.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Accept &amp;all</source>
            <translation>&amp;Aceitar tudo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Insert the whole ghost text.</source>
            <translation>Inserir todo o texto fantasma.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Accept &amp;word</source>
            <translation>A&amp;ceitar palavra</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Insert the next word of it.</source>
            <translation>Inserir a próxima palavra dele.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Accept &amp;sentence</source>
            <translation>Aceitar &amp;frase</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Insert the ghost text to the end of its sentence.</source>
            <translation>Inserir o texto fantasma até o fim da frase.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Next suggestion</source>
            <translation>P&amp;róxima sugestão</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show another ghost text.</source>
            <translation>Mostrar outro texto fantasma.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Previous suggestion</source>
            <translation>S&amp;ugestão anterior</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the ghost text before this one.</source>
            <translation>Mostrar o texto fantasma anterior.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Dismiss</source>
            <translation>&amp;Ocultar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Hide the ghost text.</source>
            <translation>Ocultar o texto fantasma.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Ask n&amp;ow</source>
            <translation>&amp;Pedir agora</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show ghost text at the cursor now.</source>
            <translation>Mostrar agora texto fantasma no cursor.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;More alternatives</source>
            <translation>&amp;Mais alternativas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Write several continuations into the alternatives panel.</source>
            <translation>Escrever várias continuações no painel de alternativas.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Read the suggestion</source>
            <translation>&amp;Ler a sugestão</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Have the screen reader say the ghost text.</source>
            <translation>Fazer o leitor de tela dizer o texto fantasma.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Read a&amp;ll alternatives</source>
            <translation>Ler &amp;todas as alternativas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Have the screen reader say the continuations with their numbers.</source>
            <translation>Fazer o leitor de tela dizer as continuações com seus números.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Rephrase &amp;from here</source>
            <translation>Reformular a partir &amp;daqui</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Write other ways to go on from the word at the cursor, to replace the rest of its sentence or the selection.</source>
            <translation>Escrever outras formas de seguir a partir da palavra no cursor, para substituir o resto da frase ou a seleção.</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Snooze for &amp;%n minute(s)</source>
            <translation>
                <numerusform>Silenciar por &amp;%n minuto</numerusform>
                <numerusform>Silenciar por &amp;%n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest nothing for %n minute(s); the key that asks still works.</source>
            <translation>
                <numerusform>Não sugerir nada por %n minuto; a tecla que pede ainda funciona.</numerusform>
                <numerusform>Não sugerir nada por %n minutos; a tecla que pede ainda funciona.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Snooze for an &amp;hour</source>
            <translation>Silenciar &amp;por uma hora</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest nothing until an hour has passed; the key that asks still works.</source>
            <translation>Não sugerir nada por uma hora; a tecla que pede ainda funciona.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Snooze until the next &amp;start</source>
            <translation>Silenciar até &amp;o próximo início</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest nothing until the program starts again; the key that asks still works.</source>
            <translation>Não sugerir nada até o programa iniciar de novo; a tecla que pede ainda funciona.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest &amp;again</source>
            <translation>Sugerir &amp;de novo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>End the snooze, or the wait after suggestions that were dismissed.</source>
            <translation>Encerrar o silêncio, ou a espera após sugestões ocultadas.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Alternatives panel</source>
            <translation>Pa&amp;inel de alternativas</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the panel of continuations.</source>
            <translation>Mostrar o painel de continuações.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Settings panel</source>
            <translation>Paine&amp;l de configurações</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the panel of settings.</source>
            <translation>Mostrar o painel de configurações.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Out&amp;line</source>
            <translation>&amp;Estrutura</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the headings of the text.</source>
            <translation>Mostrar os títulos do texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Model's &amp;view</source>
            <translation>&amp;Visão do modelo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Colour each word by how expected it was to the model.</source>
            <translation>Colorir cada palavra conforme o quanto era esperada pelo modelo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Figures of this wor&amp;d</source>
            <translation>Números &amp;desta palavra</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Say how expected the word at the cursor was, and what the model expected instead.</source>
            <translation>Dizer o quanto a palavra no cursor era esperada, e o que o modelo esperava no lugar.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Score&amp;board…</source>
            <translation>&amp;Balanço…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what suggestions have saved you.</source>
            <translation>Mostrar o que as sugestões pouparam.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Zoom &amp;in</source>
            <translation>&amp;Ampliar</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Make the text larger.</source>
            <translation>Aumentar o texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Zoom &amp;out</source>
            <translation>&amp;Reduzir</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Make the text smaller.</source>
            <translation>Diminuir o texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Reset zoom</source>
            <translation>Tamanho &amp;normal</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Give the text its usual size.</source>
            <translation>Dar ao texto o tamanho usual.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Ty&amp;pewriter scrolling</source>
            <translation>Rolagem de &amp;máquina de escrever</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Keep the line that you write on in the middle.</source>
            <translation>Manter no meio a linha em que se escreve.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Word count…</source>
            <translation>Contagem de &amp;palavras…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the size of the text, and your goals.</source>
            <translation>Mostrar o tamanho do texto e as metas.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Full screen</source>
            <translation>Tela &amp;cheia</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show nothing but the page.</source>
            <translation>Mostrar apenas a página.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Next text</source>
            <translation>&amp;Próximo texto</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the next open text.</source>
            <translation>Mostrar o próximo texto aberto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Previous text</source>
            <translation>&amp;Texto anterior</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the open text before.</source>
            <translation>Mostrar o texto aberto anterior.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;1</source>
            <translation>Texto &amp;1</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the open text of this number.</source>
            <translation>Mostrar o texto aberto deste número.</translation>
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
            <translation>Mostrar o último texto aberto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Colour by origin</source>
            <translation>&amp;Colorir por origem</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Statement of origin…</source>
            <translation>&amp;Declaração de origem…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Write a statement of where the text came from, to attach to it.</source>
            <translation>Escrever uma declaração de onde o texto veio, para anexar a ele.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Forget origins…</source>
            <translation>&amp;Esquecer origens…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Forget where each character of this text came from.</source>
            <translation>Esquecer de onde veio cada caractere deste texto.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Models…</source>
            <translation>&amp;Modelos…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Choose, download and remove models.</source>
            <translation>Escolher, baixar e remover modelos.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Open model folder…</source>
            <translation>&amp;Abrir pasta de modelo…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Use a model from a folder on this machine.</source>
            <translation>Usar um modelo de uma pasta desta máquina.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Use a ser&amp;ver…</source>
            <translation>Usar um &amp;servidor…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Let a server write the suggestions; your text is sent to it then.</source>
            <translation>Deixar um servidor escrever as sugestões; o texto é então enviado a ele.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Load the model again.</source>
            <translation>Carregar o modelo de novo.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Teach it your style…</source>
            <translation>&amp;Ensinar seu estilo…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Let the model learn from your own texts, on this machine.</source>
            <translation>Deixar o modelo aprender com seus textos, nesta máquina.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Use my &amp;style</source>
            <translation>&amp;Usar meu estilo</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest with the style that was learned from you.</source>
            <translation>Sugerir com o estilo aprendido com você.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Command palette…</source>
            <translation>&amp;Paleta de comandos…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Find any command by a few letters.</source>
            <translation>Encontrar qualquer comando com algumas letras.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Keys…</source>
            <translation>&amp;Teclas…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what each key does, and change keys.</source>
            <translation>Mostrar o que cada tecla faz, e alterar teclas.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what the network was last used for.</source>
            <translation>Mostrar para que a rede foi usada por último.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;About GPT-2 Desktop</source>
            <translation>&amp;Sobre o GPT-2 Desktop</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show version and licences.</source>
            <translation>Mostrar a versão e as licenças.</translation>
        </message>
    </context>
</TS>
