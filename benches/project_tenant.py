"""A tenant of 200 profiles with 60 mappings each and 150 transforms, in a separate process, until its input ends."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "tests/project"))
sys.path.insert(0, str(Path(__file__).parent.parent / "tests/support"))

from sailpoint.sandbox import Sandbox
from service import service

PROFILES, MAPPINGS, TRANSFORMS = 200, 60, 150
PACE = 100  # requests in 10 s


def main() -> None:
    with Sandbox(seed=seed(), rate_limit=PACE) as sandbox, service(sandbox) as made:
        content = sandbox.snapshot()
        sandbox.snapshot = lambda: content  # type: ignore[method-assign] # made once, because nothing changes
        for number in range(TRANSFORMS):
            id_ = f"transform-{number}"
            made.transforms[id_] = {**transform(number), "id": id_, "internal": False}
        print(json.dumps({**sandbox.environment(), "SAIL_BASE_URL": made.url}), flush=True)
        sys.stdin.read()


def seed() -> dict[str, Any]:
    return {
        "sources": [{"name": f"Source {number}"} for number in range(PROFILES)],
        "profiles": [profile(number) for number in range(PROFILES)],
        "identities": [{"name": f"Owner O{number}", "profile": f"Profile {number}"} for number in range(PROFILES)],
    }


def profile(number: int) -> dict[str, Any]:
    return {
        "name": f"Profile {number}",
        "authoritativeSource": f"Source {number}",
        "owner": f"Owner O{number}",
        "priority": number + 1,
        "description": f"The people of source {number}.",
        "identityAttributeConfig": {
            "enabled": True,
            "attributeTransforms": [
                {"identityAttributeName": f"attribute{index}", "transformDefinition": definition(number, index)}
                for index in range(MAPPINGS)
            ],
        },
    }


def definition(number: int, index: int) -> dict[str, Any]:
    account = {
        "type": "accountAttribute",
        "attributes": {"sourceName": f"Source {number}", "attributeName": f"column{index}"},
    }
    if index % 3 == 0:
        return account
    if index % 3 == 1:
        return {"type": "reference", "attributes": {"id": f"Transform {index}", "input": account}}
    return {"type": "firstValid", "attributes": {"values": [account, {"type": "static", "attributes": {"value": ""}}]}}


def transform(number: int) -> dict[str, Any]:
    values = [{"type": "lower", "attributes": {}}, {"type": "static", "attributes": {"value": "#if($a)\n$a\n#end"}}]
    return {"name": f"Transform {number}", "type": "firstValid", "attributes": {"values": values}}


if __name__ == "__main__":
    main()
