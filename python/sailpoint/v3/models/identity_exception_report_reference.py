# Generated from schema/.
"""Reference to a report on identities that could not be created."""

from sailpoint.v3.models import IdentityExceptionReportReference

__all__ = ["IdentityExceptionReportReference"]
