# Generated from schema/.
"""Account item ref."""

from sailpoint.v3.models import AccountItemRef

__all__ = ["AccountItemRef"]
