"""Draw the program's icon in every size and format that desktops ask for: ``python packaging/icons.py FOLDER``.

Makes ``FOLDER/SIZE.png`` for each size, and ``gpt2-desktop.ico`` (Windows) and ``gpt2-desktop.icns`` (macOS), all
from ``resources/icons/gpt2-desktop.svg``.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path
from typing import Final

SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SVG: Final = Path(__file__).resolve().parent.parent / "resources" / "icons" / "gpt2-desktop.svg"

_ICO_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)
# Apple's names for PNG in these sizes.
_ICNS_TYPES: Final = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: draw(size) for size in SIZES}
    for size, picture in pictures.items():
        (folder / f"{size}.png").write_bytes(picture)
    (folder / "gpt2-desktop.ico").write_bytes(ico({size: pictures[size] for size in _ICO_SIZES}))
    (folder / "gpt2-desktop.icns").write_bytes(icns({name: pictures[size] for name, size in _ICNS_TYPES.items()}))
    return 0


def draw(size: int) -> bytes:
    """Return the icon as PNG, ``size`` pixels wide and high."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):
        raise SystemExit(f"{SVG} cannot be drawn")
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return a Windows icon file with these PNG pictures by size."""
    offset = 6 + 16 * len(pictures)
    entries, contents = [], []
    for size, picture in pictures.items():
        # 256 is written as 0.
        entries.append(struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset))
        contents.append(picture)
        offset += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + b"".join(entries + contents)


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """Return an Apple icon file with these PNG pictures by type."""
    body = b"".join(name + struct.pack(">I", len(picture) + 8) + picture for name, picture in pictures.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


if __name__ == "__main__":
    sys.exit(main())
