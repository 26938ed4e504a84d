"""The eleven scripts of the documentation run unchanged."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from sailpoint._documented import Script, collect, execute, run, scripts_of_page

if TYPE_CHECKING:
    from pathlib import Path

    from sailpoint.sandbox import Sandbox

METHODS = [
    "create_identity_profile",
    "delete_identity_profile",
    "delete_identity_profiles",
    "export_identity_profiles",
    "generate_identity_preview",
    "get_default_identity_attribute_config",
    "get_identity_profile",
    "import_identity_profiles",
    "list_identity_profiles",
    "sync_identity_profile",
    "update_identity_profile",
]

PAGE = """
## get-thing
```python
raise SystemExit("not the example")
```
### Parameters
### Example

```python
# ## not a heading
print("The response of ThingsApi->get_thing:\\n")
print("{}")
```

```python
raise SystemExit("not the example either")
```

## delete-thing
### Example
```python
print("The response of ThingsApi->delete_thing:\\n")
print("[]")
```
"""

RESPONSES = 'print("The response of X->y:\\n")\nprint("{}")\n'


def test_the_page_documents_eleven_methods(documented_scripts: list[Script]) -> None:
    assert [script.name for script in documented_scripts] == METHODS


@pytest.mark.parametrize("method", METHODS)
def test_a_documented_script_prints_a_response(method: str, documented_scripts: list[Script], sandbox: Sandbox) -> None:
    script = next(script for script in documented_scripts if script.name == method)

    outcome = execute(script, sandbox.environment(), timeout=60)

    assert outcome.complaint is None
    assert "Exception when calling" not in outcome.response
    assert_is_json(outcome.response)


def test_all_of_them_succeed_one_after_the_other_on_one_tenant(
    documented_scripts: list[Script], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for script in documented_scripts:
        (tmp_path / f"{script.name}.py").write_text(script.source, encoding="utf-8")

    status = run([tmp_path], timeout=60)

    assert capsys.readouterr().out.splitlines()[-1] == "11 of 11 printed a response"
    assert status == 0


def test_a_page_is_cut_at_its_examples() -> None:
    scripts = scripts_of_page(PAGE)

    assert [script.name for script in scripts] == ["get_thing", "delete_thing"]
    assert scripts[0].source.startswith("# ## not a heading\nprint(")
    assert "not the example" not in scripts[0].source


def test_scripts_that_delete_go_last(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(PAGE.replace("get-thing", "update-thing"), encoding="utf-8")
    script = tmp_path / "create.py"
    script.write_text(RESPONSES, encoding="utf-8")

    assert [script.name for script in collect([page, script])] == ["update_thing", "create", "delete_thing"]


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        (RESPONSES + 'raise SystemExit("broken")\n', "exit status 1"),
        (RESPONSES + 'print("Exception when calling X->y: no")\n', "Exception when calling"),
        ('print("The response of X->y:\\n")\n', "printed no response"),
        ('print("{}")\n', "printed no response"),
    ],
    ids=["exits non-zero", "prints an exception", "prints nothing", "announces nothing"],
)
def test_a_script_counts_as_failed_when_it(source: str, complaint: str, sandbox: Sandbox) -> None:
    outcome = execute(Script("script", source), sandbox.environment(), timeout=60)

    assert outcome.complaint is not None
    assert complaint in outcome.complaint


def test_a_script_that_does_not_end_is_ended(sandbox: Sandbox) -> None:
    outcome = execute(Script("script", "while True: pass\n"), sandbox.environment(), timeout=0.5)

    assert outcome.complaint == "did not end within 0.5 s"


def test_the_exit_status_says_that_one_failed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "good.py").write_text(RESPONSES, encoding="utf-8")
    (tmp_path / "bad.py").write_text("raise SystemExit(3)\n", encoding="utf-8")

    assert run([tmp_path], timeout=60) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "1 of 2 printed a response"


def test_a_missing_path_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([tmp_path / "absent.md"], timeout=60) == 1
    assert "absent.md" in capsys.readouterr().err


def assert_is_json(text: str) -> None:
    """Check that the text is one or more JSON values."""
    decoder = json.JSONDecoder()
    while text:
        _, end = decoder.raw_decode(text)
        text = text[end:].lstrip()


def test_a_page_without_scripts_is_named_with_the_reason(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "guide.md"
    page.write_text("## Guide\n```python\nprint(1)\n```\n", encoding="utf-8")

    assert run([page], timeout=60) == 1
    ended = capsys.readouterr()
    assert ended.out == ""
    assert ended.err.startswith(
        f"nothing to run in {page}: the scripts of a page are the first Python block below `### "
    )
