"""All models and lists can be filtered, paged, checked, tracked and patched, and become tables and pickles.

Each test goes over all models or list operations in one run, because one test for each would take longer.
"""

from __future__ import annotations

import asyncio
import copy
import importlib
import inspect
import json
import pickle
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import facts
from sailpoint import to_arrow
from sailpoint._core import api, names_of
from sailpoint.aio import ApiClient as AsyncApiClient
from sailpoint.aio import Paginator as Awaited
from sailpoint.api_client import ApiClient
from sailpoint.configuration import Configuration
from sailpoint.exceptions import ApiValueError, ValidationError
from sailpoint.filters import F
from sailpoint.paginator import Paginator
from strategies import canonical
from wire import Reply, behind_login

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wire import Seen

JSON = {"Content-Type": "application/json"}
RECORDS = 5
PAGE = 2


def element(operation: facts.Operation) -> str | None:
    """The type of the elements of the list that an operation returns."""
    lines = [line.split() for line in operation.lines if line.startswith("200 [")]
    return lines[0][1].strip("[]?") if lines else None


def lists(version: facts.Version) -> dict[str, facts.Operation]:
    """The operations that return lists."""
    return {name: operation for name, operation in version.operations().items() if element(operation)}


def paged(version: facts.Version) -> dict[str, facts.Operation]:
    """The operations that return lists in pages."""
    paging = {"?limit", "?offset"}
    return {name: it for name, it in lists(version).items() if paging <= {line.split(":")[0] for line in it.lines}}


def objects(version: facts.Version) -> list[str]:
    """Names of the models that have members."""
    return [name for name in version.models() if "actual_instance" not in getattr(version.sdk, name).model_fields]


@pytest.fixture(params=facts.VERSIONS, ids=str)
def version(request: pytest.FixtureRequest) -> facts.Version:
    given: facts.Version = request.param
    return given


class Service:
    """A server that responds to each call with records, in pages where the call asks for pages."""

    def __init__(self) -> None:
        self.records: list[Any] = []
        self.last = ""

    def response(self, seen: Seen) -> Reply:
        """The page that a call asks for."""
        self.last = seen.target
        query = dict(pair.split("=", 1) for pair in seen.target.partition("?")[2].split("&") if "=" in pair)
        start, size = int(query.get("offset", 0)), int(query.get("limit", RECORDS))
        page = self.records[start : start + size]
        return Reply(200, json.dumps(page).encode(), {**JSON, "X-Total-Count": str(len(self.records))})


@contextmanager
def serving(**settings: Any) -> Iterator[tuple[Service, Configuration]]:
    service = Service()
    with behind_login(service.response) as served:
        yield service, Configuration(**served.settings(experimental=True, rate_limit=None, **settings))


def records(version: facts.Version, name: str) -> list[Any]:
    """Different records of a type of the schema."""
    if not version.has_schema(name):
        return [{"id": str(number)} for number in range(RECORDS)]
    document = version.largest(name)
    if not isinstance(document, dict):
        return [document]
    if isinstance(document.get("self"), dict):
        return [{**document, "self": {**document["self"], "id": str(number)}} for number in range(RECORDS)]
    member = "id" if "id" in document else "number"
    return [{**document, member: str(number)} for number in range(RECORDS)]


def arguments(operation: facts.Operation) -> dict[str, Any]:
    """The arguments of a call besides those of paging."""
    given = {name: plain(value) for name, value in operation.arguments().items()}
    return {name: value for name, value in given.items() if name not in {"limit", "offset", "count"}}


def plain(value: Any) -> Any:
    """A value of `facts` as an argument."""
    if isinstance(value, dict) and "$file" in value:
        return value["$file"], value["content"].encode()
    if not (isinstance(value, dict) and "$model" in value):
        return value
    return [value["document"]] if value["many"] else value["document"]


def test_every_list_is_paged_to_its_end_blocking_and_awaited(version: facts.Version) -> None:
    async def all_of(method: Callable[..., Any], given: dict[str, Any]) -> Any:
        return await Awaited.paginate(method, limit=PAGE, **given)

    aio = importlib.import_module(f"sailpoint.{version.name}.aio")
    assert len(paged(version)) > 50
    with serving() as (service, configuration), ApiClient(configuration) as client:
        for name, operation in paged(version).items():
            service.records = records(version, str(element(operation)))
            method = getattr(getattr(version.sdk, operation.api)(client), operation.method)
            found = Paginator.paginate(method, limit=PAGE, **arguments(operation))
            assert [canonical(to_plain(record)) for record in found] == [canonical(it) for it in service.records], name

        async def awaited() -> None:
            async with AsyncApiClient(configuration) as client:
                for name, operation in paged(version).items():
                    service.records = records(version, str(element(operation)))
                    method = getattr(getattr(aio, operation.api)(client), operation.method)
                    assert len(await all_of(method, arguments(operation))) == RECORDS, name

        asyncio.run(awaited())


