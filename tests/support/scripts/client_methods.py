"""The results of the methods of `ApiClient` with which scripts make requests themselves."""

import datetime as dt
import decimal
import json
import sys
from collections.abc import Callable
from typing import Any

from sailpoint.configuration import Configuration
from sailpoint.v2024.api_client import ApiClient
from sailpoint.v2024.models.access_profile import AccessProfile
from sailpoint.v2024.models.criteria_type import CriteriaType

configuration = Configuration()
client = ApiClient(configuration)
client.user_agent = "a script"

VALUES = {
    "none": None,
    "scalars": [True, 1, 2.5, "text"],
    "pair": (1, "a"),
    "date": dt.date(2024, 1, 2),
    "moment": dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.timezone.utc),
    "decimal": decimal.Decimal("1.50"),
    "enumeration": CriteriaType("COMPOSITE"),
    "dict": {"a": [{"b": dt.date(2024, 1, 2)}]},
}
TEXTS = [
    (
        '{"name": "A", "owner": {"id": "1", "type": "IDENTITY", "name": "B"}, "source": {"id": "2"}}',
        "AccessProfile",
        "application/json",
    ),
    (
        '[{"name": "A", "owner": {"id": "1", "type": "IDENTITY"}, "source": {"id": "2"}}]',
        "List[AccessProfile]",
        "application/json; charset=utf-8",
    ),
    ('{"a": [1, 2]}', "Dict[str, List[int]]", "application/json"),
    ('{"a": 1}', "object", "application/json"),
    ('"COMPOSITE"', "CriteriaType", "application/json"),
    ('"2024-01-02"', "date", "application/json"),
    ('"2024-01-02T03:04:05Z"', "datetime", "application/json"),
    ('"2024-01-02T03:04:05.123Z"', "datetime", "application/json"),
    ('"1.50"', "decimal", "application/json"),
    ('"7"', "int", "application/json"),
    ("", "str", "application/json"),
    ("null", "AccessProfile", "application/json"),
    ("[1]", "List[str]", None),
    ("not JSON", "str", None),
    ("plain", "str", "text/plain"),
    ("x", "str", "image/png"),
    ('"x"', "date", "application/json"),
    ('"x"', "CriteriaType", "application/json"),
    ("{", "object", "application/json"),
]
ACCEPTS = [
    ([], []),
    ([], ["application/json", "text/csv"]),
    ([("fileFormat", "CSV")], ["application/json"]),
    ([("fileformat", "pdf")], ["application/json"]),
    ([("fileFormat", "odd")], ["text/csv", "application/json"]),
]
CONTENT_TYPES = [
    [],
    ["text/csv", "application/json"],
    ["multipart/form-data"],
    ["text/csv", "application/JSON-patch+json"],
]
REQUESTS = [
    {"method": "GET", "resource_path": "/roles/{id}", "path_params": {"id": "a b/c"}, "header_params": {"Accept": "x"}},
    {
        "method": "GET",
        "resource_path": "/roles",
        "query_params": [
            ("limit", 7),
            ("count", True),
            ("filters", 'name eq "a&b"'),
            ("types", ["a b", "c"]),
            ("on", None),
        ],
        "collection_formats": {"types": "csv"},
    },
    *(
        {
            "method": "GET",
            "resource_path": "/roles/{ids}",
            "path_params": {"ids": ["1", "2"]},
            "query_params": [("ids", ["1", "2"])],
            "header_params": {"ids": ["1", "2"]} if kind != "multi" else {},
            "collection_formats": {"ids": kind},
        }
        for kind in ("multi", "ssv", "tsv", "pipes", "csv")
    ),
    {"method": "POST", "resource_path": "/roles", "body": {"name": "A", "on": dt.date(2024, 1, 2)}},
    {"method": "POST", "resource_path": "/roles", "body": [], "query_params": []},
    {"method": "POST", "resource_path": "/roles", "post_params": [("a", 1), ("b", {"c": [1]})]},
    {"method": "GET", "resource_path": "/x", "_host": "https://other.example"},
    {
        "method": "GET",
        "resource_path": "/x",
        "query_params": [],
        "auth_settings": ["userAuth"],
        "_request_auth": {"in": "query", "key": "k", "type": "api_key", "value": "v"},
    },
    {
        "method": "GET",
        "resource_path": "/x",
        "auth_settings": ["userAuth"],
        "_request_auth": {"in": "header", "key": "Authorization", "type": "oauth2", "value": "Bearer x"},
    },
]


