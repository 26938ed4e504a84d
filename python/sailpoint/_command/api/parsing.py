"""The parsers of `sailpoint api`. The parser of an operation is made from its facts when its name is given."""

from __future__ import annotations

import argparse
import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from sailpoint import _versions
from sailpoint._command.api import calling, helping, listing
from sailpoint._command.api.facts import VERSION, dashed, divided, every_operation, named, operation_of
from sailpoint._command.api.values import type_of
from sailpoint._command.connection import options_of_every_command, options_of_output
from sailpoint._command.printing import PrintingParser

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sailpoint._command.api.facts import Argument, Operation
    from sailpoint._command.verbs import Nouns

__all__ = ["Operations", "add"]

_USE = """examples:
  sailpoint api --list role
  sailpoint api --list role --version ANOTHER
  sailpoint api list_roles --help
  sailpoint api list_roles --filters 'name sw "Sales"' --all -o table
  sailpoint api ANOTHER.list_roles --limit 5
  sailpoint api get_role --id 2c918086749d78830174a1a40e121518
  sailpoint api create_role --body @role.json
  sailpoint api search_post --body '{"indices": ["identities"], "query": {"query": "*"}, "sort": ["id"]}' --all"""

_OF_ALL = "tenant and output"  # title of the group that every command has


def add(nouns: Nouns) -> None:
    """Add the command to the parser."""
    parser = nouns.add_parser(
        "api",
        help="call any operation of the service",
        description=f"Call any operation of the {VERSION} API, or of another version. `sailpoint api OPERATION --help` "
        "describes its options.",
        epilog=_USE.replace("ANOTHER", _versions.__all__[-1]),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "--list", metavar="WORD", nargs="?", const="", help="list the operations, or those that mention a word"
    )
    _add_version(parser)
    options_of_output(parser)
    parser.set_defaults(run=listing.run_with(parser))
    parser.add_subparsers(dest="operation", metavar="OPERATION", action=Operations, help="name, such as list_roles")


def _add_version(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--version", choices=_versions.__all__, help=f"version of the API, by default {VERSION}")


class Operations(argparse._SubParsersAction):  # type: ignore[type-arg]  # argparse's class has no parameter at run time
    """The operations. The parser of one is made when the user names it."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.choices = _Names()

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        _: str | None = None,
    ) -> None:
        """Parse the rest of the command line with the operation's parser."""
        name, *rest = list(values or ())
        before, name = divided(name)
        version = _chosen(parser, namespace, before, rest)
        operation = operation_of(name, version)
        if operation is None:
            parser.error(f"{version} has no operation {name}: {named(name, version)}")
        if namespace.list is not None:
            parser.error("--list takes no operation")
        for option, value in vars(self.parser_of(operation).parse_args(rest)).items():
            if value is not None or not hasattr(namespace, option):  # keep `-o` that stands before the operation
                setattr(namespace, option, value)

    def parser_of(self, operation: Operation) -> argparse.ArgumentParser:
        """The parser of an operation."""
        return _OperationParser(prog=f"{self._prog_prefix} {operation.name}", operation=operation)

    def make_all(self) -> None:
        """Make every parser, so that a completion script has them. Of other versions, those that the default lacks."""
        self.choices = {}
        known = set()
        for version in (VERSION, *_versions.__all__):
            for operation in every_operation(version):
                if operation.name not in known:
                    prefix = "" if version == VERSION else f"{version}."
                    self.choices[prefix + operation.name] = self.parser_of(operation)
                    self._choices_actions.append(
                        self._ChoicesPseudoAction(prefix + operation.name, [], operation.summary)
                    )
            known = {name.rpartition(".")[2] for name in self.choices}


def _chosen(
    parser: argparse.ArgumentParser, namespace: argparse.Namespace, before: str | None, rest: list[str]
) -> str:
    """The version that is named before the operation, after it, or in its name."""
    after = argparse.ArgumentParser(prog=parser.prog, add_help=False, allow_abbrev=False)
    _add_version(after)
    given = [namespace.version, before, after.parse_known_args(rest)[0].version]
    versions = {version for version in given if version}
    if len(versions) > 1:
        parser.error(f"the versions {' and '.join(sorted(versions))} contradict each other")
    return next(iter(versions), VERSION)


class _Names(dict[str, argparse.ArgumentParser]):
    """Accepts every name, because the action reports unknown ones."""

    def __contains__(self, _: object) -> bool:
        return True


class _OperationParser(PrintingParser):
    """The parser of one operation."""

    def __init__(self, *, prog: str, operation: Operation) -> None:
        super().__init__(
            prog=prog,
            description=helping.description(operation),
            epilog=helping.details(operation),
            parents=[options_of_every_command()],
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        group = self.add_argument_group("parameters of the operation")
        for argument in operation.arguments:
            _add_parameter(group, argument)
        _add_options(self.add_argument_group("call"), operation)
        _add_version(self)
        self._action_groups.sort(key=lambda group: group.title == _OF_ALL)
        self.set_defaults(run=calling.run, call=operation)

    def parse_args(self, args: Sequence[str] | None = None, _: Any = None) -> argparse.Namespace:  # type: ignore[override]
        """The parsed arguments; unknown ones end the process with a message that names similar options."""
        parsed, unknown = self.parse_known_args([_spelled(each) for each in args or ()])
        if unknown:
            self.error(f"unrecognized argument {unknown[0]}{self._similar(unknown[0])}")
        return parsed

    def _similar(self, option: str) -> str:
        known = [each for each in self._option_string_actions if each.startswith("--")]
        near = get_close_matches(option.partition("=")[0], known, n=1)
        return f": did you mean {near[0]}?" if near else ""


def _add_parameter(group: argparse._ArgumentGroup, argument: Argument) -> None:
    options: dict[str, Any] = {"help": helping.of_argument(argument), "required": argument.required}
    options["metavar"] = _metavar(argument)
    names = [argument.option]
    if argument.place != "body" and argument.model is None:
        options["type"] = type_of(argument)
    if argument.choices:
        options |= {"type": type_of(argument), "choices": argument.choices}
    if argument.name == "filters":
        names.append("--filter")
    if argument.type == "bool":
        options |= {"nargs": "?", "const": True}
    if argument.several:
        options["action"] = "append"
    group.add_argument(*names, dest=argument.name, **options)


def _metavar(argument: Argument) -> str:
    if argument.is_file:
        return "FILE"
    kinds = {"int": "N", "bool": "true|false"}
    return "JSON|@FILE" if argument.place == "body" else kinds.get(argument.type, "VALUE")


def _add_options(group: argparse._ArgumentGroup, operation: Operation) -> None:
    if operation.is_paged:
        group.add_argument(
            "--all", action="store_true", help="read every page, from --offset on; --limit is then the size of a page"
        )
    if operation.deletes:
        group.add_argument("-y", "--yes", action="store_true", help="do not ask for confirmation")
    if operation.is_download:
        group.add_argument("--to", metavar="FILE", help="write the response to this file, instead of standard output")
    if operation.facts["experimental"]:
        group.add_argument("--experimental", action="store_true", help="call it although it is experimental")


def _spelled(argument: str) -> str:
    """An option in the parser's spelling: `--ownerId` and `--owner_id` become `--owner-id`."""
    if not argument.startswith("--"):
        return argument
    name, equals, value = argument[2:].partition("=")
    return f"--{dashed(re.sub(r'(?<=[a-z0-9])(?=[A-Z])', '-', name)).lower()}{equals}{value}"
