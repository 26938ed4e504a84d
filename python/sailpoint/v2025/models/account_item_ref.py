# Generated from schema/.
"""Account item ref."""

from sailpoint.v2025.models import AccountItemRef

__all__ = ["AccountItemRef"]
