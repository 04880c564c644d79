<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>gpt2_desktop</name>
        <message>
            <location filename="../gpt2_desktop/app/disk_watch.py" />
            <source>{path} cannot be looked at: {why}</source>
            <translation>لا يمكن فحص {path}: {why}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Western European (Windows-1252)</source>
            <translation>أوروبا الغربية (Windows-1252)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Western European (ISO 8859-1)</source>
            <translation>أوروبا الغربية (ISO 8859-1)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Western European (ISO 8859-15)</source>
            <translation>أوروبا الغربية (ISO 8859-15)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Western European (Mac Roman)</source>
            <translation>أوروبا الغربية (Mac Roman)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Central European (Windows-1250)</source>
            <translation>أوروبا الوسطى (Windows-1250)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Cyrillic (Windows-1251)</source>
            <translation>السيريلية (Windows-1251)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Cyrillic (KOI8-R)</source>
            <translation>السيريلية (KOI8-R)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Greek (Windows-1253)</source>
            <translation>اليونانية (Windows-1253)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Turkish (Windows-1254)</source>
            <translation>التركية (Windows-1254)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Japanese (Shift JIS)</source>
            <translation>اليابانية (Shift JIS)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Korean (EUC-KR)</source>
            <translation>الكورية (EUC-KR)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Chinese (GB 18030)</source>
            <translation>الصينية (GB 18030)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Chinese (Big5)</source>
            <translation>الصينية (Big5)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>Unicode (UTF-16)</source>
            <translation>يونيكود (UTF-16)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>UTF-8 with BOM</source>
            <translation>‏UTF-8 مع BOM</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{name} has mixed line endings ({found}); lines you do not change keep theirs</source>
            <translation>في {name} نهايات أسطر مختلطة ({found})؛ الأسطر التي لا تتغير تحتفظ بنهاياتها</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} is not a regular file; choose a text file</source>
            <translation>‏{path} ليس ملفًا عاديًا؛ اختر ملفًا نصيًا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} has {size} MB; files of up to {most} MB can be opened, so split it first</source>
            <translation>حجم {path} هو {size} م.ب؛ يمكن فتح ملفات حتى {most} م.ب، فقسّمه أولًا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>'{name}' names no encoding; choose one of: utf-8, {names}</source>
            <translation>‏«{name}» ليس اسم ترميز؛ اختر واحدًا من: utf-8, {names}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>some bytes would change when saved</source>
            <translation>ستتغير بعض البايتات عند الحفظ</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} cannot be read as {encoding} ({why}); choose another encoding</source>
            <translation>لا يمكن قراءة {path} بترميز {encoding} ({why})؛ اختر ترميزًا آخر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{character} ({code}, line {line}) cannot be written as {encoding}; save as UTF-8 instead</source>
            <translation>لا يمكن كتابة {character} ({code}، السطر {line}) بترميز {encoding}؛ احفظ بترميز UTF-8 بدلًا منه</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} is a folder; choose a text file</source>
            <translation>‏{path} مجلد؛ اختر ملفًا نصيًا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>{path} is not UTF-8 (byte {byte} at offset {offset}); choose the encoding it was written in</source>
            <translation>‏{path} ليس UTF-8 (البايت {byte} عند الموضع {offset})؛ اختر الترميز الذي كُتب به</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/documents.py" />
            <source>line {line} holds half of a character ({code}), which no file can hold; delete it</source>
            <translation>في السطر {line} نصف محرف ({code}) لا يمكن لأي ملف أن يحفظه؛ احذفه</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/downloads.py" />
            <source>the download ended with status {status}; try again</source>
            <translation>انتهى التنزيل بالحالة {status}؛ حاول مرة أخرى</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/downloads.py" />
            <source>the download cannot be started ({why})</source>
            <translation>لا يمكن بدء التنزيل ({why})</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>PDF file</source>
            <translation>ملف PDF</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Web page</source>
            <translation>صفحة ويب</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>OpenDocument text</source>
            <translation>نص OpenDocument</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>Word document</source>
            <translation>مستند Word</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>{name} has no ending that can be exported to; use one of: {kinds}</source>
            <translation>ليس لـ {name} لاحقة يمكن التصدير إليها؛ استعمل واحدة من: {kinds}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>{path} cannot be exported ({why}); try again</source>
            <translation>لا يمكن تصدير {path} ({why})؛ حاول مرة أخرى</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/exports.py" />
            <source>no reason was given</source>
            <translation>لم يُذكر سبب</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>Not a regular expression: {why} at character {place}</source>
            <translation>ليس تعبيرًا نمطيًا: {why} عند المحرف {place}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>This regular expression is too large; make it simpler</source>
            <translation>هذا التعبير النمطي كبير جدًا؛ بسّطه</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>Given up after {seconds} s, it takes too long: make the expression simpler</source>
            <translation>توقف البحث بعد {seconds} ث لأنه يطول جدًا: بسّط التعبير</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>This expression takes too much memory; make it simpler</source>
            <translation>يحتاج هذا التعبير إلى ذاكرة كبيرة جدًا؛ بسّطه</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>The replacement cannot be used: {why}</source>
            <translation>لا يمكن استعمال البديل: {why}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/finding.py" />
            <source>Not a regular expression: {why}</source>
            <translation>ليس تعبيرًا نمطيًا: {why}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>Nothing is suggested while text is selected or composed, or cannot be changed</source>
            <translation>لا يُقترح شيء ما دام النص محددًا أو قيد التركيب أو غير قابل للتغيير</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model suggests nothing here</source>
            <translation>لا يقترح النموذج شيئًا هنا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model is sure of nothing here</source>
            <translation>النموذج غير واثق من شيء هنا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model only repeats what you wrote</source>
            <translation>لا يفعل النموذج سوى تكرار ما كُتب</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model only repeats what follows</source>
            <translation>لا يفعل النموذج سوى تكرار ما يلي</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model's next word is not in the dictionary</source>
            <translation>كلمة النموذج التالية ليست في القاموس</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model suggests only punctuation here</source>
            <translation>لا يقترح النموذج هنا سوى علامات ترقيم</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/hints.py" />
            <source>The model would begin a new line here</source>
            <translation>كان النموذج سيبدأ هنا سطرًا جديدًا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Afrikaans</source>
            <translation>الأفريقانية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Amharic</source>
            <translation>الأمهرية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Azerbaijani</source>
            <translation>الأذربيجانية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Belarusian</source>
            <translation>البيلاروسية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Bulgarian</source>
            <translation>البلغارية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Bengali</source>
            <translation>البنغالية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Bosnian</source>
            <translation>البوسنية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Catalan</source>
            <translation>الكتالانية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Czech</source>
            <translation>التشيكية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Welsh</source>
            <translation>الويلزية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Danish</source>
            <translation>الدانمركية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>German</source>
            <translation>الألمانية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Greek</source>
            <translation>اليونانية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>English</source>
            <translation>الإنجليزية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Esperanto</source>
            <translation>الإسبرانتو</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Spanish</source>
            <translation>الإسبانية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Estonian</source>
            <translation>الإستونية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Basque</source>
            <translation>الباسكية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Persian</source>
            <translation>الفارسية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Finnish</source>
            <translation>الفنلندية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>French</source>
            <translation>الفرنسية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Irish</source>
            <translation>الأيرلندية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Galician</source>
            <translation>الجاليكية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Gujarati</source>
            <translation>الغوجاراتية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Hebrew</source>
            <translation>العبرية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Hindi</source>
            <translation>الهندية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Croatian</source>
            <translation>الكرواتية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Hungarian</source>
            <translation>الهنغارية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Armenian</source>
            <translation>الأرمنية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Indonesian</source>
            <translation>الإندونيسية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Icelandic</source>
            <translation>الأيسلندية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Italian</source>
            <translation>الإيطالية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Japanese</source>
            <translation>اليابانية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Georgian</source>
            <translation>الجورجية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Kazakh</source>
            <translation>الكازاخستانية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Khmer</source>
            <translation>الخميرية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Kannada</source>
            <translation>الكانادا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Korean</source>
            <translation>الكورية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Latin</source>
            <translation>اللاتينية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Lao</source>
            <translation>اللاوية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Lithuanian</source>
            <translation>الليتوانية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Latvian</source>
            <translation>اللاتفية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Macedonian</source>
            <translation>المقدونية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Malayalam</source>
            <translation>المالايالامية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Mongolian</source>
            <translation>المنغولية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Marathi</source>
            <translation>الماراثية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Maltese</source>
            <translation>المالطية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Burmese</source>
            <translation>البورمية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Nepali</source>
            <translation>النيبالية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Dutch</source>
            <translation>الهولندية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Norwegian</source>
            <translation>النرويجية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Punjabi</source>
            <translation>البنجابية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Polish</source>
            <translation>البولندية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Portuguese</source>
            <translation>البرتغالية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Romanian</source>
            <translation>الرومانية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Russian</source>
            <translation>الروسية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Sinhala</source>
            <translation>السنهالية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Slovak</source>
            <translation>السلوفاكية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Slovenian</source>
            <translation>السلوفانية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Somali</source>
            <translation>الصومالية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Albanian</source>
            <translation>الألبانية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Serbian</source>
            <translation>الصربية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Swedish</source>
            <translation>السويدية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Swahili</source>
            <translation>السواحلية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Tamil</source>
            <translation>التاميلية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Telugu</source>
            <translation>التيلوغوية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Thai</source>
            <translation>التايلاندية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Tagalog</source>
            <translation>التاغالوغية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Turkish</source>
            <translation>التركية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Ukrainian</source>
            <translation>الأوكرانية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Urdu</source>
            <translation>الأوردية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Uzbek</source>
            <translation>الأوزبكية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Vietnamese</source>
            <translation>الفيتنامية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Xhosa</source>
            <translation>الخوسا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Chinese</source>
            <translation>الصينية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Zulu</source>
            <translation>الزولو</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Arabic</source>
            <comment>script</comment>
            <translation>العربية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Cyrillic</source>
            <comment>script</comment>
            <translation>السيريلية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Devanagari</source>
            <comment>script</comment>
            <translation>الديفاناجاري</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Ethiopic</source>
            <comment>script</comment>
            <translation>الأثيوبية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Gurmukhi</source>
            <comment>script</comment>
            <translation>الجرمخي</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Latin</source>
            <comment>script</comment>
            <translation>اللاتينية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Myanmar</source>
            <comment>script</comment>
            <translation>الميانمار</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Odia</source>
            <comment>script</comment>
            <translation>الأوريا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>Tibetan</source>
            <comment>script</comment>
            <translation>التبتية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>It knows {languages}.</source>
            <translation>يعرف: {languages}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>The model knows {languages}; this looks like {language}</source>
            <translation>يعرف النموذج: {languages}؛ ويبدو هذا: {language}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/language_names.py" />
            <source>The model knows {languages}; this is in {script} letters</source>
            <translation>يعرف النموذج: {languages}؛ والكتابة هنا: {script}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>Checking…</source>
            <translation>يجري التحقق…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>Importing {name}…</source>
            <translation>يجري استيراد {name}…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>{name} is being downloaded; wait for it, or pause it</source>
            <translation>يجري تنزيل {name}؛ انتظر أو أوقفه مؤقتًا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>{name} is removed; {size} are free again.</source>
            <translation>أُزيل {name}؛ صارت {size} حرة من جديد.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_shelf.py" />
            <source>{name} is imported.</source>
            <translation>استُورد {name}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The network has not been used.</source>
            <translation>لم تُستعمل الشبكة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Starting</source>
            <translation>يبدأ</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Stopping</source>
            <translation>يتوقف</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Paused</source>
            <translation>متوقف مؤقتًا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Reading your text</source>
            <translation>يقرأ النص</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Training</source>
            <translation>يتدرب</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Writing text to rehearse</source>
            <translation>يكتب نصًا للمراجعة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Trying the held-out text</source>
            <translation>يجرّب النص المحجوز</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>%n parameter(s)</source>
            <translation>
                <numerusform>%n معامل</numerusform>
                <numerusform>معامل واحد</numerusform>
                <numerusform>معاملان</numerusform>
                <numerusform>%n معاملات</numerusform>
                <numerusform>%n معاملًا</numerusform>
                <numerusform>%n معامل</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{percent}, {done} of {all}</source>
            <translation>{percent}، {done} من {all}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{hours} h left</source>
            <translation>بقي {hours} سا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The network was last used on {day} at {time}, to fetch {name} from {server}.</source>
            <translation>استُعملت الشبكة آخر مرة في {day} الساعة {time} لجلب {name} من {server}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The largest that runs well here; {name} has no room on the disk, where {free} are free.</source>
            <translation>الأكبر الذي يعمل جيدًا هنا؛ لا مكان لـ {name} على القرص حيث {free} حرة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Its files are right, checked by what the model's config asks for.</source>
            <translation>ملفاته سليمة، تحققًا مما تطلبه إعدادات النموذج.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{count} million parameters</source>
            <translation>{count} مليون معامل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Asking what there is to fetch</source>
            <translation>يسأل عما يجب جلبه</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Checking what has arrived</source>
            <translation>يتحقق مما وصل</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{why}, trying again in %n s</source>
            <translation>
                <numerusform>{why}، محاولة جديدة الآن</numerusform>
                <numerusform>{why}، محاولة جديدة بعد ثانية</numerusform>
                <numerusform>{why}، محاولة جديدة بعد ثانيتين</numerusform>
                <numerusform>{why}، محاولة جديدة بعد %n ثوانٍ</numerusform>
                <numerusform>{why}، محاولة جديدة بعد %n ثانية</numerusform>
                <numerusform>{why}، محاولة جديدة بعد %n ثانية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>%n s left</source>
            <translation>
                <numerusform>بقي %n ثانية</numerusform>
                <numerusform>بقيت ثانية</numerusform>
                <numerusform>بقيت ثانيتان</numerusform>
                <numerusform>بقيت %n ثوانٍ</numerusform>
                <numerusform>بقيت %n ثانية</numerusform>
                <numerusform>بقيت %n ثانية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>%n min left</source>
            <translation>
                <numerusform>بقي %n دقيقة</numerusform>
                <numerusform>بقيت دقيقة</numerusform>
                <numerusform>بقيت دقيقتان</numerusform>
                <numerusform>بقيت %n دقائق</numerusform>
                <numerusform>بقيت %n دقيقة</numerusform>
                <numerusform>بقيت %n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The largest that runs well here.</source>
            <translation>الأكبر الذي يعمل جيدًا هنا.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The largest that runs well here; {name} would take {needed} of the {free} that are free.</source>
            <translation>الأكبر الذي يعمل جيدًا هنا؛ كان {name} سيأخذ {needed} من {free} حرة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>The largest that runs well here; {name} would write {speed} tokens a second, too slow for ghost text.</source>
            <translation>الأكبر الذي يعمل جيدًا هنا؛ كان {name} سيكتب {speed} رمزًا في الثانية، وهذا أبطأ من أن يصلح للنص الشبحي.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Its files are right, checked by the SHA-256 of what was fetched from {source}.</source>
            <translation>ملفاته سليمة، تحققًا بمجموع SHA-256 لما جُلب من {source}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Its files are right, checked by the SHA-256 of the published {name}.</source>
            <translation>ملفاته سليمة، تحققًا بمجموع SHA-256 للنموذج المنشور {name}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Its files are right, checked by the Hub's hashes in the Hugging Face cache.</source>
            <translation>ملفاته سليمة، تحققًا بمجاميع Hub في ذاكرة Hugging Face المخبأة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Counting keystrokes after learning: {done}</source>
            <translation>عدّ ضغطات المفاتيح بعد التعلم: {done}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{why}, trying again</source>
            <translation>{why}، محاولة جديدة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>{size}/s</source>
            <translation>{size}/ث</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>Counting keystrokes before learning: {done}</source>
            <translation>عدّ ضغطات المفاتيح قبل التعلم: {done}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/model_words.py" />
            <source>, </source>
            <comment>between parts of a line</comment>
            <translation>، </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Typed</source>
            <translation>مكتوب</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Pasted</source>
            <translation>ملصق</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Accepted from a suggestion</source>
            <translation>مقبول من اقتراح</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Accepted, then edited</source>
            <translation>مقبول ثم معدّل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Not recorded</source>
            <translation>غير مسجّل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Plain text</source>
            <translation>نص عادي</translation>
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
            <translation>من أين جاء هذا النص</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Origin</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Characters</source>
            <translation>المحارف</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Share</source>
            <translation>النسبة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>SHA-256 of the text as UTF-8</source>
            <translation>‏SHA-256 للنص بترميز UTF-8</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>The editor noted of each character, at the moment it came into the text, whether it was typed, pasted, or accepted from a suggestion of the language model. Spaces and ends of lines are counted like letters.</source>
            <translation>سجّل المحرر عن كل محرف، لحظة دخوله النص، هل كُتب أم أُلصق أم قُبل من اقتراح للنموذج اللغوي. تُحسب المسافات ونهايات الأسطر كالحروف.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Suggested text that the writer typed by hand counts as typed. An accepted word in which characters were put in, taken out or replaced afterwards counts as accepted, then edited.</source>
            <translation>النص المقترح الذي كُتب باليد يُعد مكتوبًا. والكلمة المقبولة التي أُدخلت فيها محارف أو حُذفت أو استُبدلت بعد ذلك تُعد مقبولة ثم معدّلة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Text that was moved inside the program kept its origin. Text that was there before the record began, or while recording was off, is not recorded.</source>
            <translation>النص الذي نُقل داخل البرنامج احتفظ بمصدره. والنص الذي كان موجودًا قبل بدء التسجيل أو أثناء تعطيله غير مسجّل.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>The record lies on the writer's own machine and can be changed there. It is not signed, and this statement is only as trustworthy as the person who hands it on.</source>
            <translation>يقع السجل على جهاز الكاتب ويمكن تغييره هناك. وهو غير موقّع، ولا يوثق بهذا البيان إلا بقدر الثقة بمن يسلّمه.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>It says how characters came into this editor, not whose idea they were: text can be typed by hand from any source, and pasted text may be the writer's own.</source>
            <translation>يقول كيف دخلت المحارف هذا المحرر، لا فكرة من كانت: يمكن أن يُكتب باليد نص من أي مصدر، وقد يكون النص الملصق للكاتب نفسه.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>{name} has no ending for a statement; use one of: {kinds}</source>
            <translation>ليس لـ {name} لاحقة تصلح لبيان؛ استعمل واحدة من: {kinds}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Document</source>
            <translation>المستند</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>{date}, {time}</source>
            <translation>{date}، {time}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Program</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>How it was measured</source>
            <translation>كيف قيس</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>What it cannot prove</source>
            <translation>ما لا يمكنه إثباته</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>Recording was off when this statement was written.</source>
            <translation>كان التسجيل معطّلًا عندما كُتب هذا البيان.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/origin_statement.py" />
            <source>SHA-256 of the file</source>
            <translation>‏SHA-256 للملف</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/patience.py" />
            <source>{path} was given up, as its disk did not answer; try again, or choose another place</source>
            <translation>تُرك {path} لأن قرصه لم يستجب؛ حاول مرة أخرى أو اختر مكانًا آخر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the folder or file does not exist; choose another place</source>
            <translation>المجلد أو الملف غير موجود؛ اختر مكانًا آخر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>a part of the path is not a folder; choose another place</source>
            <translation>جزء من المسار ليس مجلدًا؛ اختر مكانًا آخر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>permission denied; choose another place, or change the permissions</source>
            <translation>رُفض الإذن؛ اختر مكانًا آخر أو غيّر الأذون</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>not permitted; choose another place, or change the permissions</source>
            <translation>غير مسموح؛ اختر مكانًا آخر أو غيّر الأذون</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the disk is read-only; choose another place</source>
            <translation>القرص للقراءة فقط؛ اختر مكانًا آخر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the disk is full; free some space, or choose another disk</source>
            <translation>القرص ممتلئ؛ أفرغ مكانًا أو اختر قرصًا آخر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>your disk quota is used up; free some space, or choose another disk</source>
            <translation>استُنفدت حصة القرص؛ أفرغ مكانًا أو اختر قرصًا آخر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the file would be larger than allowed there; choose another place</source>
            <translation>سيكون الملف أكبر مما يُسمح به هناك؛ اختر مكانًا آخر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the name is too long; choose a shorter one</source>
            <translation>الاسم طويل جدًا؛ اختر اسمًا أقصر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>the symbolic links lead in a circle; choose another file</source>
            <translation>الروابط الرمزية تدور في حلقة؛ اختر ملفًا آخر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{why}; try again, or choose another place</source>
            <translation>{why}؛ حاول مرة أخرى أو اختر مكانًا آخر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>cannot save {path}: {reason}</source>
            <translation>لا يمكن حفظ {path}: {reason}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} has {size} bytes after saving instead of {wanted}; save it under another name</source>
            <translation>حجم {path} بعد الحفظ {size} بايت بدلًا من {wanted}؛ احفظه باسم آخر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} is not a regular file; save under another name</source>
            <translation>‏{path} ليس ملفًا عاديًا؛ احفظ باسم آخر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} is read-only; save under another name, or change the file's permissions</source>
            <translation>‏{path} للقراءة فقط؛ احفظ باسم آخر أو غيّر أذون الملف</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} was not saved: it was given up</source>
            <translation>لم يُحفظ {path}: تُرك الحفظ</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path}: no such file; check the name</source>
            <translation>{path}: لا يوجد ملف بهذا الاسم؛ تحقق من الاسم</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>cannot open {path}: {reason}</source>
            <translation>لا يمكن فتح {path}: {reason}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} is a folder; save under another name</source>
            <translation>‏{path} مجلد؛ احفظ باسم آخر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/saving.py" />
            <source>{path} could not be saved ({why}) and is damaged; what it held before is in {backup}</source>
            <translation>تعذر حفظ {path} ({why}) وهو تالف؛ ما كان فيه موجود في {backup}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/scoreboard.py" />
            <source>The scoreboard's file was damaged; it is kept as {name}, and counting began anew.</source>
            <translation>كان ملف الحصيلة تالفًا؛ أُبقي باسم {name}، وبدأ العد من جديد.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/scoreboard.py" />
            <source>The scoreboard could not be cleared ({cause}); try again.</source>
            <translation>تعذر مسح الحصيلة ({cause})؛ حاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/speller.py" />
            <source>Imported: {languages}. Choose it in Edit &gt; Spelling.</source>
            <translation>استُورد: {languages}. يمكن اختياره من تحرير &gt; الإملاء.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/speller.py" />
            <source>{file} cannot be read, so your words are kept only until you quit; look at it.</source>
            <translation>لا يمكن قراءة {file}، لذا تبقى كلماتك حتى الإنهاء فقط؛ انظر فيه.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/speller.py" />
            <source>Your words cannot be kept in {file} ({reason}); look at the disk.</source>
            <translation>لا يمكن حفظ كلماتك في {file} ({reason})؛ انظر في القرص.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/speller.py" />
            <source>Spelling is not checked any more: its process ended ({reason}).</source>
            <translation>لم يعد الإملاء يُدقق: انتهت العملية الخاصة به ({reason}).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/teaching.py" />
            <source>Learning stopped: {why}</source>
            <translation>توقف التعلم: {why}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/teaching.py" />
            <source>Learning could not begin ({why}); free some space and try again.</source>
            <translation>تعذر بدء التعلم ({why})؛ أفرغ مكانًا وحاول مرة أخرى.</translation>
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
            <translation>{size} ج.ب</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/app/texts.py" />
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%n بايت</numerusform>
                <numerusform>بايت واحد</numerusform>
                <numerusform>بايتان</numerusform>
                <numerusform>%n بايتات</numerusform>
                <numerusform>%n بايتًا</numerusform>
                <numerusform>%n بايت</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/texts.py" />
            <source>{size} kB</source>
            <translation>{size} ك.ب</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/app/texts.py" />
            <source>{size} MB</source>
            <translation>{size} م.ب</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Model card</source>
            <translation>بطاقة النموذج</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>About {program}</source>
            <translation>حول {program}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>&amp;Program</source>
            <translation>&amp;البرنامج</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>&amp;Licences</source>
            <translation>ال&amp;تراخيص</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Copy &amp;diagnostics</source>
            <translation>&amp;نسخ التشخيص</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>For a report about a fault: versions, machine, model and settings; no text.</source>
            <translation>للإبلاغ عن خلل: الإصدارات والجهاز والنموذج والإعدادات؛ دون أي نص.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>A writing assistant on your own machine. MIT licence.</source>
            <translation>مساعد كتابة على جهازك. ترخيص MIT.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>GPT-2 is a design of OpenAI's. Qt and PySide6 are used under the LGPL, PyTorch under a BSD licence. The licences of everything in the program are on the next page.</source>
            <translation>‏GPT-2 من تصميم OpenAI. يُستعمل Qt وPySide6 برخصة LGPL، وPyTorch برخصة BSD. تراخيص كل ما في البرنامج في الصفحة التالية.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Diagnostics</source>
            <translation>التشخيص</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Parts of the program</source>
            <translation>أجزاء البرنامج</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Licence</source>
            <translation>الترخيص</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>Copied</source>
            <translation>نُسخ</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>&amp;Starter model</source>
            <translation>ن&amp;موذج البداية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>New versions: {link}. The program never looks for them itself.</source>
            <translation>الإصدارات الجديدة: {link}. لا يبحث البرنامج عنها بنفسه أبدًا.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/about.py" />
            <source>New versions come from where you got this one. The program never looks for them itself.</source>
            <translation>الإصدارات الجديدة من حيث حصلت على هذا. لا يبحث البرنامج عنها بنفسه أبدًا.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Shortcut for '{name}': there is no such action; see Help &gt; Keys.</source>
            <translation>اختصار «{name}»: لا يوجد إجراء كهذا؛ انظر المساعدة &gt; المفاتيح.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Shortcut for '{name}': '{key}' cannot be used as a key; write it like 'Ctrl+Shift+K'.</source>
            <translation>اختصار «{name}»: لا يصلح «{key}» مفتاحًا؛ اكتبه مثل «Ctrl+Shift+K».</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Shortcut for '{name}': '{key}' is already taken by '{owner}'.</source>
            <translation>اختصار «{name}»: المفتاح «{key}» مأخوذ لدى «{owner}».</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>%n word(s)</source>
            <translation>
                <numerusform>لا كلمات</numerusform>
                <numerusform>كلمة واحدة</numerusform>
                <numerusform>كلمتان</numerusform>
                <numerusform>%n كلمات</numerusform>
                <numerusform>%n كلمة</numerusform>
                <numerusform>%n كلمة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{percent} a token on average (mean log-probability {logprob}, {tokens} tokens).</source>
            <translation>{percent} لكل رمز في المتوسط (متوسط لوغاريتم الاحتمال {logprob}، {tokens} رمزًا).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Insert</source>
            <translation>إدراج</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Pin</source>
            <comment>verb</comment>
            <translation>تثبيت</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{words} · {dots} · stopped</source>
            <translation>{words} · {dots} · أُوقف</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{words}, sure {dots} of {all}, stopped</source>
            <translation>{words}، الثقة {dots} من {all}، أُوقف</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{words} · {dots}</source>
            <translation>{words} · {dots}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>{words}, sure {dots} of {all}</source>
            <translation>{words}، الثقة {dots} من {all}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>How sure the model was: {dots} of {all}; fewer dots are bolder.
{exact}</source>
            <translation>ثقة النموذج: {dots} من {all}؛ كلما قلت النقاط زادت الجرأة.
{exact}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>How sure the model was: {exact}</source>
            <translation>ثقة النموذج: {exact}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Enter inserts, P pins, Ctrl+C copies.</source>
            <translation>الإدخال يُدرج، وP يثبّت، وCtrl+C ينسخ.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Insert ({key})</source>
            <translation>إدراج ({key})</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>The same as another one</source>
            <translation>مطابق لبديل آخر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Unpin</source>
            <translation>إلغاء التثبيت</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Alternative {number}: {text}</source>
            <translation>البديل {number}: {text}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternative_card.py" />
            <source>Alternative: {text}</source>
            <translation>بديل: {text}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>At the beginning</source>
            <translation>في البداية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Write alternatives</source>
            <translation>كتابة بدائل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Write several continuations of the text before the cursor.</source>
            <translation>كتابة عدة تتمات للنص قبل المؤشر.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Stop writing; what is there stays.</source>
            <translation>إيقاف الكتابة؛ يبقى ما كُتب.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Pinned</source>
            <translation>مثبتة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Press {key}, or the button above, to have several continuations of your text written here.</source>
            <translation>اضغط {key} أو الزر أعلاه لتُكتب هنا عدة تتمات لنصك.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Press the button above to have several continuations of your text written here.</source>
            <translation>اضغط الزر أعلاه لتُكتب هنا عدة تتمات لنصك.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Press {key}, then 1 to 9, to insert one. Rest the mouse on one to see it in your text.</source>
            <translation>اضغط {key} ثم رقمًا من 1 إلى 9 لإدراج واحدة. ضع الفأرة على واحدة لتراها في نصك.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>In this panel, the keys 1 to 9 insert one. Rest the mouse on one to see it in your text.</source>
            <translation>في هذه اللوحة تُدرج المفاتيح من 1 إلى 9 واحدة. ضع الفأرة على واحدة لتراها في نصك.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Writing…</source>
            <translation>يكتب…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Regenerate</source>
            <translation>إعادة الكتابة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>{speed} tokens/s</source>
            <translation>{speed} رمز/ث</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>The end of the text that these continue.</source>
            <translation>نهاية النص الذي تتمه هذه.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>The end of the text that these continue.