def to_plain(record: Any) -> Any:
    """A record as JSON values."""
    return record.to_dict() if hasattr(record, "to_dict") else record


def test_every_filter_is_sent_where_it_is_supported_and_rejected_where_it_is_not(version: facts.Version) -> None:
    compared: dict[str, Callable[[Any], Any]] = {
        "eq": lambda field: field.eq("a"),
        "ne": lambda field: field.ne("a"),
        "gt": lambda field: field.gt("a"),
        "ge": lambda field: field.ge("a"),
        "lt": lambda field: field.lt("a"),
        "le": lambda field: field.le("a"),
        "sw": lambda field: field.sw("a"),
        "co": lambda field: field.co("a"),
        "in": lambda field: field.in_(["a", "b"]),
        "ca": lambda field: field.ca(["a"]),
        "pr": lambda field: field.pr(),
        "isnull": lambda field: field.isnull(),
    }
    tested = 0
    with serving() as (service, configuration), ApiClient(configuration) as client:
        for name, operation in lists(version).items():
            declared = [line.removeprefix("filter ") for line in operation.lines if line.startswith("filter ")]
            if "filters" not in arguments(operation):
                continue
            method = getattr(getattr(version.sdk, operation.api)(client), f"{operation.method}_without_preload_content")
            others = {name: value for name, value in arguments(operation).items() if name != "filters"}
            for part in filter(None, (part.split() for line in declared for part in line.split(";"))):
                field = F[part[0]]
                for operator, compare in compared.items():
                    if operator in part[1:]:
                        method(filters=compare(field), **others)
                        assert "filters=" in service.last, (name, part)
                        tested += 1
                    else:
                        with pytest.raises(ApiValueError, match="does not support"):
                            method(filters=compare(field), **others)
            with pytest.raises(ApiValueError, match="not support"):
                method(filters=F["noSuchField"].eq("a"), **others)
    assert tested > 100


def test_every_list_response_is_strict_where_that_is_asked_for(version: facts.Version) -> None:
    objects_of_version = set(objects(version))
    with serving(strict_responses=True) as (service, configuration), ApiClient(configuration) as client:
        for name, operation in lists(version).items():
            kind = str(element(operation))
            if kind not in objects_of_version:
                continue
            method = getattr(getattr(version.sdk, operation.api)(client), operation.method)
            service.records = [version.largest(kind)]
            assert len(method(**arguments(operation))) == 1, name
            if not open_model(version, kind):
                service.records = [{**version.largest(kind), "fromTheFuture": 1}]
                with pytest.raises(ValidationError, match="fromTheFuture"):
                    method(**arguments(operation))


def open_model(version: facts.Version, name: str) -> bool:
    """Tell whether members of any name are part of a model."""
    return bool(version.schema(name).get("additionalProperties", False))


def test_every_model_becomes_a_table(version: facts.Version) -> None:
    pa = pytest.importorskip("pyarrow")
    for name in objects(version):
        kind = getattr(version.sdk, name)
        made = [
            kind.from_dict(version.largest(name)),
            kind.from_dict({**version.largest(name), "fromTheFuture": {"a": 1}}),
        ]
        table = pa.table(to_arrow(made))
        assert table.num_rows == 2, name
        assert pa.table(to_arrow([], model=kind)).num_rows == 0
        table.validate(full=True)


def test_every_model_becomes_a_data_frame(version: facts.Version) -> None:
    pytest.importorskip("pandas")
    from sailpoint import to_pandas

    for name in objects(version):
        kind = getattr(version.sdk, name)
        assert len(to_pandas([kind.from_dict(version.largest(name))] * 2)) == 2, name


def test_every_model_is_pickled_copied_and_shown_with_what_it_does_not_know(version: facts.Version) -> None:
    for name in version.models():
        kind = getattr(version.sdk, name)
        document = version.largest(name)
        if isinstance(document, dict):
            document = {**document, "fromTheFuture": [{"a": None}]}
        made = kind.from_dict(document)
        for again in (
            pickle.loads(pickle.dumps(made)),
            copy.copy(made),
            copy.deepcopy(made),
            made.model_copy(deep=True),
        ):
            assert type(again) is kind
            assert again == made, name
            assert canonical(again.to_dict()) == canonical(document)
        assert repr(made).startswith(f"{kind.__name__}("), name
        assert made._repr_html_()
        assert str(made)


def test_every_api_class_is_pickled_with_its_methods(version: facts.Version) -> None:
    client = ApiClient(Configuration(base_url="http://127.0.0.1:1", access_token="T"))
    for name in names_of(version.name, "api"):
        made = getattr(version.sdk, name)(client)
        assert type(pickle.loads(pickle.dumps(made))) is type(made)
        for asynchronous in (False, True):
            for attribute, method in list(vars(api(version.name, name, asynchronous=asynchronous)).items()):
                if type(method).__name__ == "Method":
                    assert inspect.signature(method).return_annotation, attribute
                    assert method.__doc__, attribute
    roles = pickle.loads(pickle.dumps(version.sdk.RolesApi(client).list_roles))
    assert roles.__name__ == "list_roles"


