# Generated from schema/.
"""Account correlated account."""

from sailpoint.v2024.models import AccountCorrelatedAccount

__all__ = ["AccountCorrelatedAccount"]
