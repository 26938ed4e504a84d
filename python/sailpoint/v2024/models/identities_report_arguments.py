# Written by `make stubs` from schema/; change it there.
"""Identities report arguments."""

from sailpoint._core import model

__all__ = ["IdentitiesReportArguments"]

IdentitiesReportArguments = model("v2024", "IdentitiesReportArguments")