def shown(value: object) -> object:
    """A value as JSON, with the name of its class."""
    if hasattr(value, "model_dump"):
        return type(value).__name__, shown(value.model_dump(mode="json", exclude_none=True))
    if isinstance(value, list | tuple):
        return [shown(element) for element in value]
    if isinstance(value, dict):
        return {name: shown(element) for name, element in value.items()}
    return type(value).__name__, str(value)


def outcome(call: Callable[..., Any], *args: Any) -> Any:
    """The result of a call, or the kind of the exception that it raises."""
    try:
        return shown(call(*args))
    except Exception as error:  # noqa: BLE001
        kinds = {kind.__name__ for kind in type(error).__mro__}
        return "raised", "ApiException" if "ApiException" in kinds else "ValueError"


def serialized(given: Any) -> Any:
    """The parts of a request; the official SDK names a token or its absence in it, which is not needed here."""
    method, url, headers, body, form = client.param_serialize(**given)
    credential = headers.pop("Authorization", None)
    if given.get("_request_auth", {}).get("in") == "header":
        headers["Authorization"] = str(credential)
    return shown([method, url.removeprefix(str(configuration.base_url)), headers, body, form])


def sent(given: Any, types: Any) -> Any:
    """The data of a response, from the serialized request on."""
    raw = client.call_api(*client.param_serialize(**given))
    raw.read()
    response = client.response_deserialize(raw, types)
    return response.status_code, shown(response.data), response.headers["Content-Type"]


CALLS = [
    ({"method": "GET", "resource_path": "/responses/one", "header_params": {"Accept": "x"}}, {"200": "AccessProfile"}),
    ({"method": "GET", "resource_path": "/responses/one"}, {"2XX": "object"}),
    ({"method": "GET", "resource_path": "/responses/one"}, {"404": "object"}),
    ({"method": "GET", "resource_path": "/responses/none"}, {"404": "ErrorResponseDto"}),
    ({"method": "POST", "resource_path": "/responses/one", "body": {"a": 1}}, {"200": "object"}),
    (
        {
            "method": "POST",
            "resource_path": "/responses/one",
            "header_params": {"Content-Type": "multipart/form-data"},
            "post_params": [("a", "1"), ("b", {"c": 1})],
            "files": {"file": ("a.csv", b"x,y")},
        },
        {"200": "object"},
    ),
    (
        {
            "method": "POST",
            "resource_path": "/responses/one",
            "header_params": {"Content-Type": "multipart/form-data"},
            "post_params": [("file", ("b.csv", "x,y", "text/csv"))],
        },
        {"200": "object"},
    ),
    (
        {
            "method": "POST",
            "resource_path": "/responses/one",
            "header_params": {"Content-Type": "application/x-www-form-urlencoded"},
            "post_params": [("a", "1&2"), ("b", "c")],
        },
        {"200": "object"},
    ),
    (
        {
            "method": "PATCH",
            "resource_path": "/responses/one",
            "header_params": {"Content-Type": "application/json-patch+json"},
            "body": [{"op": "remove", "path": "/x"}],
        },
        {"200": "object"},
    ),
]

profile = AccessProfile.from_dict({"name": "A", "owner": {"id": "1", "type": "IDENTITY"}, "source": {"id": "2"}})
found = {
    "sanitized": [outcome(client.sanitize_for_serialization, value) for value in VALUES.values()],
    "model": client.sanitize_for_serialization([profile])[0]["owner"],
    "deserialized": [outcome(client.deserialize, *text) for text in TEXTS],
    "accept": [outcome(client.select_header_accept, *given) for given in ACCEPTS],
    "content type": [outcome(client.select_header_content_type, given) for given in CONTENT_TYPES],
    "serialized": [serialized(given) for given in REQUESTS],
    "sent": [outcome(sent, *given) for given in CALLS],
}
json.dump(found, sys.stdout)
