# Generated from schema/.
"""Identity profile identity error report arguments."""

from sailpoint.v2024.models import IdentityProfileIdentityErrorReportArguments

__all__ = ["IdentityProfileIdentityErrorReportArguments"]
