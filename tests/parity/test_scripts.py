"""Scripts in the manner of public ones run unchanged with both SDKs, and do the same.

Each runs with the official SDK and with ours, against a server with recorded answers. Output, files and requests are
equal; every deliberate difference is listed here with its reason.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import sailpoint
from recorded import ANSWERS, numbered, recorded_service
from strategies import canonical

if TYPE_CHECKING:
    from official import Sdk
    from recorder import Request

SCRIPTS = sorted((Path(__file__).parent / "scripts").glob("*.py"))
HEADERS = ("accept", "content-type", "authorization", "x-sailpoint-experimental")
TRANSFORMS: dict[str, dict[str, Any]] = {
    "existing": {"name": "TransformRead 1", "type": "upper", "attributes": {"input": {"type": "static"}}},
    "invalid": {"name": "Invalid", "type": "concat", "attributes": {"values": []}},
    "new": {"name": "New", "type": "dateFormat", "attributes": {"inputFormat": "ISO8601", "nested": {"a": [1, None]}}},
}

# Lines that the official SDK prints itself; ours prints nothing.
PRINTED = re.compile(r"(Paginating call|Rec(ei|ie)ved \d+ results|Unable to fetch access token).*\n")
# A date in a dump is an object in the official SDK, and the service's text in ours.
DATE = re.compile(r"(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)\+00:00")
# Members with a default that the official SDK sends although the script does not give them; ours sends what is given.
ADDED: dict[str, dict[str, Any]] = {
    "/search": {"queryType": "SAILPOINT", "includeNested": True, "aggregationType": "DSL"},
    "/search/count": {"queryType": "SAILPOINT", "includeNested": True, "aggregationType": "DSL"},
    "/access-profiles": {"enabled": False},
    "/campaigns": {"autoRevokeAllowed": False, "sunsetCommentsRequired": True},
    "/workflows": {"enabled": False},
    "/work-items/workitems-2/forward": {"sendNotifications": True},
}
# Members of dumps that 1.3.8 does not know, or leaves out because the service owns them; ours loses nothing.
LEFT_OUT = {"id", "created", "modified", "nativeName"}


@dataclass
class Ran:
    """The output, files and requests of a script."""

    out: str
    tests: list[str]
    files: dict[str, str]
    requests: list[Request]
    logins: int


def ran(sdk: Sdk, script: Path, folder: Path) -> Ran:
    """Run a script with an SDK in a folder."""
    (folder / "transforms").mkdir(parents=True)
    for name, transform in TRANSFORMS.items():
        (folder / "transforms" / f"{name}.json").write_text(json.dumps(transform), encoding="utf-8")
    with recorded_service() as service:
        environment = {**os.environ, **service.environment(), "PYTHONIOENCODING": "utf-8"}
        command = [str(sdk.python), "-I", str(script)]
        ended = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, timeout=170, check=False
        )
    assert ended.returncode == 0, ended.stderr
    found = (path for path in folder.rglob("*") if path.is_file())
    files = {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in found}
    tests = re.findall(r"^test_\w+", ended.stderr, re.MULTILINE)
    return Ran(ended.stdout, tests, files, service.requests, len(service.logins))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_a_public_script_does_the_same_with_both(script: Path, official: Sdk, ours: Sdk, tmp_path: Path) -> None:
    theirs = ran(official, script, tmp_path / "theirs")
    own = ran(ours, script, tmp_path / "ours")

    assert as_text(own.out) == as_text(PRINTED.sub("", theirs.out))
    assert own.tests == theirs.tests
    assert own.files.keys() == theirs.files.keys()
    for name in own.files:
        same_file(name, own.files[name], theirs.files[name])
    assert steps(own.requests) == steps(theirs.requests)
    assert (own.logins, theirs.logins) == (1, 1)


def same_file(name: str, own: str, theirs: str) -> None:
    """Compare a file that a script writes."""
    if not name.endswith(".json"):
        assert own == theirs, name
        return
    own, theirs = as_text(own), as_text(theirs)
    assert canonical(within(json.loads(own), json.loads(theirs))) == canonical(json.loads(theirs)), name


def within(own: Any, theirs: Any) -> Any:
    """Our value without the members that only ours has, which must be listed."""
    if isinstance(own, dict) and isinstance(theirs, dict):
        assert own.keys() - theirs.keys() <= LEFT_OUT
        return {name: within(value, theirs[name]) for name, value in own.items() if name in theirs}
    if isinstance(own, list) and isinstance(theirs, list):
        return [within(our, their) for our, their in zip(own, theirs, strict=True)]
    return own


def as_text(output: str) -> str:
    """Output with its dates as the service writes them."""
    return DATE.sub(r"\1T\2Z", output)


def steps(requests: list[Request]) -> list[Any]:
    """The requests in their order. Pages of a list are one step: ours overlap, so that no record is lost."""
    return [step for step, _ in groupby(map(essence, requests))]


def essence(request: Request) -> dict[str, Any]:
    """The parts of a request that must be equal."""
    query = [(name, value) for name, value in request.query if not (request.method == "GET" and is_page(request, name))]
    # Without a body, the official SDK sends the media type all the same.
    headers = {
        name: request.headers.get(name) for name in HEADERS if request.body is not None or name != "content-type"
    }
    return {
        "request": f"{request.method} {request.path}",
        "query": sorted(query),
        "body": canonical(without_defaults(request)),
        "headers": headers,
    }


def is_page(request: Request, name: str) -> bool:
    """Tell whether a parameter chooses a page of a list that `Paginator` reads."""
    return name in {"limit", "offset"} and "offset" in dict(request.query)


def without_defaults(request: Request) -> Any:
    """The body without the members that only one SDK sends."""
    if not isinstance(request.body, dict):
        return request.body
    added = ADDED.get(re.sub(r"^/\w+", "", request.path), {})
    body = {name: value for name, value in request.body.items() if added.get(name, value) != value or name not in added}
    if request.path.endswith("/search"):
        # Ours also sorts by the id, so that records with equal names are not lost between pages.
        body |= {name: body[name][:1] for name in ("sort", "searchAfter") if name in body}
    return without_null(body)


def without_null(value: Any) -> Any:
    """A body without the null members that `from_dict` of the official SDK adds."""
    if isinstance(value, dict):
        return {name: without_null(inner) for name, inner in value.items() if inner is not None}
    return value


@pytest.mark.parametrize("key", [key for key, answer in ANSWERS.items() if answer.get("record")])
def test_a_recorded_answer_is_one_that_the_schema_declares(key: str) -> None:
    version, _, model = ANSWERS[key]["model"].partition(".")
    document = numbered(ANSWERS[key], 1)

    made = getattr(getattr(sailpoint, version), model).model_validate(document, strict=True)

    assert canonical(made.to_dict()) == canonical(document)
