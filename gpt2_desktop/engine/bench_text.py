"""The English text that measurements are made with: always the same, and written for this program."""

from __future__ import annotations

import random
from typing import Final

CONTEXT: Final = """\
The ferry to the island ran twice a day in summer and, when the weather allowed it, once a week in winter. Nobody \
could say in advance whether the weather would allow it. There was a board at the harbour on which the captain wrote \
the hour in chalk, and as often as not the rain had washed it away before the first passenger came down the hill with \
a suitcase and an umbrella that the wind had already turned inside out.

Helen Marsh had lived there for eleven years and had stopped looking at the board. She listened instead. When the \
engine was warming up, the windows on the north side of her kitchen hummed, very quietly, on a note that was a little \
lower than the one the kettle made; and if she put down her cup at that moment and took her coat, she reached the \
pier with two minutes to spare. Her neighbours thought that she had an arrangement with the captain. She let them \
think so.

That morning the windows did not hum. She waited until the tea was cold, then she went to the door and looked out. \
The boat lay where it always lay, tied to the same iron ring, and on the deck stood a man whom she had never seen \
before. He was reading a newspaper. He turned the pages slowly and with great care, as if each of them might be the \
last, and from time to time he looked up at the village, counted something on his fingers, and went on reading.

"He came in the night," said the postman, who had stopped at the gate. "He asked for nobody, and he has no luggage. I \
told him that there was a hotel, and he thanked me and said that he would not need it."

"Then what does he want?"

"He is waiting for the ferry," the postman said. "I told him that he was standing on it. He said he knew that, but it \
was the other one he was waiting for."

There was no other ferry; there had not been one since the year of the great storm, when the old company had sold its \
ships and gone back to the mainland. Helen knew the story as everybody did. The last of those ships had left the \
harbour on a clear evening with nine people on board, and it had been seen from the lighthouse an hour later, going \
well, with all its lamps lit. It had not been seen again. For some years the families had come to the pier on that \
day with flowers, then only two or three of them, and in the end nobody at all.

She took her coat from its hook. It was not raining yet, but the light over the water had the colour of a bruise, and \
the gulls had come in from the sea and were standing in rows on the roof of the school. Behind the counter of the \
shop Mr. Abbott was weighing nails into paper bags, one pound at a time. He did not look up when she came in.

"You have heard about him," she said.

"I have sold him a newspaper. He paid with this." He pushed a coin across the counter. It was heavy and quite clean, \
and it had the head of a king on it who had been dead for a long time. "I gave him his change in the new money. He \
looked at it the way you are looking at that one."

"""
"""What stands before the caret when the typing begins."""

TYPED: Final = """\
Helen turned the coin over. On the back there was a ship under full sail, and below it a year that she could read \
only when she held it to the window. Her grandmother had kept a coin like this in the drawer with the buttons, and \
had never let the children play with it. She put it back on the counter and wiped her hand on her coat without \
knowing why. "Where is he going?" she asked. Mr. Abbott closed the last of the bags and wrote the weight on it with a \
pencil. "Home," he said. "He told me that they expect him for supper, and that he has been away rather longer than he \
had meant to be."
She walked down to the harbour by the lower road, past the boats that had been pulled up for the winter. It wasn't \
far, and yet it seemed to her that she had never needed so many steps for it. The man had folded his newspaper. When \
he saw her he took off his hat, and she noticed that his hair was wet, although the deck around him was dry.
"""
"""What is typed, key by key."""

_PARAGRAPH: Final = 500


def document(characters: int) -> str:
    """Return a text of exactly that many characters that ends with `CONTEXT`, or with the end of it.

    What comes before is made of its sentences in another order, the same every time, in paragraphs.
    """
    chance = random.Random(0)
    sentences = [f"{sentence.strip()}." for sentence in CONTEXT.replace("\n", " ").split(". ") if sentence.strip()]
    paragraphs: list[str] = []
    missing = characters - len(CONTEXT)
    while missing > 0:
        paragraph = ""
        while len(paragraph) < _PARAGRAPH:
            paragraph += chance.choice(sentences) + " "
        paragraphs.append(paragraph.rstrip() + "\n\n")
        missing -= len(paragraphs[-1])
    return ("".join(paragraphs) + CONTEXT)[-characters:] if characters else ""
