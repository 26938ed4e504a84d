# Generated from schema/.
"""Account V2."""

from sailpoint.v2025.models import AccountV2

__all__ = ["AccountV2"]