Seed {seed} makes them again.</source>
            <translation>نهاية النص الذي تتمه هذه.
تعيدها البذرة {seed}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/alternatives_panel.py" />
            <source>Stopped</source>
            <translation>أُوقف</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/announcing.py" />
            <source>A new line</source>
            <translation>سطر جديد</translation>
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
                <numerusform>لا بدائل</numerusform>
                <numerusform>بديل واحد</numerusform>
                <numerusform>بديلان</numerusform>
                <numerusform>%n بدائل</numerusform>
                <numerusform>%n بديلًا</numerusform>
                <numerusform>%n بديل</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/announcing.py" />
            <source>No suggestion</source>
            <translation>لا اقتراح</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/announcing.py" />
            <source>No alternatives</source>
            <translation>لا بدائل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/commands.py" />
            <source>Type a command</source>
            <translation>اكتب أمرًا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <source>{name}: window and disk</source>
            <translation>{name}: النافذة والقرص</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>Differences</source>
            <translation>الفروق</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <source>Nothing differs: only line endings, or bytes that are not text, are others.</source>
            <translation>لا فرق: تختلف نهايات الأسطر فقط، أو بايتات ليست نصًا.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <source>only in the window</source>
            <translation>في النافذة فقط</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/compare_dialog.py" />
            <source>only on the disk</source>
            <translation>على القرص فقط</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} سا {minutes} د</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>Words written in this session: {session}; today: {today}.</source>
            <translation>الكلمات المكتوبة في هذه الجلسة: {session}؛ اليوم: {today}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>{minutes} min</source>
            <translation>{minutes} د</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>{written} of {goal}</source>
            <translation>{written} من {goal}</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>{part} of %n word(s)</source>
            <translation>
                <numerusform>{part} من لا كلمات</numerusform>
                <numerusform>{part} من كلمة</numerusform>
                <numerusform>{part} من كلمتين</numerusform>
                <numerusform>{part} من %n كلمات</numerusform>
                <numerusform>{part} من %n كلمة</numerusform>
                <numerusform>{part} من %n كلمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>%n character(s)</source>
            <translation>
                <numerusform>لا محارف</numerusform>
                <numerusform>محرف واحد</numerusform>
                <numerusform>محرفان</numerusform>
                <numerusform>%n محارف</numerusform>
                <numerusform>%n محرفًا</numerusform>
                <numerusform>%n محرف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>لا فقرات</numerusform>
                <numerusform>فقرة واحدة</numerusform>
                <numerusform>فقرتان</numerusform>
                <numerusform>%n فقرات</numerusform>
                <numerusform>%n فقرة</numerusform>
                <numerusform>%n فقرة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>Selected: {words}, {characters}, {paragraphs}; to read: {time}.</source>
            <translation>المحدد: {words}، {characters}، {paragraphs}؛ القراءة: {time}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>In all: {words}, {characters}, {paragraphs}; to read: {time}.</source>
            <translation>الإجمالي: {words}، {characters}، {paragraphs}؛ القراءة: {time}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>less than a minute</source>
            <translation>أقل من دقيقة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>nothing to read</source>
            <translation>لا شيء للقراءة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts.py" />
            <source>{words} · {written}/{goal} today</source>
            <translation>{words} · {written}/{goal} اليوم</translation>
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
            <translation>عدد الكلمات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Written in this session</source>
            <translation>كُتب في هذه الجلسة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Written today</source>
            <translation>كُتب اليوم</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>%n word(s); goal</source>
            <translation>
                <numerusform>لا كلمات؛ الهدف</numerusform>
                <numerusform>كلمة واحدة؛ الهدف</numerusform>
                <numerusform>كلمتان؛ الهدف</numerusform>
                <numerusform>%n كلمات؛ الهدف</numerusform>
                <numerusform>%n كلمة؛ الهدف</numerusform>
                <numerusform>%n كلمة؛ الهدف</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>{goal}, reached</source>
            <translation>{goal}، المتحقق</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <location filename="../gpt2_desktop/ui/editor.py" />
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>{part}, {what}: {value}</source>
            <translation>{part}، {what}: {value}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Selection</source>
            <translation>التحديد</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Words</source>
            <translation>الكلمات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Paragraphs</source>
            <translation>الفقرات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/counts_dialog.py" />
            <source>Time to read</source>
            <translation>وقت القراءة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Save the text</source>
            <translation>حفظ النص</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Export the text</source>
            <translation>تصدير النص</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Write a statement of origin</source>
            <translation>كتابة بيان بالمصدر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Choose the folder of a GPT-2 model</source>
            <translation>اختيار مجلد نموذج GPT-2</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Import a dictionary</source>
            <translation>استيراد قاموس</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Choose a folder with your texts</source>
            <translation>اختيار مجلد فيه نصوصك</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Choose an archive with a GPT-2 model</source>
            <translation>اختيار أرشيف فيه نموذج GPT-2</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Token</source>
            <translation>رمز الدخول</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>“{model}” may be private, or open only to those who agreed to its terms.
