# Generated from schema/.
"""Account correlated account."""

from sailpoint.v2025.models import AccountCorrelatedAccount

__all__ = ["AccountCorrelatedAccount"]
