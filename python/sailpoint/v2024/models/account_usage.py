# Generated from schema/.
"""Account usage."""

from sailpoint.v2024.models import AccountUsage

__all__ = ["AccountUsage"]