Paste a token of your Hugging Face account. It is kept in the system's keyring.</source>
            <translation>قد يكون «{model}» خاصًا، أو متاحًا فقط لمن قبل شروطه.
الصق رمز دخول من حسابك في Hugging Face. يُحفظ في حلقة مفاتيح النظام.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Keep and download</source>
            <translation>حفظ وتنزيل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Which encoding?</source>
            <translation>أي ترميز؟</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>“{name}” is not UTF-8 text.
Choose the encoding that it was written in:</source>
            <translation>‏«{name}» ليس نص UTF-8.
اختر الترميز الذي كُتب به:</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Open</source>
            <comment>verb</comment>
            <translation>فتح</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Open text files</source>
            <translation>فتح ملفات نصية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Dictionaries for Hunspell</source>
            <translation>قواميس Hunspell</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Choose your texts</source>
            <translation>اختيار نصوصك</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>Archives</source>
            <translation>أرشيفات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/dialogs.py" />
            <source>All files</source>
            <translation>كل الملفات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>{name} was removed or renamed by another program. Its text is still here, unsaved.</source>
            <translation>أزال برنامج آخر {name} أو غيّر اسمه. ما زال نصه هنا، غير محفوظ.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>{name} is not saved yet: its disk does not answer. Write on; your text is kept for recovery. Wait, or save it to another disk.</source>
            <translation>لم يُحفظ {name} بعد: قرصه لا يستجيب. واصل الكتابة؛ يُحتفظ بنصك للاسترداد. انتظر، أو احفظه على قرص آخر.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <location filename="../gpt2_desktop/ui/opening.py" />
            <source>{name} cannot be read yet: its disk does not answer. Wait, or give it up.</source>
            <translation>لا يمكن قراءة {name} بعد: قرصه لا يستجيب. انتظر، أو اتركه.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>{name} was changed by another program. You have unsaved changes.</source>
            <translation>غيّر برنامج آخر {name}. لديك تغييرات غير محفوظة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>{name} was changed by another program.</source>
            <translation>غيّر برنامج آخر {name}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Reload</source>
            <translation>&amp;إعادة التحميل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>&amp;Keep mine</source>
            <translation>&amp;إبقاء ما لدي</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>Save &amp;again</source>
            <translation>&amp;حفظ من جديد</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <location filename="../gpt2_desktop/ui/help.py" />
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <location filename="../gpt2_desktop/ui/session_keeper.py" />
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>&amp;Later</source>
            <translation>&amp;لاحقًا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>&amp;Compare…</source>
            <translation>&amp;مقارنة…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save &amp;as…</source>
            <translation>حفظ &amp;باسم…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <source>Save &amp;elsewhere…</source>
            <translation>حفظ &amp;في مكان آخر…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/disk_changes.py" />
            <location filename="../gpt2_desktop/ui/opening.py" />
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Give up</source>
            <translation>&amp;ترك</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>Untitled {number}</source>
            <translation>بلا عنوان {number}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>Untitled</source>
            <translation>بلا عنوان</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>{path} was changed by another program; reload it, or save under another name</source>
            <translation>غيّر برنامج آخر {path}؛ أعد تحميله أو احفظ باسم آخر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>{name} is as it was saved last. Undo brings your changes back.</source>
            <translation>عاد {name} كما حُفظ آخر مرة. التراجع يعيد تغييراتك.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/document_flow.py" />
            <source>What {name} held before could not be kept ({reason}).</source>
            <translation>تعذر الاحتفاظ بما كان في {name} من قبل ({reason}).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/editor_tools.py" />
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>Outline</source>
            <translation>المخطط</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/fields.py" />
            <source>Clear</source>
            <comment>field</comment>
            <translation>مسح</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/file_claim.py" />
            <source>{name} is open in another window too (process {pid}, since {since}). Write in one of them only.</source>
            <translation>‏{name} مفتوح في نافذة أخرى أيضًا (العملية {pid}، منذ {since}). اكتب في إحداهما فقط.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/file_claim.py" />
            <source>{name} is open on {host} too (since {since}). Write in one place only.</source>
            <translation>‏{name} مفتوح على {host} أيضًا (منذ {since}). اكتب في مكان واحد فقط.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Find and replace</source>
            <translation>بحث واستبدال</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Find</source>
            <translation>بحث</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace with</source>
            <translation>استبدال بـ</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Match case</source>
            <translation>مطابقة حالة الأحرف</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Word</source>
            <translation>كلمة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Whole words only</source>
            <translation>كلمات كاملة فقط</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Regular expression; the replacement may use \1 or \g&lt;name&gt;</source>
            <translation>تعبير نمطي؛ يمكن أن يحوي البديل \1 أو \g&lt;name&gt;</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>In selection</source>
            <translation>في التحديد</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Only inside the text that is selected now</source>
            <translation>داخل النص المحدد الآن فقط</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>All texts</source>
            <translation>كل النصوص</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>In all open texts</source>
            <translation>في كل النصوص المفتوحة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Previous match (Shift+Enter)</source>
            <translation>المطابقة السابقة (Shift+Enter)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Next match (Enter)</source>
            <translation>المطابقة التالية (Enter)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Close (Esc)</source>
            <translation>إغلاق (Esc)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace this match and go to the next (Enter in the field)</source>
            <translation>استبدال هذه المطابقة والانتقال إلى التالية (Enter في الحقل)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace all</source>
            <translation>استبدال الكل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <source>Replace every match; one undo takes all of it back</source>
            <translation>استبدال كل مطابقة؛ تراجع واحد يعيد كل شيء</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/find_bar.py" />
            <location filename="../gpt2_desktop/ui/palette.py" />
            <source>Matches</source>
            <translation>المطابقات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>{place} of {count}</source>
            <translation>{place} من {count}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>{found}, {elsewhere} in other texts</source>
            <translation>{found}، {elsewhere} في نصوص أخرى</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>%n replaced</source>
            <translation>
                <numerusform>لم يُستبدل شيء</numerusform>
                <numerusform>استُبدلت واحدة</numerusform>
                <numerusform>استُبدلت اثنتان</numerusform>
                <numerusform>استُبدلت %n</numerusform>
                <numerusform>استُبدلت %n</numerusform>
                <numerusform>استُبدلت %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>Select the text to search in first</source>
            <translation>حدّد أولًا النص الذي تبحث فيه</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>%n found</source>
            <translation>
                <numerusform>لا نتائج</numerusform>
                <numerusform>نتيجة واحدة</numerusform>
                <numerusform>نتيجتان</numerusform>
                <numerusform>%n نتائج</numerusform>
                <numerusform>%n نتيجة</numerusform>
                <numerusform>%n نتيجة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>Nothing found</source>
            <translation>لم يُعثر على شيء</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>{found}, {replaced}</source>
            <translation>{found}، {replaced}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/finder.py" />
            <source>{found}, went on at the other end</source>
            <translation>{found}، تابع من الطرف الآخر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>The file’s encoding is {encoding}, its line endings are {newline}. Saving keeps both.</source>
            <translation>ترميز الملف {encoding}، ونهايات أسطره {newline}. يبقى كلاهما عند الحفظ.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>mixed</source>
            <translation>مختلطة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>{encoding} · {newline}</source>
            <translation>{encoding} · {newline}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>Encoding and line endings</source>
            <translation>الترميز ونهايات الأسطر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>&amp;Read the file again as</source>
            <translation>&amp;قراءة الملف من جديد بترميز</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>&amp;Convert to</source>
            <translation>&amp;تحويل إلى</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/format_button.py" />
            <source>Line endings {name} ({system})</source>
            <translation>نهايات الأسطر {name} ({system})</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/full_screen.py" />
            <source>{key} leaves full screen</source>
            <translation>{key} يغادر ملء الشاشة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/handing_on.py" />
            <source>Exporting to {name}…</source>
            <translation>يجري التصدير إلى {name}…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/handing_on.py" />
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/handing_on.py" />
            <source>Zoom</source>
            <translation>التكبير</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/handing_on.py" />
            <source>Exported to {path}</source>
            <translation>صُدّر إلى {path}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/handing_on.py" />
            <source>Page</source>
            <translation>الصفحة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/help.py" />
            <source>The program crashed the last time. A report for its developers, without any of your text, can be copied.</source>
            <translation>انهار البرنامج في المرة السابقة. يمكن نسخ تقرير لمطوريه، دون أي شيء من نصك.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/help.py" />
            <source>&amp;Copy the report</source>
            <translation>نسخ &amp;التقرير</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/help.py" />
            <source>&amp;Forget it</source>
            <translation>&amp;نسيانه</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Alternatives</source>
            <translation>البدائل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>{name}[*] — GPT-2 Desktop</source>
            <translation>{name}[*] — GPT-2 Desktop</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>takes it</source>
            <translation>يقبله</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>takes one word</source>
            <translation>يقبل كلمة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>hides it</source>
            <translation>يخفيه</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/main_window.py" />
            <source>writes several continuations</source>
            <translation>يكتب عدة تتمات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>MIT licence</source>
            <translation>ترخيص MIT</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Apache licence</source>
            <translation>ترخيص Apache</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Comes with the program</source>
            <translation>يأتي مع البرنامج</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>On this machine</source>
            <translation>على هذا الجهاز</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>In the Hugging Face cache</source>
            <translation>في ذاكرة Hugging Face المخبأة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>In a folder of yours</source>
            <translation>في مجلد من مجلداتك</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Begun</source>
            <translation>بدأ</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Not downloaded</source>
            <translation>غير منزّل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Use</source>
            <translation>استعمال</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Download</source>
            <comment>verb</comment>
            <translation>تنزيل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Pause</source>
            <comment>verb</comment>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Check</source>
            <translation>تحقق</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Token…</source>
            <translation>رمز الدخول…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Keep</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Download of {name}</source>
            <translation>تنزيل {name}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Remove it? That frees {size}.</source>
            <translation>أتريد إزالته؟ هذا يحرر {size}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>recommended</source>
            <translation>موصى به</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>{precision}: {size} of memory</source>
            <translation>{precision}: {size} من الذاكرة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>{done} of {all} have arrived</source>
            <translation>وصل {done} من {all}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>{place}, files checked on {day}</source>
            <translation>{place}، تُحقق من الملفات في {day}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>{place}. Takes more memory than is free now</source>
            <translation>{place}. يأخذ ذاكرة أكثر مما هو حر الآن</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>in use</source>
            <translation>قيد الاستعمال</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>takes {size} of memory</source>
            <translation>يأخذ {size} من الذاكرة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>From {source}</source>
            <translation>من {source}</translation>
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
            <translation>تُنزّل النماذج واحدًا تلو الآخر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>about {speed} tokens/s</source>
            <translation>نحو {speed} رمز/ث</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>The speed was measured here.</source>
            <translation>قيست السرعة هنا.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>The speed is an estimate.</source>
            <translation>السرعة تقديرية.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_card.py" />
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view.py" />
            <source>Reading: {share}</source>
            <translation>يقرأ: {share}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view.py" />
            <source>There is no word at the cursor.</source>
            <translation>لا كلمة عند المؤشر.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Model's view</source>
            <translation>نظرة النموذج</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <source>Among the model's guesses, each word was:</source>
            <translation>كانت كل كلمة بين توقعات النموذج:</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <source>End the model's view</source>
            <translation>إنهاء نظرة النموذج</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <source>Put the cursor on a word, or the mouse over it, for its figures.</source>
            <translation>ضع المؤشر على كلمة، أو الفأرة فوقها، لترى أرقامها.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/model_view_bar.py" />
            <source>Figures</source>
            <translation>الأرقام</translation>
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
            <translation>صار {name} على هذا الجهاز، وتُحقق من ملفاته. أتكتب به من الآن؟</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>&amp;Download it</source>
            <translation>&amp;تنزيله</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Close</source>
            <translation>&amp;إغلاق</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>{name}, waiting</source>
            <translation>{name}، ينتظر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>{name}</source>
            <translation>{name}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>{name} {percent}, waiting</source>
            <translation>{name} {percent}، ينتظر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>{name} is on this machine, its files checked.</source>
            <translation>صار {name} على هذا الجهاز، وتُحقق من ملفاته.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Network: not used yet</source>
            <translation>الشبكة: لم &amp;تُستعمل بعد</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>&amp;Network: last used on {day}</source>
            <translation>&amp;الشبكة: استُعملت آخر مرة في {day}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Use it</source>
            <translation>است&amp;عماله</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_flow.py" />
            <source>&amp;Load it</source>
            <translation>ت&amp;حميله</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>{device}: {machine}, {size} of memory free</source>
            <translation>{device}: {machine}، {size} من الذاكرة حرة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>{device}: {machine}</source>
            <translation>{device}: {machine}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Looking at what there is…</source>
            <translation>ينظر فيما هو موجود…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Network</source>
            <translation>الشبكة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>someone/gpt2</source>
            <translation>user/gpt2</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Another model, by its repository on the Hugging Face Hub</source>
            <translation>نموذج آخر، بمستودعه في Hugging Face Hub</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Repository of the Hugging Face Hub</source>
            <translation>مستودع في Hugging Face Hub</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>Models run on {machine}, in {precision}.</source>
            <translation>تعمل النماذج على {machine}، بدقة {precision}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>{name}: asking what there is to fetch</source>
            <translation>{name}: يسأل عما يجب جلبه</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>From a &amp;folder…</source>
            <translation>&amp;من مجلد…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/models_panel.py" />
            <source>From an &amp;archive…</source>
            <translation>من &amp;أرشيف…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/notice_bar.py" />
            <source>Notice</source>
            <translation>تنبيه</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/notice_bar.py" />
            <location filename="../gpt2_desktop/ui/tab_bar.py" />
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <location filename="../gpt2_desktop/ui/welcome.py" />
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origin_legend.py" />
            <source>Looks of the origins</source>
            <translation>مظهر المصادر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>Forget where each character of {name} came from, here and on the disk? This cannot be undone.</source>
            <translation>أتريد نسيان مصدر كل محرف من {name}، هنا وعلى القرص؟ لا يمكن التراجع عن هذا.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>{origin}: {count} ({share})</source>
            <translation>{origin}: {count} ({share})</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>{share} accepted</source>
            <translation>{share} مقبول</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>The statement was written to {path}</source>
            <translation>كُتب البيان في {path}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>&amp;Forget</source>
            <translation>&amp;نسيان</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>&amp;Keep</source>
            <translation>&amp;إبقاء</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/origins.py" />
            <source>A record of origins in {folder} cannot be removed ({reason}); remove it by hand.</source>
            <translation>لا يمكن إزالة سجل مصادر في {folder} ({reason})؛ أزله باليد.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>(no words)</source>
            <translation>(بلا كلمات)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>No headings yet.

