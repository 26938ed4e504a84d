# Generated from schema/.
"""Account usage."""

from sailpoint.v3.models import AccountUsage

__all__ = ["AccountUsage"]
