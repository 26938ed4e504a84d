# Generated from schema/.
"""Account uncorrelated account."""

from sailpoint.v2025.models import AccountUncorrelatedAccount

__all__ = ["AccountUncorrelatedAccount"]
