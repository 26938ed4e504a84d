"""Findings in files: a table whose rows have the colour of their severity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint._command.colour import CHANGED, REMOVED
from sailpoint._command.output import chosen, show

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from sailpoint._command.table import Column

__all__ = ["show_findings"]

_COLOURS = {"error": REMOVED, "warning": CHANGED, "note": CHANGED}


def show_findings(options: Namespace, findings: Sequence[dict[str, Any]], *columns: Column) -> int:
    """Print findings, an empty table only in a format for programs.

    Returns:
        The number of errors.
    """
    if findings or chosen(options) != "table":
        show(options, findings, columns, colour=lambda finding: _COLOURS[finding["severity"]])
    return sum(finding["severity"] == "error" for finding in findings)