def test_every_model_that_is_patched_knows_its_changes(version: facts.Version) -> None:
    patched = [name for name in objects(version) if hasattr(getattr(version.sdk, name), "track")]
    assert len(patched) > 5
    for name in patched:
        kind: Any = getattr(version.sdk, name)
        made, other = kind.from_dict(version.largest(name)), kind.from_dict(version.smallest(name))
        with made.track():
            changed = change(made)
        paths = {operation.path for operation in made.json_patch() if operation.op != "test"}
        assert changed is None or paths == {f"/{changed}"}, name
        owned = kind.from_dict(version.largest(name))
        read_only = [field for field, info in kind.model_fields.items() if not info.patchable]
        with owned.track():
            for field in read_only:
                delattr(owned, field)
        assert not owned.json_patch(), (name, read_only)
        for before, after in ((made, other), (other, made)):
            patch = version.sdk.JsonPatchOperation.diff(before, after)
            assert all(operation.path.startswith("/") for operation in patch), name
            assert str(patch)


def change(made: Any) -> str | None:
    """Change the first text that may be changed, and return its wire name."""
    for field, info in type(made).model_fields.items():
        value = getattr(made, field)
        if type(value) is str and value == "a text" and info.patchable and not info.read_only:
            setattr(made, field, "x text")
            return str(info.alias)
    return None


# Hostile responses: any model of the schema, with any document.

MODELS = {version: version.models() for version in facts.VERSIONS}

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)


@st.composite
def altered(draw: st.DrawFn) -> tuple[facts.Version, str, Any]:
    """A model of the schema, and a document of it in which values were replaced by others."""
    version = draw(st.sampled_from(facts.VERSIONS))
    name = draw(st.sampled_from(MODELS[version]))
    return version, name, replaced(draw, version.largest(name))


def replaced(draw: st.DrawFn, value: Any) -> Any:
    """A document with other values here and there."""
    if draw(st.integers(0, 5)) == 0:
        return draw(VALUES)
    if isinstance(value, dict):
        return {member: replaced(draw, inner) for member, inner in value.items() if draw(st.integers(0, 9)) > 0}
    return [replaced(draw, inner) for inner in value] if isinstance(value, list) else value


@given(altered())
@settings(max_examples=400, deadline=None)
def test_a_response_with_any_values_is_kept_unharmed_or_rejected_with_a_reason(
    case: tuple[facts.Version, str, Any],
) -> None:
    version, name, document = case
    kind = getattr(version.sdk, name)
    text = json.dumps(document)
    for read, value in ((kind.from_json, text), (kind.from_dict, document), (kind.model_validate, document)):
        try:
            made = read(value)
        except ValidationError as error:
            assert kind.__name__ in str(error)  # noqa: PT017  # it may also be read
            continue
        if hasattr(made, "to_dict"):
            assert canonical(made.to_dict()) == canonical(document)
            assert canonical(json.loads(made.to_json())) == canonical(document)
            repr(made), made._repr_html_(), made.model_dump(), pickle.loads(pickle.dumps(made))


@given(altered())
@settings(max_examples=150, deadline=None)
def test_a_response_of_any_model_is_read_whatever_it_holds(case: tuple[facts.Version, str, Any]) -> None:
    version, name, document = case
    operation = RESPONDING.get((version, name))
    if operation is None:
        return
    SERVICE.replies[0] = Reply(200, json.dumps(document).encode(), JSON)
    response = getattr(getattr(version.sdk, operation.api)(SERVICE.client), operation.method)(**arguments(operation))
    assert canonical(to_plain(response)) == canonical(document)


def responding(operation: facts.Operation) -> str | None:
    """The model that an operation returns."""
    lines = [line.split() for line in operation.lines if line.startswith("200 ") and len(line.split()) == 2]
    return lines[0][1].rstrip("?") if lines else None


RESPONDING = {
    (version, responding(operation)): operation
    for version in facts.VERSIONS
    for operation in version.operations().values()
    if responding(operation)
}


class _Service:
    """The server of the test above, which hypothesis calls many times."""

    replies: list[Reply]
    client: ApiClient


SERVICE = _Service()


@pytest.fixture(autouse=True, scope="module")
def _any_response() -> Iterator[None]:
    SERVICE.replies = [Reply()]
    with behind_login(lambda _: SERVICE.replies[0]) as served:
        configuration = Configuration(**served.settings(experimental=True, retries=0, rate_limit=None))
        with ApiClient(configuration) as SERVICE.client:
            yield
