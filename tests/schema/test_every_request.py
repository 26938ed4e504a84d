"""Each operation, called with arguments made from facts: its request is the one that the official SDK sends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

import facts
from recorder import Request, recorder
from strategies import canonical

if TYPE_CHECKING:
    from official import Sdk

pytestmark = pytest.mark.timeout(600)  # another program takes a minute, and longer while other tests run

OPERATIONS = [operation for version in facts.VERSIONS for operation in version.operations().values()]
CALLS = [
    {
        "version": it.version.name,
        "module": facts.snake(it.api),
        "api": it.api,
        "method": it.method,
        "arguments": it.arguments(),
    }
    for it in OPERATIONS
]

# Why the official SDK sends no request, by what it raises.
NOT_SENT = {
    r"Value error, must": "the official SDK accepts other values",
    r"has no attribute|No module named": "the operation or its model is newer than the official SDK",
    r"Unexpected keyword argument|Missing required argument": "an argument has another name in the official SDK",
    r"is not defined|No match found|Input should be": "the official SDK cannot read the model, or has an older one",
}
# Operations whose path differs: the official SDK does not fill its own.
UNFILLED = re.compile(r"%7B[\w-]+%7D")
PATHS = {
    "RolesApi.get_bulk_update_status_by_id": "the official SDK sends the word `id`",
    "SuggestedEntitlementDescriptionApi.patch_sed": "the official SDK leaves the argument out",
}
QUERIES = {"AccessRequestsApi.get_entitlement_details_for_identity": "the official SDK leaves the arguments out"}
EXPERIMENTAL = "X-SailPoint-Experimental"


def sent(sdk: Sdk) -> tuple[dict[int, Request], dict[int, str]]:
    """The requests by the number of their call, and what was raised instead of one."""
    with recorder(lambda _method, _path: (200, {})) as server:
        wrong = sdk.run("every_request.py", CALLS, server.environment())
    requests = {int(request.headers["X-Number"]): request for request in server.requests}
    return requests, {int(number): text for number, text in wrong.items()}


@pytest.fixture(scope="module")
def our_own(ours: Sdk) -> tuple[dict[int, Request], dict[int, str]]:
    return sent(ours)


def test_each_operation_sends_its_verb_path_and_arguments(our_own: tuple[dict[int, Request], dict[int, str]]) -> None:
    requests, wrong = our_own
    assert not wrong
    for number, operation in enumerate(OPERATIONS):
        request = requests[number]
        assert request.method == operation.verb, operation.name
        assert re.fullmatch(pattern(operation), request.path), operation.name
        assert {name for name, _ in request.query} <= queries(operation), operation.name


def pattern(operation: facts.Operation) -> str:
    """A regular expression for a path whose places are filled."""
    parts = re.split(r"\{[^/]+\}", operation.path)
    return f"/{operation.version.name}" + "[^/{}]+".join(map(re.escape, parts))


def queries(operation: facts.Operation) -> set[str]:
    """Names of the parameters in the query."""
    return {re.split(r" as |: ", line[1:])[0] for line in operation.lines if line.startswith("?")}


def test_each_request_is_the_one_of_the_official_sdk(
    official: Sdk, our_own: tuple[dict[int, Request], dict[int, str]]
) -> None:
    theirs, wrong = sent(official)

    unknown: list[Any] = []
    for number, operation in enumerate(OPERATIONS):
        if number in wrong:
            if not any(re.search(known, wrong[number]) for known in NOT_SENT):
                unknown.append((operation.version, operation.name, wrong[number]))
            continue
        found = list(differences(operation, our_own[0][number], theirs[number]))
        unknown += [(operation.version, operation.name, each) for each in found]
    assert not unknown


def differences(operation: facts.Operation, ours: Request, theirs: Request) -> Any:
    """Differences that are not known ones."""
    if ours.method != theirs.method:
        yield ours.method, theirs.method
    if ours.path != theirs.path and not UNFILLED.search(theirs.path) and operation.name not in PATHS:
        yield ours.path, theirs.path
    if sorted(ours.query) != sorted(theirs.query) and operation.name not in QUERIES:
        yield ours.query, theirs.query
    media = [request.headers.get_content_type() if request.body else None for request in (ours, theirs)]
    if media[0] != media[1]:
        yield media
    accepted = [request.headers["Accept"] for request in (ours, theirs)]
    # We say that we read rejections as JSON, and every form that a download may have.
    if not accepted[0].startswith(accepted[1]) and operation.name != "ReportsDataExtractionApi.get_report":
        yield accepted
    yield from header(operation, ours, theirs)
    yield from bodies(ours.body, theirs.body, "")


def header(operation: facts.Operation, ours: Request, theirs: Request) -> Any:
    """A difference in the experimental header.

    The document has taken it from operations since the official SDK was made, and put it on others; where the official
    SDK has no argument for it, it is sent all the same.
    """
    given = [request.headers[EXPERIMENTAL] for request in (ours, theirs)]
    declared = any(line.startswith(f"^{EXPERIMENTAL}") for line in operation.lines)
    if given[0] != given[1] and (given[0] is not None) != declared:
        yield given


def bodies(ours: Any, theirs: Any, at: str) -> Any:
    """Where two bodies differ.

    The official SDK drops members that are newer than it is, sends some that the server owns, and None for what was not
    given.
    """
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for name in ours.keys() & theirs.keys():
            yield from bodies(ours[name], theirs[name], f"{at}/{name}")
    elif isinstance(ours, list | tuple) and isinstance(theirs, list | tuple) and len(ours) == len(theirs):
        for index, (our, their) in enumerate(zip(ours, theirs, strict=True)):
            yield from bodies(our, their, f"{at}/{index}")
    elif canonical(ours) != canonical(theirs) and not same_json(ours, theirs):
        yield at, ours, theirs


def same_json(ours: Any, theirs: Any) -> bool:
    """Tell whether two fields of a form are the same JSON in another layout."""
    if not (isinstance(ours, str) and isinstance(theirs, str) and ours.startswith("{")):
        return False
    return "".join(ours.split()) == "".join(theirs.split())
