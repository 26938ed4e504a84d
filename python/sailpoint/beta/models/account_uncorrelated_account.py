# Generated from schema/.
"""Account uncorrelated account."""

from sailpoint.beta.models import AccountUncorrelatedAccount

__all__ = ["AccountUncorrelatedAccount"]