A line that begins with # and a space is one; ## is one below it.</source>
            <translation>لا عناوين بعد.

السطر الذي يبدأ بـ # ومسافة عنوان؛ و## عنوان تحته.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>Go to a heading</source>
            <translation>الانتقال إلى عنوان</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/outline.py" />
            <source>There are no headings; a line that begins with # is one</source>
            <translation>لا توجد عناوين؛ السطر الذي يبدأ بـ # عنوان</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>Your words</source>
            <translation>كلماتك</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>Find a word</source>
            <translation>البحث عن كلمة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>Words that you added</source>
            <translation>الكلمات التي أضفتها</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>You have added no words yet. Right-click a marked word to do so.</source>
            <translation>لم تضف أي كلمة بعد. انقر بالزر الأيمن على كلمة معلّمة لتضيفها.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/own_words_dialog.py" />
            <source>&amp;Remove</source>
            <translation>&amp;إزالة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/palette.py" />
            <source>Nothing matches.</source>
            <translation>لا شيء يطابق.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recent_menu.py" />
            <source>Open a recent file</source>
            <translation>فتح ملف حديث</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recent_menu.py" />
            <source>No file was opened yet</source>
            <translation>لم يُفتح أي ملف بعد</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_keeper.py" />
            <source>Unsaved text cannot be kept for recovery ({why}); save it now.</source>
            <translation>لا يمكن الاحتفاظ بالنص غير المحفوظ للاسترداد ({why})؛ احفظه الآن.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>a text without a name (“{words}…”)</source>
            <translation>نص بلا اسم («{words}…»)</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>Unsaved changes to %n text(s) were kept: {names}.</source>
            <translation>
                <numerusform>لم يُحتفظ بتغييرات: {names}.</numerusform>
                <numerusform>احتُفظ بتغييرات غير محفوظة في نص واحد: {names}.</numerusform>
                <numerusform>احتُفظ بتغييرات غير محفوظة في نصين: {names}.</numerusform>
                <numerusform>احتُفظ بتغييرات غير محفوظة في %n نصوص: {names}.</numerusform>
                <numerusform>احتُفظ بتغييرات غير محفوظة في %n نصًا: {names}.</numerusform>
                <numerusform>احتُفظ بتغييرات غير محفوظة في %n نص: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>{names} and more</source>
            <translation>{names} وغيرها</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>Unsaved changes to {name} from {day}, {time}, were kept.</source>
            <translation>احتُفظ بتغييرات غير محفوظة في {name} من {day}، {time}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>&amp;Restore all</source>
            <translation>ا&amp;ستعادة الكل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>&amp;One by one</source>
            <translation>&amp;واحدًا واحدًا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <source>&amp;Restore</source>
            <translation>&amp;استعادة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/recovery_offer.py" />
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>&amp;Discard</source>
            <translation>&amp;تجاهل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/rephrasing.py" />
            <source>Put the cursor on a word to rephrase from there.</source>
            <translation>ضع المؤشر على كلمة لتعيد الصياغة من هناك.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>none yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Mail</source>
            <translation>بريد</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Code</source>
            <translation>شيفرة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Other files</source>
            <translation>ملفات أخرى</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <location filename="../gpt2_desktop/ui/scoreboard_plot.py" />
            <source>Words saved</source>
            <translation>الكلمات الموفرة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Keystrokes saved</source>
            <translation>الضغطات الموفرة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Shown</source>
            <translation>المعروضة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Taken</source>
            <translation>المقبولة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Wrong</source>
            <translation>الخاطئة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Wait in ms</source>
            <translation>الانتظار بالمللي ثانية</translation>
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
            <translation>الحصيلة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Period</source>
            <translation>المدة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>All days</source>
            <translation>كل الأيام</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Plot</source>
            <translation>رسم بياني</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Table</source>
            <translation>جدول</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Count on this machine what suggestions save; no text is kept</source>
            <translation>عدّ ما توفره الاقتراحات على هذا الجهاز؛ لا يُحتفظ بأي نص</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Clear…</source>
            <translation>مسح…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Forget all figures</source>
            <translation>نسيان كل الأرقام</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Keep them</source>
            <translation>إبقاؤها</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Figures by day and kind of document</source>
            <translation>أرقام حسب اليوم ونوع المستند</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>The last {days} days</source>
            <translation>آخر {days} يومًا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>This cannot be undone.</source>
            <translation>لا يمكن التراجع عن هذا.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Words saved, net</source>
            <translation>الكلمات الموفرة، صافيًا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Keystrokes saved, net</source>
            <translation>الضغطات الموفرة، صافيًا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Share of all keystrokes</source>
            <translation>النسبة من كل الضغطات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Suggestions shown</source>
            <translation>الاقتراحات المعروضة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Taken: whole, by word, by sentence</source>
            <translation>المقبولة: كاملة، بالكلمة، بالجملة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_dialog.py" />
            <source>Wait: half within, 95 of 100 within</source>
            <translation>الانتظار: النصف خلال، و95 من 100 خلال</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_plot.py" />
            <source>Most words saved: {words}, on {day}.</source>
            <translation>أكثر ما وُفّر من الكلمات: {words}، في {day}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_plot.py" />
            <source>Plot of words saved by day, and of waits</source>
            <translation>رسم للكلمات الموفرة كل يوم، ولأوقات الانتظار</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_plot.py" />
            <source>Nothing has been counted yet.</source>
            <translation>لم يُعدّ شيء بعد.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/scoreboard_plot.py" />
            <source>Wait in ms: half come within, and 95 of 100</source>
            <translation>الانتظار بالمللي ثانية: يصل النصف خلاله، و95 من 100</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/search_thread.py" />
            <source>The search failed; the log says why</source>
            <translation>فشل البحث؛ يذكر السجل السبب</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>Use a server</source>
            <translation>استعمال خادم</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>Where this machine is too small for the larger models, a server can write the suggestions: vLLM, SGLang, llama.cpp and others that answer as OpenAI's completions do.</source>
            <translation>حيث يكون هذا الجهاز أصغر من النماذج الكبيرة، يمكن لخادم أن يكتب الاقتراحات: vLLM وSGLang وllama.cpp وغيرها مما يجيب كما تجيب completions من OpenAI.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>{address}, or {local}</source>
            <translation>{address} أو {local}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>The server's first</source>
            <translation>أول نماذج الخادم</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>If it asks for one; kept in the system's keyring</source>
            <translation>إن طلبه؛ يُحفظ في حلقة مفاتيح النظام</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>I agree that the text before my cursor is sent to this server while I write.</source>
            <translation>أوافق على إرسال النص قبل مؤشري إلى هذا الخادم أثناء الكتابة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>C&amp;onnect</source>
            <translation>&amp;اتصال</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>Connecting…</source>
            <translation>يجري الاتصال…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>&amp;Address</source>
            <translation>ال&amp;عنوان</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Model</source>
            <translation>ال&amp;نموذج</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_dialog.py" />
            <source>&amp;Key</source>
            <translation>ال&amp;مفتاح</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/server_flow.py" />
            <source>This system has no keyring: the server's key is forgotten when the program ends.</source>
            <translation>ليس لهذا النظام حلقة مفاتيح: يُنسى مفتاح الخادم عند انتهاء البرنامج.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/session_keeper.py" />
            <source>The files that were open were not opened again: the last start ended in the middle of it.</source>
            <translation>لم تُفتح الملفات التي كانت مفتوحة: انتهى البدء السابق في أثناء ذلك.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/session_keeper.py" />
            <source>These files are not there any more: {names}</source>
            <translation>لم تعد هذه الملفات موجودة: {names}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/session_keeper.py" />
            <source>&amp;Open them</source>
            <translation>&amp;فتحها</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Find a setting</source>
            <translation>البحث عن إعداد</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>All settings have their defaults again.</source>
            <translation>عادت كل الإعدادات إلى قيمها المبدئية.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>No setting matches.</source>
            <translation>لا إعداد يطابق.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Reset all</source>
            <translation>إعادة ضبط الكل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Give every setting its default; can be undone.</source>
            <translation>إعطاء كل إعداد قيمته المبدئية؛ يمكن التراجع عنه.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Preset. {values}</source>
            <translation>ضبط جاهز. {values}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Unfolded</source>
            <translation>مبسوط</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_panel.py" />
            <source>Folded</source>
            <translation>مطوي</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>The model is loaded again.</source>
            <translation>يُحمّل النموذج من جديد.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>Takes effect at the next start.</source>
            <translation>يسري عند البدء التالي.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>“{value}”</source>
            <translation>«{value}»</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>Reset “{option}” to {value}</source>
            <translation>إعادة «{option}» إلى {value}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>on</source>
            <translation>مفعّل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>off</source>
            <translation>معطّل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>None; divide several by commas</source>
            <translation>لا شيء؛ افصل بينها بفواصل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/settings_rows.py" />
            <source>Default</source>
            <translation>المبدئي</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/sheets.py" />
            <source>{path} (not saved)</source>
            <translation>{path} (غير محفوظ)</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/sheets.py" />
            <source>{name}, not saved</source>
            <translation>{name}، غير محفوظ</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Search actions and keys</source>
            <translation>البحث في الإجراءات والمفاتيح</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Actions and their keys</source>
            <translation>الإجراءات ومفاتيحها</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>&amp;Change…</source>
            <translation>&amp;تغيير…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Then press the new keys</source>
            <translation>ثم اضغط المفاتيح الجديدة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Re&amp;move</source>
            <translation>&amp;إزالة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Take the action's keys away</source>
            <translation>نزع مفاتيح الإجراء</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>&amp;Default</source>
            <translation>&amp;المبدئي</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Give the action its usual keys again</source>
            <translation>إعادة مفاتيح الإجراء المعتادة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>&amp;Use</source>
            <translation>ا&amp;ستعمال</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Use as &amp;well</source>
            <translation>استعمال &amp;أيضًا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Keep the keys that the action has, too</source>
            <translation>إبقاء المفاتيح التي للإجراء أيضًا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>&amp;All to default</source>
            <translation>ال&amp;كل إلى المبدئي</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>{key} writes text and cannot be a shortcut; add Ctrl or Alt, or take a function key.</source>
            <translation>يكتب {key} نصًا ولا يصلح اختصارًا؛ أضف Ctrl أو Alt، أو اختر مفتاح وظيفة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>New keys</source>
            <translation>مفاتيح جديدة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Action</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Press the keys for “{action}”.</source>
            <translation>اضغط المفاتيح لـ «{action}».</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>{key} is its key already.</source>
            <translation>{key} مفتاحه أصلًا.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>Your own</source>
            <translation>من اختيارك</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>{key} is taken by “{action}”, which loses it if you use it here.</source>
            <translation>‏{key} مأخوذ لدى «{action}»، ويفقده إن استعملته هنا.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/shortcuts_dialog.py" />
            <source>{key} is free.</source>
            <translation>{key} حر.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_menu.py" />
            <source>Looking for suggestions…</source>
            <translation>يبحث عن اقتراحات…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_menu.py" />
            <source>Add “{word}” to the &amp;dictionary</source>
            <translation>&amp;إضافة «{word}» إلى القاموس</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_menu.py" />
            <source>&amp;Ignore in this text</source>
            <translation>&amp;تجاهل في هذا النص</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_menu.py" />
            <source>No suggestions</source>
            <translation>لا اقتراحات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_tools.py" />
            <source>&amp;Automatic ({language})</source>
            <translation>ت&amp;لقائي ({language})</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_tools.py" />
            <source>&amp;Automatic</source>
            <translation>&amp;تلقائي</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_tools.py" />
            <source>No other word is spelled wrong</source>
            <translation>لا توجد كلمة أخرى مكتوبة خطأ</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/spelling_tools.py" />
            <source>No word that is spelled wrong is at the cursor</source>
            <translation>لا توجد عند المؤشر كلمة مكتوبة خطأ</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Nothing was suggested for a while, so the model gave its memory back. It comes again as you write.</source>
            <translation>لم يُقترح شيء مدة، فأعاد النموذج ذاكرته. سيعود عندما تكتب.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Suggestion</source>
            <translation>الاقتراح</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Which of the suggestions is shown</source>
            <translation>أي الاقتراحات معروض</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Speed</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>How fast the model wrote last</source>
            <translation>كم كانت سرعة النموذج في آخر كتابة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Learning your style</source>
            <translation>تعلم أسلوبك</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Power</source>
            <translation>الطاقة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Download</source>
            <comment>noun</comment>
            <translation>التنزيل</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>{parameters}, reads up to %n token(s).</source>
            <translation>
                <numerusform>{parameters}، لا يقرأ رموزًا.</numerusform>
                <numerusform>{parameters}، يقرأ حتى رمز واحد.</numerusform>
                <numerusform>{parameters}، يقرأ حتى رمزين.</numerusform>
                <numerusform>{parameters}، يقرأ حتى %n رموز.</numerusform>
                <numerusform>{parameters}، يقرأ حتى %n رمزًا.</numerusform>
                <numerusform>{parameters}، يقرأ حتى %n رمز.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Runs on {machine}, in {precision}.</source>
            <translation>يعمل على {machine}، بدقة {precision}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>{number}/{count}</source>
            <translation>{number}/{count}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>text goes to {server}</source>
            <translation>يذهب النص إلى {server}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>The text before the cursor is sent to {server}, which writes the suggestions.</source>
            <translation>يُرسل النص قبل المؤشر إلى {server}، وهو يكتب الاقتراحات.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>battery: only when asked</source>
            <translation>البطارية: عند الطلب فقط</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>On the battery nothing is suggested unless you ask (Settings &gt; Power).</source>
            <translation>على البطارية لا يُقترح شيء إلا عند الطلب (الإعدادات &gt; الطاقة).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>battery: lighter</source>
            <translation>البطارية: أخف</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>On the battery suggestions come after a short pause, and are short (Settings &gt; Power).</source>
            <translation>على البطارية تأتي الاقتراحات بعد توقف قصير وتكون قصيرة (الإعدادات &gt; الطاقة).</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Runs on {machine}.</source>
            <translation>يعمل على {machine}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>The model runs on this machine and your text stays here.</source>
            <translation>يعمل النموذج على هذا الجهاز ويبقى نصك هنا.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Loading model…</source>
            <translation>يجري تحميل النموذج…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>online</source>
            <translation>متصل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>A model is being downloaded. Your text stays here.</source>
            <translation>يجري تنزيل نموذج. يبقى نصك هنا.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>offline</source>
            <translation>غير متصل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>The model rests</source>
            <translation>النموذج يستريح</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/status.py" />
            <source>No model</source>
            <translation>لا نموذج</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Suggests</source>
            <translation>يقترح</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Suggests while typing</source>
            <translation>يقترح أثناء الكتابة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Suggests on a pause</source>
            <translation>يقترح عند التوقف</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Suggests only when asked</source>
            <translation>يقترح عند الطلب</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Nothing is suggested but when you ask. Click to have suggestions again.</source>
            <translation>لا يُقترح شيء إلا عند الطلب. انقر لتعود الاقتراحات.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Snoozed</source>
            <translation>مكتوم</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Snoozed until {time}</source>
            <translation>مكتوم حتى {time}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>Paused after Esc</source>
            <translation>متوقف بعد Esc</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>You dismissed ghost text several times: nothing is suggested for %n second(s). Click to have it as usual.</source>
            <translation>
                <numerusform>أخفيت النص الشبحي عدة مرات: يُستأنف الاقتراح الآن. انقر ليعود كالمعتاد.</numerusform>
                <numerusform>أخفيت النص الشبحي عدة مرات: لا يُقترح شيء لمدة ثانية. انقر ليعود كالمعتاد.</numerusform>
                <numerusform>أخفيت النص الشبحي عدة مرات: لا يُقترح شيء لمدة ثانيتين. انقر ليعود كالمعتاد.</numerusform>
                <numerusform>أخفيت النص الشبحي عدة مرات: لا يُقترح شيء لمدة %n ثوانٍ. انقر ليعود كالمعتاد.</numerusform>
                <numerusform>أخفيت النص الشبحي عدة مرات: لا يُقترح شيء لمدة %n ثانية. انقر ليعود كالمعتاد.</numerusform>
                <numerusform>أخفيت النص الشبحي عدة مرات: لا يُقترح شيء لمدة %n ثانية. انقر ليعود كالمعتاد.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Slower after Esc</source>
            <translation>أبطأ بعد Esc</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>You dismissed ghost text several times: it comes {seconds} s later than usual. Click to have it as usual.</source>
            <translation>أخفيت النص الشبحي عدة مرات: يأتي متأخرًا {seconds} ث عن المعتاد. انقر ليعود كالمعتاد.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/suggesting_button.py" />
            <source>When ghost text comes. Click to change it, or to snooze.</source>
            <translation>متى يأتي النص الشبحي. انقر لتغييره أو لكتمه.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/tab_bar.py" />
            <source>Open texts</source>
            <translation>النصوص المفتوحة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>My style</source>
            <translation>أسلوبي</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>{text} · %n minute(s) left at most</source>
            <translation>
                <numerusform>{text} · انتهى تقريبًا</numerusform>
                <numerusform>{text} · بقيت دقيقة على الأكثر</numerusform>
                <numerusform>{text} · بقيت دقيقتان على الأكثر</numerusform>
                <numerusform>{text} · بقيت %n دقائق على الأكثر</numerusform>
                <numerusform>{text} · بقيت %n دقيقة على الأكثر</numerusform>
                <numerusform>{text} · بقيت %n دقيقة على الأكثر</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Choices that it hesitates between</source>
            <translation>الخيارات التي يتردد بينها</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Bits that it needs for a letter</source>
            <translation>البتات التي يحتاجها لكل حرف</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Keystrokes it saves</source>
            <translation>الضغطات التي يوفرها</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>{text} · less than a minute left at most</source>
            <translation>{text} · بقي أقل من دقيقة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Teach it your style</source>
            <translation>علّمه أسلوبك</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Problem</source>
            <translation>مشكلة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>The model learns from what you have written: mails, essays, chapters. It does so on this machine while you go on writing. Your text is only read, never copied, and nothing leaves this machine. At the end you see what it brought and decide whether it is used.</source>
            <translation>يتعلم النموذج مما كتبته: رسائل ومقالات وفصول. يفعل ذلك على هذا الجهاز وأنت تواصل الكتابة. يُقرأ نصك فقط ولا يُنسخ أبدًا، ولا يغادر شيء هذا الجهاز. في النهاية ترى ما جلبه ذلك وتقرر استعماله.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Texts to learn from</source>
            <translation>النصوص التي يتعلم منها</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Add files or a folder,
