"""A call of each operation that a tenant serves, with arguments for which the tenant has documents."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

import jsonschema

import facts
from tenant_collections import FROZEN, IDS, Collection, operations, template
from tenant_collections import served as served_places
from tenant_references import refer_to_known

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from plain_client import PlainClient

VERSION = "v2024"
# The id where there is no document.
UNKNOWN = "unknown"
# Documents are read before they change.
ORDER = ["GET", "HEAD", "PUT", "PATCH", "POST", "DELETE"]
# Arguments that do not follow from the facts, by the id of the operation.
GIVEN: dict[str, dict[str, Any]] = json.loads(Path(__file__).with_name("arguments.json").read_text(encoding="utf-8"))


@dataclass
class Call:
    """A call of an operation."""

    id: str
    operation: facts.Operation
    arguments: dict[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """The call as the scripts of both SDKs take it."""
        api = self.operation.api
        module = facts.snake(api)
        return {
            "version": self.operation.version.name,
            "module": module,
            "api": api,
            "method": self.operation.method,
            "arguments": self.arguments,
        }

    @property
    def has_form(self) -> bool:
        """True if the body is a form."""
        return any(line.startswith("form ") for line in self.operation.lines)

    def as_request(self) -> tuple[str, str, Any, dict[str, str]]:
        """Method, path, body and headers of the request."""
        path, query, body = f"/{self.operation.version.name}{self.operation.path}", {}, None
        headers = {"Content-Type": "application/json"}
        for line in self.operation.lines:
            named = self.operation.version.argument(line)
            if named is None or named[0] not in self.arguments:
                continue
            value = self.arguments[named[0]]
            wire = re.split(r" as |: ", line[1:])[0]
            if line.startswith("/"):
                path = path.replace(f"{{{wire}}}", quote(str(value), safe=""))
            elif line.startswith("?"):
                query[wire] = value
            elif line.startswith("^"):
                headers[wire] = str(value)
            elif line.startswith("body "):
                body = plain(value)
                headers["Content-Type"] = next((it for it in line.split() if "/" in it), "application/json")
        return self.operation.verb, path + (f"?{urlencode(query, doseq=True)}" if query else ""), body, headers

    def violations(self, status: int, body: str) -> list[str]:
        """Where the body of a response contradicts the schema."""
        kinds = [line.split() for line in self.operation.lines if line.startswith(f"{status} ")]
        if not kinds:
            return [f"status {status} is not declared"]
        ty = kinds[0][1]
        if "text/csv" in kinds[0] or ty == "-" or not (ty.startswith("[") or ty[0].isupper()):
            return []
        validator = validator_of(self.operation.version, ty)
        if validator is None:
            return []
        try:
            document = json.loads(body)
        except ValueError:
            return [f"the body is not JSON: {body[:100]}"]
        errors = validator.iter_errors(document)
        return [f"{error.json_path}: {error.message[:200]}" for error in errors]


def plain(value: Any) -> Any:
    """An argument as JSON."""
    if isinstance(value, dict) and "$model" in value:
        return [value["document"]] if value["many"] else value["document"]
    return value


@cache
def validator_of(version: facts.Version, ty: str) -> Any:
    """A validator of a response type, or None if nothing is said about it."""
    name = ty.strip("[]?")
    if not version.has_schema(name):
        return None
    schema = version.schema(name)
    if ty.startswith("["):
        schema = {
            "type": "array",
            "items": {k: v for k, v in schema.items() if k != "$defs"},
            "$defs": schema.get("$defs", {}),
        }
    return jsonschema.Draft202012Validator(schema)


def served_calls(client: PlainClient, version: str = VERSION) -> Iterator[Call]:
    """A call of each operation of a version. Each that changes or deletes gets a new document."""
    declared = {(it.verb, template(it.path)): it for it in facts.version(version).operations().values()}
    served = client.send("GET", f"/_sandbox/operations?version={version}").json()
    for it in sorted(served, key=lambda it: ORDER.index(it["method"])):
        operation = declared[it["method"], template(it["path"])]
        yield Call(it["id"], operation, Arguments(client, operation, it["id"]).all())


def filled(operation: facts.Operation, values: list[Any], body: Callable[[Any], Any]) -> dict[str, Any]:
    """The required arguments of an operation, with these values of its path parameters."""
    places = dict(zip(re.findall(r"\{([^}]+)\}", operation.path), values, strict=True))
    found: dict[str, Any] = {}
    for line in operation.lines:
        named = operation.version.argument(line)
        if named is None:
            continue
        name, usual = named
        if line.startswith("/"):
            value = places.get(re.split(r" as |: ", line[1:])[0], UNKNOWN)
            # It is one of several words, or no document has an id of this name.
            found[name] = usual if value == UNKNOWN else value
        elif line.startswith(("body ", "form ")):
            found[name] = body(usual)
        elif "!" in line or line.startswith("^"):
            found[name] = usual
    return found


class Arguments:
    """The arguments of a call."""

    def __init__(self, client: PlainClient, operation: facts.Operation, operation_id: str) -> None:
        self.client = client
        self.operation = operation
        self.version = operation.version
        self.given = GIVEN.get(operation_id, {})

    def all(self) -> dict[str, Any]:
        """The required arguments."""
        values = self.places()
        if self.operation.verb in {"GET", "DELETE"}:
            self.set(values)
        return filled(self.operation, values, lambda usual: self.body(usual, values)) | self.given

    def places(self) -> list[str]:
        """Values of the path parameters. The last is that of a new document, unless the operation only reads."""
        path = self.operation.path
        found: list[str] = []
        for match in re.finditer(r"/\{([^}]+)\}", path):
            given = self.given.get(facts.snake(match[1]))
            if given is not None:
                found.append(given)
                continue
            is_last = "{" not in path[match.end() :]
            collection = Placed(self.client, path[: match.start()], list(found), self.version.name)
            found.append(collection.any_id(new=is_last and self.operation.verb != "GET"))
        return found

    def body(self, usual: Any, values: list[str]) -> Any:
        """A body."""
        path, verb = self.operation.path, self.operation.verb
        if verb == "PATCH" and is_patch(self.version, usual):
            return self.patch(usual, values)
        if not (isinstance(usual, dict) and "$model" in usual):
            return usual
        if verb == "POST" and ("GET", template(path)) in served_places(self.version.name) and not usual["many"]:
            return usual | {"document": Placed(self.client, path, values, self.version.name).document("POST")}
        if verb == "PUT" and path.endswith("}"):
            head = path.rpartition("/{")[0]
            above = Placed(self.client, head, values[:-1], self.version.name)
            return usual | {"document": above.replacement(values[-1])}
        document = self.version.smallest(usual["$model"])
        # Other calls need the documents of the company.
        if not self.operation.method.startswith("delete"):
            refer_to_known(path, document, self.version.schema(usual["$model"]))
        return usual | {"document": document}

    def patch(self, usual: Any, values: list[str]) -> Any:
        """A patch of a member that the document has."""
        operation = self.change(self.document(values))
        if isinstance(usual, list):
            return [operation]
        wrapped = usual["$model"] == "JsonPatch"
        return usual | {"document": {"operations": [operation]} if wrapped else operation}

    def change(self, document: dict[str, Any]) -> dict[str, Any]:
        """The operation of a patch: it changes a text, or gives another member the value that it has."""
        for member in ("description", "name"):
            if isinstance(document.get(member), str) and (template(self.operation.path), member) not in UNCHANGED:
                return {"op": "replace", "path": f"/{member}", "value": "changed"}
        head = self.operation.path.rpartition("/{")[0]
        kept = {"id", "created", "modified", "name", "type", "jobType", *IDS.get(head, [])}
        # The official SDK leaves out values that are empty.
        changes = [(name, value or FILLED.get(type(value))) for name, value in document.items() if name not in kept]
        name, value = next((it for it in changes if it[1]), ("description", "changed"))
        return {"op": "replace", "path": f"/{name}", "value": value}

    def document(self, values: list[str]) -> dict[str, Any]:
        """The document at the path of the operation."""
        at = f"/{self.version.name}" + filled_path(self.operation.path, values)
        present = self.client.send("GET", at, **EXPERIMENTAL)
        if present.status != 200 or present.headers.get_content_type() != "application/json":
            return {}
        found = present.json()
        return found if isinstance(found, dict) else {}

    def set(self, values: list[str]) -> None:
        """Set the single document at the path, which is absent at first."""
        place = template(self.operation.path)
        if place.endswith("}") or not {("PUT", place), ("DELETE", place)} <= served_places(self.version.name).keys():
            return
        arguments = operations(self.version.name)["PUT", place].arguments()
        model = next(it["$model"] for it in arguments.values() if isinstance(it, dict) and "$model" in it)
        at = f"/{self.version.name}" + filled_path(self.operation.path, values)
        self.client.send("PUT", at, self.version.smallest(model), **EXPERIMENTAL)


def is_patch(version: facts.Version, usual: Any) -> bool:
    """Tell whether a body is a JSON Patch."""
    if isinstance(usual, list):
        return True
    if not isinstance(usual, dict):
        return False
    name = usual.get("$model")
    return name == "JsonPatch" or (name is not None and "op" in version.schema(name).get("properties", {}))


# Values in place of empty ones.
FILLED: dict[type, Any] = {bool: True, int: 5, str: "changed"}
# Names that a patch cannot change.
UNCHANGED = {(f"{template(path)}/{{}}", member) for path, member in FROZEN} | {
    ("/accounts/search-attribute-config/{}", "name"),
}
EXPERIMENTAL = {facts.EXPERIMENTAL: "true"}


class Placed(Collection):
    """A collection below documents that exist."""

    def __init__(self, client: PlainClient, path: str, above: list[str], version: str = VERSION) -> None:
        self.above = above
        super().__init__(client, path, version)

    def filled(self, path: str) -> str:
        """The path with the ids of the documents above."""
        return filled_path(path, self.above)

    def any_id(self, *, new: bool) -> str:
        """The id of a document: a new one, or the first of the list."""
        present = self.present()
        if new or not present:
            with suppress(AssertionError, KeyError, StopIteration, TypeError):
                return self.id_of(self.create().json())
        # A document that cannot be created; the last one is the least likely to be in use.
        chosen = present[-1 if new else 0] if present else {}
        return str(chosen.get(self.ids[0], UNKNOWN))

    def present(self) -> list[dict[str, Any]]:
        """The documents of the list, if the collection has one."""
        listed = self.send("GET")
        is_json = listed.headers.get_content_type() == "application/json"
        documents = listed.json() if listed.status == 200 and is_json else []
        return documents if isinstance(documents, list) else []

    def replacement(self, key: str) -> dict[str, Any]:
        """The body of a request that replaces a document by itself."""
        present: dict[str, Any] = self.send("GET", f"/{quote(key, safe='')}").json()
        return present


def filled_path(path: str, values: list[str]) -> str:
    """A path with values in place of its parameters."""
    rest = iter(values)
    return re.sub(r"\{[^}]+\}", lambda _: quote(next(rest), safe=""), path)
