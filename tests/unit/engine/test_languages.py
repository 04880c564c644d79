"""A model is quiet in what it does not know, and never in what it does."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from helpers.shared import shared

from gpt2_desktop.engine.languages import LanguageGuard, card_languages, chosen_languages, languages_of

SENTENCES = {
    "cs": "Včera jsem šel na trh koupit zeleninu a potkal jsem starého přítele",
    "da": "I går gik jeg på markedet for at købe grøntsager til min mor",
    "de": "Als ich gestern in die Stadt ging, traf ich einen alten Freund aus der Schule",
    "es": "Ayer fui al mercado para comprar verduras y fruta para mi madre",
    "fi": "Eilen menin torille ostamaan vihanneksia ja tapasin vanhan ystävän",
    "fr": "Hier, je suis allé au marché pour acheter des légumes et du pain",
    "hu": "Tegnap elmentem a piacra, hogy zöldséget vegyek az édesanyámnak",
    "id": "Kemarin saya pergi ke pasar untuk membeli sayuran dan buah",
    "it": "Ieri sono andato al mercato per comprare la verdura e il pane",
    "nl": "Gisteren ging ik naar de markt om groenten te kopen voor mijn moeder",
    "pl": "Wczoraj poszedłem na rynek, żeby kupić warzywa dla mojej matki",
    "pt": "Ontem fui ao mercado para comprar legumes e frutas para a minha mãe",
    "ro": "Ieri am mers la piață să cumpăr legume pentru mama mea",
    "sv": "I går gick jag till marknaden för att köpa grönsaker åt min mor",
    "tr": "Dün pazara sebze almak için gittim ve eski bir arkadaşımla karşılaştım",
    "vi": "Hôm qua tôi đi chợ để mua rau và gặp một người bạn cũ",
    "Arabic": "ذهبت أمس إلى السوق",
    "Cyrillic": "Вчера я пошёл на рынок",
    "Devanagari": "कल मैं बाज़ार गया",
    "el": "Χθες πήγα στην αγορά",
    "he": "אתמול הלכתי לשוק",
    "ja": "昨日、市場に行きました",
    "ko": "어제 시장에 갔어요",
    "th": "เมื่อวานฉันไปตลาด",
    "zh": "我昨天去了市场",
}

ENGLISH = [
    "",
    "\n",
    "the",
    "Müller",
    "Bonjour",
    "Dear Herr Müller, ",
    "Chapter 4",
    "3.14159 + 2.71828",
    "Mr. Gauthier met Jean-Luc Picard and Friedrich Nietzsche in Aix-en-Provence",
    "Kazuo Ishiguro, Haruki Murakami, Yukio Mishima, Natsume Soseki, Banana Yoshimoto",
    "SELECT id, name FROM users WHERE deleted_at IS NULL ORDER BY created_at DESC",
    "def frobnicate(self, bar):\n    return self.bazzes[bar]\n",
    "α and β are the angles at A and B",
    "She said “c'est la vie”, shrugged, and went back to her soup",
    "The Straße sign, the smørrebrød and the jalapeño",
]


@pytest.fixture(scope="module")
def guard() -> LanguageGuard:
    return LanguageGuard(["en"])


@pytest.mark.parametrize("language", SENTENCES)
def test_it_is_quiet_in_a_language_that_it_does_not_know(guard: LanguageGuard, language: str) -> None:
    assert str(guard.foreign(SENTENCES[language])) == language
    assert str(guard.foreign(f"The chapter before this one was in English.\n\n{SENTENCES[language]}")) == language


@pytest.mark.parametrize("text", ENGLISH)
def test_it_is_not_quiet_in_english_with_names_nor_in_short_texts(guard: LanguageGuard, text: str) -> None:
    assert guard.foreign(text) is None


def test_a_few_words_behind_a_foreign_paragraph_are_taken_for_more_of_it(guard: LanguageGuard) -> None:
    german = SENTENCES["de"] + ".\n"
    assert guard.foreign(german) is not None
    assert guard.foreign(german + "Und ") is not None
    assert guard.foreign(german + "And then there was") is None
    assert guard.foreign(f"It was the end of the day.\n{SENTENCES['de'][:12]}") is None


def test_a_foreign_word_or_quotation_does_not_make_a_text_foreign(guard: LanguageGuard) -> None:
    quotes = "He read the old sentence aloud, “{}”, and then he closed the book with a sigh and was silent for a while"
    for language in ("de", "Cyrillic", "el"):
        assert guard.foreign(quotes.format(SENTENCES[language][:30])) is None


def test_what_a_model_knows_is_not_foreign_to_it() -> None:
    german = LanguageGuard(["de"])
    assert german.foreign(SENTENCES["de"]) is None
    assert str(german.foreign("When I went to the market, I met a friend of mine from school")) == "en"
    assert LanguageGuard(["en", "ru"]).foreign(SENTENCES["Cyrillic"]) is None
    assert LanguageGuard(["no"]).foreign(SENTENCES["da"]) is None
    assert LanguageGuard([]).foreign(SENTENCES["Arabic"]) is None


@pytest.mark.parametrize(
    ("card", "languages"),
    [
        ("---\nlanguage: en\nlicense: mit\n---\n# A model", ("en",)),
        ("---\nlicense: mit\nlanguage:\n- de\n- en\ntags: [x]\n---\n", ("de", "en")),
        ("---\nlanguage: [pt-BR, 'es']  # two\n---\n", ("pt", "es")),
        ("---\r\nlanguage: fr\r\n---\r\n", ("fr",)),
        ("---\nlicense: mit\n---\nlanguage: de\n", ()),
        ("language: de\n", ()),
        ("", ()),
    ],
)
def test_the_card_says_what_a_model_knows(tmp_path: Path, card: str, languages: tuple[str, ...]) -> None:
    (tmp_path / "README.md").write_bytes(card.encode())
    assert card_languages(tmp_path) == languages
    assert languages_of(tmp_path, "") == (languages or ("en",), "")


def test_a_card_that_names_what_cannot_be_told_lets_the_model_suggest_everywhere(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("---\nlanguage: multilingual\n---\n", encoding="utf-8")
    assert languages_of(tmp_path, "") == ((), "")
    assert card_languages(tmp_path / "nowhere") == ()


def test_the_setting_comes_first_and_a_bad_one_is_told() -> None:
    assert chosen_languages("de, EN") == (("de", "en"), "")
    assert chosen_languages("any") == ((), "")
    languages, problem = chosen_languages("english")
    assert languages == ()
    assert problem == (
        "the language 'english' cannot be told from others, so the model suggests in all; write codes such as 'en, de' "
        "under Languages, or 'any'"
    )
    assert "'42'" in chosen_languages("42")[1]


def test_english_does_not_load_the_table_of_languages() -> None:
    code = (
        "import sys; from gpt2_desktop.engine.languages import LanguageGuard; "
        "LanguageGuard(['en']).foreign('It was the end of the day, and there was nothing that they could do.'); "
        "assert 'py3langid' not in sys.modules and 'numpy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_a_key_costs_far_less_than_a_millisecond(guard: LanguageGuard) -> None:
    text = (SENTENCES["de"] + ". ") * 5000
    guard.foreign(text)
    best = min(_keys_ms(guard, text) for _ in range(3))
    assert best < 0.5


def _keys_ms(guard: LanguageGuard, text: str) -> float:
    began = time.perf_counter()
    for count in range(200):
        guard.foreign(text[: len(text) - 200 + count])
    return (time.perf_counter() - began) / 200 * 1000


def test_english_of_the_development_text_is_nowhere_taken_for_another_language(guard: LanguageGuard) -> None:
    file = shared("corpus/dev-fiction.txt")
    text = file.read_text(encoding="utf-8")
    chance = random.Random(1)
    cursors = [chance.randrange(1, len(text)) for _ in range(2000)]
    quiet = [cursor for cursor in cursors if guard.foreign(text[max(0, cursor - 2000) : cursor])]
    assert len(quiet) <= 0.005 * len(cursors)
