"""Each error in a docstring or guide exists, and is raised as documented."""

from __future__ import annotations

import ast
import builtins
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import sailpoint
from sailpoint import exceptions, project, to_arrow
from sailpoint._core import SandboxServer, evaluate_transform
from sailpoint.configuration import Configuration
from sailpoint.exceptions import ApiTypeError, ApiValueError, JsonSyntaxError, ValidationError
from sailpoint.filters import F
from sailpoint.paginator import Paginator
from sailpoint.sandbox import Sandbox, evaluate
from sailpoint.v2024 import ApiClient, ArrayInner, IdentityProfile, IdentityProfilesApi, LocaleOrigin, RequestBody

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PACKAGE = Path(sailpoint.__file__).parent
GUIDE = Path(__file__).parents[2] / "docs" / "guides" / "errors-and-retries.md"
# Errors of private modules, which are translated into public errors or exit statuses.
OWN = {"CommandError", "DocumentError", "RejectedError", "SourceError", "UnreadableError", "UnusualError"}


def documented() -> Iterator[tuple[str, str]]:
    """The errors in every `Raises` section, by file."""
    for file in (*PACKAGE.rglob("*.py"), *PACKAGE.rglob("*.pyi")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                _, _, section = (ast.get_docstring(node) or "").partition("Raises:\n")
                for name in re.findall(r"^ {4}(\w+):", section.partition("\n\n")[0], re.MULTILINE):
                    yield file.relative_to(PACKAGE).as_posix(), name


def test_every_documented_error_exists() -> None:
    named = list(documented())
    public = (exceptions, project, builtins)
    unknown = [each for each in named if not any(hasattr(module, each[1]) for module in public)]

    assert len(named) > 80
    assert [each for each in unknown if each[1] not in OWN] == []


def test_the_errors_of_the_guide_are_the_builtins_that_it_says() -> None:
    rows = re.findall(r"^\| (`[^|]+) \|[^|]*\|([^|]*)\|$", GUIDE.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(rows) > 7
    for names, also in rows:
        bases = re.findall(r"`(\w+)`", also)
        for name, base in zip(re.findall(r"`(\w+)`", names), bases, strict=bool(bases)):
            kind = getattr(exceptions, name)
            assert issubclass(kind, exceptions.OpenApiException)
            assert issubclass(kind, getattr(builtins, base, None) or getattr(exceptions, base))


def stopped() -> SandboxServer:
    server = SandboxServer({})
    server.stop()
    return server


def taken_twice() -> object:
    table = to_arrow(iter([]), model=IdentityProfile)
    table.__arrow_c_stream__()
    return table.__arrow_c_stream__()


wrong: Any = 5
nowhere = ApiClient(Configuration(base_url="http://localhost"))
one_profile: Any = IdentityProfilesApi(nowhere).get_identity_profile
MISTAKES: list[tuple[Callable[[], object], type[Exception]]] = [
    (lambda: IdentityProfile.from_json("{"), JsonSyntaxError),
    (lambda: IdentityProfile.from_json('{"name": 5}'), ValidationError),
    (lambda: IdentityProfile.from_dict(wrong), ValidationError),
    (lambda: IdentityProfile.model_validate({"name": 5}), ValidationError),
    (lambda: IdentityProfile.model_validate_json('{"name": 5}'), ValidationError),
    (lambda: ArrayInner(wrong / 2), ValidationError),
    (lambda: RequestBody.from_json("["), JsonSyntaxError),
    (lambda: RequestBody.from_json("[5]"), ValidationError),
    (lambda: RequestBody.from_dict([wrong]), ValidationError),
    (lambda: LocaleOrigin.from_json('"NOWHERE"'), ValueError),
    (lambda: LocaleOrigin("NOWHERE"), ValueError),
    (lambda: bool(F.name == "x"), ApiTypeError),
    (lambda: F.name.in_([]), ApiValueError),
    (lambda: to_arrow([wrong]), ApiTypeError),
    (taken_twice, ApiValueError),
    (lambda: Paginator.paginate(one_profile), ApiTypeError),
    (lambda: SandboxServer({"port": "x"}), ValueError),
    (lambda: SandboxServer({"host": "203.0.113.1"}), OSError),
    (lambda: stopped().control("GET", "/profiles", ""), RuntimeError),
    (lambda: evaluate_transform({}), ValueError),
    (lambda: evaluate({"type": "nothing of the kind"}), ValueError),
    (lambda: Sandbox(seed="no-such-file.yaml").start(), OSError),
    (lambda: Sandbox(seed={"profiles": [{}]}).start(), ValueError),
]


@pytest.mark.parametrize("number", range(len(MISTAKES)))
def test_a_mistake_raises_the_documented_error(number: int) -> None:
    mistake, kind = MISTAKES[number]
    with pytest.raises(kind):
        mistake()


def test_a_seed_that_cannot_be_restored_changes_nothing(sandbox: Sandbox) -> None:
    before = sandbox.snapshot()
    with pytest.raises(ValueError, match=r"\w"):
        sandbox.restore({"profiles": [{}]})

    assert sandbox.snapshot() == before
