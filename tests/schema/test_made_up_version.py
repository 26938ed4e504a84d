"""A version that only its schema file declares works from the import to the request, the response and the type checker.

`made_up/main.rs` makes the files beside it from `made_up/schema`, with the code that makes those of the real versions.
"""

from __future__ import annotations

import ast
import asyncio
import importlib
import json
import pickle
import re
from pathlib import Path
from typing import Any

import pytest

import sailpoint
from sailpoint._core import _add_version
from sailpoint.configuration import Configuration
from sailpoint.exceptions import ApiValueError, ForbiddenException, ValidationError
from sailpoint.filters import F
from sailpoint.paginator import Paginator
from wire import Reply, Seen, behind_login

PROJECT = Path(__file__).parents[2]
MADE_UP = Path(__file__).parent / "made_up"
VERSIONS = [folder.name for folder in (PROJECT / "schema").iterdir()]


@pytest.fixture(scope="module")
def made_up() -> Any:
    """The package of the version."""
    _add_version(*((MADE_UP / f"version.{part}").read_bytes() for part in ("index", "records")))
    sailpoint.__path__.append(str(MADE_UP / "package"))
    return importlib.import_module("sailpoint.made_up")


class Things:
    """The service: it keeps what it is given."""

    def __init__(self) -> None:
        self.kept: list[dict[str, Any]] = []
        self.seen: list[Seen] = []

    def response(self, seen: Seen) -> Reply:
        """The things that a request asks for."""
        self.seen.append(seen)
        path, _, query = seen.target.partition("?")
        if path == "/made_up/things/secret":
            return reply(403, {"reason": "it is secret"})
        if seen.method == "POST":
            self.kept.append({"id": str(len(self.kept)), **json.loads(seen.body)})
            return reply(200, self.kept[-1])
        if path == "/made_up/things":
            start = int((re.search(r"offset=(\d+)", query) or ["", "0"])[1])
            return reply(200, self.kept[start : start + 2])
        return reply(200, self.kept[int(path.rpartition("/")[2])])


def reply(status: int, document: Any) -> Reply:
    return Reply(status, json.dumps(document).encode(), {"Content-Type": "application/json"})


def test_its_operations_are_called_blocking_and_awaited(made_up: Any) -> None:
    from_module = importlib.import_module("sailpoint.made_up.api.things_api").ThingsApi
    aio = importlib.import_module("sailpoint.made_up.aio")
    service = Things()
    with behind_login(service.response) as served:
        configuration = Configuration(**served.settings(rate_limit=None))
        with made_up.ApiClient(configuration) as client:
            api = made_up.ThingsApi(client)
            thing = made_up.Thing(name="hammer", colour="RED", parts=[{"weight": 1.5}])
            assert from_module is made_up.ThingsApi
            assert [api.create_thing(thing).id for _ in range(3)] == ["0", "1", "2"]
            assert api.get_thing("1").parts[0].weight == 1.5
            assert [it.id for it in Paginator.paginate(api.list_things, limit=2, filters=F.name.sw("h"))] == [
                "0",
                "1",
                "2",
            ]
            with pytest.raises(ApiValueError, match="colour is not supported"):
                api.list_things(filters=F.colour.eq("RED"))
            with pytest.raises(ForbiddenException) as rejected:
                api.get_thing("secret")

        async def awaited() -> Any:
            async with aio.ApiClient(configuration) as client:
                return await aio.ThingsApi(client).get_thing("2")

        assert asyncio.run(awaited()).name == "hammer"
    assert rejected.value.data == made_up.Rejection(reason="it is secret")
    assert "things:read" in str(rejected.value)
    assert {seen.target.partition("?")[0].split("/")[1] for seen in service.seen} == {"made_up"}


def test_its_models_check_keep_and_are_pickled(made_up: Any) -> None:
    document = {"name": "saw", "colour": "GREEN", "parts": None, "new": [1]}
    thing = made_up.Thing.from_dict(document)

    assert thing.to_dict() == document
    assert pickle.loads(pickle.dumps(thing)) == thing
    assert type(thing).__module__ == "sailpoint.made_up.models.thing"
    with pytest.raises(ValidationError, match="colour"):
        made_up.Thing(name="saw", colour="GREEN")
    with pytest.raises(ValidationError, match="name"):
        made_up.Thing(name="longer than allowed")
    assert made_up.Colour.BLUE == "BLUE"
    assert {"Thing", "ThingsApi", "ApiClient", "Paginator"} <= set(dir(made_up))


def test_it_is_added_once() -> None:
    with pytest.raises(ValueError, match="there is such a version already"):
        _add_version(*((MADE_UP / f"version.{part}").read_bytes() for part in ("index", "records")))
    with pytest.raises(ValueError, match="not the records of a version"):
        _add_version(b"nothing", b"")


NAMED = re.compile(rf"\b({'|'.join(VERSIONS)})\b")
# They know files of the official package, the paths that a pasted address may have, and a page with requests.
OTHERS = {"src/mixed_install.rs", "src/connection/address.rs", "tools/docs/screenshots.py"}


def test_shared_code_in_rust_and_the_tools_name_no_version() -> None:
    found = []
    for folder in ("src", "crates", "build", "tools/stubs", "tools/schema", "tools/docs"):
        for path in (PROJECT / folder).rglob("*.*"):
            name = path.relative_to(PROJECT).as_posix()
            if path.suffix not in {".rs", ".py"} or path.stem == "tests" or name in OTHERS:
                continue
            code = path.read_text(encoding="utf-8").partition("#[cfg(test)]")[0]
            lines = (line.strip() for line in code.splitlines())
            found += [f"{name}: {line}" for line in lines if NAMED.search(line) and not line.startswith(("//", "#"))]
    assert found == []


def test_shared_code_in_python_names_no_version() -> None:
    """Docstrings may have examples. The list of versions is written by `make stubs`."""
    found = []
    package = Path(sailpoint.__file__).parent
    for path in [file for folder in (".", "_doctor", "_command/api") for file in (package / folder).glob("*.py")]:
        if path.name == "_versions.py":
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        texts = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            imported = isinstance(node, ast.Import | ast.ImportFrom)
            text = isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in texts
            if (imported or text) and NAMED.search(ast.unparse(node)):
                found.append(f"{path.name}: {ast.unparse(node)}")
    assert found == []
