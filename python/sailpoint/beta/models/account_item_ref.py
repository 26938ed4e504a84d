# Generated from schema/.
"""Account item ref."""

from sailpoint.beta.models import AccountItemRef

__all__ = ["AccountItemRef"]