or drop them here.</source>
            <translation>أضف ملفات أو مجلدًا،
أو أفلتها هنا.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Add &amp;files…</source>
            <translation>إضا&amp;فة ملفات…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Add f&amp;older…</source>
            <translation>إ&amp;ضافة مجلد…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Take out</source>
            <translation>ا&amp;ستبعاد</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Name</source>
            <translation>&amp;الاسم</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Learn</source>
            <translation>تعلّ&amp;م</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Pause</source>
            <translation>&amp;إيقاف مؤقت</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>End it and remove what was learned so far</source>
            <translation>إنهاؤه وإزالة ما تُعلّم حتى الآن</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>&amp;Throw away</source>
            <translation>&amp;رمي</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Switch off</source>
            <translation>تعطيل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Delete it and everything that was made from it; your texts stay as they are</source>
            <translation>حذفه مع كل ما صُنع منه؛ تبقى نصوصك كما هي</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Step {step} of {steps}</source>
            <translation>الخطوة {step} من {steps}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>a little</source>
            <translation>قليلًا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>“{name}” is learned: your words come {gain} less unexpected to it.</source>
            <translation>تعلّم النموذج «{name}»: صارت كلماتك أقل مفاجأة له بمقدار {gain}.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Styles on this machine</source>
            <translation>الأساليب على هذا الجهاز</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Text, Markdown, Word, OpenDocument, web pages and mailboxes. {characters} characters, a third of a novel, are a good beginning. It takes from a few minutes to half an hour.</source>
            <translation>نص وMarkdown وWord وOpenDocument وصفحات ويب وصناديق بريد. {characters} محرف، أي ثلث رواية، بداية جيدة. يستغرق من بضع دقائق إلى نصف ساعة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Close this and go on writing: it goes on in the background, at low priority. If you quit the program, it is kept and can go on at the next start.</source>
            <translation>أغلق هذا وواصل الكتابة: يستمر التعلم في الخلفية بأولوية منخفضة. إن أنهيت البرنامج فسيُحتفظ به ويمكن أن يتابع عند البدء التالي.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>Measured on a part of your text that it did not learn from:</source>
            <translation>قيس على جزء من نصك لم يتعلم منه:</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>You can switch it off at any time under Model, and remove it here.</source>
            <translation>يمكنك تعطيله في أي وقت من قائمة النموذج، وإزالته هنا.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>{name}  ·  in use</source>
            <translation>{name}  ·  قيد الاستعمال</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>It needs {bits} bits for each letter of yours so far.</source>
            <translation>يحتاج حتى الآن إلى {bits} بت لكل حرف من حروفك.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>G&amp;o on</source>
            <translation>متا&amp;بعة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_dialog.py" />
            <source>after</source>
            <translation>بعد</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Learning</source>
            <translation>يتعلم</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Learning {percent}</source>
            <translation>يتعلم {percent}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Learning stops</source>
            <translation>التعلم يتوقف</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Learning paused</source>
            <translation>التعلم متوقف مؤقتًا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>Style learned</source>
            <translation>تُعلّم الأسلوب</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>The model has learned “{name}”. See what it brought before you use it.</source>
            <translation>تعلّم النموذج «{name}». انظر ما جلبه قبل استعماله.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/teach_flow.py" />
            <source>&amp;Show</source>
            <translation>&amp;إظهار</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>Save the changes to “{name}”? They are lost if you do not save them.</source>
            <translation>أتريد حفظ التغييرات في «{name}»؟ ستضيع إن لم تحفظها.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>Save the changes to these texts? They are lost if you do not save them.
{names}</source>
            <translation>أتريد حفظ التغييرات في هذه النصوص؟ ستضيع إن لم تحفظها.
{names}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>Unsaved changes</source>
            <translation>تغييرات غير محفوظة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Save</source>
            <translation>&amp;حفظ</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>&amp;Save all</source>
            <translation>&amp;حفظ الكل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/unsaved_question.py" />
            <source>&amp;Discard all</source>
            <translation>تجاهل &amp;الكل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>Earlier versions of {name}</source>
            <translation>الإصدارات السابقة من {name}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Earlier versions</source>
            <translation>الإصدارات السابقة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>&amp;Restore this version</source>
            <translation>&amp;استعادة هذا الإصدار</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>{size} bytes</source>
            <translation>{size} بايت</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>Underlined: only in the earlier version. Struck out: only in the text as it is now.</source>
            <translation>تحته خط: في الإصدار السابق فقط. مشطوب: في النص الحالي فقط.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>There are no earlier versions of this text yet. Each save keeps the version before it.</source>
            <translation>لا إصدارات سابقة لهذا النص بعد. كل حفظ يُبقي الإصدار الذي قبله.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/versions_dialog.py" />
            <source>Nothing differs.</source>
            <translation>لا فرق.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/welcome.py" />
            <source>Any key closes this.</source>
            <translation>أي مفتاح يغلق هذا.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/welcome.py" />
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Welcome</source>
            <translation>مرحبًا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/welcome.py" />
            <source>Type, and grey text continues yours.</source>
            <translation>اكتب، فيتابع نصٌ رمادي كتابتك.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/welcome.py" />
            <source>Don't show again</source>
            <translation>عدم الإظهار مجددًا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>1 in {number}</source>
            <translation>1 من {number}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>“{word}”: rank {rank}, probability {probability}; likelier: {words}</source>
            <translation>‏«{word}»: المرتبة {rank}، الاحتمال {probability}؛ الأرجح: {words}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>10 likeliest</source>
            <translation>أرجح 10</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>100 likeliest</source>
            <translation>أرجح 100</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>1,000 likeliest</source>
            <translation>أرجح 1000</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>less likely</source>
            <translation>أقل احتمالًا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>less than 1 in {number}</source>
            <translation>أقل من 1 من {number}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>“{word}”: rank {rank}, probability {probability}</source>
            <translation>‏«{word}»: المرتبة {rank}، الاحتمال {probability}</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/word_figures.py" />
            <source>, </source>
            <comment>between words of a list</comment>
            <translation>، </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Ghost text</source>
            <translation>النص الشبحي</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Suggest</source>
            <translation>الاقتراح</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>When ghost text appears: while you type, when you pause, or only when you ask for it.</source>
            <translation>متى يظهر النص الشبحي: أثناء الكتابة، أو عند التوقف، أو عند الطلب فقط.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>While typing</source>
            <translation>أثناء الكتابة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>On a pause</source>
            <translation>عند التوقف</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Only when asked</source>
            <translation>عند الطلب فقط</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Length</source>
            <translation>الطول</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How far a suggestion reaches; it always ends with the sentence, except for a paragraph.</source>
            <translation>إلى أين يصل الاقتراح؛ ينتهي دائمًا بنهاية الجملة، إلا إن كان فقرة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Rest of the word</source>
            <translation>بقية الكلمة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>A few words</source>
            <translation>بضع كلمات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>To the end of the sentence</source>
            <translation>حتى نهاية الجملة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>A paragraph</source>
            <translation>فقرة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Show about</source>
            <translation>التكرار</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>At how many of 100 places a suggestion appears, about; lower means fewer and surer ones.</source>
            <translation>في كم موضع من 100 يظهر اقتراح تقريبًا؛ الأقل يعني اقتراحات أندر وأوثق.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Inside a line</source>
            <translation>داخل السطر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Suggest also where words follow the cursor on the same line.</source>
            <translation>الاقتراح أيضًا حيث تتبع المؤشرَ كلماتٌ في السطر نفسه.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Delay</source>
            <translation>التأخير</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Ghost text is computed at once but shown only after this long.</source>
            <translation>يُحسب النص الشبحي فورًا لكنه لا يُعرض إلا بعد هذه المدة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>ms</source>
            <translation>م.ث</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Pause</source>
            <translation>التوقف</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How long you must stop typing before ghost text appears on a pause.</source>
            <translation>كم يجب أن تتوقف عن الكتابة قبل أن يظهر النص الشبحي عند التوقف.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Ghost text that you dismiss again and again comes later, then pauses, until you take some or ask for it.</source>
            <translation>النص الشبحي الذي تخفيه مرارًا يأتي متأخرًا ثم يتوقف، حتى تقبل شيئًا منه أو تطلبه.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tab waits</source>
            <translation>انتظار Tab</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tab takes ghost text only when it has been visible this long.</source>
            <translation>لا يقبل Tab النص الشبحي إلا إذا ظل ظاهرًا هذه المدة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tab takes</source>
            <translation>ما يقبله Tab</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Whether Tab takes all of the ghost text or one word.</source>
            <translation>هل يقبل Tab كل النص الشبحي أم كلمة واحدة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>The whole suggestion</source>
            <translation>الاقتراح كله</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>One word</source>
            <translation>كلمة واحدة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Think ahead</source>
            <translation>التفكير مسبقًا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>While a suggestion is shown, compute what follows it and what else you may type; quicker, for more processor time.</source>
            <translation>أثناء عرض اقتراح، حساب ما يليه وما قد تكتبه غيره؛ أسرع، مقابل وقت أكثر من المعالج.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Known languages only</source>
            <translation>اللغات المعروفة فقط</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Suggest nothing where the text is in a language that the model does not know; the key that asks still works.</source>
            <translation>عدم اقتراح شيء حيث النص بلغة لا يعرفها النموذج؛ يبقى المفتاح الذي يطلب عاملًا.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Sampling</source>
            <translation>أخذ العينات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Temperature</source>
            <translation>الحرارة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How adventurous the choice of words is; 0 always takes the likeliest token.</source>
            <translation>مدى الجرأة في اختيار الكلمات؛ 0 يأخذ دائمًا الرمز الأرجح.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Choose among that many likeliest tokens; 0 is all of them.</source>
            <translation>الاختيار من هذا العدد من أرجح الرموز؛ 0 يعني جميعها.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Choose among the likeliest tokens that together reach this probability; 1 is all of them.</source>
            <translation>الاختيار من أرجح الرموز التي تبلغ معًا هذا الاحتمال؛ 1 يعني جميعها.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Leave out tokens less likely than this share of the likeliest one; 0 leaves out none.</source>
            <translation>استبعاد الرموز الأقل احتمالًا من هذه النسبة من الأرجح؛ 0 لا يستبعد شيئًا.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Choose among the tokens whose surprise is closest to the expected one, up to this probability; 1 is off.</source>
            <translation>الاختيار من الرموز التي مفاجأتها أقرب إلى المتوقع، حتى هذا الاحتمال؛ 1 يعطّله.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Repetition penalty</source>
            <translation>عقوبة التكرار</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Make tokens that were already used less likely; 1 is no penalty.</source>
            <translation>جعل الرموز المستعملة من قبل أقل احتمالًا؛ 1 بلا عقوبة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Repetition range</source>
            <translation>مدى التكرار</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How many of the last tokens the penalties look at; 0 is the whole context.</source>
            <translation>كم من آخر الرموز تنظر إليها العقوبات؛ 0 هو السياق كله.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>tokens</source>
            <translation>رموز</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Presence penalty</source>
            <translation>عقوبة الحضور</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Taken from the score of every token already used.</source>
            <translation>تُطرح من درجة كل رمز استُعمل من قبل.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Frequency penalty</source>
            <translation>عقوبة التواتر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Taken from a token's score for every time it was used.</source>
            <translation>تُطرح من درجة الرمز عن كل مرة استُعمل فيها.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>No repeated n-gram</source>
            <translation>منع تكرار التتابعات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Never write the same run of that many tokens twice; 0 is off.</source>
            <translation>عدم كتابة التتابع نفسه من هذا العدد من الرموز مرتين؛ 0 يعطّله.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Banned words</source>
            <translation>كلمات ممنوعة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Never written.</source>
            <translation>لا تُكتب أبدًا.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Stop strings</source>
            <translation>نصوص الإيقاف</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Writing ends before any of these.</source>
            <translation>تنتهي الكتابة قبل أي منها.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Seed</source>
            <translation>البذرة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>The same seed gives the same text on the same machine; -1 draws a new one each time.</source>
            <translation>البذرة نفسها تعطي النص نفسه على الجهاز نفسه؛ -1 يسحب بذرة جديدة كل مرة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Continuations</source>
            <translation>التتمات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How many to write at once.</source>
            <translation>كم تُكتب في المرة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Length at most</source>
            <translation>أقصى طول</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tokens written at most.</source>
            <translation>أقصى عدد من الرموز يُكتب.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Order</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>In which order the cards of a batch stand once all are written.</source>
            <translation>بأي ترتيب تقف بطاقات الدفعة بعد كتابتها كلها.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>As they were written</source>
            <translation>كما كُتبت</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Surest first</source>
            <translation>الأوثق أولًا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Shortest first</source>
            <translation>الأقصر أولًا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Longest first</source>
            <translation>الأطول أولًا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>'starter', a folder with a Hugging Face GPT-2 model, the name of one in the Hugging Face cache, or 'server'.</source>
            <translation>‏«starter»، أو مجلد فيه نموذج GPT-2 من Hugging Face، أو اسم نموذج في ذاكرة Hugging Face المخبأة، أو «server».</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Device</source>
            <translation>العتاد</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>What computes: the GPU where there is one, else the processor; or the one you name.</source>
            <translation>ما يقوم بالحساب: معالج الرسوميات إن وُجد وإلا فالمعالج؛ أو ما تسميه.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Automatic</source>
            <translation>تلقائي</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Processor</source>
            <translation>المعالج</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>NVIDIA or AMD GPU</source>
            <translation>معالج رسوميات NVIDIA أو AMD</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Apple GPU</source>
            <translation>معالج رسوميات Apple</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Intel GPU</source>
            <translation>معالج رسوميات Intel</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Precision</source>
            <translation>الدقة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Number format of the weights; automatic takes the fastest that is accurate enough on the device.</source>
            <translation>صيغة أعداد الأوزان؛ التلقائي يأخذ أسرع ما هو دقيق كفاية على العتاد.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>8 bit</source>
            <translation>8 بت</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>32 bit</source>
            <translation>32 بت</translation>
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
            <translation>الخيوط</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Processor threads for the model; 0 leaves one core to the window where there are more than two.</source>
            <translation>خيوط المعالج للنموذج؛ 0 يترك نواة للنافذة حيث يوجد أكثر من نواتين.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Style</source>
            <translation>الأسلوب</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Name of an adapter that was trained on your own writing ('train finetune'); empty for none.</source>
            <translation>اسم محوّل دُرّب على كتابتك («train finetune»)؛ الفارغ يعني لا شيء.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Address of a completion server, which gets the text before the cursor while the model is 'server'.</source>
            <translation>عنوان خادم completions، يتلقى النص قبل المؤشر ما دام النموذج «server».</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Server's model</source>
            <translation>نموذج الخادم</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Name of the model on that server; empty for its first.</source>
            <translation>اسم النموذج على ذلك الخادم؛ الفارغ يعني أولها.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Codes of the languages that the model knows, such as 'en, de', or 'any'; empty is what its card says, else English.</source>
            <translation>رموز اللغات التي يعرفها النموذج، مثل «en, de»، أو «any»؛ الفارغ هو ما تقوله بطاقته، وإلا فالإنجليزية.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Remembered texts</source>
            <translation>النصوص المحفوظة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Memory for texts that the model has read, so that it need not read them again; 0 is what suits the model.</source>
            <translation>ذاكرة للنصوص التي قرأها النموذج كي لا يقرأها من جديد؛ 0 هو ما يناسب النموذج.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>MiB</source>
            <translation>م.بي</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Model rests after</source>
            <translation>يستريح النموذج بعد</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>With no suggestion for this long the model gives its memory back, and comes again with the next; 0 is never.</source>
            <translation>إن لم يُقترح شيء هذه المدة يعيد النموذج ذاكرته ويعود مع الاقتراح التالي؛ 0 يعني أبدًا.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>min</source>
            <translation>د</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>On battery</source>
            <translation>على البطارية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Lighter waits for a short pause, suggests a few words, computes nothing ahead and takes half of the threads.</source>
            <translation>الأخف ينتظر توقفًا قصيرًا ويقترح بضع كلمات ولا يحسب شيئًا مسبقًا ويأخذ نصف الخيوط.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Lighter</source>
            <translation>أخف</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>The same</source>
            <translation>كالمعتاد</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Editor</source>
            <translation>المحرر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Language of menus, panels and messages; what you write may be in any other.</source>
            <translation>لغة القوائم واللوحات والرسائل؛ يمكنك أن تكتب بأي لغة أخرى.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>As the system</source>
            <translation>كما في النظام</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Light, dark, sepia, high contrast, or light or dark as the system is set.</source>
            <translation>فاتحة أو داكنة أو بنية أو عالية التباين، أو فاتحة أو داكنة كما ضُبط النظام.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Light</source>
            <translation>فاتحة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Dark</source>
            <translation>داكنة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Sepia</source>
            <translation>بنية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>High contrast</source>
            <translation>عالية التباين</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Font</source>
            <translation>الخط</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Typeface of the text; empty is the one that comes with the program.</source>
            <translation>خط النص؛ الفارغ هو الذي يأتي مع البرنامج.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Font size</source>
            <translation>حجم الخط</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Size of the text.</source>
            <translation>حجم النص.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>pt</source>
            <translation>نقطة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Line width</source>
            <translation>عرض السطر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Width of the text column in characters.</source>
            <translation>عرض عمود النص بالمحارف.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>characters</source>
            <translation>محارف</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Line spacing</source>
            <translation>تباعد الأسطر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How far apart the lines are; 100 is what the font says.</source>
            <translation>كم تتباعد الأسطر؛ 100 هو ما يحدده الخط.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Focus</source>
            <translation>التركيز</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Dim the text but for the sentence or paragraph that you write in.</source>
            <translation>تعتيم النص عدا الجملة أو الفقرة التي تكتب فيها.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Dim nothing</source>
            <translation>دون تعتيم</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>All but the sentence</source>
            <translation>كله عدا الجملة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>All but the paragraph</source>
            <translation>كله عدا الفقرة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Typewriter scrolling</source>
            <translation>تمرير الآلة الكاتبة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Keep the line that you write on in the middle of the window.</source>
            <translation>إبقاء السطر الذي تكتب فيه في وسط النافذة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Where headings, emphasis and code are shown in a light style; what is written stays as it is.</source>
            <translation>حيث تظهر العناوين والتوكيد والشيفرة بنمط خفيف؛ يبقى ما كُتب كما هو.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>In Markdown files</source>
            <translation>في ملفات Markdown</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>In every text</source>
            <translation>في كل نص</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Nowhere</source>
            <translation>لا مكان</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Quotes</source>
            <translation>علامات الاقتباس</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>What the straight quotes that you type become; undo takes one back, and code keeps them.</source>
            <translation>ما تصير إليه علامات الاقتباس المستقيمة التي تكتبها؛ التراجع يعيد واحدة، وتبقى في الشيفرة كما هي.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>As typed</source>
            <translation>كما تُكتب</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>“English”</source>
            <translation>“الإنجليزية”</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>„German“</source>
            <translation>„الألمانية“</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>«French»</source>
            <translation>«الفرنسية»</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>”Swedish”</source>
            <translation>”السويدية”</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Smart dashes</source>
            <translation>شرطات ذكية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Two hyphens become a dash, three a long one, and three dots an ellipsis; undo takes one back.</source>
            <translation>تصير الشرطتان خطًا، والثلاث خطًا طويلًا، والنقاط الثلاث علامة حذف؛ التراجع يعيد واحدة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Pairs</source>
            <translation>الأزواج</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>An opening bracket or quote brings its closing one; ghost text then waits until you are past it.</source>
            <translation>يجلب قوس الفتح أو علامة الاقتباس ما يغلقها؛ وينتظر النص الشبحي حتى تتجاوزه.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Session goal</source>
            <translation>هدف الجلسة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Words that you want to write from the start of the program to its end; 0 is no goal.</source>
            <translation>الكلمات التي تريد كتابتها من بدء البرنامج إلى نهايته؛ 0 بلا هدف.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>words</source>
            <translation>كلمات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Daily goal</source>
            <translation>الهدف اليومي</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Words that you want to write on a day; 0 is no goal.</source>
            <translation>الكلمات التي تريد كتابتها في اليوم؛ 0 بلا هدف.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Recent files</source>
            <translation>الملفات الحديثة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How many of the files that you opened are remembered; 0 remembers none.</source>
            <translation>كم من الملفات التي فتحتها تُحفظ أسماؤها؛ 0 لا يحفظ شيئًا.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>files</source>
            <translation>ملفات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Count on this machine what suggestions save you; no text is kept, and nothing is sent.</source>
            <translation>عدّ ما توفره لك الاقتراحات على هذا الجهاز؛ لا يُحتفظ بنص ولا يُرسل شيء.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Record origins</source>
            <translation>تسجيل المصادر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Note of each character whether it was typed, pasted or accepted, on this machine only.</source>
            <translation>تسجيل هل كُتب كل محرف أم أُلصق أم قُبل، على هذا الجهاز فقط.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Share of suggestions</source>
            <translation>نسبة الاقتراحات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Show in the status bar how much of the text was accepted.</source>
            <translation>إظهار مقدار ما قُبل من النص في شريط الحالة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Colour by origin</source>
            <translation>التلوين حسب المصدر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show in the text what was pasted, accepted, and accepted and then edited.</source>
            <translation>إظهار ما أُلصق وما قُبل وما قُبل ثم عُدّل في النص.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How many earlier versions of a file are kept; each save keeps the one before it. 0 keeps none.</source>
            <translation>كم إصدارًا سابقًا من الملف يُحتفظ به؛ كل حفظ يُبقي ما قبله. 0 لا يُبقي شيئًا.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>versions</source>
            <translation>إصدارات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Keep versions for</source>
            <translation>الاحتفاظ بالإصدارات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>How long an earlier version is kept.</source>
            <translation>كم يُحتفظ بالإصدار السابق.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>days</source>
            <translation>أيام</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>One window</source>
            <translation>نافذة واحدة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Open files in the window that is there already, rather than in a second one.</source>
            <translation>فتح الملفات في النافذة المفتوحة أصلًا بدل نافذة ثانية.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Open texts again</source>
            <translation>إعادة فتح النصوص</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Open the files at the start that were open at the end, where you were in them.</source>
            <translation>فتح الملفات التي كانت مفتوحة عند النهاية عند البدء، حيث كنت فيها.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Show the three keys to know when the window opens empty.</source>
            <translation>إظهار المفاتيح الثلاثة الأساسية عندما تُفتح النافذة فارغة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Accessibility</source>
            <translation>إمكانية الوصول</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Announce suggestions</source>
            <translation>إعلان الاقتراحات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Tell the screen reader each suggestion when it has come to rest; a key reads it at any time.</source>
            <translation>إخبار قارئ الشاشة بكل اقتراح بعد أن يستقر؛ ومفتاح يقرؤه في أي وقت.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Animations</source>
            <translation>الحركات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Whether panels, tabs and menus move into place, or are there at once.</source>
            <translation>هل تنزلق اللوحات والألسنة والقوائم إلى مكانها أم تظهر دفعة واحدة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>On</source>
            <translation>مفعّلة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Off</source>
            <translation>معطّلة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Spelling</source>
            <translation>الإملاء</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Check spelling</source>
            <translation>تدقيق الإملاء</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Underline words that are not in the dictionary, but for the one that you write.</source>
            <translation>وضع خط تحت الكلمات التي ليست في القاموس، عدا التي تكتبها.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Dictionary</source>
            <translation>القاموس</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Language of texts that have no dictionary of their own, as in 'en_GB'; 'auto' is the language of the system.</source>
            <translation>لغة النصوص التي ليس لها قاموس خاص، مثل «en_GB»؛ و«auto» هي لغة النظام.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Suggest known words</source>
            <translation>اقتراح كلمات معروفة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>End a suggestion before a word that is not in the dictionary, while spelling is checked.</source>
            <translation>إنهاء الاقتراح قبل كلمة ليست في القاموس، ما دام الإملاء يُدقق.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Shortcuts</source>
            <translation>الاختصارات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Action names and the key sequences you gave them.</source>
            <translation>أسماء الإجراءات وتتابعات المفاتيح التي أعطيتها لها.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Precise</source>
            <translation>دقيق</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Balanced</source>
            <translation>متوازن</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/settings/schema.py" />
            <source>Creative</source>
            <translation>مبدع</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open &amp;recent</source>
            <translation>فتح ال&amp;أخيرة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;تحرير</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Spe&amp;lling</source>
            <translation>&amp;الإملاء</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Dictionary</source>
            <translation>&amp;القاموس</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Suggest</source>
            <translation>&amp;اقتراح</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>W&amp;hen to suggest</source>
            <translation>&amp;متى يُقترح</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Snoo&amp;ze</source>
            <translation>&amp;كتم</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open te&amp;xts</source>
            <translation>النصوص الم&amp;فتوحة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Foc&amp;us</source>
            <translation>الت&amp;ركيز</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Theme</source>
            <translation>&amp;السمة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Ori&amp;gin</source>
            <translation>المص&amp;در</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Help</source>
            <translation>م&amp;ساعدة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;New</source>
            <translation>&amp;جديد</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Start an empty text.</source>
            <translation>بدء نص فارغ.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Open…</source>
            <translation>&amp;فتح…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open a text file.</source>
            <translation>فتح ملف نصي.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save the text to its file.</source>
            <translation>حفظ النص في ملفه.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save the text to another file.</source>
            <translation>حفظ النص في ملف آخر.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save a cop&amp;y…</source>
            <translation>حفظ ن&amp;سخة…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save the text to another file and go on with this one.</source>
            <translation>حفظ النص في ملف آخر والمتابعة في هذا.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Re&amp;vert</source>
            <translation>&amp;استرجاع</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Go back to what was saved last; undo brings your changes back.</source>
            <translation>العودة إلى ما حُفظ آخر مرة؛ التراجع يعيد تغييراتك.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Enco&amp;ding and line endings…</source>
            <translation>الترميز &amp;ونهايات الأسطر…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Read the file again in another encoding, or convert it to one; nothing is converted otherwise.</source>
            <translation>قراءة الملف من جديد بترميز آخر، أو تحويله إليه؛ ولا يُحوّل شيء بغير ذلك.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Export…</source>
            <translation>&amp;تصدير…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Write the text as a PDF file, a web page, an OpenDocument or a Word file.</source>
            <translation>كتابة النص ملف PDF أو صفحة ويب أو ملف OpenDocument أو Word.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Print previe&amp;w…</source>
            <translation>&amp;معاينة الطباعة…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the pages as they would be printed.</source>
            <translation>إظهار الصفحات كما ستُطبع.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Print…</source>
            <translation>&amp;طباعة…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Print the text.</source>
            <translation>طباعة النص.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Find a recent file…</source>
            <translation>&amp;البحث عن ملف حديث…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Choose one of the last files by a few letters.</source>
            <translation>اختيار أحد آخر الملفات ببضعة أحرف.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Forget &amp;all</source>
            <translation>&amp;نسيان الكل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Empty this list.</source>
            <translation>إفراغ هذه القائمة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Earl&amp;ier versions…</source>
            <translation>الإ&amp;صدارات السابقة…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what the file held before, and go back to it.</source>
            <translation>إظهار ما كان في الملف من قبل، والعودة إليه.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save a&amp;ll</source>
            <translation>حف&amp;ظ الكل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Save every open text.</source>
            <translation>حفظ كل نص مفتوح.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Close this text.</source>
            <translation>إغلاق هذا النص.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open closed te&amp;xt</source>
            <translation>إ&amp;عادة فتح نص مغلق</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Open the text again that was closed last.</source>
            <translation>فتح آخر نص أُغلق من جديد.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Quit</source>
            <translation>إ&amp;نهاء</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Close the program.</source>
            <translation>إغلاق البرنامج.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;تراجع</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Take back the last change.</source>
            <translation>التراجع عن آخر تغيير.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;إعادة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Make the change again.</source>
            <translation>إعادة التغيير.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Cu&amp;t</source>
            <translation>&amp;قص</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Move the selection to the clipboard.</source>
            <translation>نقل التحديد إلى الحافظة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Copy</source>
            <translation>&amp;نسخ</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Copy the selection to the clipboard.</source>
            <translation>نسخ التحديد إلى الحافظة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Copy as r&amp;ich text</source>
            <translation>نسخ &amp;منسق</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Copy the selection with the looks that its Markdown stands for.</source>
            <translation>نسخ التحديد بالمظهر الذي يدل عليه Markdown.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Paste</source>
            <translation>&amp;لصق</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Insert the clipboard's text.</source>
            <translation>إدراج نص الحافظة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Select &amp;all</source>
            <translation>ت&amp;حديد الكل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Select the whole text.</source>
            <translation>تحديد النص كله.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Find…</source>
            <translation>&amp;بحث…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Look for words in the text.</source>
            <translation>البحث عن كلمات في النص.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>R&amp;eplace…</source>
            <translation>ا&amp;ستبدال…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Put other words in their place.</source>
            <translation>وضع كلمات أخرى مكانها.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Find &amp;next</source>
            <translation>البحث &amp;عن التالي</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Go to the next place that matches.</source>
            <translation>الانتقال إلى المطابقة التالية.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Find pre&amp;vious</source>
            <translation>البح&amp;ث عن السابق</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Go to the place before that matches.</source>
            <translation>الانتقال إلى المطابقة السابقة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Go to heading…</source>
            <translation>الانتقال إل&amp;ى عنوان…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Choose a heading of the text.</source>
            <translation>اختيار عنوان في النص.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Check &amp;spelling</source>
            <translation>&amp;تدقيق الإملاء</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Underline words that are not in the dictionary.</source>
            <translation>وضع خط تحت الكلمات التي ليست في القاموس.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Next wrong word</source>
            <translation>الكل&amp;مة الخاطئة التالية</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Go to the next word that is not in the dictionary.</source>
            <translation>الانتقال إلى الكلمة التالية التي ليست في القاموس.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Su&amp;ggestions for the word</source>
            <translation>اقتراحات &amp;للكلمة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what may have been meant by the wrong word at the cursor.</source>
            <translation>إظهار ما قد يُقصد بالكلمة الخاطئة عند المؤشر.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Your words…</source>
            <translation>&amp;كلماتك…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Look through the words that you added to the dictionary.</source>
            <translation>النظر في الكلمات التي أضفتها إلى القاموس.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Import a dictionary…</source>
            <translation>&amp;استيراد قاموس…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Take in a dictionary for another language from a .dic file or an .oxt archive.</source>
            <translation>إضافة قاموس للغة أخرى من ملف ‎.dic أو أرشيف ‎.oxt.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Accept &amp;all</source>
            <translation>&amp;قبول الكل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Insert the whole ghost text.</source>
            <translation>إدراج النص الشبحي كله.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Accept &amp;word</source>
            <translation>ق&amp;بول كلمة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Insert the next word of it.</source>
            <translation>إدراج كلمته التالية.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Accept &amp;sentence</source>
            <translation>قب&amp;ول الجملة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Insert the ghost text to the end of its sentence.</source>
            <translation>إدراج النص الشبحي حتى نهاية جملته.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Next suggestion</source>
            <translation>الاق&amp;تراح التالي</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show another ghost text.</source>
            <translation>إظهار نص شبحي آخر.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Previous suggestion</source>
            <translation>الاقترا&amp;ح السابق</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the ghost text before this one.</source>
            <translation>إظهار النص الشبحي السابق.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Dismiss</source>
            <translation>&amp;إخفاء</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Hide the ghost text.</source>
            <translation>إخفاء النص الشبحي.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Ask n&amp;ow</source>
            <translation>&amp;الطلب الآن</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show ghost text at the cursor now.</source>
            <translation>إظهار نص شبحي عند المؤشر الآن.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;More alternatives</source>
            <translation>م&amp;زيد من البدائل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Write several continuations into the alternatives panel.</source>
            <translation>كتابة عدة تتمات في لوحة البدائل.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Read the suggestion</source>
            <translation>ق&amp;راءة الاقتراح</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Have the screen reader say the ghost text.</source>
            <translation>جعل قارئ الشاشة يقول النص الشبحي.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Read a&amp;ll alternatives</source>
            <translation>قرا&amp;ءة كل البدائل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Have the screen reader say the continuations with their numbers.</source>
            <translation>جعل قارئ الشاشة يقول التتمات بأرقامها.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Rephrase &amp;from here</source>
            <translation>إعادة الصياغة من &amp;هنا</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Write other ways to go on from the word at the cursor, to replace the rest of its sentence or the selection.</source>
            <translation>كتابة طرق أخرى للمتابعة من الكلمة عند المؤشر، لتحل محل بقية جملتها أو التحديد.</translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Snooze for &amp;%n minute(s)</source>
            <translation>
                <numerusform>عدم الكتم (&amp;%n)</numerusform>
                <numerusform>كتم لدقيقة (&amp;%n)</numerusform>
                <numerusform>كتم لدقيقتين (&amp;%n)</numerusform>
                <numerusform>كتم &amp;%n دقائق</numerusform>
                <numerusform>كتم &amp;%n دقيقة</numerusform>
                <numerusform>كتم &amp;%n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest nothing for %n minute(s); the key that asks still works.</source>
            <translation>
                <numerusform>اقتراح كالمعتاد.</numerusform>
                <numerusform>عدم اقتراح شيء لدقيقة؛ يبقى المفتاح الذي يطلب عاملًا.</numerusform>
                <numerusform>عدم اقتراح شيء لدقيقتين؛ يبقى المفتاح الذي يطلب عاملًا.</numerusform>
                <numerusform>عدم اقتراح شيء لمدة %n دقائق؛ يبقى المفتاح الذي يطلب عاملًا.</numerusform>
                <numerusform>عدم اقتراح شيء لمدة %n دقيقة؛ يبقى المفتاح الذي يطلب عاملًا.</numerusform>
                <numerusform>عدم اقتراح شيء لمدة %n دقيقة؛ يبقى المفتاح الذي يطلب عاملًا.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Snooze for an &amp;hour</source>
            <translation>&amp;كتم لساعة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest nothing until an hour has passed; the key that asks still works.</source>
            <translation>عدم اقتراح شيء حتى تمضي ساعة؛ يبقى المفتاح الذي يطلب عاملًا.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Snooze until the next &amp;start</source>
            <translation>كتم &amp;حتى البدء التالي</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest nothing until the program starts again; the key that asks still works.</source>
            <translation>عدم اقتراح شيء حتى يبدأ البرنامج من جديد؛ يبقى المفتاح الذي يطلب عاملًا.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest &amp;again</source>
            <translation>الاقتراح &amp;من جديد</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>End the snooze, or the wait after suggestions that were dismissed.</source>
            <translation>إنهاء الكتم، أو الانتظار بعد اقتراحات أُخفيت.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Alternatives panel</source>
            <translation>ل&amp;وحة البدائل</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the panel of continuations.</source>
            <translation>إظهار لوحة التتمات.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Settings panel</source>
            <translation>لوح&amp;ة الإعدادات</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the panel of settings.</source>
            <translation>إظهار لوحة الإعدادات.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Out&amp;line</source>
            <translation>ال&amp;مخطط</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the headings of the text.</source>
            <translation>إظهار عناوين النص.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Model's &amp;view</source>
            <translation>&amp;نظرة النموذج</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Colour each word by how expected it was to the model.</source>
            <translation>تلوين كل كلمة بحسب توقع النموذج لها.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Figures of this wor&amp;d</source>
            <translation>&amp;أرقام هذه الكلمة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Say how expected the word at the cursor was, and what the model expected instead.</source>
            <translation>قول كم كانت الكلمة عند المؤشر متوقعة، وما الذي توقعه النموذج بدلًا منها.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Score&amp;board…</source>
            <translation>ال&amp;حصيلة…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what suggestions have saved you.</source>
            <translation>إظهار ما وفرته لك الاقتراحات.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Zoom &amp;in</source>
            <translation>&amp;تكبير</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Make the text larger.</source>
            <translation>جعل النص أكبر.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Zoom &amp;out</source>
            <translation>ت&amp;صغير</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Make the text smaller.</source>
            <translation>جعل النص أصغر.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Reset zoom</source>
            <translation>الح&amp;جم المعتاد</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Give the text its usual size.</source>
            <translation>إعادة النص إلى حجمه المعتاد.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Ty&amp;pewriter scrolling</source>
            <translation>تمر&amp;ير الآلة الكاتبة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Keep the line that you write on in the middle.</source>
            <translation>إبقاء السطر الذي تكتب فيه في الوسط.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Word count…</source>
            <translation>&amp;عدد الكلمات…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the size of the text, and your goals.</source>
            <translation>إظهار حجم النص وأهدافك.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Full screen</source>
            <translation>م&amp;لء الشاشة</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show nothing but the page.</source>
            <translation>إظهار الصفحة وحدها.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Next text</source>
            <translation>&amp;النص التالي</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the next open text.</source>
            <translation>إظهار النص المفتوح التالي.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Previous text</source>
            <translation>ال&amp;نص السابق</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the open text before.</source>
            <translation>إظهار النص المفتوح السابق.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;1</source>
            <translation>النص &amp;1</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the open text of this number.</source>
            <translation>إظهار النص المفتوح ذي هذا الرقم.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;2</source>
            <translation>النص &amp;2</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;3</source>
            <translation>النص &amp;3</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;4</source>
            <translation>النص &amp;4</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;5</source>
            <translation>النص &amp;5</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;6</source>
            <translation>النص &amp;6</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;7</source>
            <translation>النص &amp;7</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Text &amp;8</source>
            <translation>النص &amp;8</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Last text</source>
            <translation>الن&amp;ص الأخير</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show the last open text.</source>
            <translation>إظهار آخر نص مفتوح.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Colour by origin</source>
            <translation>&amp;التلوين حسب المصدر</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Statement of origin…</source>
            <translation>&amp;بيان بالمصدر…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Write a statement of where the text came from, to attach to it.</source>
            <translation>كتابة بيان بمصدر النص لإرفاقه به.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Forget origins…</source>
            <translation>&amp;نسيان المصادر…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Forget where each character of this text came from.</source>
            <translation>نسيان مصدر كل محرف من هذا النص.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Models…</source>
            <translation>&amp;النماذج…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Choose, download and remove models.</source>
            <translation>اختيار النماذج وتنزيلها وإزالتها.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Open model folder…</source>
            <translation>&amp;فتح مجلد نموذج…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Use a model from a folder on this machine.</source>
            <translation>استعمال نموذج من مجلد على هذا الجهاز.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Use a ser&amp;ver…</source>
            <translation>استعمال &amp;خادم…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Let a server write the suggestions; your text is sent to it then.</source>
            <translation>ترك خادم يكتب الاقتراحات؛ يُرسل إليه نصك عندئذ.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Load the model again.</source>
            <translation>تحميل النموذج من جديد.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Teach it your style…</source>
            <translation>&amp;علّمه أسلوبك…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Let the model learn from your own texts, on this machine.</source>
            <translation>ترك النموذج يتعلم من نصوصك، على هذا الجهاز.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Use my &amp;style</source>
            <translation>استعمال &amp;أسلوبي</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Suggest with the style that was learned from you.</source>
            <translation>الاقتراح بالأسلوب الذي تُعلّم منك.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Command palette…</source>
            <translation>&amp;لوحة الأوامر…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Find any command by a few letters.</source>
            <translation>العثور على أي أمر ببضعة أحرف.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;Keys…</source>
            <translation>&amp;المفاتيح…</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what each key does, and change keys.</source>
            <translation>إظهار ما يفعله كل مفتاح، وتغيير المفاتيح.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show what the network was last used for.</source>
            <translation>إظهار ما استُعملت الشبكة له آخر مرة.</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>&amp;About GPT-2 Desktop</source>
            <translation>&amp;حول GPT-2 Desktop</translation>
        </message>
        <message>
            <location filename="../gpt2_desktop/ui/actions.py" />
            <source>Show version and licences.</source>
            <translation>إظهار الإصدار والتراخيص.</translation>
        </message>
    </context>
</TS>
