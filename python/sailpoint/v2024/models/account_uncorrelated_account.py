# Generated from schema/.
"""Account uncorrelated account."""

from sailpoint.v2024.models import AccountUncorrelatedAccount

__all__ = ["AccountUncorrelatedAccount"]
