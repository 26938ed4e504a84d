"""`sailpoint project`: profiles as code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sailpoint._command.project import applies, files, plans, tests
from sailpoint._command.verbs import verbs_of

if TYPE_CHECKING:
    from sailpoint._command.verbs import Nouns

__all__ = ["add"]


def add(nouns: Nouns) -> None:
    """Add the commands to the parser."""
    verbs = verbs_of(nouns, "project", "identity profiles as files: pull, check, test, plan, apply, drift, promote")
    for group in (files, tests, plans, applies):
        group.add(verbs)
