# Generated from schema/.
"""Account usage."""

from sailpoint.beta.models import AccountUsage

__all__ = ["AccountUsage"]
