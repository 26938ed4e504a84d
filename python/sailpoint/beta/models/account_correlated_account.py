# Generated from schema/.
"""Account correlated account."""

from sailpoint.beta.models import AccountCorrelatedAccount

__all__ = ["AccountCorrelatedAccount"]
