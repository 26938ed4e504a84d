# Generated from schema/.
"""Reference to a report on identities that could not be created."""

from sailpoint.v2025.models import IdentityExceptionReportReference

__all__ = ["IdentityExceptionReportReference"]
