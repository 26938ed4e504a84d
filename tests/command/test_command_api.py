"""`sailpoint api`: calls of any operation, with values that are checked before anything is sent."""

from __future__ import annotations

import csv
import io
import json
import sys
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml

from sailpoint._command.api.facts import every_operation, operation_of
from wire import Reply, behind_login

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from commands import Commands
    from sailpoint.sandbox import Sandbox
    from wire import Seen, Server

ROLE = {"id": "1", "name": "Sales", "owner": {"type": "IDENTITY", "id": "2"}, "enabled": True, "unknown": [1]}


class Service:
    """A server whose responses a test chooses, and the command that calls it."""

    def __init__(self, served: Server, command: Commands) -> None:
        self.served = served
        self.run = command
        self.reply: Callable[[Seen], Reply] = lambda _: Reply(body=json.dumps([ROLE]).encode())

    def responses(self, body: object, *, status: int = 200, media: str = "application/json", **headers: str) -> None:
        """Choose the response to every call."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        reply = Reply(status, content, {"Content-Type": media, **headers})
        self.reply = lambda _: reply

    @property
    def requests(self) -> list[str]:
        """Verb and path of each call."""
        return [f"{seen.method} {urlsplit(seen.target).path}" for seen in self.served.calls]

    @property
    def query(self) -> dict[str, list[str]]:
        """The query of the last call."""
        return parse_qs(urlsplit(self.served.calls[-1].target).query)

    @property
    def body(self) -> Any:
        """The JSON body of the last call."""
        return json.loads(self.served.calls[-1].body)


@pytest.fixture
def service(command: Commands, monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    chosen: list[Service] = []

    def reply(seen: Seen) -> Reply:
        return chosen[-1].reply(seen)

    with behind_login(reply) as served:
        monkeypatch.setenv("SAIL_BASE_URL", served.url)
        monkeypatch.setenv("SAIL_CLIENT_ID", "id")
        monkeypatch.setenv("SAIL_CLIENT_SECRET", "secret")
        chosen.append(Service(served, command))
        yield chosen[0]


def test_an_operation_of_any_family_is_called_with_its_parameters(service: Service) -> None:
    ended = service.run(
        "api", "list_roles", "--limit", "5", "--filters", 'name sw "S"', "--sorters", "-name", "--count"
    )

    assert ended.json == [ROLE]
    assert service.requests == ["GET /v2024/roles"]
    assert service.query == {"limit": ["5"], "filters": ['name sw "S"'], "sorters": ["-name"], "count": ["true"]}


@pytest.mark.parametrize("name", ["get_role", "get-role", "getRole"])
def test_a_name_may_be_written_as_python_the_shell_or_the_documentation_writes_it(name: str, service: Service) -> None:
    service.responses(ROLE)

    assert service.run("api", name, "--id", "1/2").json == ROLE
    assert service.requests == ["GET /v2024/roles/1%2F2"]


@pytest.mark.parametrize(
    "arguments",
    [("v3.list_roles",), ("v3.listRoles",), ("--version", "v3", "list_roles"), ("list_roles", "--version=v3")],
)
def test_the_operation_of_another_version_is_called(arguments: tuple[str, ...], service: Service) -> None:
    assert service.run("api", *arguments, "--limit", "5").json == [ROLE]
    assert service.requests == ["GET /v3/roles"]


def test_an_operation_that_the_default_version_lacks_is_named_with_its_versions(service: Service) -> None:
    lacking = {each.name for each in every_operation("v2025")} - {each.name for each in every_operation()}
    only = next(
        name for name in sorted(lacking) if operation_of(name, "v3") is None and operation_of(name, "beta") is None
    )

    ended = service.run("api", only)

    assert ended.status == 2
    assert f"v2024 has no operation {only}: it is in v2025: v2025.{only} or --version v2025" in ended.err


def test_the_operations_of_each_version_are_listed(command: Commands) -> None:
    for version in ("beta", "v3", "v2024", "v2025"):
        rows = command("api", "--list", "--version", version).json
        assert [row["operation"] for row in rows] == [each.name for each in every_operation(version)]
        assert all(f" /{version}/" in row["request"] for row in rows)
    assert "add --version" in command("api", "--list", "list_entitlements", "--version", "v3").err


@pytest.mark.parametrize("option", ["--requested-for", "--requested_for", "--requestedFor"])
def test_a_parameter_may_be_written_in_three_ways(option: str, service: Service) -> None:
    service.responses([])

    assert service.run("api", "list_access_request_status", option, "me").json == []
    assert service.query["requested-for"] == ["me"]


@pytest.mark.parametrize("media", ["json", "yaml"])
def test_a_body_is_read_from_a_file(media: str, service: Service, tmp_path: Path) -> None:
    service.responses(ROLE, status=201)
    file = tmp_path / f"role.{media}"
    file.write_text('{"name": "Sales", "owner": {"type": "IDENTITY", "id": "2"}}', encoding="utf-8")

    assert service.run("api", "create_role", "--body", f"@{file}").json == ROLE
    assert service.body == {"name": "Sales", "owner": {"type": "IDENTITY", "id": "2"}}


def test_a_body_is_read_from_standard_input_or_from_the_option(service: Service) -> None:
    service.responses([])
    search = '{"indices": ["identities"], "query": {"query": "*"}}'

    assert service.run("api", "search_post", "--body", "@-", stdin=search).json == []
    from_input = service.body
    assert service.run("api", "search_post", "--body", search).json == []
    assert service.body == from_input == json.loads(search)


def test_parameters_that_take_several_values_are_repeated(service: Service) -> None:
    service.responses([])
    service.run("api", "list_roles", "--for-segment-ids", "a", "--for-segment-ids", "b")

    assert service.query["for-segment-ids"] == ["a,b"]


def test_a_file_is_uploaded(service: Service, tmp_path: Path) -> None:
    service.responses({"id": "1"})
    file = tmp_path / "accounts.csv"
    file.write_text("id,name\n1,Ann\n", encoding="utf-8")

    assert service.run("api", "import_accounts", "--id", "1", "--file", f"@{file}").status == 0
    assert b"id,name\n1,Ann" in service.served.calls[-1].body


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("lst_roles",), "v2024 has no operation lst_roles: did you mean list_roles"),
        (("v3.lst_roles",), "v3 has no operation lst_roles: did you mean list_roles"),
        (
            ("list_entitlements", "--version", "v3"),
            "v3 has no operation list_entitlements: it is in beta and v2024 and",
        ),
        (("--version", "v3", "beta.list_roles"), "the versions beta and v3 contradict each other"),
        (("list_roles", "--version", "v9"), "argument --version: invalid choice: 'v9'"),
        (("xyzzy",), "`sailpoint api --list WORD` lists the operations"),
        (("list_roles", "--limt", "5"), "unrecognized argument --limt: did you mean --limit?"),
        (("list_roles", "--limit", "five"), "argument --limit: must be an integer (got 'five')"),
        (("list_roles", "--limit", "300"), "argument --limit: must be between 0 and 50 (got 300)"),
        (("list_roles", "--count", "maybe"), "argument --count: must be true or false (got 'maybe')"),
        (("search_get", "--index", "identity", "--id", "1"), "did you mean identities?"),
        (("get_role",), "the following arguments are required: --id"),
        (("get_role", "--id", ""), "argument --id: must not be empty"),
        (("create_role",), "the following arguments are required: --body"),
        (("create_role", "--body", "{"), "--body must be JSON, or @FILE"),
        (("create_role", "--body", "null"), "--body is empty or null"),
        (("create_role", "--body", '{"a": NaN}'), "NaN is not valid in JSON"),
        (("create_role", "--body", '{"a": 1e999}'), "1e999 is beyond the range of numbers"),
        (("create_role", "--body", '{"a": 1, "a": 2}'), "an object has the name 'a' twice"),
        (("create_role", "--body", "@missing.json"), "cannot read missing.json"),
        (("create_role", "--body", '{"owner": {}}'), "name"),
        (("create_role", "--body", '{"name": 5, "owner": {}}'), "name"),
        (("--list", "role", "list_roles"), "--list takes no operation"),
    ],
)
def test_mistakes_are_reported_before_the_call(arguments: tuple[str, ...], message: str, service: Service) -> None:
    ended = service.run("api", *arguments)

    assert (ended.status, ended.out) == (2, "")
    assert message in ended.err
    assert service.served.seen == []


@pytest.mark.parametrize("text", ["", " \n", "\ufeff"])
def test_an_empty_file_is_called_empty(
    text: str, command: Commands, shared_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    command.log_in(shared_sandbox)
    monkeypatch.setitem(sys.modules, "yaml", None)
    empty = command.home / "empty.json"
    empty.write_text(text, encoding="utf-8")
    for arguments in (
        ("api", "create_role", "--body", f"@{empty}"),
        ("transforms", "lint", str(empty)),
        ("profiles", "import", "--file", str(empty)),
    ):
        ended = command(*arguments)
        assert (ended.status, ended.out) == (2, "")
        assert f"{empty} is empty" in ended.err
    ended = command("api", "create_role", "--body", "@-", stdin=text)
    assert (ended.status, "standard input is empty" in ended.err) == (2, True)


def _required(name: str) -> Iterator[str]:
    operation = operation_of(name)
    assert operation is not None
    for argument in operation.arguments:
        if argument.required:
            yield from (argument.option, argument.choices[0] if argument.choices else "1")


def test_an_experimental_operation_is_called_when_that_is_asked_for(service: Service) -> None:
    service.responses([])
    name = next(each.name for each in every_operation() if each.facts["experimental"] and each.verb == "GET")
    rejected = service.run("api", name, *_required(name))

    assert (rejected.status, service.served.seen) == (2, [])
    assert "add --experimental" in rejected.err
    assert service.run("api", name, *_required(name), "--experimental").status == 0
    assert service.served.calls[-1].headers["x-sailpoint-experimental"] == "true"


def test_a_deletion_is_sent_only_with_consent(service: Service) -> None:
    service.responses(b"", status=204)
    rejected = service.run("api", "delete_role", "--id", "1", stdin="y\n")

    assert (rejected.status, service.served.seen) == (2, [])
    assert "use --yes" in rejected.err
    assert service.run("api", "delete_role", "--id", "1", "--yes").status == 0
    assert service.run("api", "delete_bulk_roles", "--body", '{"roleIds": ["1"]}').status == 2
    assert service.requests == ["DELETE /v2024/roles/1"]


ROLES = [{"id": str(number), "name": f"Role {number}"} for number in range(5)]


def paged(seen: Seen, records: list[dict[str, Any]] = ROLES) -> Reply:
    """A page of five records."""
    query = parse_qs(urlsplit(seen.target).query)
    start, size = int(query.get("offset", ["0"])[0]), int(query.get("limit", ["50"])[0])
    page = records[start : start + size]
    return Reply(body=json.dumps(page).encode(), headers={"X-Total-Count": "5"})


def test_all_pages_are_read(service: Service) -> None:
    service.reply = paged

    assert [each["id"] for each in service.run("api", "list_roles", "--all", "--limit", "2").json] == list("01234")
    assert len(service.requests) > 1


RECORDS = [
    {"id": f"role-{number}", "name": name, f"n{number}": {"x": [number]}}
    for number, name in enumerate(["a", "b\nß", ",", "\u2028", "\ud800"])
]


@pytest.mark.parametrize("kind", ["json", "yaml", "csv"])
def test_every_page_together_looks_like_one(kind: str, service: Service) -> None:
    service.reply = lambda seen: paged(seen, RECORDS)
    page = service.run("api", "list_roles", "-o", kind)

    assert service.run("api", "list_roles", "--all", "--limit", "2", "-o", kind).out == page.out
    assert "role-4" in page.out


def test_the_records_before_a_failure_are_written(service: Service) -> None:
    service.reply = lambda seen: Reply(400, b"{}") if "offset=3" in seen.target else paged(seen)
    ended = service.run("api", "list_roles", "--all", "--limit", "2", "-o", "yaml")

    assert ended.status == 1
    assert "Role 2" in ended.out


@pytest.mark.parametrize("kind", ["json", "yaml", "csv"])
def test_an_empty_list_is_written_as_one_page_is(kind: str, service: Service) -> None:
    service.responses([])
    page = service.run("api", "list_roles", "-o", kind)

    assert service.run("api", "list_roles", "--all", "-o", kind).out == page.out


def test_a_full_page_says_how_to_read_the_others(service: Service) -> None:
    service.reply = paged
    ended = service.run("api", "list_roles", "--limit", "2", "--count")

    assert len(ended.json) == 2
    assert ended.err == "total: 5\nthe page is full, and more may follow: --all reads every page\n"
    assert service.run("api", "list_roles").err == ""


def test_a_search_is_read_to_its_end(service: Service) -> None:
    def found(seen: Seen) -> Reply:
        after = json.loads(seen.body).get("searchAfter", ["0"])
        start = int(after[0])
        return Reply(body=json.dumps([{"id": str(number)} for number in range(start + 1, min(start + 3, 6))]).encode())

    service.reply = found
    search = '{"indices": ["identities"], "query": {"query": "*"}, "sort": ["id"]}'
    ended = service.run("api", "search_post", "--body", search, "--all", "--limit", "2")

    assert [each["id"] for each in ended.json] == list("12345")


def test_there_are_four_outputs(service: Service) -> None:
    assert yaml.safe_load(service.run("api", "list_roles", "-o", "yaml").out) == [ROLE]
    rows = list(csv.DictReader(io.StringIO(service.run("api", "list_roles", "-o", "csv").out)))
    assert rows[0]["owner.id"] == "2"
    assert rows[0]["unknown"] == "[1]"
    heading, row = service.run("api", "list_roles", "-o", "table").rows
    assert heading[:2] == ["NAME", "ID"]
    assert row[:2] == ["Sales", "1"]
    assert service.run("api", "-o", "csv", "list_roles", "--columns", "name,owner.id").out == "name,owner.id\nSales,2\n"
    service.responses(ROLE)
    assert ["name", "Sales"] in service.run("api", "get_role", "--id", "1", "-o", "table").rows


def test_a_download_is_written_unchanged(service: Service, tmp_path: Path) -> None:
    content = b"PK\x03\x04\x00\xff"
    service.responses(content, media="application/zip")
    file = tmp_path / "outliers.zip"
    name = "export_outliers_zip"

    ended = service.run("api", name, *_required(name), "--experimental", "--to", str(file))
    assert (ended.status, ended.out, file.read_bytes()) == (0, "", content)
    service.responses(b"a,b\n1,2\n", media="text/csv")
    assert service.run("api", "get_accounts_schema", "--id", "1").out == "a,b\n1,2\n"


def test_a_response_without_a_body_prints_nothing_or_the_total(service: Service) -> None:
    service.responses(b"", status=204, **{"X-Total-Count": "12"})
    search = '{"indices": ["identities"], "query": {"query": "*"}}'

    assert service.run("api", "search_count", "--body", search).out == "12\n"
    service.responses(b"", status=204)
    assert service.run("api", "delete_role", "--id", "1", "-y").out == ""


def test_a_rejection_of_the_service_has_its_own_exit_status(service: Service) -> None:
    service.responses({"detailCode": "404 Not found", "trackingId": "T1"}, status=404)
    ended = service.run("api", "get_role", "--id", "1")

    assert (ended.status, ended.out) == (3, "")
    assert "T1" in ended.err
