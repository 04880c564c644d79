"""Write the list of materials of a release, in CycloneDX's JSON: ``python packaging/sbom.py BUNDLE OUT.json``.

BUNDLE is the folder in which PyInstaller put the parts, ``_internal``.
"""

from __future__ import annotations

import json
import os
import re
import sys
import time
import uuid
from pathlib import Path
from typing import Any, Final

from gpt2_desktop.app.components import Component, components
from gpt2_desktop.paths import APP_NAME

_SPDX: Final = re.compile(r"[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)+")
_NAMESPACE: Final = uuid.UUID("5b7b6f5e-5a57-4b58-9d0c-6d4f4f0f9a43")


def main() -> int:
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    bill = bill_of_materials(components(Path(sys.argv[1])))
    Path(sys.argv[2]).write_text(json.dumps(bill, indent=2) + "\n", "utf-8")
    return 0


def bill_of_materials(parts: tuple[Component, ...]) -> dict[str, Any]:
    """Return the document; the first of ``parts`` is the program itself."""
    entries = [entry(part) for part in parts]
    made = time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH") or time.time()))
    content = json.dumps(entries, sort_keys=True)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(_NAMESPACE, content)}",
        "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", made),
            "component": {**entries[0], "type": "application"},
        },
        "components": entries[1:],
    }


def entry(part: Component) -> dict[str, Any]:
    reference = f"{part.package or part.name}@{part.version}"
    result: dict[str, Any] = {
        "type": "library",
        "bom-ref": reference,
        "name": part.package or part.name,
        "version": part.version,
        "licenses": [
            {"expression": part.licence} if _SPDX.fullmatch(part.licence) else {"license": {"name": part.licence}}
        ],
    }
    if part.package and part.package != APP_NAME:
        result["purl"] = f"pkg:pypi/{part.package}@{part.version.replace('+', '%2B')}"
    if part.home:
        result["externalReferences"] = [{"type": "website", "url": part.home}]
    return result


if __name__ == "__main__":
    sys.exit(main())
