# Generated from schema/.
"""Account info ref."""

from sailpoint.v2024.models import AccountInfoRef

__all__ = ["AccountInfoRef"]
