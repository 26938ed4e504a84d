"""Offline tests of mappings: expected values, missing inputs, snapshots, coverage, JUnit."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from sailpoint.project import Folder, InvalidProjectError, init, load, run_tests
from tenants import LIFECYCLE

if TYPE_CHECKING:
    from pathlib import Path

    from sailpoint.project import Report

PROFILE = """\
profile: Employees
source: Workday
mappings:
  cloudLifecycleState: {transform: Lifecycle}
  email: {source: Workday, attribute: MAIL, transform: Lower}
  manager: {rule: Manager rule}
  nick:
    type: firstValid
    attributes:
      values:
        - {type: accountAttribute, attributes: {sourceName: Workday, attributeName: NICK}}
        - {type: static, attributes: {value: none}}
"""
TESTS = """\
profile: Employees
now: "2024-06-01T00:00:00Z"
given: {accounts: {Workday: {MAIL: A@X.COM, END: "2024-12-31T00:00:00Z", NICK: ~}}}
tests:
  - name: stays
    expect: {cloudLifecycleState: active, email: a@x.com, nick: none}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    made = Folder(tmp_path)
    init(made, "sandbox")
    made.write("profiles/employees.yaml", PROFILE)
    made.write("transforms/lifecycle.yaml", LIFECYCLE)
    made.write("transforms/lower.yaml", "transform: Lower\ntype: lower\n")
    return made


def ran(folder: Folder, tests: str, *, update: bool = False) -> Report:
    folder.write("tests/employees.test.yaml", tests)
    return run_tests(load(folder), update=update)


def messages(report: Report) -> list[str]:
    return [each for result in report.results for each in result.messages]


def test_expected_values_are_those_of_the_mappings(folder: Folder) -> None:
    report = ran(folder, TESTS)

    assert [(each.test, each.status) for each in report.results] == [("stays", "passed")]


def test_a_wrong_value_is_shown_beside_the_expected_one(folder: Folder) -> None:
    report = ran(folder, TESTS.replace("State: active", "State: prehire"))

    assert messages(report) == ["cloudLifecycleState: expected 'prehire', got 'active'"]
    assert "tests/employees.test.yaml:5: stays: failed" in report.to_text()


def test_the_given_values_of_a_test_are_added_to_those_of_the_file(folder: Folder) -> None:
    given = 'given: {accounts: {Workday: {END: "2024-01-01T00:00:00Z"}}}'
    expect = "expect: {cloudLifecycleState: terminated, email: a@x.com}"
    report = ran(folder, f"{TESTS}  - {{name: leaves, {given}, {expect}}}\n")

    assert [each.status for each in report.results] == ["passed", "passed"]


def test_an_input_that_is_read_and_not_given_is_an_error(folder: Folder) -> None:
    report = ran(folder, TESTS.replace(", NICK: ~", "").replace("MAIL: A@X.COM, ", ""))

    assert messages(report) == [
        "email reads Workday.MAIL, which is not given: add it to `given`, or `~` if the account lacks it",
        "nick reads Workday.NICK, which is not given: add it to `given`, or `~` if the account lacks it",
    ]


def test_a_failure_can_be_expected(folder: Folder) -> None:
    wrong = TESTS.replace('END: "2024-12-31T00:00:00Z"', "END: soon")
    failing = wrong.replace("cloudLifecycleState: active", 'cloudLifecycleState: {error: "soon"}')

    assert [each.status for each in ran(folder, wrong).results] == ["failed"]
    assert messages(ran(folder, failing)) == []


def test_a_rule_needs_a_stub_or_is_skipped(folder: Folder) -> None:
    expected = TESTS.replace("nick: none}", "nick: none, manager: boss}")

    assert messages(ran(folder, expected)) == ["manager: the rule Manager rule has no stub"]
    assert [each.status for each in ran(folder, expected).results] == ["skipped"]
    stubbed = ran(folder, expected.replace("tests:", "stub: {rules: {Manager rule: boss}}\ntests:"))
    assert [each.status for each in stubbed.results] == ["passed"]


def test_exact_tests_expect_all_attributes(folder: Folder) -> None:
    report = ran(folder, TESTS.replace(", nick: none}", "}\n    exact: true\n    stub: {rules: {Manager rule: boss}}"))

    assert messages(report) == ["manager: expected None, got 'boss'", "nick: expected None, got 'none'"]


