# Generated from schema/.
"""Reference to a report on identities that could not be created."""

from sailpoint.beta.models import IdentityExceptionReportReference

__all__ = ["IdentityExceptionReportReference"]
