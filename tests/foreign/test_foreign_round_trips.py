"""Every complete collection, by the official SDK: what it creates is read, listed, changed, replaced and deleted."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

import pytest

import facts
from foreign_calls import VERSION, filled
from needed import official_release
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox
from tenant_collections import FROZEN, Collection, complete_collections, operations, served, template

# Collections with which a release of the official SDK fails, and what it raises; defects.json has the reasons.
DEFECTS = {
    "1.3.8": {
        "/access-model-metadata/attributes": "has no attribute",
        "/access-model-metadata/attributes/{key}/values": "has no attribute",
        "/data-segments": r"placeholder \{\w+\}",
        "/form-definitions": "body.0.op",
        "/launchers": "No module named",
        "/notification-templates": "slackTemplate",
        "/scheduled-searches": "schedule.hours.type",
        "/tags": "No module named",
    },
    "1.4.2": {
        "/data-segments": r"placeholder \{\w+\}",
        "/form-definitions": "body.0.op",
        "/notification-templates": "slackTemplate",
        "/scheduled-searches": "schedule.hours.type",
    },
}


@dataclass
class Trip:
    """The calls with which the official SDK uses a collection, and their results."""

    collection: Collection
    calls: dict[str, dict[str, Any]] = field(default_factory=dict)
    results: dict[str, dict[str, Any]] = field(default_factory=dict)

    def plan(self) -> Trip:
        """Add the calls that are served."""
        self.add("create", "POST", document=lambda: self.collection.document("POST"))
        self.add("get", "GET", "/{}")
        self.add("list", "GET")
        self.add("patch", "PATCH", "/{}", lambda: {"op": "replace", "path": f"/{self.member()}", "value": "changed"})
        self.add("get patched", "GET", "/{}")
        self.add("replace", "PUT", "/{}", lambda: {"$of": self.collection.path})
        self.add("get replaced", "GET", "/{}")
        self.add("delete", "DELETE", "/{}")
        self.add("get deleted", "GET", "/{}")
        return self

    def member(self) -> str:
        """The member that a patch changes."""
        path = self.collection.path
        names = {line.partition(":")[0] for line in self.document_members()}
        known = [it for it in ("description", "name") if it in names and (path, it) not in FROZEN]
        return next((it for it in known if it not in self.collection.ids), "")

    def document_members(self) -> set[str]:
        """The members of a document of the collection."""
        lines = operations()["GET", template(self.collection.path) + "/{}"].lines
        ty = next(line.split()[1] for line in lines if line.startswith("200 "))
        return set(facts.version(VERSION).schema(ty.strip("?")).get("properties", {}))

    def add(self, name: str, verb: str, below: str = "", document: Any = None) -> None:
        """Add a call of an operation, if it is served."""
        place = template(self.collection.path) + below
        if (verb, place) not in served() or (verb == "PATCH" and not self.member()):
            return
        operation = operations()[verb, place]
        key = {"$of": self.collection.path, "member": self.collection.ids[0]}
        above = re.findall(r"/v2024/(.*)", self.collection.at)[0].split("/")
        names = self.collection.path.strip("/").split("/")
        values = [value for value, segment in zip(above, names, strict=True) if segment.startswith("{")]
        arguments = filled(operation, [*values, *([key] if below else [])], lambda usual: sent(usual, document()))
        call = {"version": VERSION, "api": operation.api, "module": facts.snake(operation.api)}
        order = {"label": self.collection.path} if verb == "POST" or name.startswith("get ") else {}
        after = {} if verb == "POST" else {"after": self.collection.path}
        self.calls[name] = {**call, "method": operation.method, "arguments": arguments, **order, **after}

    def read(self, name: str) -> Any:
        """The body of a response."""
        return json.loads(self.results[name]["body"])


def sent(usual: Any, document: Any) -> Any:
    """The body of a call."""
    if isinstance(usual, list):
        return [document]
    if usual.get("many") or "op" not in document:
        return usual | {"document": document}
    return usual | {"document": {"operations": [document]}}


def paths() -> list[str]:
    """The complete collections that respond with the new document, not with a task that will create it."""
    created = {path: operations()["POST", template(path)].lines for path in complete_collections()}
    return [path for path, lines in created.items() if not any(line.startswith("202 ") for line in lines)]


@pytest.fixture(scope="module", params=DEFECTS)
def trips(request: pytest.FixtureRequest) -> tuple[str, dict[str, Trip]]:
    """The trips of a release through all collections, in one process."""
    version: str = request.param
    sdk = official_release(version)
    with Sandbox() as sandbox:
        client = PlainClient(sandbox)
        made = {path: Trip(Collection(client, path)).plan() for path in paths()}
        calls = [call for trip in made.values() for call in trip.calls.values()]
        results = iter(sdk.run("called.py", calls, sandbox.environment()))
    for trip in made.values():
        trip.results = {name: next(results) for name in trip.calls}
    return version, made


@pytest.mark.parametrize("path", paths())
def test_what_the_official_sdk_writes_is_read_back(trips: tuple[str, dict[str, Trip]], path: str) -> None:
    version, made = trips
    trip, defects = made[path], DEFECTS[version]
    errors = {name: it for name, it in trip.results.items() if it["error"] and name != "get deleted"}
    if path in defects:
        assert all(re.search(defects[path] + "|not created", f"{it['error']} {it['body']}") for it in errors.values())
        assert errors
        return

    assert not errors
    created = trip.read("create")
    key = trip.collection.id_of(created)
    assert trip.collection.id_of(trip.read("get")) == key
    listed = trip.read("list")
    found = listed if isinstance(listed, list) else listed.get("items", listed.get("results"))
    assert key in map(trip.collection.id_of, found)
    if "patch" in trip.calls:
        assert trip.read("get patched")[trip.member()] == "changed"
    if "replace" in trip.calls:
        before, after = trip.read("get patched"), trip.read("get replaced")
        assert {**after, "modified": None} == {**before, "modified": None}
    # A deletion that is accepted goes on after the response.
    if "delete" in trip.calls and trip.results["delete"]["status"] != 202:
        assert trip.results["get deleted"]["status"] == 404
