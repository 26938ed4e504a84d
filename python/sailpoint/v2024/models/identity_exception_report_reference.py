# Written by `make stubs` from schema/; change it there.
"""Reference to a report on identities that could not be created."""

from sailpoint._core import model

__all__ = ["IdentityExceptionReportReference"]

IdentityExceptionReportReference = model("v2024", "IdentityExceptionReportReference")
