"""One measurement of the official SDK's models, as JSON on standard output."""

from __future__ import annotations

import json
import sys
import timeit
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from timing import seconds

from sailpoint.v2024.models.identity_profile import IdentityProfile

ROUNDS = 3


def main() -> None:
    given = json.load(sys.stdin)
    many, one = given["page"], given["one"]
    held = IdentityProfile.from_json(one)
    reads = timeit.Timer("\n".join(["held.name"] * 1000), globals={"held": held})
    # Release 1.3.8 cannot read lists, and its to_json raises on dates: both tasks use the code of its client instead.
    works = {
        "page of 250, ms": lambda: [IdentityProfile.from_dict(document) for document in json.loads(many)],
        "one from_json, us": lambda: IdentityProfile.from_json(one),
        "model_dump_json, us": lambda: held.model_dump_json(by_alias=True, indent=4),
        "to_json, us": lambda: json.dumps(held.to_dict(), default=str),
        "attribute, ns": lambda: reads.timeit(1),
    }
    figures = {
        name: min(seconds(work, max(2, given["times"][name] // 5)) for _ in range(ROUNDS)) * given["units"][name]
        for name, work in works.items()
    }
    json.dump(figures, sys.stdout)


if __name__ == "__main__":
    main()