def test_a_transform_has_cases(folder: Folder) -> None:
    report = ran(folder, "transform: Lower\ncases:\n  - [A, a]\n  - [B, x]\n")

    assert [each.status for each in report.results] == ["passed", "failed"]
    assert messages(report) == ["value: expected 'x', got 'b'"]


def test_a_missing_snapshot_fails_and_update_writes_it(folder: Folder) -> None:
    snapshot = TESTS[: TESTS.index("    expect")] + "    stub: {rules: {Manager rule: boss}}\n    expect: snapshot\n"
    assert messages(ran(folder, snapshot)) == [
        "there is no snapshot: run `sailpoint project test --update`, and review what it writes"
    ]

    assert ran(folder, snapshot, update=True).updated == ("tests/snapshots/employees.yaml",)

    assert messages(ran(folder, snapshot)) == []
    assert "  email: a@x.com\n" in folder.read("tests/snapshots/employees.yaml")
    assert messages(ran(folder, snapshot.replace("A@X", "B@X"))) == ["email: expected 'a@x.com', got 'b@x.com'"]


def test_coverage_counts_the_branches_that_the_trace_shows(folder: Folder) -> None:
    report = ran(folder, TESTS)

    assert set(report.coverage.missed) == {
        "Employees: manager (never evaluated)",
        "Employees: nick values[0]",
        "transform Lifecycle negativeCondition",
    }
    assert (report.coverage.taken, report.coverage.total) == (7, 10)


def test_results_are_junit_xml_even_with_odd_names(folder: Folder) -> None:
    report = ran(folder, TESTS.replace("name: stays", 'name: "<&\\u0001]]>"').replace("email: a@x.com", "email: b"))

    suite = ET.fromstring(report.to_junit())  # noqa: S314 - made here

    assert suite.attrib["failures"] == "1"
    assert suite[0].attrib["name"] == "<&\ufffd]]>"
    assert "expected 'b'" in suite[0][0].attrib["message"]


def test_faults_of_test_files_have_their_lines(folder: Folder) -> None:
    folder.write("tests/a.test.yaml", "profile: Employes\ntests: [{name: a, expect: {}}]\n")
    folder.write("tests/b.test.yaml", "profile: Employees\ntests:\n  - {nam: a}\n  - {name: b, expect: {emial: x}}\n")

    with pytest.raises(InvalidProjectError) as rejected:
        run_tests(load(folder))

    assert [str(each) for each in rejected.value.faults] == [
        "tests/a.test.yaml:1: profile: there is no profile 'Employes'; did you mean 'Employees'?",
        "tests/b.test.yaml:3: tests[0]: must be a mapping with a `name`",
        "tests/b.test.yaml:4: tests[1].expect.emial: the profile does not map it; did you mean 'email'?",
    ]


def test_a_thousand_cases_give_a_thousand_results(folder: Folder) -> None:
    """The time is not asserted: it depends on the machine and on the build."""
    cases = "".join(f"  - [A{number}, a{number}]\n" for number in range(1000))
    began = time.perf_counter()

    report = ran(folder, f"transform: Lower\ncases:\n{cases}")

    assert [each.status for each in report.results] == ["passed"] * 1000
    assert time.perf_counter() > began


def test_pytest_collects_the_tests_of_a_project(pytester: pytest.Pytester) -> None:
    folder = Folder(pytester.path)
    init(folder, "sandbox")
    folder.write("profiles/employees.yaml", PROFILE)
    folder.write("transforms/lifecycle.yaml", LIFECYCLE)
    folder.write("transforms/lower.yaml", "transform: Lower\ntype: lower\n")
    folder.write("tests/employees.test.yaml", f"{TESTS}  - {{name: wrong, expect: {{nick: x}}}}\n")
    folder.write("tests/broken.test.yaml", "profile: Employes\n")

    ended = pytester.runpytest_subprocess("--quiet", "--continue-on-collection-errors")

    ended.assert_outcomes(passed=1, failed=1, errors=1)
    ended.stdout.fnmatch_lines(["*did you mean 'Employees'?*", "*nick: expected 'x', got 'none'*"])
