"""Help, lists and completion of `sailpoint api`, which come from the facts of the operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from programs import printed
from sailpoint._command.api.facts import every_operation
from sailpoint._command.api.parsing import Operations
from sailpoint._command.parser import parser

if TYPE_CHECKING:
    from commands import Commands

OPTIONS_OF_COMMANDS = {"--env", "--base-url", "--output", "--columns", "--verbose", "--debug", "--help"}
OPTIONS_OF_CALLS = {"--all", "--yes", "--to", "--experimental", "--body"}


def test_operations_are_listed_by_a_word(command: Commands) -> None:
    rows = command("api", "--list", "Lifecycle").json

    assert {"get_lifecycle_states", "set_lifecycle_state"} <= {row["operation"] for row in rows}
    assert all(row["request"].split()[0] in ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD") for row in rows)
    assert len(command("api", "--list").json) == len(every_operation())
    assert command("api", "--list", "get_role", "-o", "table").rows[0] == ["OPERATION", "REQUEST", "SUMMARY"]
    assert command("api", "--list", "xyzzy").status == 3


def test_the_help_of_an_operation_comes_from_its_facts(command: Commands) -> None:
    shown = command("api", "list_roles", "--help").out
    words = " ".join(shown.split())

    assert "GET /v2024/roles" in shown
    assert "--limit N" in shown
    assert "0 to 50, default 50" in words
    assert "owner.id: eq in" in shown
    assert "idn:role-unchecked:read" in shown
    assert "https://developer.sailpoint.com/docs/api/v2024/list-roles" in shown
    assert "ownerId" not in shown
    body = command("api", "create_role", "--help").out
    assert "members of Role:" in body
    assert "name (str, required)" in body


def test_every_operation_has_a_parser_without_clashing_options() -> None:
    for operation in every_operation():
        options = [argument.option for argument in operation.arguments if argument.place != "body"]
        assert len(options) == len(set(options)), operation.name
        assert not {*options} & {*OPTIONS_OF_COMMANDS, *OPTIONS_OF_CALLS}, operation.name


def test_completion_knows_every_operation_and_its_parameters() -> None:
    nouns = next(action for action in parser()._actions if action.dest == "noun")
    assert isinstance(nouns.choices, dict)
    operations = next(action for action in nouns.choices["api"]._actions if isinstance(action, Operations))
    operations.make_all()

    names = {name.rpartition(".")[2] for name in operations.choices}
    for version in ("beta", "v3", "v2024", "v2025"):
        assert {each.name for each in every_operation(version)} <= names
    assert {name for name in operations.choices if "." not in name} == {each.name for each in every_operation()}
    for operation in every_operation():
        shown = operations.choices[operation.name].format_help()
        assert all(argument.option in shown for argument in operation.arguments), operation.name


def test_a_call_loads_no_other_family() -> None:
    script = (
        "import sys; from sailpoint.__main__ import main\n"
        "try: main(['api', 'list_roles', '--help'])\n"
        "except SystemExit: pass\n"
        "print([name for name in sys.modules if name.startswith('sailpoint.v2024.api.')])"
    )

    assert printed(script).splitlines()[-1] == "['sailpoint.v2024.api.identity_profiles_api']"
