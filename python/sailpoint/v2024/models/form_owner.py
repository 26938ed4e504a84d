# Generated from schema/.
"""Form owner."""

from sailpoint.v2024.models import FormOwner

__all__ = ["FormOwner"]
