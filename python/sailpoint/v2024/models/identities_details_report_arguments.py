# Written by `make stubs` from schema/; change it there.
"""Identities details report arguments."""

from sailpoint._core import model

__all__ = ["IdentitiesDetailsReportArguments"]

IdentitiesDetailsReportArguments = model("v2024", "IdentitiesDetailsReportArguments")
