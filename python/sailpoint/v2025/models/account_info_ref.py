# Generated from schema/.
"""Account info ref."""

from sailpoint.v2025.models import AccountInfoRef

__all__ = ["AccountInfoRef"]
