# Written by `make stubs` from schema/; change it there.
"""Identity profile identity error report arguments."""

from sailpoint._core import model

__all__ = ["IdentityProfileIdentityErrorReportArguments"]

IdentityProfileIdentityErrorReportArguments = model("v2024", "IdentityProfileIdentityErrorReportArguments")
