# Generated from schema/.
"""Identity profile identity error report arguments."""

from sailpoint.v3.models import IdentityProfileIdentityErrorReportArguments

__all__ = ["IdentityProfileIdentityErrorReportArguments"]
