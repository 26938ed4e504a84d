# Generated from schema/.
"""Account item ref."""

from sailpoint.v2024.models import AccountItemRef

__all__ = ["AccountItemRef"]
